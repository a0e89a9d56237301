from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "space": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/my data")
        """,
    },
    "two slashes": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/my/data")
        """,
    },
    "double dash": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/my--data")
        """,
    },
    "git": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/data.git")
        """,
    },
    "empty": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "valid": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "dots": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/my.data_v1-2")
        """,
    },
    "unknown part": {
        "script": """
            import time
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(f"alice/out-{time.time()}")
        """,
    },
    "bucket": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("buckets/alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_invalid_repository_id_is_reported(name: str) -> None:
    assert "D001" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_valid_one_is_not(name: str) -> None:
    assert "D001" not in codes(judged(PASSED[name]))
