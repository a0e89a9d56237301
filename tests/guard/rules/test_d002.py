from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "username": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("username/out")
        """,
    },
    "your-username": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("your-username/out")
        """,
    },
    "angle brackets": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("<user>/out")
        """,
    },
    "constant": {
        "script": """
            USER = "your_username"
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(f"{USER}/out")
        """,
    },
    "argument": {
        "script": """
            import sys
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(sys.argv[1])
        """,
        "script_args": ["your-org/out"],
    },
    "environment": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(os.environ["TARGET"])
        """,
        "env": {"TARGET": "username/out"},
    },
    "command": {
        "command": "hf upload your-username/out a",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "own": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "organisation": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("acme/out")
        """,
    },
    "source only": {
        "script": """
            from datasets import load_dataset
            load_dataset("username/raw").push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_placeholder_namespace_is_reported(name: str) -> None:
    assert "D002" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_the_callers_own_is_not(name: str) -> None:
    assert "D002" not in codes(judged(PASSED[name]))
