"""Programs and variables that a job cannot do without, and that nothing brings into its container."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import errors, found, run, uv

DEFAULT_IMAGE = UvArgs.model_fields["image"].default
PACKAGES = ["datasets"]
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
GONE = "import subprocess, sys\ncmd = [sys.executable, '-u', 'steps/train.py', '--out', 'made']\n"
NOT_THERE = [
    pytest.param(GONE + "subprocess.run(cmd, check=True)\n" + PUSH, id="a failure that is raised"),
    pytest.param(GONE + "subprocess.check_call(cmd, cwd='.')\n" + PUSH, id="always"),
    pytest.param(
        GONE + "r = subprocess.run(cmd)\nif r.returncode != 0:\n    sys.exit(r.returncode)\n" + PUSH, id="a test"
    ),
    pytest.param(GONE + "code = subprocess.call(cmd)\nif code:\n    raise SystemExit(code)\n" + PUSH, id="its code"),
    pytest.param(GONE + "sys.exit(subprocess.call(cmd))\n", id="a code that is handed on"),
    pytest.param(
        GONE + "open('/tmp/began', 'w').write('a')\nsys.exit(subprocess.call(cmd))\n", id="a code after some writing"
    ),
    pytest.param(
        "import argparse, subprocess, sys\np = argparse.ArgumentParser()\np.add_argument('--lr', default='1')\n"
        "args = p.parse_args()\ndone = subprocess.run(['python', 'train.py', args.lr])\n"
        "if done.returncode:\n    sys.exit('failed')\n" + PUSH,
        id="whatever it is told",
    ),
    pytest.param("import os\nif os.system('python train.py --lr 1'):\n    raise SystemExit(1)\n" + PUSH, id="a line"),
    pytest.param("import subprocess\nsubprocess.run(['bash', 'run.sh'])\n", id="a failure that nobody hears of"),
    pytest.param(
        "import platform\nname = platform.node().split('/')[-1]\n" + GONE + "subprocess.run(cmd, check=True)\n" + PUSH,
        id="whatever texts are taken apart",
    ),
    pytest.param(
        "import subprocess\nfrom pathlib import Path\n"
        "subprocess.run(['python', str(Path(__file__).parent / 'train.py')], check=True)\n" + PUSH,
        id="beside the script",
    ),
]
MAY_BE_THERE = [
    pytest.param(
        "import os\nos.mkdir('steps')\nopen('steps/train.py', 'w').write(str(sys))\n", {}, id="it is written before"
    ),
    pytest.param("subprocess.run(['git', 'clone', 'https://a.example/b', '.'])\n", {}, id="it is cloned before"),
    pytest.param(
        "from huggingface_hub import snapshot_download\nsnapshot_download('a/b', local_dir='.')\n", {}, id="fetched"
    ),
    pytest.param("import os\nos.chdir(sys.argv[0])\n", {}, id="from another folder"),
    pytest.param("", {"volumes": ["hf://datasets/alice/code:/steps"]}, id="on a mount"),
    pytest.param("", {"image": "acme/everything:1"}, id="in an image of others"),
]


@pytest.mark.parametrize("script", NOT_THERE)
def test_a_program_whose_file_nothing_brings_is_found(script: str) -> None:
    submission = uv(script, image=DEFAULT_IMAGE, dependencies=PACKAGES)
    (finding,) = submission.findings("C017")
    assert finding.severity == "error"
    assert any(path in finding.message for path in ("`steps/train.py`", "`train.py`", "`run.sh`", "script/train.py`"))
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("before", "args"), MAY_BE_THERE)
def test_a_program_whose_file_may_have_been_brought_is_left_alone(before: str, args: dict[str, Any]) -> None:
    script = GONE + before + "subprocess.run(cmd, check=True)\n" + PUSH
    submission = uv(script, **{"image": DEFAULT_IMAGE, "dependencies": PACKAGES, **args})
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_a_program_whose_failure_is_caught_does_not_end_the_script() -> None:
    caught = "try:\n    subprocess.run(cmd, check=True)\nexcept subprocess.CalledProcessError:\n    print('next')\n"
    assert uv(GONE + caught + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES).report.verdict == "persists"


@pytest.mark.parametrize(
    "command",
    [
        "python train.py",
        "python train.py --push_to_hub --hub_model_id alice/model",
        "pip install -q torch && python train.py && hf upload alice/model out",
        "set -e; uv pip install torch; accelerate launch train.py; hf upload alice/model out",
        "mkdir -p out && bash run.sh",
        "uv run train.py",
    ],
)
@pytest.mark.parametrize(
    "image",
    ["ghcr.io/astral-sh/uv:python3.12-bookworm", "docker.io/astral/uv@sha256:" + "0" * 64, "pytorch/pytorch:2.6.0"],
)
def test_a_command_in_a_bare_image_brings_no_program(command: str, image: str) -> None:
    submission = run(["bash", "-c", command], image=image)
    assert found(submission, "C017") == [("error", "command", None)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("python train.py", {"image": "acme/trainer:1"}),
        ("git clone https://a.example/b . && python train.py", {}),
        ("pip install -e git+https://a.example/b && python src/b/train.py", {}),
        ("echo 'import acme' > train.py && python train.py", {}),
        ("curl -LO https://a.example/train.py && python train.py", {}),
        ('python -c \'open("train.py", "w")\' && python train.py', {}),
        ("source env.sh; python train.py", {}),
        ("python /opt/train.py", {}),
        ("python code/train.py", {"volumes": ["hf://models/alice/code:/code"]}),
        ("python train.py", {"image": "pytorch/pytorch:2.6.0", "volumes": ["hf://models/alice/code:/workspace"]}),
    ],
)
def test_a_program_that_may_be_in_the_container_is_left_alone(command: str, args: dict[str, Any]) -> None:
    submission = run(["bash", "-c", command], **{"image": "python:3.12", **args})
    assert found(submission, "C017") == []
    assert submission.report.verdict == "unknown"


@pytest.mark.parametrize("command", [": ${REPO:?}", 'echo "to ${REPO:?is not set}"', "REPO=; : ${REPO:?}"])
def test_a_variable_that_the_shell_insists_on_is_asked_for(command: str) -> None:
    script = command + '\npython -c "print(1)"\nhf upload $REPO out'
    submission = run(["bash", "-c", script])
    assert found(submission, "C017") == [("error", "env", None)]
    assert submission.report.verdict == "lost"
    assert submission.fix("C017").title == "Set `REPO` in `env`"
    if "REPO=" not in command:
        assert run(["bash", "-c", script], env={"REPO": "alice/a"}).report.verdict == "persists"


@pytest.mark.parametrize(
    "command",
    [
        "REPO=alice/a; : ${REPO:?}",
        "(: ${REPO:?}); REPO=alice/a",
        "printf -v REPO alice/a; : ${REPO:?}",
        "source env.sh; : ${REPO:?}",
        "test -f a && : ${REPO:?}; REPO=alice/a",
        ": ${CUDA_HOME:?} ${PATH:?} ${PYTHON_VERSION:?}; REPO=alice/a",
    ],
)
def test_a_variable_that_the_shell_may_have_is_not_asked_for(command: str) -> None:
    submission = run(["bash", "-c", command + "; hf upload ${REPO:-alice/a} out"])
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_a_variable_that_a_shell_inside_insists_on_ends_only_that() -> None:
    command = "bash -c ': ${REPO:?}'; python -c 'print(len(str(2)))'"
    assert found(run(["bash", "-c", command]), "C017") == []


def test_what_is_kept_before_a_variable_is_missed_stays() -> None:
    assert run(["bash", "-c", "hf upload alice/a out; : ${REPO:?}"]).report.verdict == "persists"


MAKES = 'python -c \'open("out.txt", "w").write("a")\''
UPLOAD = "pip install -q huggingface_hub; hf upload alice/a out.txt"


@pytest.mark.parametrize(
    "install",
    [
        "pip install -r requirements.txt && ",
        "pip install -q --requirement=deps/base.txt && ",
        "python -m pip install torch -r requirements.txt && ",
        "pip install uv && uv pip install --system -r requirements.txt && ",
        "pip install -e . && ",
        "set -e; pip install '.[train]'\n",
        "set -o errexit; pip install -r requirements.txt; ",
    ],
)
def test_packages_are_not_installed_from_a_file_that_nothing_brings(install: str) -> None:
    submission = run(["bash", "-c", f"{install}{MAKES} && {UPLOAD}"], image="python:3.12")
    assert found(submission, "C017") == [("error", "command", None)]
    assert "installs from `" in submission.findings("C017")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("install", "args"),
    [
        ("git clone https://a.example/b && pip install -r b/requirements.txt && ", {}),
        ("echo datasets > requirements.txt && pip install -r requirements.txt && ", {}),
        ("pip install -r requirements.txt; ", {}),
        ("pip install -r requirements.txt || true; ", {}),
        ("set -e; set +e; pip install -r requirements.txt; ", {}),
        ("pip install -r requirements.txt && ", {"image": "acme/trainer:1"}),
        ("pip install -r https://a.example/requirements.txt && ", {}),
        ("cd /code && pip install -r requirements.txt && ", {"volumes": ["hf://models/alice/code:/code"]}),
        ("pip install -r /code/requirements.txt && ", {"volumes": ["hf://models/alice/code:/code"]}),
    ],
)
def test_packages_may_be_installed_from_a_file_that_is_brought(install: str, args: dict[str, Any]) -> None:
    submission = run(["bash", "-c", f"{install}{MAKES} && {UPLOAD}"], **{"image": "python:3.12", **args})
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_a_shell_that_insists_on_all_variables_ends_at_one_that_is_not_set() -> None:
    for begin in ("set -u", "set -euo pipefail", "set -o nounset"):
        submission = run(["bash", "-c", f"{begin}; cd $WORK; {MAKES}; {UPLOAD}"], image="python:3.12")
        assert found(submission, "C017") == [("error", "env", None)]
        assert submission.fix("C017").title == "Set `WORK` in `env`"
        assert submission.report.verdict == "lost"
        assert submission.mended(submission.fix("C017")).args == submission.args
    assert found(run(["bash", "-uc", f"cd $WORK; {UPLOAD}"], image="python:3.12"), "C017") != []


@pytest.mark.parametrize(
    ("command", "args"),
    [
        ("set -u; cd $WORK", {"env": {"WORK": "/tmp"}}),
        ("set -u; cd $WORK", {"image": "acme/trainer:1"}),
        ("set -u; cd ${WORK:-/tmp}; echo ${WORK-none} ${WORK:+set}", {}),
        ("set -u; WORK=/tmp; cd $WORK", {}),
        ("set -u; read -r WORK < /etc/hostname; echo $WORK", {}),
        ("set -u; for WORK in a b; do echo $WORK; done", {}),
        ("set -u; set +u; cd $WORK", {}),
        ("bash -c 'set -u; true'; cd $WORK", {}),
        ("set -u; bash -c 'echo $WORK'", {}),
        ("set -u; (cd $WORK; true) || true", {}),
        ("set -u; echo $HOME $PATH $PYTHON_VERSION $HF_TOKEN $$ $# $?", {}),
        ("cd $WORK", {}),
    ],
)
def test_a_variable_that_is_set_or_need_not_be_does_not_end_the_shell(command: str, args: dict[str, Any]) -> None:
    submission = run(["bash", "-c", f"{command}; {MAKES}; {UPLOAD}"], **{"image": "python:3.12", **args})
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_an_upload_of_what_a_missing_program_would_have_made_keeps_nothing() -> None:
    for upload in ("hf upload alice/a out", "hf upload-large-folder alice/a ./out --repo-type model"):
        command = f"pip install -q torch huggingface_hub; python train.py --out out; {upload}"
        submission = run(["bash", "-c", command], image="python:3.12")
        assert found(submission, "C017") == [("error", "command", None)]
        assert "`train.py`" in submission.findings("C017")[0].message
        assert submission.report.verdict == "lost"
    alone = run(["bash", "-c", "pip install -q huggingface_hub; hf upload alice/a out"], image="python:3.12")
    assert "uploads `out`" in alone.findings("C017")[0].message


@pytest.mark.parametrize(
    "before",
    [
        "mkdir -p out/a; ",
        "touch out; ",
        "python train.py > out; ",
        "hf download alice/b --local-dir out; ",
        "make out; ",
    ],
)
def test_an_upload_of_what_may_have_been_made_is_one(before: str) -> None:
    command = f"pip install -q huggingface_hub; {before}python gone.py; hf upload alice/a out"
    assert run(["bash", "-c", command], image="python:3.12").report.verdict == "persists"


CLONE = "git clone https://alice:$HF_TOKEN@huggingface.co/alice/m && cd m && "
COMMIT = MAKES + " && git add . && git commit -m made"


@pytest.mark.parametrize("push", [" && git push", "; git push"])
def test_a_commit_by_nobody_fails_and_leaves_nothing_to_push(push: str) -> None:
    submission = run(["bash", "-c", CLONE + COMMIT + push], image="python:3.12")
    assert ("error", "command", None) in found(submission, "C017")
    assert "user.email" in submission.findings("C017")[0].message
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("command", "args"),
    [
        (f"git config --global user.email a@b.c && git config --global user.name a && {CLONE}{COMMIT}", {}),
        (f"{CLONE}{COMMIT.replace('git commit', 'git -c user.email=a@b.c -c user.name=a commit')}", {}),
        (f"{CLONE}{COMMIT}", {"env": {"GIT_AUTHOR_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.c"}}),
        (f"{CLONE}{COMMIT}", {"image": "acme/trainer:1"}),
        (f"printf '[user]' > ~/.gitconfig; {CLONE}{COMMIT}", {}),
        (f"{CLONE}{COMMIT}; git config user.email a@b.c; git config user.name a; git commit -m again", {}),
    ],
)
def test_a_commit_by_somebody_is_pushed(command: str, args: dict[str, Any]) -> None:
    submission = run(["bash", "-c", f"{command}; git push"], **{"image": "python:3.12", **args})
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize("inner", ["cd $WORK", "pip install -r requirements.txt"])
def test_a_shell_inside_has_options_of_its_own(inner: str) -> None:
    for options, verdict in (("-c", "persists"), ("-euc", "lost")):
        command = f"set -eu; bash {options} '{inner}; echo a > out.txt; {UPLOAD}'"
        assert run(["bash", "-c", command], image="python:3.12").report.verdict == verdict


KEYED = "import os\nrows = [line for line in sys.stdin]\nif rows and not os.getenv('API_KEY'):\n    {}\n"


@pytest.mark.parametrize(
    ("script", "args", "verdict"),
    [
        (KEYED.format("raise SystemExit('no key')"), {}, "lost"),
        (KEYED.format("raise SystemExit('no key')"), {"env": {"API_KEY": "a"}}, "persists"),
        (KEYED.format("print('no key')"), {}, "persists"),
        (KEYED.format("raise SystemExit('no key')").replace("rows", "errors"), {}, "persists"),
    ],
)
def test_who_has_anything_to_do_needs_the_key(script: str, args: dict[str, Any], verdict: str) -> None:
    submission = uv("import sys\n" + script + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES, **args)
    assert submission.report.verdict == verdict


def test_what_is_looked_for_from_another_folder_may_be_there() -> None:
    script = "import os, pathlib\nos.chdir('/work')\nif not pathlib.Path('results').exists():\n    raise SystemExit\n"
    args: dict[str, Any] = {"image": DEFAULT_IMAGE, "dependencies": PACKAGES}
    assert uv(script + PUSH, volumes=["hf://buckets/alice/b:/work"], **args).report.verdict == "persists"
    assert uv(script.replace("/work", "/elsewhere") + PUSH, **args).report.verdict == "lost"


def test_a_path_of_a_configuration_may_be_any() -> None:
    script = (
        "import yaml\nfrom pathlib import Path\nsettings = yaml.safe_load(open('/in/a.yaml'))\n{}.write_text('a')\n"
    )
    args: dict[str, Any] = {"dependencies": ["pyyaml"], "volumes": ["hf://buckets/alice/b:/in"]}
    assert uv(script.format("(Path('/tmp') / settings['output_path'])"), **args).report.verdict == "unknown"
    assert uv(script.format("(Path('/tmp') / settings['name'])"), **args).report.verdict == "lost"
