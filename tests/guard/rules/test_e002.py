from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "before the push": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
    },
    "in a function": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def save():
                ds.push_to_hub(f"alice/{nam}")
            save()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "constant": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            REPO = "alice/out"
            ds.push_to_hub(REPO)
        """,
    },
    "star import": {
        "script": """
            from shared import *
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub(repo)
        """,
    },
    "global": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            def setup():
                global repo
                repo = "alice/out"
            setup()
            ds.push_to_hub(repo)
        """,
    },
    "never reached": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
            def spare():
                return unknown
        """,
    },
    "builtin and module names": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
            print(__file__, __name__, len(ds))
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_undefined_name_is_reported(name: str) -> None:
    assert "E002" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_name_that_is_bound_somewhere_is_not(name: str) -> None:
    assert "E002" not in codes(judged(PASSED[name]))
