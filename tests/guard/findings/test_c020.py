from __future__ import annotations

import pytest

from tests.guard.asked import LITERAL, Submission, caller, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({{'a': [1]}}).push_to_hub('{name}'){comment}\n"
SWALLOWED = """\
from datasets import Dataset
try:
    Dataset.from_dict({{'a': [1]}}).push_to_hub('alice/rows')
except OSError:{comment}
    print("not pushed")
"""


def swallowed(comment: str) -> Submission:
    """A script with the warning E001 on line 4, and a comment there."""
    return uv(SWALLOWED.format(comment=comment), facts=caller())


FLAGGED = [
    pytest.param("  # hf-jobs: ignore", "warning", id="no bracket"),
    pytest.param("  # hf-jobs: ignore E001 it is pushed again", "warning", id="no bracket but a rule"),
    pytest.param("  # hf-jobs: ignore[] it is pushed again", "warning", id="no rule"),
    pytest.param("  # hf-jobs: ignore[E001]", "warning", id="no reason"),
    pytest.param("  # hf-jobs: ignore[E999] it is pushed again", "warning", id="a rule that there is not"),
    pytest.param("  # hf-jobs: ignore[swallowed-failure] it is pushed again", "warning", id="a name"),
    pytest.param("  # hf-jobs: ignore[E001, E999] it is pushed again", "warning", id="one of two"),
    pytest.param("  # hf-jobs: ignore[T008] it is pushed again", "note", id="unused"),
    pytest.param("  # hf-jobs: ignore[E001, T008] it is pushed again", "note", id="half unused"),
]
PASSED = [
    pytest.param("", id="no comment"),
    pytest.param("  # hf-jobs: ignore[E001] it is pushed again", id="used"),
    pytest.param("  # hf-jobs:ignore[e001]it is pushed again", id="written tightly"),
    pytest.param("  # noqa: S110  # hf-jobs: ignore[E001] it is pushed again", id="behind another"),
    pytest.param("  # hf-jobs: ignore[E001, T008, C020] T008 is found without a token", id="unused and accepted"),
    pytest.param("  # hf-jobs: flavor=a10g-small", id="something else"),
]


@pytest.mark.parametrize(("comment", "severity"), FLAGGED)
def test_a_comment_that_suppresses_nothing_is_found_where_it_stands(comment: str, severity: str) -> None:
    submission = swallowed(comment)
    assert found(submission, "C020") == [(severity, "script", 4)]
    assert submission.findings("C020")[0].where.column == 18
    assert submission.report.admitted


@pytest.mark.parametrize("comment", PASSED)
def test_a_comment_that_suppresses_what_it_names_is_left_alone(comment: str) -> None:
    assert found(swallowed(comment), "C020") == []


def test_a_comment_without_a_reason_has_no_effect() -> None:
    assert found(swallowed("  # hf-jobs: ignore[E001]"), "E001") == [("warning", "script", 4)]


def test_an_error_cannot_be_suppressed_and_the_comment_says_so() -> None:
    comment = "  # hf-jobs: ignore[D002] it is a namespace"
    submission = uv(PUSH.format(name="username/rows", comment=comment), facts=caller())
    assert found(submission, "D002") == [("error", "script", 2)]
    assert found(submission, "C020") == [("warning", "script", 2)]
    assert not submission.report.admitted
    assert submission.report.suppressed == 0


def test_the_fix_takes_out_what_is_useless_and_leaves_the_rest() -> None:
    comment = "  # hf-jobs: ignore[E001, E999] it is pushed again"
    submission = swallowed(comment)
    mended = submission.mended(submission.fix("C020"))
    assert mended.args["script"] == SWALLOWED.format(comment=comment.replace(", E999", ""))
    assert mended.report.suppressed == 1
    assert mended.report.findings == []


def test_the_fix_removes_a_comment_that_names_nothing_else() -> None:
    behind = swallowed("  # hf-jobs: ignore[T008] it is pushed again")
    assert behind.mended(behind.fix("C020")).args["script"] == SWALLOWED.format(comment="")
    alone = uv("# hf-jobs: ignore[C003] it takes ten minutes\n" + PUSH.format(name="alice/rows", comment=""))
    assert alone.mended(alone.fix("C020")).args["script"] == PUSH.format(name="alice/rows", comment="")


def test_a_token_in_a_comment_is_not_repeated() -> None:
    submission = swallowed(f"  # hf-jobs: ignore[E001, {LITERAL}] it is pushed with {LITERAL}")
    assert (submission.report.suppressed, found(submission, "C020")) == (1, [("warning", "script", 4)])
    assert LITERAL[3:20].lower() not in submission.report.model_dump_json().lower()


def test_a_rule_that_is_named_by_its_name_is_told_by_its_code() -> None:
    (finding,) = swallowed("  # hf-jobs: ignore[swallowed-failure] it is pushed again").findings("C020")
    assert "E001" in finding.message


def test_nothing_is_called_unused_in_a_script_that_could_not_be_read() -> None:
    comment = "# hf-jobs: ignore[E001] it is pushed again\n"
    assert found(uv(comment + "print('done'\n"), "C020") == []
    assert found(uv("if True:\n        x = 1\n    y = 2\n" + comment), "C020") == []
    deep = "".join(f"def f{at}():\n    f{at + 1}()\n" for at in range(40)) + "f0()\n"
    assert found(uv(comment + deep), "C020") == []


def test_it_sees_what_rules_with_later_codes_have_found() -> None:
    (finding,) = uv("# hf-jobs: ignore[C021] it has uv\n\nprint(1)\n", image="python:3.12").findings("C020")
    assert "C021 is an error here" in finding.message
