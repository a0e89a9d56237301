from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import FAKE_TOKEN, codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "reference": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {},
        "env": {"HF_TOKEN": "$HF_TOKEN"},
    },
    "written out": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {},
        "env": {"HF_TOKEN": FAKE_TOKEN},
    },
    "other name": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"HUB": FAKE_TOKEN},
    },
    "reference elsewhere": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"AUTH": "${HF_TOKEN}"},
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "plain variable": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"EPOCHS": "3"},
    },
    "word token": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"TOKENIZER": "gpt2"},
    },
    "secret": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_token_in_env_is_refused(name: str) -> None:
    assert "T002" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_other_variables_are_not(name: str) -> None:
    assert "T002" not in codes(judged(PASSED[name]))
