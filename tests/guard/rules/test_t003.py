from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import FAKE_TOKEN, codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "in the script": {
        "script": f"""
            token = "{FAKE_TOKEN}"
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "in the arguments": {
        "script": """
            import sys
            print(sys.argv)
        """,
        "script_args": ["--token", FAKE_TOKEN],
    },
    "in a command": {
        "command": f"hf upload alice/out a --token {FAKE_TOKEN}",
    },
    "in a label": {
        "command": "hf upload alice/out a",
        "labels": {"by": FAKE_TOKEN},
    },
    "in the name": {
        "command": "hf upload alice/out a",
        "name": FAKE_TOKEN,
    },
    "in a secret": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"HF_TOKEN": FAKE_TOKEN},
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
    "short": {
        "script": """
            x = "hf_abc"
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "model name": {
        "script": """
            x = "hf_internal_testing"
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_token_written_out_is_reported(name: str) -> None:
    assert "T003" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_references_and_short_words_are_not(name: str) -> None:
    assert "T003" not in codes(judged(PASSED[name]))
