from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "whole": {
        "script": """
            import os
            token = os.environ["HF_TOKEN"]
            print(token)
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "slice": {
        "script": """
            import os
            print(os.environ["HF_TOKEN"][:8])
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "in a text": {
        "script": """
            import os
            token = os.getenv("HF_TOKEN")
            print(f"token {token}")
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "logged": {
        "script": """
            import os, logging
            logging.info("t %s", os.environ["HF_TOKEN"])
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "presence": {
        "script": """
            import os
            print("HF_TOKEN" in os.environ)
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "length": {
        "script": """
            import os
            print(len(os.environ["HF_TOKEN"]))
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "other variable": {
        "script": """
            import os
            print(os.environ.get("HOME"))
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_token_in_the_log_is_refused(name: str) -> None:
    assert "T006" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_saying_whether_there_is_one_is_not(name: str) -> None:
    assert "T006" not in codes(judged(PASSED[name]))
