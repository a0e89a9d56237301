from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "same": {
        "script": """
            from datasets import load_dataset
            load_dataset("alice/raw").push_to_hub("alice/raw")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "another": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_over_the_source_is_reported(name: str) -> None:
    assert "D007" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_push_elsewhere_is_not(name: str) -> None:
    assert "D007" not in codes(judged(PASSED[name]))
