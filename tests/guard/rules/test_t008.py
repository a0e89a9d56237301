from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "if token": {
        "script": """
            import os
            token = os.environ.get("HF_TOKEN")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if token:
                ds.push_to_hub("alice/out", token=token)
        """,
    },
    "if in environ": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if "HF_TOKEN" in os.environ:
                ds.push_to_hub("alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "plain push": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "asserted": {
        "script": """
            import os
            assert os.environ.get("HF_TOKEN")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            if os.environ.get("HF_TOKEN"):
                ds.push_to_hub("alice/out")
        """,
    },
    "exit": {
        "script": """
            import os, sys
            token = os.environ.get("HF_TOKEN")
            if not token:
                sys.exit("no token")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_that_is_silently_skipped_is_reported(name: str) -> None:
    assert "T008" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_script_that_stops_without_a_token_is_not(name: str) -> None:
    assert "T008" not in codes(judged(PASSED[name]))
