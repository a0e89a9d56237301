from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, uv

HEAD = "import sys\nfrom datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\nrows.to_csv('rows.csv')\n"
PUSH = "rows.push_to_hub('alice/rows')\n"
FLAGGED = [
    pytest.param("def save():\n    rows.push_to_hub('alice/rows')\n", 6, id="in a function that nobody calls"),
    pytest.param("sys.exit(0)\n" + PUSH, 6, id="after an exit"),
    pytest.param("if False:\n    " + PUSH, 6, id="under a false condition"),
    pytest.param("DEBUG = True\nif not DEBUG:\n    " + PUSH, 7, id="under a constant of the script"),
    pytest.param("def go():\n    return 1\n    rows.push_to_hub('alice/rows')\ngo()\n", 7, id="after a return"),
    pytest.param("raise SystemExit\n" + PUSH, 6, id="after a raise"),
    pytest.param("if __name__ == '__test__':\n    " + PUSH, 6, id="under another name of the module"),
    pytest.param("for row in []:\n    " + PUSH, 6, id="in a loop over nothing"),
]
PASSED = [
    pytest.param(PUSH, id="at the end"),
    pytest.param("def save():\n    rows.push_to_hub('alice/rows')\nsave()\n", id="in a function that is called"),
    pytest.param("if __name__ == '__main__':\n    " + PUSH, id="in the main block"),
    pytest.param("if len(rows) > 3:\n    " + PUSH, id="under a condition on the data"),
    pytest.param("try:\n    sys.exit(0)\nfinally:\n    " + PUSH, id="in finally"),
    pytest.param("import atexit\natexit.register(lambda: rows.push_to_hub('alice/rows'))\n", id="at exit"),
    pytest.param(
        "def save():\n    rows.push_to_hub('alice/rows')\nsteps = {'save': save}\nsteps['save']()\n", id="in a table"
    ),
    pytest.param("while True:\n    break\n" + PUSH, id="after a loop that ends"),
    pytest.param("def old():\n    rows.push_to_hub('alice/old')\n" + PUSH, id="another push is reached"),
]


def test_a_loop_without_end_is_called_that_and_no_end() -> None:
    submission = uv("import time\nwhile True:\n    open('rows.csv', 'w').write('a')\n    time.sleep(60)\n")
    message = next(one.message for one in submission.report.findings if one.rule == "P003")
    assert message.startswith("The script never leaves the loop on line 2,")


@pytest.mark.parametrize(("script", "line"), FLAGGED)
def test_a_push_that_no_run_reaches_is_found(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P003") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P003"}
    assert submission.fix("P003").script is None


@pytest.mark.parametrize("script", PASSED)
def test_a_push_that_is_reached_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P003") == []
    assert submission.report.verdict == "persists"


def test_the_message_says_why_it_is_not_reached() -> None:
    def message(submission: Submission) -> str:
        return submission.findings("P003")[0].message

    assert "nothing calls `save`" in message(uv(HEAD + "def save():\n    rows.push_to_hub('alice/rows')\n"))
    assert "`DEBUG` on line 6" in message(uv(HEAD + "DEBUG = False\nif DEBUG:\n    " + PUSH))


LISTED = [
    pytest.param("import os\nfound = [n for _, _, names in os.walk('scans') for n in names]\n", id="os.walk"),
    pytest.param("import glob\nfound = glob.glob('scans/**/*.jp2', recursive=True)\n", id="glob"),
    pytest.param("from pathlib import Path\nfound = sorted(Path('scans').rglob('*.jp2'))\n", id="rglob"),
]


@pytest.mark.parametrize("listing", LISTED)
def test_a_push_of_the_files_in_a_folder_that_is_not_there_is_never_reached(listing: str) -> None:
    rest = "if not found:\n    raise SystemExit(0)\n" + PUSH
    plain = {"image": "ghcr.io/astral-sh/uv:python3.12-bookworm", "dependencies": ["datasets"]}
    submission = uv(HEAD + listing + rest, **plain)
    assert [severity for severity, *_ in found(submission, "P003")] == ["error"]
    assert submission.report.verdict == "lost"
    there = HEAD + listing.replace("'scans", "'/scans") + rest
    assert uv(there, **plain, volumes=["hf://datasets/alice/a:/scans"]).report.verdict == "persists"
    fetched = "from huggingface_hub import snapshot_download\nsnapshot_download('a/b', local_dir='scans')\n"
    assert uv(HEAD + fetched + listing + rest, **plain).report.verdict == "persists"
