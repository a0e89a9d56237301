from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "TOKEN": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"TOKEN": "$HF_TOKEN"},
    },
    "old name": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HUGGINGFACE_TOKEN": "$HF_TOKEN"},
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "right name": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "read by its name": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out", token=os.environ["HUGGINGFACE_TOKEN"])
        """,
        "secrets": {"HUGGINGFACE_TOKEN": "$HF_TOKEN"},
    },
    "both": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"TOKEN": "x", "HF_TOKEN": "$HF_TOKEN"},
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_secret_under_a_wrong_name_is_refused(name: str) -> None:
    assert "T004" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_secret_that_the_script_asks_for_is_not(name: str) -> None:
    assert "T004" not in codes(judged(PASSED[name]))
