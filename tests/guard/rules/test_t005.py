from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import FAKE_TOKEN, codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "its own name": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HF_TOKEN": "HF_TOKEN"},
    },
    "angle brackets": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HF_TOKEN": "<token>"},
    },
    "your token": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HF_TOKEN": "your-token"},
    },
    "in the push": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out", token="YOUR_TOKEN")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "reference": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "token": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HF_TOKEN": FAKE_TOKEN},
    },
    "other secret": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HF_TOKEN": "$HF_TOKEN", "MODE": "secret"},
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_placeholder_for_a_token_is_refused(name: str) -> None:
    assert "T005" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_token_or_a_reference_is_not(name: str) -> None:
    assert "T005" not in codes(judged(PASSED[name]))
