from __future__ import annotations

from typing import Any

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import errors, found, run, uv

DEFAULT_IMAGE = UvArgs.model_fields["image"].default
PACKAGES = ["datasets", "pandas", "tools-of-ours @ https://example.org/tools_of_ours-1-py3-none-any.whl"]
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
PARSER = "import argparse\np = argparse.ArgumentParser()\np.add_argument({})\np.parse_args()\n"
READ = PARSER.format("'--names'").replace("p.parse_args()", "names = open(p.parse_args().names)")
SAVE = PARSER.format("'--to'") + (
    "from datasets import Dataset\nDataset.from_dict({'a': [1]}).save_to_disk(p.parse_args().to)\n"
)
FLAGGED = [
    pytest.param(PARSER.format("'--repo', required=True"), {}, "script_args", id="a required option"),
    pytest.param(PARSER.format("'repo'"), {}, "script_args", id="a positional argument"),
    pytest.param("import os\nrepo = os.environ['REPO']\n", {}, "env", id="a variable"),
    pytest.param("import os\nkey = os.environ['API_KEY']\n", {}, "secrets", id="a secret"),
    pytest.param("import os\nif not os.getenv('REPO'):\n    raise SystemExit('REPO')\n", {}, "env", id="a check"),
    pytest.param("import sys\nrepo = sys.argv[1]\n", {}, "script_args", id="sys.argv"),
    pytest.param(READ, {}, "script_args", id="a path that is None"),
    pytest.param("import os\nopen(os.environ.get('NAMES'))\n", {}, "env", id="a path that a variable lacks"),
    pytest.param(SAVE, {}, "script_args", id="a folder for rows that is None"),
    pytest.param(
        "import typer\ndef main(repo: str):\n    print(repo)\ntyper.run(main)\n", {}, "script_args", id="typer"
    ),
    pytest.param(
        "import fire\ndef main(model, repo):\n    print(repo)\nfire.Fire(main)\n",
        {"script_args": ["--model", "a"]},
        "script_args",
        id="fire",
    ),
    pytest.param(
        "import sys\nif len(sys.argv) < 2:\n    sys.exit('usage')\n", {}, "script_args", id="a check of sys.argv"
    ),
]
PASSED = [
    pytest.param(READ, {"script_args": ["--names", "/etc/hosts"]}, id="a path that is given"),
    pytest.param(PARSER.format("'--repo', required=True"), {"script_args": ["--repo", "a"]}, id="a required option"),
    pytest.param(PARSER.format("'repo'"), {"script_args": ["a"]}, id="a positional argument"),
    pytest.param(PARSER.format("'repo', nargs='?'"), {}, id="one that may be left out"),
    pytest.param(PARSER.format("'--repo', default='a'"), {}, id="a default"),
    pytest.param("import os\nrepo = os.environ['REPO']\n", {"env": {"REPO": "a"}}, id="a variable"),
    pytest.param("import os\nrepo = os.environ['JOB_ID'] + os.environ['HOME']\n", {}, id="what every job has"),
    pytest.param("import os\nrepo = os.environ.get('REPO', 'a')\n", {}, id="a variable with a default"),
    pytest.param("import sys\nrepo = sys.argv[1]\n", {"script_args": ["a"]}, id="sys.argv"),
    pytest.param(
        "import fire\ndef main(model, repo='alice/r', *, seed=0):\n    print(repo)\nfire.Fire(main)\n",
        {"script_args": ["a"]},
        id="fire",
    ),
    pytest.param("try:\n    repo = input()\nexcept EOFError:\n    repo = 'a'\n", {}, id="a question that may fail"),
    pytest.param("breakpoint()\n", {"env": {"PYTHONBREAKPOINT": "0"}}, id="a breakpoint that is switched off"),
    pytest.param("import sys\nif sys.stdin.isatty():\n    input('Go on?')\n", {}, id="a question to a person only"),
]


@pytest.mark.parametrize(("script", "args", "arg"), FLAGGED)
def test_a_script_that_ends_for_what_it_lacks_is_found(script: str, args: dict[str, Any], arg: str) -> None:
    submission = uv(script + PUSH, **args)
    assert found(submission, "C017") == [("error", arg, None)]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("C017").safe


@pytest.mark.parametrize(("script", "args"), PASSED)
def test_a_script_that_has_what_it_needs_is_left_alone(script: str, args: dict[str, Any]) -> None:
    submission = uv(script + PUSH, **args)
    assert found(submission, "C017") == []
    assert submission.report.admitted


def test_a_secret_is_asked_for_by_reference() -> None:
    fix = uv("import os\nkey = os.environ['API_KEY']\n" + PUSH).fix("C017")
    assert fix.args == {"secrets": {"API_KEY": "$API_KEY"}}


@pytest.mark.parametrize(
    "question",
    [
        "input('Go on? ')",
        "getpass.getpass()",
        "breakpoint()",
        "pdb.set_trace()",
        "json.load(sys.stdin)",
        "click.confirm('Go on?', default=True)",
        "rich.prompt.Prompt.ask('Name', default='a')",
    ],
)
def test_a_question_at_the_terminal_ends_the_script(question: str) -> None:
    submission = uv(f"import click, getpass, json, pdb, rich.prompt, sys\n\nanswer = {question}\n" + PUSH)
    assert found(submission, "C017") == [("error", "script", 3)]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "asks",
    [
        "if os.path.exists(sys.argv[0]) and input('Again? ') != 'y':\n    raise SystemExit(1)\n",
        "answer = os.environ.get('HOSTNAME') or input('Where? ')\n",
        "try:\n    click.confirm('Go on?')\nexcept click.Abort:\n    pass\n",
        "rich.prompt.Confirm.ask('Go on?', stream=io.StringIO('y'))\n",
    ],
)
def test_a_question_that_may_not_be_asked_ends_nothing(asks: str) -> None:
    submission = uv(f"import click, io, os, rich.prompt, sys\n{asks}" + PUSH)
    assert found(submission, "C017") == []


@pytest.mark.parametrize(
    ("between", "is_lost"),
    [("print(reader.fields)\n", True), ("reader.swap()\n", False), ("reader.tensors[0] = 1\n", False)],
)
def test_a_file_is_not_kept_by_being_opened_before_the_question(between: str, is_lost: bool) -> None:
    script = f"import gguf\nreader = gguf.GGUFReader('/out/a.gguf', 'r+')\n{between}input('Sure? ')\nreader.write()\n"
    submission = uv(script, volumes=["hf://buckets/alice/models:/out"])
    assert found(submission, "C017") == ([("error", "script", 4)] if is_lost else [])


@pytest.mark.parametrize(("words", "is_asked"), [([], True), (["--name", "a"], False)])
def test_an_option_that_is_asked_for_at_the_terminal_is_required(words: list[str], is_asked: bool) -> None:
    script = "import click\n@click.command()\n@click.option('--name', prompt=True, default='b')\ndef main(name):\n    "
    submission = uv(f"{script}{PUSH.replace(chr(10), ';')}\nmain()\n", script_args=words)
    assert bool(found(submission, "C017")) is is_asked


OPTIONS = (
    "import argparse, json, os\nfrom concurrent.futures import ThreadPoolExecutor, as_completed\n"
    "from datasets import load_dataset\np = argparse.ArgumentParser()\np.add_argument('--size', nargs='*')\n"
    "a = p.parse_args()\nrows = load_dataset('alice/x', split='train')\n"
    "def part(size, row=None):\n    return size[0]\n"
)


@pytest.mark.parametrize(
    "uses",
    [
        "a.size[0]\n",
        "a.size.copy()\n",
        "len(a.size)\n",
        "int(os.environ.get('SIZE'))\n",
        "for one in a.size:\n    print(one)\n",
        "print([one for one in a.size])\n",
        "print([*a.size])\n",
        "print('b' in a.size)\n",
        "part(a.size)\n",
        "for row in rows:\n    part(a.size, row)\n",
        "pool = ThreadPoolExecutor()\nfor one in [pool.submit(part, a.size) for row in rows]:\n    one.result()\n",
        "pool = ThreadPoolExecutor()\nfor one in as_completed([pool.submit(part, a.size)]):\n    one.result()\n",
        "print(rows[0][a.size])\n",
        "print(rows.features[a.size])\n",
        "rows = rows.map(lambda row: {'b': row[a.size]})\n",
        "import pandas as pd\nprint(pd.read_csv('hf://datasets/a/b/c.csv')[a.size])\n",
    ],
)
def test_what_is_not_given_is_none_and_cannot_be_used_as_something(uses: str) -> None:
    submission = uv(OPTIONS + uses + PUSH)
    ((severity, arg, _),) = found(submission, "C017")
    assert (severity, arg) == ("error", "env" if "SIZE" in uses else "script_args")
    assert submission.report.verdict == "lost"
    given = uv(OPTIONS + uses + PUSH, script_args=["--size", "1"], env={"SIZE": "1"})
    assert given.report.verdict == "persists"


@pytest.mark.parametrize(
    "uses",
    [
        "print(a.size[0] if a.size else 1)\n",
        "print((a.size or [1])[0], a.size and a.size[0])\n",
        "try:\n    part(a.size)\nexcept TypeError:\n    pass\n",
        "if a.size is None:\n    a.size = [1]\npart(a.size)\n",
        "vars(a).update(json.load(open(os.environ['CONFIG'])))\npart(a.size)\n",
        "import acme\nacme.fill(a)\npart(a.size)\n",
        "print(rows[0][a.size or 'b'], rows.features.get(a.size))\n",
        "rows = rows.map(lambda row: {'b': row[a.size] if a.size else 1})\n",
        "import numpy\nprint(numpy.zeros(3)[a.size])\n",
        "for row in rows:\n    if row['a']:\n        part(a.size)\n",
        "last = a.size\nfor at, row in enumerate(rows):\n    if at > 0:\n        print(last[0])\n    last = row\n",
        "with ThreadPoolExecutor() as pool:\n    made = [pool.submit(part, a.size) for row in rows]\n",
    ],
)
def test_what_may_be_given_otherwise_or_is_asked_for_first_is_passed_over(uses: str) -> None:
    submission = uv(OPTIONS + uses + PUSH, env={"CONFIG": "/in/a.json"}, volumes=["hf://datasets/alice/x:/in"])
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_a_question_after_the_push_loses_nothing() -> None:
    submission = uv(PUSH + "input('Done. Press Enter')\n")
    assert found(submission, "C017") == []
    assert submission.report.admitted


ABSENT = [
    pytest.param("import pandas as pd\nrows = pd.read_csv('data/train.csv')\n", "data/train.csv", id="a table"),
    pytest.param("text = open('prompts.txt').read()\n", "prompts.txt", id="a file"),
    pytest.param("text = open('/data/prompts.txt').read()\n", "/data/prompts.txt", id="a mount that is not asked for"),
    pytest.param(
        "from pathlib import Path\nDATA = Path('data') / 'a'\nrows = (DATA / 'b.json').read_text()\n",
        "data/a/b.json",
        id="a path",
    ),
    pytest.param(
        "from pathlib import Path\nwith (Path(__file__).parents[1] / 'data.json').open() as f:\n    f.read()\n",
        "../data.json",
        id="beside the script",
    ),
    pytest.param(
        "from datasets import load_dataset\nrows = load_dataset('json', data_files={'train': 'data/train.jsonl'})\n",
        "data/train.jsonl",
        id="a dataset's files",
    ),
    pytest.param(
        "import pandas as pd\nfrom datasets import load_dataset\nprint(pd.DataFrame({'a': [1]}).copy())\n"
        "rows = load_dataset('json', data_files='/workspace/data/train.jsonl')\n",
        "/workspace/data/train.jsonl",
        id="a folder of the author's machine, after work that makes no file",
    ),
]
THERE = [
    pytest.param("import os\nif os.path.exists('a.txt'):\n    open('a.txt').read()\n", id="if it is there"),
    pytest.param("try:\n    text = open('a.txt').read()\nexcept FileNotFoundError:\n    text = ''\n", id="or not"),
    pytest.param("open('a.txt', 'w').write('x')\ntext = open('a.txt').read()\n", id="written before"),
    pytest.param("import os\nos.makedirs('data')\nprint(os.listdir('data'))\n", id="a folder made before"),
    pytest.param(
        "import subprocess\nsubprocess.run(['git', 'clone', 'https://example.org/a'])\nopen('a/b').read()\n",
        id="cloned before",
    ),
    pytest.param(
        "from huggingface_hub import snapshot_download\nsnapshot_download('acme/a', local_dir='a')\nopen('a/b')\n",
        id="downloaded before",
    ),
    pytest.param("from tools_of_ours import prepare\nprepare()\nopen('/workspace/a').read()\n", id="prepared before"),
    pytest.param("from tools_of_ours import build\nbuild('a')\nopen('a/b').read()\n", id="named to a library before"),
    pytest.param("open('/etc/hostname').read()\nopen(__file__).read()\n", id="of the image, and the script"),
    pytest.param(
        "from datasets import load_dataset\nload_dataset('json', data_files='hf://datasets/acme/a/b.jsonl')\n"
        "load_dataset('acme/a', data_files='b.jsonl')\nload_dataset('csv', data_files='https://example.org/b.csv')\n",
        id="from the Hub",
    ),
]


@pytest.mark.parametrize(("script", "path"), ABSENT)
def test_a_file_that_nothing_brings_into_the_container_ends_the_script(script: str, path: str) -> None:
    submission = uv(script + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES)
    assert found(submission, "C017") == [("error", "script", script.count("\n", 0, -1) + ("with" not in script))]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"
    assert f"`{path}`" in submission.findings("C017")[0].message


@pytest.mark.parametrize("script", THERE)
def test_a_file_that_may_be_there_is_left_alone(script: str) -> None:
    submission = uv(script + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES)
    assert found(submission, "C017") == []
    assert submission.report.verdict == "persists"


def test_a_file_of_a_mount_or_of_another_image_or_after_the_push_is_left_alone() -> None:
    read = "text = open('data/train.csv').read()\n"
    there = read.replace("data/", "/data/")
    mounted = uv(there + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES, volumes=["hf://datasets/acme/a:/data"])
    for submission in (mounted, uv(read + PUSH), uv(PUSH + read, image=DEFAULT_IMAGE, dependencies=PACKAGES)):
        assert found(submission, "C017") == []


EXISTS = "import os, sys\nfrom pathlib import Path\n"
INSISTED = [
    pytest.param("if not os.path.isdir('data/raw'):\n    sys.exit('no data')\n", id="a folder"),
    pytest.param("DATA = Path('/mnt/corpus')\nassert DATA.exists(), DATA\n", id="a folder that could be mounted"),
    pytest.param(
        "if not (Path(__file__).parent / 'a.csv').is_file():\n    raise FileNotFoundError\n", id="a neighbour"
    ),
    pytest.param(
        "def load(path):\n    if not os.path.exists(path):\n        raise SystemExit(path)\nload('a.csv')\n",
        id="any file",
    ),
    pytest.param("names = [path.name for path in Path('rows').iterdir()]\n", id="the names in a folder"),
    pytest.param("if not list(Path('rows').glob('*.csv')):\n    sys.exit('no data')\n", id="files that match"),
    pytest.param("import glob\nif not glob.glob(pathname='rows/**/*.csv'):\n    sys.exit(1)\n", id="by their names"),
]
FOUND = [
    pytest.param("os.makedirs('data/raw')\nassert os.path.isdir('data/raw')\n", {}, id="made"),
    pytest.param("Path('data/raw').mkdir(parents=True)\nassert Path('data').is_dir()\n", {}, id="made below"),
    pytest.param("open('a.txt', 'w').write('x')\nassert Path('a.txt').exists()\n", {}, id="written"),
    pytest.param("os.makedirs('rows')\nassert not list(Path('rows').iterdir())\n", {}, id="made and empty"),
    pytest.param("import glob\nassert glob.glob('rows/*', root_dir=sys.prefix)\n", {}, id="below another folder"),
    pytest.param("try:\n    list(Path('rows').iterdir())\nexcept OSError:\n    pass\n", {}, id="or not"),
    pytest.param(
        "assert Path('/mnt/corpus/a').exists()\n", {"volumes": ["hf://datasets/alice/c:/mnt/corpus"]}, id="mounted"
    ),
    pytest.param(
        "assert Path('/mnt').exists()\n", {"volumes": ["hf://datasets/alice/c:/mnt/corpus"]}, id="above a mount"
    ),
    pytest.param("assert Path('/usr/a').exists()\nassert os.path.exists('/etc/hosts')\n", {}, id="the image's own"),
    pytest.param("from tools_of_ours import fetch\nfetch()\nassert os.path.exists('a.txt')\n", {}, id="by a library"),
    pytest.param("os.system('make')\nassert os.path.exists('a.txt')\n", {}, id="by a program"),
    pytest.param(
        "from huggingface_hub import snapshot_download\nsnapshot_download('acme/a', local_dir='a')\n"
        "assert os.path.exists('a')\n",
        {},
        id="downloaded",
    ),
    pytest.param("if os.path.exists('state.json'):\n    raise SystemExit('done before')\n", {}, id="must not be there"),
    pytest.param("assert os.path.exists('a.txt')\n", {"image": "acme/everything:1"}, id="another image"),
    pytest.param(
        "import threading, time\n\ndef work():\n    Path('flag').touch()\n\nthreading.Thread(target=work).start()\n"
        "while not os.path.exists('flag'):\n    time.sleep(1)\n",
        {},
        id="waited for",
    ),
]


@pytest.mark.parametrize("script", INSISTED)
def test_a_script_that_insists_on_a_file_that_is_nowhere_ends(script: str) -> None:
    submission = uv(EXISTS + script + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES)
    assert [(severity, arg) for severity, arg, _ in found(submission, "C017")] == [("error", "script")]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("question", ["os.path.exists(sys.argv[1])", "Path(sys.argv[1]).is_file()"])
def test_a_pattern_that_no_shell_sees_names_no_file(question: str) -> None:
    script = EXISTS + f"if not {question}:\n    sys.exit('nothing to read')\n" + PUSH
    given: dict[str, Any] = {"dependencies": PACKAGES, "volumes": ["hf://datasets/alice/rows:/in"]}
    submission = uv(script, script_args=["/in/*.csv"], **given)
    assert errors(submission) == {"C017"}
    assert "only a shell" in submission.findings("C017")[0].message
    assert uv(script, script_args=["/in/a.csv"], **given).report.admitted


@pytest.mark.parametrize(("script", "args"), FOUND)
def test_a_file_that_may_be_there_is_not_missed(script: str, args: dict[str, Any]) -> None:
    submission = uv(EXISTS + script + PUSH, **{"image": DEFAULT_IMAGE, "dependencies": PACKAGES, **args})
    assert submission.report.admitted


def test_where_one_file_is_missed_the_other_is_read() -> None:
    script = (
        "from pathlib import Path\nDATA = Path('data')\n"
        "if (DATA / 'a.txt').exists():\n    text = (DATA / 'a.txt').read_text()\n"
        "else:\n    text = (DATA / 'b.txt').read_text()\n"
    )
    submission = uv(script + PUSH, image=DEFAULT_IMAGE, dependencies=PACKAGES)
    assert found(submission, "C017") == [("error", "script", 6)]


@pytest.mark.parametrize(("path", "codes"), [("/cfg/a.yaml", {"C017"}), ("/in/a.yaml", set[str]())])
def test_a_file_named_in_the_arguments_lies_on_a_mount_or_nowhere(path: str, codes: set[str]) -> None:
    script = PARSER.format("'--config'").replace("p.parse", "args = p.parse") + "open(args.config).read()\n" + PUSH
    submission = uv(
        script,
        image=DEFAULT_IMAGE,
        dependencies=PACKAGES,
        script_args=["--config", path],
        volumes=["hf://datasets/alice/configs:/in:ro"],
    )
    assert errors(submission) == codes


def test_the_message_says_whether_work_was_done_before() -> None:
    end = "import os\nos.environ['REPO']\n"
    early, late = uv(end), uv("open('a.txt', 'w').write('x')\n" + end)
    assert "No work is done." in early.findings("C017")[0].message
    assert "What it has made until then is lost." in late.findings("C017")[0].message


CLICK = "import click\n@click.command()\n@click.{}\ndef main(path):\n    print(path)\n    push()\n"
REQUIRED = [
    pytest.param(
        CLICK.format("option('--path', type=click.Path(exists=True), default='data/a.jsonl')"), [], id="click"
    ),
    pytest.param(CLICK.format("argument('path', type=click.Path(exists=True))"), ["rows/a.csv"], id="an argument"),
    pytest.param(
        CLICK.format("option('--path', type=click.Path(True), default='a')").replace("Path(True)", "Path(exists=True)"),
        ["--path", "/nowhere/a.csv"],
        id="below no mount",
    ),
    pytest.param(
        "import typer\nfrom pathlib import Path\ndef main(path: Path = typer.Option('a.csv', exists=True)):\n"
        "    push()\n",
        [],
        id="typer",
    ),
    pytest.param(
        "import argparse\np = argparse.ArgumentParser()\np.add_argument('--rows', type=argparse.FileType('r'))\n"
        "def main():\n    p.parse_args()\n    push()\n",
        ["--rows", "rows.txt"],
        id="argparse",
    ),
]
HANDED = "def push():\n    from datasets import Dataset\n    Dataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"


def _asks(script: str) -> str:
    return HANDED + script + ("import typer\ntyper.run(main)\n" if "typer" in script else "main()\n")


@pytest.mark.parametrize(("script", "words"), REQUIRED)
def test_a_file_that_the_parser_demands_has_to_be_there(script: str, words: list[str]) -> None:
    submission = uv(
        _asks(script), script_args=words, image=DEFAULT_IMAGE, dependencies=[*PACKAGES[:1], "click", "typer"]
    )
    assert [(one.severity, one.where.arg) for one in submission.findings("C017")] == [("error", "script")]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(("script", "words"), REQUIRED)
def test_a_file_that_a_volume_or_the_script_brings_may_be_demanded(script: str, words: list[str]) -> None:
    given = ["/rows/a.csv"] if "argument(" in script and "click" in script else ["--rows", "/rows/a.csv"]
    given = ["--path", "/rows/a.csv"] if "'--path'" in script or "typer" in script else given
    known: dict[str, Any] = {"dependencies": [*PACKAGES[:1], "click", "typer"], "image": DEFAULT_IMAGE}
    mounted = uv(_asks(script), script_args=given, volumes=["hf://datasets/alice/in:/rows"], **known)
    assert found(mounted, "C017") == []
    assert mounted.report.admitted
    fetched = uv("import ours\nours.download_all()\n" + _asks(script), script_args=words, **known)
    assert found(fetched, "C017") == []
    elsewhere = uv(_asks(script), script_args=words)
    assert found(elsewhere, "C017") == []


IN_COMMAND = (
    "python - <<'EOF'\nimport os\nfrom huggingface_hub import upload_file\nif os.path.exists('a.txt'):\n"
    "    upload_file(path_or_fileobj='a.txt', path_in_repo='a.txt', repo_id=os.environ{})\nEOF\n"
)


def test_a_script_in_a_command_needs_its_variables_too() -> None:
    submission = run(["bash", "-c", IN_COMMAND.format("['REPO']")])
    assert found(submission, "C017") == [("error", "env", None)]
    assert submission.report.verdict == "lost"
    given = run(["bash", "-c", IN_COMMAND.format("['REPO']")], env={"REPO": "alice/m"})
    assert given.report.admitted
    default = run(["bash", "-c", IN_COMMAND.format(".get('REPO', 'alice/m')")])
    assert default.report.admitted
    beside = run(["bash", "-c", IN_COMMAND.format("['REPO']") + "hf upload alice/m a.txt"])
    assert found(beside, "C017") == [("error", "env", None)]
    assert beside.report.verdict == "persists"


HERE = "python - <<'EOF'\nimport os\n" + PUSH.replace("'alice/rows'", "os.environ['REPO']") + "EOF\n"
HANDED_ON = [
    "export REPO=alice/rows\n",
    "REPO=alice/rows\nexport REPO\n",
    "declare -x REPO=alice/rows\n",
    "set -a\nREPO=alice/rows\nset +a\n",
    "set -o allexport\nREPO=alice/rows\n",
    "REPO=alice/rows ",
    "env REPO=alice/rows ",
    "export REPO=alice/rows-$(date +%s)\n",
    "set -a; source settings.env; set +a\n",
]
HELD = [
    "REPO=alice/rows\n",
    "REPO=alice/rows; bash -c true\n",
    "bash -c 'export REPO=alice/rows'\n",
    "REPO=alice/rows true\n",
    "set -a\nset +a\nREPO=alice/rows\n",
]


@pytest.mark.parametrize("before", HELD)
def test_a_variable_that_the_shell_does_not_export_is_not_there_for_its_programs(before: str) -> None:
    submission = run(["bash", "-c", before + HERE])
    assert [severity for severity, _, _ in found(submission, "C017")] == ["error"]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("before", HANDED_ON)
def test_a_variable_that_is_handed_on_is_there_whether_its_value_is_known_or_not(before: str) -> None:
    submission = run(["bash", "-c", before + HERE])
    assert not errors(submission)
    assert submission.report.verdict == "persists"


UPLOAD = """\
from huggingface_hub import CommitOperationAdd, HfApi
api = HfApi()
api.create_repo("alice/rows", repo_type="dataset", exist_ok=True)
{}
api.upload_file(path_or_fileobj=b"about", path_in_repo="README.md", repo_id="alice/rows", repo_type="dataset")
"""
SEND = "api.upload_file(path_or_fileobj={}, path_in_repo='rows.jsonl', repo_id='alice/rows', repo_type='dataset')"
ADD = (
    "api.create_commit('alice/rows', [CommitOperationAdd('rows.jsonl', 'out/rows.jsonl')], commit_message='rows', "
    "repo_type='dataset')"
)


@pytest.mark.parametrize("upload", [SEND.format("'rows.jsonl'"), SEND.format("'/workspace/out/rows.jsonl'"), ADD])
def test_an_upload_of_a_file_that_nothing_brings_ends_the_script(upload: str) -> None:
    submission = uv(UPLOAD.format(upload), image=DEFAULT_IMAGE, dependencies=PACKAGES)
    assert found(submission, "C017") == [("error", "script", 4)]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    "before",
    [
        "open('rows.jsonl', 'w').write('{}')",
        "import tools_of_ours\ntools_of_ours.run()",
        "import tools_of_ours\ntools_of_ours.work()",
        "import shutil\nshutil.make_archive('rows', 'zip', 'made')",
        "import duckdb\nduckdb.sql(\"COPY (SELECT 1) TO 'rows.jsonl'\")",
        "import pandas as pd\nfor part in range(3):\n    pd.DataFrame().to_json(f'row{'s' * part}.jsonl')",
    ],
)
def test_an_upload_of_a_file_that_the_script_may_have_made_is_left_alone(before: str) -> None:
    script = UPLOAD.replace("{}", before + "\n" + SEND.format("'rows.jsonl'"))
    submission = uv(script, image=DEFAULT_IMAGE, dependencies=[*PACKAGES, "duckdb"])
    assert found(submission, "C017") == []
    assert found(submission, "P017") == []


def test_a_read_of_a_file_that_a_query_names_is_left_alone() -> None:
    made = "import duckdb\nduckdb.sql(\"COPY (SELECT 1) TO 'rows.jsonl'\")\nrows = open('rows.jsonl').read()\n"
    assert found(uv(made + PUSH, image=DEFAULT_IMAGE, dependencies=[*PACKAGES, "duckdb"]), "C017") == []


@pytest.mark.parametrize(
    ("args", "upload"),
    [
        pytest.param({"volumes": ["hf://buckets/alice/rows:/in"]}, SEND.format("'/in/rows.jsonl'"), id="a mount"),
        pytest.param({"image": "acme/everything:1"}, SEND.format("'rows.jsonl'"), id="an image with files"),
        pytest.param({}, SEND.format("__file__"), id="the script itself"),
        pytest.param({}, SEND.format("b'rows'"), id="a text"),
    ],
)
def test_an_upload_of_what_is_there_is_left_alone(args: dict[str, Any], upload: str) -> None:
    assert found(uv(UPLOAD.format(upload), **{"image": DEFAULT_IMAGE, **args}), "C017") == []


LOCAL = """\
import argparse
from pathlib import Path
from vllm import LLM
parser = argparse.ArgumentParser()
parser.add_argument("--model")
args = parser.parse_args()
if not Path(args.model).is_dir():
    raise ValueError("not a folder")
llm = LLM(model=args.model)
open("/out/texts.txt", "w").write(str(llm.generate("a")))
"""


OF_ENGINE = """\
from pathlib import Path
from vllm import LLM, EngineArgs
from vllm.utils import FlexibleArgumentParser
parser = FlexibleArgumentParser()
EngineArgs.add_cli_args(parser)
engine = EngineArgs.from_cli_args(parser.parse_args())
if not Path(engine.model).is_dir():
    raise ValueError("not a folder")
open("/out/texts.txt", "w").write(str(LLM.from_engine_args(engine).generate("a")))
"""


@pytest.mark.parametrize("script", [LOCAL, OF_ENGINE])
@pytest.mark.parametrize(
    ("model", "image", "line"),
    [
        ("acme/writer", "vllm/vllm-openai:latest", 8),
        ("acme/writer", DEFAULT_IMAGE, 8),
        ("/model", "vllm/vllm-openai:latest", None),
        ("examples/model", "vllm/vllm-openai:latest", None),
        ("acme/writer", "acme/everything:1", None),
        ("model", "vllm/vllm-openai:latest", None),
        ("models/reader", "vllm/vllm-openai:latest", None),
    ],
)
def test_a_repository_is_no_folder_of_the_container(script: str, model: str, image: str, line: int | None) -> None:
    volumes = ["hf://models/acme/writer:/model:ro", "hf://buckets/alice/texts:/out"]
    volumes.append("hf://models/acme/reader:/vllm-workspace/models/reader:ro")
    given = {"script_args": ["--model", model], "image": image, "flavor": "l4x1", "volumes": volumes}
    submission = uv(script, dependencies=["vllm"], **given)
    assert found(submission, "C017") == ([] if line is None else [("error", "script", line)])
    assert submission.report.verdict == ("persists" if line is None else "lost")


@pytest.mark.parametrize(("mount", "is_found"), [("/vllm-workspace", False), ("/models", True)])
def test_a_mount_over_the_working_folder_may_hold_it(mount: str, is_found: bool) -> None:
    script = "from pathlib import Path\nif not Path('writer/a').is_dir():\n    raise ValueError('no folder')\n" + PUSH
    volumes = [f"hf://models/acme/writer:{mount}:ro"]
    submission = uv(script, image="vllm/vllm-openai:latest", volumes=volumes)
    assert found(submission, "C017") == ([("error", "script", 3)] if is_found else [])
