from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "path": {
        "script": None,
        "args_script": "train.py",
    },
    "page of a file": {
        "script": None,
        "args_script": "https://github.com/alice/p/blob/main/train.py",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "text": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_script_that_the_job_cannot_get_is_reported(name: str) -> None:
    assert "C006" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_script_that_is_here_is_not(name: str) -> None:
    assert "C006" not in codes(judged(PASSED[name]))
