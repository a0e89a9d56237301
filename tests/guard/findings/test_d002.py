from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import Submission, caller, errors, found, invented, run, uv

PUSH = "from datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\n"
ARGV = "import sys\n" + PUSH + "rows.push_to_hub(sys.argv[1])\n"
VARIABLE = "import os\n" + PUSH + "rows.push_to_hub(os.environ['REPO'])\n"
NAMES = ["username", "your-username", "your_username", "YOUR-USERNAME", "your-org", "<user>", "my-org", "organization"]
FLAGGED = [
    pytest.param(uv(PUSH + "rows.push_to_hub('username/rows')\n"), ("script", 3), id="in the call"),
    pytest.param(uv(PUSH + "REPO = 'username/rows'\nrows.push_to_hub(REPO)\n"), ("script", 4), id="in a constant"),
    pytest.param(
        uv(PUSH + "USER = 'username'\nrows.push_to_hub(f'{USER}/rows')\n"), ("script", 4), id="a constant of its own"
    ),
    pytest.param(
        uv(PUSH + "from trl import SFTTrainer\nSFTTrainer('m', rows).train_dataset.push_to_hub('username/rows')\n"),
        ("script", 4),
        id="of what a trainer holds",
    ),
    pytest.param(uv(ARGV, script_args=["username/rows"]), ("script_args", None), id="in an argument"),
    pytest.param(uv(VARIABLE, env={"REPO": "username/rows"}), ("env.REPO", None), id="in a variable"),
]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_a_placeholder_is_found_where_it_stands_and_the_caller_takes_its_place(
    submission: Submission, place: tuple[str, int | None]
) -> None:
    known = submission.by(caller())
    assert found(known, "D002") == [("error", *place)]
    assert errors(known) == {"D002"}
    assert known.report.verdict == "lost"
    assert known.fix("D002").safe
    mended = known.mended(known.fix("D002"))
    assert mended.report.admitted
    assert [one.uri for one in mended.report.destinations] == ["hf://datasets/alice/rows"]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_no_namespace_is_invented_for_a_caller_who_is_not_known(submission: Submission, place: Any) -> None:
    assert errors(submission) == {"D002"}
    fix = submission.fix("D002")
    assert (fix.safe, fix.args, fix.script) == (False, None, None)
    assert not invented(submission, fix)


@pytest.mark.parametrize("name", NAMES)
def test_the_usual_placeholders_are_known(name: str) -> None:
    assert found(uv(PUSH + f"rows.push_to_hub('{name}/rows')\n"), "D002") == [("error", "script", 3)]


@pytest.mark.parametrize("name", ["alice", "acme", "usernames", "my-organism", "orgue"])
def test_a_name_that_stands_for_itself_is_left_alone(name: str) -> None:
    assert found(uv(PUSH + f"rows.push_to_hub('{name}/rows')\n"), "D002") == []


def test_a_caller_who_is_called_so_may_push_there() -> None:
    submission = uv(PUSH + "rows.push_to_hub('user/rows')\n", facts=caller(username="user"))
    assert found(submission, "D002") == []
    assert submission.report.admitted


def test_a_placeholder_that_is_only_read_from_is_no_destination() -> None:
    script = "from datasets import load_dataset\nload_dataset('username/raw').push_to_hub('alice/rows')\n"
    assert found(uv(script), "D002") == []


def test_only_the_namespace_is_replaced_and_comments_stay() -> None:
    script = PUSH + "# push to username/rows\nusername = 1\nrows.push_to_hub('username/rows')  # username/rows\n"
    submission = uv(script, facts=caller())
    lines = submission.mended(submission.fix("D002")).args["script"].split("\n")
    assert lines[2:4] == ["# push to username/rows", "username = 1"]
    assert lines[4].startswith("rows.push_to_hub('alice/rows')")


def test_a_command_is_mended_as_a_script_is() -> None:
    submission = run("python train.py && hf upload username/rows out", facts=caller())
    assert found(submission, "D002") == [("error", "command", None)]
    fix = submission.fix("D002")
    assert fix.safe
    assert fix.args == {"command": ["/bin/sh", "-c", "python train.py && hf upload alice/rows out"]}
    assert submission.mended(fix).report.admitted
