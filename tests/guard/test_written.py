"""Scripts that a script writes itself, and then starts: they are read as the scripts that they are."""

from __future__ import annotations

import pytest

from schemas.submission import DEFAULT_UV_IMAGE
from tests.guard.asked import Submission, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
KEPT = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).to_csv('a.csv')\n"
HEAD = "import inspect, os, subprocess, sys, tempfile, textwrap\nfrom pathlib import Path\nTEXT = '''%s'''\n"
START = "subprocess.run([sys.executable, {}], check=True)\n"
INDENTED = "\n".join(f"    {line}" for line in ("", *PUSH.splitlines())).replace("'", '"')
PLACES = {
    "a text without its indentation": f"Path('a.py').write_text(textwrap.dedent('''{INDENTED}'''))\n"
    + START.format("'a.py'"),
    "a text as of a docstring": f"Path('a.py').write_text(inspect.cleandoc('''{INDENTED}'''))\n"
    + START.format("'a.py'"),
    "printed": "with open('a.py', 'w') as f:\n    print(TEXT, file=f)\n" + START.format("'a.py'"),
    "added": "open('a.py', 'w').write('import os\\n')\nopen('a.py', 'a').write(TEXT)\n" + START.format("'a.py'"),
    "a temporary file": "with tempfile.NamedTemporaryFile('w', suffix='.py', delete=False) as f:\n    f.write(TEXT)\n"
    + START.format("f.name"),
    "a temporary folder": "with tempfile.TemporaryDirectory() as d:\n    p = os.path.join(d, 'a.py')\n"
    "    with open(p, 'w') as f:\n        f.write(TEXT)\n    " + START.format("p"),
    "a folder of its own": "p = Path(tempfile.mkdtemp()) / 'a.py'\np.write_text(TEXT)\n" + START.format("str(p)"),
    "in the words": START.format("'-c', textwrap.dedent(TEXT)"),
    "read from the script": "subprocess.run([sys.executable, '-'], input=TEXT, text=True, check=True)\n",
    "a program": "Path('go').write_text('#!/usr/bin/env -S uv run --script\\n' + TEXT)\nos.chmod('go', 0o755)\n"
    "subprocess.run(['./go'], check=True)\n",
    "a shell script": "Path('go.sh').write_text('set -e\\npython - <<EOF\\n' + TEXT + 'EOF\\n')\n"
    "os.chmod('go.sh', 0o755)\nsubprocess.run(['./go.sh'], check=True)\n",
}


def written(text: str, place: str) -> Submission:
    return uv(HEAD % text.replace("'", '"') + place, image=DEFAULT_UV_IMAGE, dependencies=["datasets"])


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
def test_a_script_that_is_written_and_started_is_read(place: str) -> None:
    report = written(PUSH, place).report
    assert report.verdict == "persists"
    assert [destination.uri for destination in report.destinations] == ["hf://datasets/alice/rows"]
    if "TEXT" in place:
        assert written(KEPT, place).report.verdict == "lost"


def test_a_long_script_is_read_without_its_margins() -> None:
    place = "Path('a.py').write_text(TEXT.strip())\n" + START.format("'a.py'")
    assert written("\n" + "# a line of many\n" * 500 + PUSH, place).report.verdict == "persists"


@pytest.mark.parametrize(
    "place",
    [
        "Path('a.py').write_text(TEXT + str(os.getpid()))\n" + START.format("'a.py'"),
        "Path('a.py').write_text(TEXT)\nPath('a.py').write_text('import os')\n" + START.format("'a.py'"),
        "open('a.py', 'w').write(TEXT)\nopen('a.py', 'w').write('import os')\n" + START.format("'a.py'"),
        "with open('a.py', 'w') as f:\n    print(TEXT, sys.argv, file=f)\n" + START.format("'a.py'"),
        "(Path(str(os.getpid())) / 'a.py').write_text(TEXT)\n" + START.format("str(Path(str(os.getppid())) / 'a.py')"),
    ],
)
def test_a_script_of_which_not_all_is_known_is_not_read(place: str) -> None:
    assert written(PUSH, place).report.verdict == "unknown"


def test_a_file_that_a_command_makes_a_program_is_read_as_what_it_is() -> None:
    made = "cat > go <<'EOF'\n{}\nEOF\nchmod +x go\n./go"
    shell = "#!/bin/bash\nset -e\npip install -q huggingface_hub\necho a > a.txt\nhf upload alice/a a.txt"
    assert run(["bash", "-c", made.format(shell)], image="python:3.12").report.verdict == "persists"
    assert run(["bash", "-c", made.format("#!/usr/bin/env python3\nprint(open('a').read())")]).report.verdict == "lost"


@pytest.mark.parametrize(("delete", "verdict"), [("", "lost"), (", delete=False", "persists")])
def test_a_temporary_file_in_a_bucket_is_kept_only_if_it_is_not_deleted(delete: str, verdict: str) -> None:
    made = f"import torch\nwith tempfile.NamedTemporaryFile('wb'{delete}) as f:\n    torch.save(1, f.name)\n"
    script = HEAD % "" + made
    submission = uv(script, env={"TMPDIR": "/out"}, volumes=["hf://buckets/alice/b:/out"], flavor="a10g-small")
    assert submission.report.verdict == verdict
