from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
PARSER = "import argparse\np = argparse.ArgumentParser()\np.add_argument({})\np.parse_args()\n"
FLAGGED = [
    pytest.param(PARSER.format("'--repo', required=True"), {}, "script_args", id="a required option"),
    pytest.param(PARSER.format("'repo'"), {}, "script_args", id="a positional argument"),
    pytest.param("import os\nrepo = os.environ['REPO']\n", {}, "env", id="a variable"),
    pytest.param("import os\nkey = os.environ['API_KEY']\n", {}, "secrets", id="a secret"),
    pytest.param("import os\nif not os.getenv('REPO'):\n    raise SystemExit('REPO')\n", {}, "env", id="a check"),
    pytest.param("import sys\nrepo = sys.argv[1]\n", {}, "script_args", id="sys.argv"),
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


@pytest.mark.parametrize("question", ["input('Go on? ')", "getpass.getpass()"])
def test_a_question_at_the_terminal_ends_the_script(question: str) -> None:
    submission = uv(f"import getpass\n\nanswer = {question}\n" + PUSH)
    assert found(submission, "C017") == [("error", "script", 3)]
    assert errors(submission) == {"C017"}
    assert submission.report.verdict == "lost"


def test_a_question_after_the_push_loses_nothing() -> None:
    submission = uv(PUSH + "input('Done. Press Enter')\n")
    assert found(submission, "C017") == []
    assert submission.report.admitted
