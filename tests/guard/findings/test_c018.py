from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
PARSER = """\
import argparse
p = argparse.ArgumentParser()
p.add_argument("--epochs", type=int, default=1)
p.add_argument("--split", choices=["train", "test"])
p.add_argument("--push", action="store_true")
p.add_argument("files", nargs="*")
args = p.parse_args()
"""


@pytest.mark.parametrize(
    "words",
    [["--epochs", "many"], ["--split", "dev"], ["--epoch-count", "3"], ["--push=yes"], ["--epochs"], ["-x"]],
)
def test_arguments_that_the_scripts_own_parser_refuses_are_found(words: list[str]) -> None:
    submission = uv(PARSER + PUSH, script_args=words)
    assert found(submission, "C018") == [("error", "script_args", None)]
    assert errors(submission) == {"C018"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("C018").safe


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["--epochs", "3"],
        ["--epochs=3"],
        ["--epo", "3"],
        ["--split", "test"],
        ["--push"],
        ["a", "b"],
        ["--epochs", "-3"],
        ["--", "--anything"],
    ],
)
def test_arguments_that_it_takes_are_left_alone(words: list[str]) -> None:
    submission = uv(PARSER + PUSH, script_args=words)
    assert found(submission, "C018") == []
    assert submission.report.admitted


def test_a_parser_that_passes_over_what_it_does_not_know_takes_anything() -> None:
    lenient = PARSER.replace("args = p.parse_args()", "args, rest = p.parse_known_args()")
    assert found(uv(lenient + PUSH, script_args=["--whatever", "3"]), "C018") == []


@pytest.mark.parametrize(("allowed", "codes"), [("", set[str]()), ("allow_abbrev=False", {"C018"})])
def test_an_option_is_completed_where_the_parser_allows_it(allowed: str, codes: set[str]) -> None:
    script = PARSER.replace("ArgumentParser()", f"ArgumentParser({allowed})") + PUSH
    assert errors(uv(script, script_args=["--epo", "3"])) == codes
