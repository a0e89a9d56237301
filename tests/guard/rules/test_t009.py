from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "forced": {
        "script": """
            from huggingface_hub import login
            login(skip_if_logged_in=False)
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "no token": {
        "script": """
            from huggingface_hub import notebook_login
            notebook_login()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {},
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "token there": {
        "script": """
            from huggingface_hub import login
            login()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "token given": {
        "script": """
            import os
            from huggingface_hub import login
            login(token=os.environ["HF_TOKEN"])
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "own function": {
        "script": """
            def login():
                pass
            login()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_login_that_waits_for_an_answer_is_refused(name: str) -> None:
    assert "T009" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_login_that_returns_at_once_is_not(name: str) -> None:
    assert "T009" not in codes(judged(PASSED[name]))
