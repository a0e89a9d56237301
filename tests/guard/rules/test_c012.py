from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "in env": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"HF_HUB_ENABLE_HF_TRANSFER": "1"},
    },
    "in the script": {
        "script": """
            import os
            os.environ["HF_HUB_ENABLE_HF_TRANSFER"] = "1"
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "package": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"HF_HUB_ENABLE_HF_TRANSFER": "1"},
        "dependencies": ["hf_transfer"],
    },
    "extra": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"HF_HUB_ENABLE_HF_TRANSFER": "1"},
        "dependencies": ["huggingface_hub[hf_transfer]"],
    },
    "off": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "env": {"HF_HUB_ENABLE_HF_TRANSFER": "0"},
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_switch_without_its_package_is_reported(name: str) -> None:
    assert "C012" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_switch_with_it_is_not(name: str) -> None:
    assert "C012" not in codes(judged(PASSED[name]))
