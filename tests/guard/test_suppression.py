"""`# hf-jobs: ignore[RULE] reason`: what such a comment is about, and what it changes."""

from __future__ import annotations

import io
import tokenize

import pytest

from guard.suppression import read_ignores
from tests.guard.asked import Submission, caller, found, run, uv
from tests.guard.labelled import cases

#: E001 is found in the line of each `except`.
SWALLOWED = """\
from datasets import Dataset
rows = Dataset.from_dict({"a": [1]})
try:
    rows.push_to_hub("alice/rows")
except OSError:
    print("not pushed")
"""
COMMENT = "# hf-jobs: ignore[E001] the nightly run pushes it again"
#: C003 is about the argument `timeout`.
TRAINED = """\
from transformers import Trainer, TrainingArguments
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model")
Trainer(model="base", args=args).train()
"""
#: Without facts, E004 warns that the repository may not exist.
UPLOAD = """\
from huggingface_hub import upload_file
upload_file(
    path_or_fileobj=b"{}",
    path_in_repo="a.json",
    repo_id="alice/rows",
)
"""


def commented(line: int, *added: str, script: str = SWALLOWED) -> Submission:
    """A script with comments before a line."""
    lines = script.split("\n")
    return uv("\n".join([*lines[: line - 1], *added, *lines[line - 1 :]]), facts=caller())


def suppressed(submission: Submission) -> list[tuple[str, str]]:
    """The code and the reason of each finding that is suppressed."""
    report = submission.report
    assert report.suppressed == len(report.suppressed_findings)
    return [(finding.rule, finding.reason) for finding in report.suppressed_findings]


E001 = [("E001", "the nightly run pushes it again")]


def test_a_warning_is_suppressed_behind_its_line_and_counted() -> None:
    submission = uv(SWALLOWED.replace("except OSError:", f"except OSError:  {COMMENT}"), facts=caller())
    assert submission.report.findings == []
    assert suppressed(submission) == E001
    assert submission.report.suppressed_findings[0].where.line == 5
    assert submission.report.suppressed_findings[0].fix is None


def test_a_comment_on_a_line_of_its_own_is_about_the_next_statement() -> None:
    assert suppressed(commented(5, COMMENT)) == E001
    assert suppressed(commented(5, f"    {COMMENT}")) == E001
    assert suppressed(commented(5, COMMENT, "", "# and this is why", "")) == E001


@pytest.mark.parametrize("line", [2, 3, 4, 6, 7])
def test_a_comment_elsewhere_is_about_nothing_here(line: int) -> None:
    submission = commented(line, COMMENT)
    assert suppressed(submission) == []
    assert [finding.rule for finding in submission.report.findings] == ["E001", "C020"]


@pytest.mark.parametrize("place", range(5))
def test_a_comment_anywhere_in_a_statement_of_several_lines_is_about_it(place: int) -> None:
    rows = UPLOAD.rstrip().split("\n")
    rows[place + 1] += "  # hf-jobs: ignore[E004] it is there"
    assert suppressed(uv("\n".join(rows) + "\n")) == [("E004", "it is there")]


def test_what_has_no_line_is_suppressed_above_the_first_statement() -> None:
    comment = "# hf-jobs: ignore[C003] it takes ten minutes"
    header = "#!/usr/bin/env -S uv run\n# /// script\n# dependencies = []\n# ///\n\n"
    above = uv(f"{header}{comment}\n\n{TRAINED}", flavor="a10g-large")
    assert suppressed(above) == [("C003", "it takes ten minutes")]
    assert suppressed(uv(f"{TRAINED}{comment}\n", flavor="a10g-large")) == []
    behind = TRAINED.replace("TrainingArguments\n", f"TrainingArguments  {comment}\n", 1)
    assert suppressed(uv(behind, flavor="a10g-large")) == []


def test_one_comment_may_name_several_rules() -> None:
    script = UPLOAD.replace(")", "    run_as_future=True,\n)  # hf-jobs: ignore[E004, P012] it is there, and small")
    assert {code for code, _ in suppressed(uv(script))} == {"E004", "P012"}
    assert uv(script).report.findings == []


def test_what_is_admitted_does_not_change() -> None:
    delegated = "# hf-jobs: ignore[P015] it pushes by itself\nimport subprocess\nsubprocess.run(['./train'])\n"
    report = uv(delegated, facts=caller()).report
    assert (report.verdict, report.admitted) == ("unknown", False)


@pytest.mark.parametrize(
    "text",
    [
        f'"""\n{COMMENT}\n"""\n',
        f"x = '{COMMENT}'\n",
        f"x = f'''\n{COMMENT} {{x}}'''\n",
        f"x = 1 + \\\n  '{COMMENT}'\n",
        f'"""\n{COMMENT}\n',
    ],
)
def test_text_in_a_string_is_no_comment(text: str) -> None:
    assert read_ignores(text) == []


@pytest.mark.parametrize(
    "broken",
    ["x = (\n", "def f(:\n", "if True:\n        x\n    y\n", "x = '\n", "x = $?\n", "x = 0777\n", "\x00\n", "\ud800\n"],
)
def test_comments_are_found_in_a_script_that_does_not_parse(broken: str) -> None:
    script = f"{COMMENT}\nx = 1\n{broken}y = 2  {COMMENT}\n"
    above, behind = read_ignores(script)
    assert (above.codes, above.line, above.last, above.top) == (("E001",), 1, 2, True)
    assert behind.line == script.count("\n")
    assert uv(script.replace("\ud800", "$")).report.suppressed == 0


def test_a_string_that_does_not_end_holds_no_comment() -> None:
    assert len(read_ignores(f'{COMMENT}\nx = """\n{COMMENT}\n')) == 1


def test_comments_and_statements_are_those_that_python_sees() -> None:
    for script in [case.script for case in cases() if case.script and "syntax" not in case.slug][::8]:
        lines = script.split("\n")
        ends: list[int] = []
        comments: list[int] = []
        for token in tokenize.generate_tokens(io.StringIO(script).readline):
            if token.type == tokenize.NEWLINE:
                ends.append(token.start[0])
            elif token.type == tokenize.COMMENT:
                row, column = token.start
                comments.append(row)
                lines[row - 1] = lines[row - 1][:column] + COMMENT
        seen = [(one.line, one.last) for one in read_ignores("\n".join(lines))]
        assert seen == [(line, min(end for end in ends if end >= line)) for line in comments][:100]


def test_a_byte_order_mark_and_other_line_ends_move_nothing() -> None:
    script = SWALLOWED.replace("except OSError:", f"except OSError:  {COMMENT}")
    assert suppressed(uv("\ufeff" + script, facts=caller())) == E001
    assert suppressed(uv(script.replace("\n", "\r\n"), facts=caller())) == E001


def test_a_command_has_no_comments_of_this_kind() -> None:
    command = f"set +e\n{COMMENT.replace('E001', 'C014')}\n./train\nhf upload alice/model out\n"
    assert run(command, facts=caller()).report.suppressed == 0


def test_many_comments_are_read_up_to_a_bound() -> None:
    assert len(read_ignores(f"x = 1  {COMMENT}\n" * 1000)) == 100
    (one,) = read_ignores(f"x = 1  # hf-jobs: ignore[{','.join(f'E{at:03}' for at in range(500))}] all\n")
    assert len(one.codes) == 10


def test_a_suppressed_warning_of_one_rule_leaves_those_of_others() -> None:
    submission = commented(5, COMMENT.replace("E001", "T008"))
    assert found(submission, "E001") == [("warning", "script", 6)]
