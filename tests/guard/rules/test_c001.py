from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "nickname": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "flavor": "a10g",
    },
    "misspelt": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "flavor": "CPU_basic",
    },
    "tpu": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "flavor": "v5e-1x1",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "cpu": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "flavor": "cpu-basic",
    },
    "gpu": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "flavor": "a10g-large",
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_unknown_flavor_is_reported(name: str) -> None:
    assert "C001" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_known_one_is_not(name: str) -> None:
    assert "C001" not in codes(judged(PASSED[name]))
