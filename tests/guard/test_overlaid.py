"""Requirements of a call beside those of the script's header."""

from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

SCRIPT = "# /// script\n# dependencies = ['{}', 'datasets']\n# ///\nfrom transformers import TrainingArguments\n"
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"


@pytest.mark.parametrize(
    ("header", "call"),
    [
        ("transformers>=4.48", "transformers==4.46.3"),
        ("transformers>=4.48", "transformers<4.48"),
        ("transformers~=5.1", "transformers<5"),
    ],
)
def test_an_older_release_than_the_script_needs_is_not_laid_over_it(header: str, call: str) -> None:
    submission = uv(SCRIPT.format(header) + PUSH, dependencies=[call, "pandas"])
    assert found(submission, "C007") == [("error", "dependencies", None)]
    assert errors(submission) == {"C007"}
    fix = submission.fix("C007")
    assert fix.args == {"dependencies": ["pandas"]}
    assert submission.mended(fix).report.admitted


@pytest.mark.parametrize(
    ("header", "call"),
    [
        ("transformers>=4.48", "transformers==4.57.6"),
        ("transformers==4.57.6", "transformers==4.57.1"),
        ("transformers<5", "transformers>=5"),
        ("transformers", "transformers<4.40"),
        ("transformers>=4.48", "transformers @ https://a.example/transformers-4.0-py3-none-any.whl"),
    ],
)
def test_another_release_that_may_do_is_left_alone(header: str, call: str) -> None:
    assert found(uv(SCRIPT.format(header) + PUSH, dependencies=[call]), "C007") == []


def test_an_older_release_of_what_others_may_need_is_only_warned_of() -> None:
    script = "# /// script\n# dependencies = ['numpy>=2', 'datasets']\n# ///\nimport numpy\n" + PUSH
    submission = uv(script, dependencies=["numpy<2"])
    assert found(submission, "C007") == [("warning", "dependencies", None)]
    assert submission.report.admitted


def test_the_release_of_the_call_is_the_one_that_the_script_gets() -> None:
    script = SCRIPT.format("transformers<5") + "TrainingArguments('out', warmup_ratio=0.1)\n" + PUSH
    assert uv(script).report.admitted
    assert errors(uv(script, dependencies=["transformers>=5.20"])) == {"E006"}
