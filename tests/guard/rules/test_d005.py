from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "somebody else": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("bob/out")
        """,
    },
    "official": {
        "script": """
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            model.push_to_hub("google/m")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "own": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "organisation": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("acme/out")
        """,
    },
    "not known": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(os.popen("x").read())
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_namespace_that_the_caller_cannot_write_to_is_reported(name: str) -> None:
    assert "D005" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_the_callers_own_is_not(name: str) -> None:
    assert "D005" not in codes(judged(PASSED[name]))
