from __future__ import annotations

import pytest

from guard.script.header import parse_requirements
from tests.guard.asked import Submission, errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
UV_IMAGE = "ghcr.io/astral-sh/uv:python3.12-bookworm"
HEADER = "# /// script\n# dependencies = [{}]\n# ///\n"
FAULTY = [
    pytest.param("# /// script\n# dependencies = [datasets]\n# ///\n", "error", id="not TOML"),
    pytest.param(HEADER.format('"data sets"'), "error", id="not a requirement"),
    pytest.param("# /// script\n# dependencies = 'datasets'\n# ///\n", "error", id="not a list"),
    pytest.param("# /// script\n# dependencies = ['datasets']\n", "error", id="not closed"),
]
PASSED = [
    pytest.param(HEADER.format('"datasets"'), {}, id="a header"),
    pytest.param(HEADER.format('"datasets>=3,<5"'), {}, id="a version"),
    pytest.param("", {"dependencies": ["datasets"]}, id="the call's own packages"),
    pytest.param("", {"image": "acme/everything:1"}, id="an image with packages"),
    pytest.param(HEADER.format('"argilla", "datasets"') + "import argilla\n", {}, id="both are asked for"),
    pytest.param(
        HEADER.format('"datasets"') + "try:\n    import zstandard\nexcept ImportError:\n    pass\n", {}, id="a try"
    ),
    pytest.param(HEADER.format('"datasets"') + "import pandas\nimport json\n", {}, id="brought along"),
    pytest.param(HEADER.format('"datasets", "chronos-forecasting"') + "import chronos\n", {}, id="named like it"),
    pytest.param(
        HEADER.format('"datasets", "optimum[onnxruntime]"') + "import onnxruntime\n", {}, id="named like an extra"
    ),
]


def bare(script: str, **args: object) -> Submission:
    return uv(script, **{"image": UV_IMAGE, **args})


@pytest.mark.parametrize(("header", "severity"), FAULTY)
def test_a_header_that_cannot_be_used_is_found_in_its_lines(header: str, severity: str) -> None:
    submission = bare(header + PUSH)
    ((found_severity, arg, line),) = found(submission, "C007")
    assert (found_severity, arg) == (severity, "script")
    assert line is not None
    assert 1 <= line <= header.count("\n") + 1
    assert submission.report.verdict == "lost"


def test_a_misspelt_opening_line_is_safely_mended() -> None:
    submission = bare("#/// script\n# dependencies = ['datasets']\n# ///\n" + PUSH)
    assert found(submission, "C007")[0] == ("error", "script", 1)
    fix = submission.fix("C007")
    assert fix.safe
    mended = submission.mended(fix)
    assert mended.args["script"].startswith("# /// script\n")
    assert mended.report.admitted


@pytest.mark.parametrize(("head", "args"), PASSED)
def test_a_header_that_installs_what_is_imported_is_left_alone(head: str, args: dict[str, object]) -> None:
    submission = bare(head + PUSH, **args)
    assert found(submission, "C007") == []
    assert submission.report.admitted


def test_an_import_that_nothing_installs_is_safely_added() -> None:
    submission = bare(HEADER.format('"huggingface-hub"') + PUSH)
    assert found(submission, "C007") == [("error", "script", 4)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("C007")
    assert (fix.safe, fix.args) == (True, {"dependencies": ["datasets"]})
    assert submission.mended(fix).report.admitted


def test_what_the_call_installs_already_stays() -> None:
    submission = bare("import PIL\n" + PUSH, dependencies=["datasets"])
    dependencies = submission.mended(submission.fix("C007")).args["dependencies"]
    assert dependencies == ["datasets", "pillow"]


def test_a_module_beside_the_script_is_not_in_the_job() -> None:
    submission = bare(HEADER.format('"datasets"') + "import my_helpers_of_this_project\n" + PUSH)
    assert errors(submission) == {"C007"}
    fix = submission.fix("C007")
    assert (fix.safe, fix.args) == (False, None)


FETCHED = """\
import os, sys, urllib.request
here = os.path.dirname(os.path.abspath(__file__))
path = os.path.join(here, "{}")
if not os.path.exists(path):
    with open(path, "wb") as out:
        out.write(urllib.request.urlopen("https://x.example/newest").read())
sys.path.insert(0, os.path.dirname(__file__))
import scoring
"""


@pytest.mark.parametrize(("file", "errors"), [("scoring.py", []), ("prompts.py", [("error", "script", 11)])])
def test_a_module_that_the_script_puts_beside_itself_is_there(file: str, errors: list[tuple[str, str, int]]) -> None:
    submission = bare(HEADER.format('"datasets"') + FETCHED.format(file) + PUSH)
    assert found(submission, "C007") == errors


def test_a_requirement_of_the_call_that_is_none_is_found() -> None:
    submission = bare(PUSH, dependencies=["datasets", "not a requirement"])
    assert found(submission, "C007") == [("error", "dependencies", None)]
    assert submission.report.verdict == "lost"


MODEL = "from transformers import AutoModel as A\nm = A.from_pretrained('gpt2')\nm.push_to_hub('alice/model')\n"
TRAINER = """\
from transformers import Trainer, TrainingArguments
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model")
Trainer(model="base", args=args).train()
"""
PIPELINE = "from transformers import pipeline\nner = pipeline('ner')\n"


@pytest.mark.parametrize(
    ("script", "packages", "line", "added"),
    [
        pytest.param(MODEL, ["transformers"], 2, ["torch"], id="a model"),
        pytest.param(PIPELINE + PUSH, ["transformers", "datasets"], 2, ["torch"], id="a pipeline"),
        pytest.param(TRAINER, ["transformers"], 2, ["torch", "accelerate"], id="a trainer"),
        pytest.param(TRAINER, ["transformers", "torch"], 2, ["accelerate"], id="a trainer with torch"),
        pytest.param("import torch\n" + MODEL, ["transformers"], 1, ["torch"], id="torch is imported too"),
        pytest.param("import PIL\n" + MODEL, ["transformers"], 1, ["pillow", "torch"], id="an import beside it"),
    ],
)
def test_what_transformers_needs_and_does_not_bring_is_safely_added(
    script: str, packages: list[str], line: int, added: list[str]
) -> None:
    submission = bare(script, dependencies=packages)
    assert found(submission, "C007") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("C007")
    assert (fix.safe, fix.args) == (True, {"dependencies": [*packages, *added]})
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize(
    ("script", "packages"),
    [
        pytest.param(MODEL, ["transformers", "torch"], id="torch"),
        pytest.param(MODEL, ["transformers[torch]"], id="by its extra"),
        pytest.param(MODEL, ["transformers", "accelerate"], id="brought along"),
        pytest.param(MODEL, ["transformers", "a-package-of-ours"], id="perhaps brought along"),
        pytest.param(MODEL.replace("AutoModel", "TFAutoModel"), ["transformers", "tensorflow"], id="tensorflow"),
        pytest.param(TRAINER, ["transformers[torch]"], id="a trainer"),
        pytest.param(
            "from transformers import AutoTokenizer, BertConfig\nBertConfig.from_pretrained('b')\n"
            "AutoTokenizer.from_pretrained('b').push_to_hub('alice/tokens')\n",
            ["transformers"],
            id="no model",
        ),
        pytest.param(
            "import random\nif random.random() > 0.5:\n    " + PIPELINE.replace("\n", "\n    ").rstrip() + "\n" + PUSH,
            ["transformers", "datasets"],
            id="perhaps not called",
        ),
    ],
)
def test_a_call_that_has_what_it_needs_is_left_alone(script: str, packages: list[str]) -> None:
    assert found(bare(script, dependencies=packages), "C007") == []


def test_a_script_belongs_to_no_package() -> None:
    submission = bare("from .names import REPO\n" + PUSH, dependencies=["datasets"])
    assert found(submission, "C007") == [("error", "script", 1)]
    assert errors(submission) == {"C007"}
    assert submission.report.verdict == "lost"


def test_a_relative_import_that_may_fail_is_left_alone() -> None:
    head = "try:\n    from .names import REPO\nexcept ImportError:\n    REPO = 'alice/rows'\n"
    submission = bare(head + PUSH, dependencies=["datasets"])
    assert found(submission, "C007") == []
    assert submission.report.admitted


@pytest.mark.parametrize("module", ["utils", "postprocess", "config"])
def test_a_module_with_the_name_of_a_neighbour_is_not_in_the_job(module: str) -> None:
    script = (
        HEADER.format('"markdown-maker", "datasets"') + f"import markdown_maker\nfrom {module} import clean\n" + PUSH
    )
    submission = bare(script)
    assert [finding.severity for finding in submission.findings("C007")] == ["error"]
    assert submission.report.verdict == "lost"
    assert not submission.fix("C007").safe
    assert submission.findings("C007")[0].where.line == 5


@pytest.mark.parametrize("packages", ['"markdown-maker @ git+https://example.org/maker"', '"markdown-maker", "utils"'])
def test_a_neighbours_name_may_be_installed_by_what_has_it(packages: str) -> None:
    script = HEADER.format(f'{packages}, "datasets"') + "import markdown_maker\nfrom utils import clean\n" + PUSH
    assert all(finding.severity != "error" for finding in bare(script).findings("C007"))


@pytest.mark.parametrize(
    ("folder", "severities"), [("os.path.dirname(__file__)", ["error"]), ("os.environ['TOOLS']", list[str]())]
)
def test_nothing_lies_beside_the_script_that_its_path_could_be_told_of(folder: str, severities: list[str]) -> None:
    script = HEADER.format('"datasets"') + f"import os, sys\nsys.path.insert(0, {folder})\nimport cleaning\n" + PUSH
    submission = bare(script, env={"TOOLS": "/tools"}, volumes=["hf://datasets/alice/tools:/tools"])
    assert [finding.severity for finding in submission.findings("C007")] == severities


PIP = 'import subprocess, sys\nsubprocess.{}([sys.executable, "-m", "pip", "install", "sacrebleu"]{})\n'


@pytest.mark.parametrize(("name", "more"), [("check_call", ""), ("check_output", ""), ("run", ", check=True")])
def test_the_environment_of_a_script_with_a_header_has_no_pip(name: str, more: str) -> None:
    submission = bare(HEADER.format('"datasets"') + PIP.format(name, more) + PUSH)
    assert found(submission, "C007") == [("error", "script", 5)]
    assert submission.report.verdict == "lost"
    mended = submission.mended(submission.fix("C007"))
    assert mended.args["dependencies"] == ["pip"]
    assert mended.report.admitted


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(
            HEADER.format('"datasets", "pip"') + PIP.format("check_call", "") + "import sacrebleu\n" + PUSH,
            id="pip is asked for",
        ),
        pytest.param(HEADER.format('"datasets"') + PIP.format("run", "") + PUSH, id="nobody asks how it went"),
        pytest.param(
            HEADER.format('"datasets"')
            + "import subprocess, sys\nsubprocess.check_call([sys.executable, '-m', 'ensurepip'])\n"
            + PIP.format("check_call", "")
            + PUSH,
            id="ensurepip brings it",
        ),
        pytest.param(
            HEADER.format('"datasets"')
            + "import subprocess\ntry:\n    subprocess.check_call(['python', '-m', 'pip', 'install', 'a'])\n"
            + "except subprocess.CalledProcessError:\n    pass\n"
            + PUSH,
            id="its failure is caught",
        ),
        pytest.param(
            HEADER.format('"datasets"')
            + "import subprocess\nsubprocess.check_call(['uv', 'pip', 'install', 'sacrebleu'])\nimport sacrebleu\n"
            + PUSH,
            id="uv installs it",
        ),
        pytest.param(
            PIP.format("check_call", "").replace("sacrebleu", "datasets") + PUSH, id="the image's Python has pip"
        ),
    ],
)
def test_what_a_script_can_install_itself_is_left_to_it(script: str) -> None:
    assert bare(script).report.admitted


@pytest.mark.parametrize(
    ("before", "severities"),
    [
        ("", ["error"]),
        ("import subprocess\nsubprocess.run(['git', 'clone', 'https://example.org/tools'])\n", list[str]()),
    ],
)
def test_a_module_of_a_folder_that_nothing_puts_there_is_not_found(before: str, severities: list[str]) -> None:
    script = (
        HEADER.format('"markdown-maker", "datasets"')
        + "import sys\nfrom pathlib import Path\n"
        + before
        + "tools = Path(__file__).resolve().parent.parent / 'tools'\nsys.path.insert(0, str(tools))\n"
        + "import extract_pages\n"
        + PUSH
    )
    assert [finding.severity for finding in bare(script).findings("C007")] == severities


@pytest.mark.parametrize(("volumes", "severities"), [([], ["error"]), (["hf://datasets/alice/c:/home/tests"], [])])
def test_the_root_of_the_repository_that_a_script_comes_from_is_not_there(
    volumes: list[str], severities: list[str]
) -> None:
    script = (
        HEADER.format('"tools-of-ours", "datasets"')
        + "import sys\nfrom pathlib import Path\nROOT = Path(__file__).resolve().parents[3]\n"
        + "sys.path.insert(0, str(ROOT))\nfrom tests.utils import clean_up\n"
        + PUSH
    )
    assert [finding.severity for finding in bare(script, volumes=volumes).findings("C007")] == severities


@pytest.mark.parametrize("asked", ['"datasets"', '"langset", "datasets"'])
def test_nothing_lies_beside_a_script_that_asks_for_its_own_folder(asked: str) -> None:
    script = (
        HEADER.format(asked)
        + "import sys\nfrom pathlib import Path\nHERE = Path(__file__).resolve().parent\n"
        + "sys.path.insert(0, str(HERE))\nimport prepare\n"
        + PUSH
    )
    assert [finding.severity for finding in bare(script).findings("C007")] == ["error"]
    written = script.replace("import prepare", "(HERE / 'prepare.py').write_text('')\nimport prepare")
    assert bare(written).findings("C007") == []


def test_a_module_of_a_mounted_folder_may_be_there() -> None:
    script = HEADER.format('"datasets"') + "import sys\nsys.path.append('/code/tools')\nimport extract_pages\n" + PUSH
    assert bare(script, volumes=["hf://datasets/alice/code:/code"]).findings("C007") == []
    assert [finding.severity for finding in bare(script).findings("C007")] == ["error"]


UPLOAD = (
    "from huggingface_hub import HfApi; HfApi().upload_file(path_or_fileobj=b'x', path_in_repo='a', repo_id='alice/m')"
)
BARE = [
    pytest.param("python:3.12", f'python -c "{UPLOAD}"', id="nothing is installed"),
    pytest.param("python:3.12-slim", f"python - <<'PY'\n{UPLOAD}\nPY\n", id="a here-document"),
    pytest.param("docker.io/library/ubuntu", f'apt-get install -y python3-pip; python3 -c "{UPLOAD}"', id="a system"),
    pytest.param("python:3.12@sha256:0", f'pip install pandas numpy && python -c "{UPLOAD}"', id="something else is"),
    pytest.param(
        "ghcr.io/astral-sh/uv:python3.12-bookworm", f'echo "{UPLOAD}" | cat; python -c "{UPLOAD}"', id="of uv"
    ),
    pytest.param("python:3.12", f'up() {{ python -c "{UPLOAD}" || true; }}; trap up EXIT; sleep 1', id="in a trap"),
]
SETUP = "https://a.example/setup.sh"
BROUGHT = [
    pytest.param("python:3.12", f'pip install -q huggingface_hub && python -c "{UPLOAD}"', id="installed"),
    pytest.param("python:3.12", f'pip install datasets; python -c "{UPLOAD}"', id="brought along"),
    pytest.param(
        "python:3.12",
        f'curl -O https://a.example/all.txt; pip install -r all.txt; python -c "{UPLOAD}"',
        id="by a file",
    ),
    pytest.param("python:3.12", f'pip install tools-of-ours; python -c "{UPLOAD}"', id="perhaps brought along"),
    pytest.param("python:3.12", f'curl -O {SETUP}; bash setup.sh; python -c "{UPLOAD}"', id="perhaps by a script"),
    pytest.param("python:3.12", f'export PYTHONPATH=/mnt/lib; python -c "{UPLOAD}"', id="on another path"),
    pytest.param("python:3.12", f'git clone https://example.org/a && cd a && python -c "{UPLOAD}"', id="in a clone"),
    pytest.param("python:3.12", f'python -c "try:\n  {UPLOAD}\nexcept ImportError:\n  print(1)\n"', id="tried"),
    pytest.param(
        "ubuntu:24.04", f'apt-get install -y python3-huggingface-hub; python3 -c "{UPLOAD}"', id="by the system"
    ),
    pytest.param("ghcr.io/astral-sh/uv:debian", f'uv run --with huggingface_hub python -c "{UPLOAD}"', id="by uv run"),
    pytest.param("acme/everything:1", f'python -c "{UPLOAD}"', id="in the image"),
    pytest.param("pytorch/pytorch:2.8.0", f'python -c "{UPLOAD}"', id="perhaps in the image"),
]


@pytest.mark.parametrize(("image", "command"), BARE)
def test_a_script_in_a_command_lacks_what_neither_image_nor_command_brings(image: str, command: str) -> None:
    submission = run(["bash", "-c", command], image=image)
    assert found(submission, "C007") == [("error", "command", None)]
    assert "`huggingface_hub`" in submission.findings("C007")[0].message
    assert submission.report.verdict == "lost"
    assert not submission.fix("C007").safe


@pytest.mark.parametrize(("image", "command"), BROUGHT)
def test_a_script_in_a_command_that_may_find_its_packages_is_left_alone(image: str, command: str) -> None:
    assert found(run(["bash", "-c", command], image=image), "C007") == []


def test_what_another_upload_keeps_is_not_lost_by_a_script_that_cannot_import() -> None:
    command = f'python -c "{UPLOAD}"; pip install huggingface_hub; mkdir out; hf upload alice/m out'
    submission = run(["bash", "-c", command], image="python:3.12")
    assert found(submission, "C007") == [("error", "command", None)]
    assert submission.report.verdict == "persists"


ALONG = [
    ("sentence-transformers", "datasets", False),
    ("sentence-transformers[train]", "datasets", True),
    ("setfit", "datasets", True),
    ("setfit", "accelerate", True),
    ("transformers", "torch", False),
    ("transformers[torch]", "accelerate", True),
    ("trl", "accelerate", True),
    ("trl", "peft", False),
    ("trl[peft]", "peft", True),
    ("trl[dpo]>=0.7.0", "peft", False),
    ("vllm", "transformers", True),
    ("vllm", "datasets", False),
    ("unsloth", "trl", True),
    ("docling", "pandas", True),
    ("gliner", "transformers", True),
    ("nvidia-ml-py", "pynvml", True),
    ("torch", "functorch", True),
    ("huggingface-hub", "requests", False),
    ("huggingface-hub<1", "requests", True),
    ("datasets==3.6.0", "requests", True),
]


@pytest.mark.parametrize(("asked", "module", "brought"), ALONG)
def test_what_a_distribution_brings_along_is_told_by_the_release_that_a_job_gets(
    asked: str, module: str, brought: bool
) -> None:
    script = f"import {module}\n" + PUSH.replace("from datasets import Dataset", "from huggingface_hub import HfApi")
    script = script.replace("Dataset.from_dict({'a': [1]}).push_to_hub", "HfApi().create_repo")
    submission = bare(script, dependencies=[asked, "huggingface-hub"] if "huggingface" not in asked else [asked])
    assert found(submission, "C007") == ([] if brought else [("error", "script", 1)])


def test_an_extra_that_only_an_older_release_may_have_may_bring_something() -> None:
    script = "import peft\nfrom huggingface_hub import HfApi\nHfApi().create_repo('alice/rows')\n"
    assert found(bare(script, dependencies=["trl[dpo]<1"]), "C007") == [("warning", "script", 1)]


def test_a_question_about_the_module_path_changes_nothing() -> None:
    asked = "import sys\nif '/code' not in sys.path:\n    print('alone')\nimport utils\n" + PUSH
    assert found(bare(asked, dependencies=["datasets"]), "C007") == [("error", "script", 4)]
    changed = asked.replace("print('alone')", "sys.path.append('/code')")
    code = ["hf://datasets/alice/code:/code"]
    assert found(bare(changed, dependencies=["datasets"], volumes=code), "C007") == []


@pytest.mark.parametrize("module", ["config", "models", "settings", "src", "schemas"])
def test_a_module_with_the_name_of_a_file_is_none_of_a_package(module: str) -> None:
    asked = ["datasets", "acme-tools"]
    assert found(bare(f"from {module} import run\n" + PUSH, dependencies=asked), "C007") == [("error", "script", 1)]


def test_the_folders_above_the_script_hold_nothing_but_the_script() -> None:
    above = (
        "import sys\nfrom pathlib import Path\nROOT = Path(__file__).resolve().parent.parent\n"
        "if str(ROOT) not in sys.path:\n    sys.path.insert(0, str(ROOT))\nfrom models import net\n"
    )
    assert found(bare(above + PUSH, dependencies=["datasets"]), "C007") == [("error", "script", 6)]
    elsewhere = above.replace("str(ROOT))", "open('/code/path').read())")
    assert found(bare(elsewhere + PUSH, dependencies=["datasets"]), "C007") == []


@pytest.mark.parametrize(
    ("packages", "imports", "severity"),
    [
        ("soundlab", "import conv_frames, soundlab", "error"),
        ("soundlab", "import gymnasium, conv_frames, soundlab", "error"),
        ("soundlab", "import gymnasium, soundlab", "warning"),
        ("soundlab", "import conv_frames", "warning"),
        ("soundlab[frames]", "import conv_frames, soundlab", "warning"),
        ("soundlab<2", "import conv_frames, soundlab", "warning"),
        ("soundlab @ git+https://example.org/soundlab", "import conv_frames, soundlab", "warning"),
        ("soundlab", "import magic, soundlab", "warning"),
    ],
)
def test_a_module_that_nobody_knows_comes_with_no_package_that_has_its_own(
    packages: str, imports: str, severity: str
) -> None:
    submission = bare(f"{imports}\n{PUSH}", dependencies=[packages, "datasets"])
    assert [one[0] for one in found(submission, "C007")] == [severity]


@pytest.mark.parametrize(("asked", "severity"), [("lerobot", "error"), ("lerobot==0.3.0", "warning")])
def test_what_an_older_release_may_have_brought_is_not_certain_to_be_missing(asked: str, severity: str) -> None:
    submission = bare(HEADER.format(f'"datasets", "{asked}"') + "import gizmo\n" + PUSH)
    assert found(submission, "C007") == [(severity, "script", 4)]


@pytest.mark.parametrize(
    ("asked", "severity"), [("rl_zoo3", "error"), ("rl_zoo3==2.7.0", "warning"), ("matplotlib==3.9.0", "error")]
)
def test_what_only_a_little_known_library_may_have_brought_is_not_certain_to_be_missing(
    asked: str, severity: str
) -> None:
    submission = bare(HEADER.format(f'"datasets", "{asked}"') + "import nltk\n" + PUSH)
    assert found(submission, "C007") == [(severity, "script", 4)]


@pytest.mark.parametrize(
    ("script", "packages"),
    [
        ("from torch.utils.tensorboard import SummaryWriter\n", ["datasets", "torch"]),
        ("import torch.utils.tensorboard as board\n", ["datasets", "torch"]),
    ],
)
def test_a_module_that_needs_another_package_than_its_own_is_found_where_it_is_imported(
    script: str, packages: list[str]
) -> None:
    submission = bare(script + PUSH, dependencies=packages)
    assert found(submission, "C007") == [("error", "script", 1)]
    assert "`torch.utils.tensorboard`, which needs `tensorboard`" in submission.findings("C007")[0].message
    assert found(submission.mended(submission.fix("C007")), "C007") == []
    tried = "try:\n    " + script + "except ImportError:\n    print('no board')\n"
    assert found(bare(tried + PUSH, dependencies=packages), "C007") == []


@pytest.mark.parametrize(
    ("asked", "args", "python"),
    [
        pytest.param("torch==2.1.2", {}, "3.11", id="a release"),
        pytest.param("torch>=2.0,<2.2", {}, "3.11", id="a bound"),
        pytest.param("torch==2.1.*", {}, "3.11", id="all that begin alike"),
        pytest.param("torch~=2.1.0", {}, "3.11", id="compatible ones"),
        pytest.param("torch==2.5.1", {"python": "3.14"}, "3.13", id="another Python"),
        pytest.param("tensorflow<=2.15.1", {}, "3.11", id="another library"),
    ],
)
def test_a_release_that_is_not_built_for_the_jobs_python_is_found(
    asked: str, args: dict[str, str], python: str
) -> None:
    submission = bare(HEADER.format(f'"datasets", "{asked}"') + PUSH, **args)
    assert found(submission, "C007") == [("error", "script", 1)]
    assert submission.report.verdict == "lost"
    fix = submission.fix("C007")
    assert (fix.safe, fix.args) == (False, {"python": python})
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize(
    ("asked", "args"),
    [
        pytest.param("torch==2.2.0", {}, id="the first release"),
        pytest.param("torch>=2.0", {}, id="newer ones too"),
        pytest.param("torch~=2.1", {}, id="compatible ones"),
        pytest.param("torch==2.*", {}, id="all that begin alike"),
        pytest.param("torch==2.1.2", {"python": "3.11"}, id="an older Python"),
        pytest.param("torch==2.1.2", {"image": "acme/everything:1"}, id="an image with a Python of its own"),
        pytest.param("torch==2.1.2; python_version < '3.12'", {}, id="a marker"),
        pytest.param("torch==2.1.2", {"env": {"UV_INDEX": "https://wheels.example.org"}}, id="another index"),
        pytest.param("acme-tools==0.1", {}, id="a library that is not known"),
    ],
)
def test_a_release_that_may_be_built_for_the_jobs_python_is_left_alone(asked: str, args: dict[str, object]) -> None:
    assert found(bare(HEADER.format(f'"datasets", "{asked}"') + PUSH, **args), "C007") == []


def test_a_header_that_asks_for_an_older_python_gets_what_is_built_for_it() -> None:
    header = HEADER.format('"datasets", "torch==2.1.2"')
    assert found(bare(header.replace("# dep", '# requires-python = "<3.12"\n# dep') + PUSH), "C007") == []


SETTINGS = HEADER.replace("]\n# ///", "]\n# [tool.uv]\n# no-build-isolation = true\n# ///")


@pytest.mark.parametrize("asked", ["flash-attn", "flash_attn==2.7.4.post1", "torch-scatter>=2", "mamba-ssm"])
def test_what_uv_cannot_build_ends_the_job(asked: str) -> None:
    submission = bare(HEADER.format(f'"datasets", "torch", "{asked}"') + PUSH, flavor="a10g-small")
    assert found(submission, "C007") == [("error", "script", 1)]
    assert submission.report.verdict == "lost"
    given = bare(PUSH, dependencies=["datasets", asked], flavor="a10g-small")
    assert found(given, "C007") == [("error", "dependencies", None)]


@pytest.mark.parametrize(
    ("header", "args"),
    [
        (HEADER.format('"datasets", "flash-attn @ https://example.com/flash_attn-2.8.3-cp312-linux_x86_64.whl"'), {}),
        (HEADER.format('"datasets", "mamba-ssm==2.2.4"'), {}),
        (HEADER.format('"datasets", "flash-attn; sys_platform == \'win32\'"'), {}),
        (SETTINGS.format('"datasets", "flash-attn"'), {}),
        (HEADER.format('"datasets", "flash-attn"'), {"env": {"UV_FIND_LINKS": "https://example.com/wheels"}}),
        ("", {"dependencies": ["flash-attn"], "image": "acme/everything:1"}),
    ],
    ids=["a wheel", "a release that says what it needs", "not here", "settings", "an index", "an image that has it"],
)
def test_what_may_come_built_is_left_alone(header: str, args: dict[str, object]) -> None:
    assert found(bare(header + PUSH, **{"flavor": "a10g-small", **args}), "C007") == []


@pytest.mark.parametrize(
    ("place", "severity"),
    [("huggingface/trl.git", "error"), ("huggingface/trl@v0.9", "warning"), ("acme/trl", "warning")],
)
def test_what_is_developed_brings_what_its_newest_release_does(place: str, severity: str) -> None:
    submission = bare(HEADER.format(f'"datasets", "trl @ git+https://github.com/{place}"') + "import peft\n" + PUSH)
    assert found(submission, "C007") == [(severity, "script", 4)]


def test_a_module_whose_name_no_distribution_can_have_is_missing_like_any_other() -> None:
    submission = bare(HEADER.format('"datasets"') + "import préparer\n" + PUSH)
    assert [severity for severity, *_ in found(submission, "C007")] == ["error"]


@pytest.mark.parametrize(
    "address",
    [
        "git+https://github.com/openai/whisper",
        "git+https://github.com/openai/whisper.git@main",
        "git+https://someone:secret@github.com/openai/whisper/",
        "git+https://github.com/openai/speech#egg=whisper",
        "https://acme.example/whisper-1.0-py3-none-any.whl",
    ],
)
def test_a_package_may_be_asked_for_by_its_address_alone(address: str) -> None:
    submission = uv("import whisper\n" + PUSH, dependencies=[address, "datasets"])
    assert found(submission, "C007") == []


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("git+https://github.com/acme/my-tool", "my-tool"),
        ("git+https://github.com/acme/my-tool.git@main", "my-tool"),
        ("git+https://github.com/acme/other#egg=my_tool", "my-tool"),
        ("https://acme.example/my_tool-1.0-py3-none-any.whl", "my-tool"),
    ],
)
def test_an_address_alone_is_named_by_its_last_part_or_by_itself(address: str, name: str) -> None:
    assert parse_requirements([address])[0].keys() == {name}
