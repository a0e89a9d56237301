from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "marked ro": {
        "script": 'open("/out/a", "w")',
        "volumes": ["hf://buckets/alice/b:/out:ro"],
    },
    "dataset": {
        "script": 'open("/out/a", "w")',
        "volumes": ["hf://datasets/alice/d:/out"],
    },
    "model": {
        "script": """
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            model.save_pretrained("/out/m")
        """,
        "volumes": ["hf://alice/m:/out"],
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "bucket": {
        "script": 'open("/out/a", "w")',
        "volumes": ["hf://buckets/alice/b:/out"],
    },
    "only read": {
        "script": """
            open("/in/a")
            open("/out/a", "w")
        """,
        "volumes": ["hf://datasets/alice/d:/in", "hf://buckets/alice/b:/out"],
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_read_only_mount_is_reported(name: str) -> None:
    assert "P005" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_writable_one_is_not(name: str) -> None:
    assert "P005" not in codes(judged(PASSED[name]))
