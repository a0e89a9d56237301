from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEAD = """\
import logging, os, sys
from datasets import Dataset
token = os.environ.get("HF_TOKEN")
Dataset.from_dict({"a": [1]}).push_to_hub("alice/rows", token=token)
"""
FLAGGED = [
    "print(token)",
    "print(os.environ['HF_TOKEN'])",
    "print(f'token: {token}')",
    "print('token: ' + token)",
    "print(token[:8])",
    "print(f'{token[:6]}...')",
    "logging.info('token %s', token)",
    "logging.warning(f'with {token}')",
    "sys.stdout.write(token)",
]
PASSED = [
    "print('HF_TOKEN' in os.environ)",
    "print(bool(token))",
    "print(token is not None)",
    "print(len(token))",
    "print('HF_TOKEN')",
    "print('yes' if token else 'no')",
    "print(os.environ.get('HOME'))",
]


@pytest.mark.parametrize("line", FLAGGED)
def test_a_printed_token_is_found_though_the_results_are_kept(line: str) -> None:
    submission = uv(HEAD + line + "\n")
    assert found(submission, "T006") == [("error", "script", 5)]
    assert submission.report.verdict == "persists"
    assert not submission.report.admitted
    assert not submission.fix("T006").safe


@pytest.mark.parametrize("line", PASSED)
def test_whether_there_is_a_token_may_be_printed(line: str) -> None:
    submission = uv(HEAD + line + "\n")
    assert found(submission, "T006") == []
    assert submission.report.admitted


def test_any_secret_of_the_job_counts_and_a_plain_variable_does_not() -> None:
    script = "import os\nprint(os.environ['WANDB_API_KEY'])\n"
    assert found(uv(script, secrets=["WANDB_API_KEY"]), "T006") == [("error", "script", 2)]
    assert found(uv(script, secrets={}, env={"WANDB_API_KEY": "offline"}), "T006") == []
