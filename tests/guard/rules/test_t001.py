from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "implicit token": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {},
    },
    "token of the environment": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out", token=os.environ.get("HF_TOKEN"))
        """,
        "secrets": {},
    },
    "asserted token": {
        "script": """
            import os
            assert "HF_TOKEN" in os.environ
            print(1 + len(os.environ))
        """,
        "secrets": {},
    },
    "strictly read token": {
        "script": """
            import os
            token = os.environ["HF_TOKEN"]
            print(len(token))
        """,
        "secrets": {},
    },
    "another secret": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "secrets": {"WANDB_API_KEY": "abc123"},
    },
    "upload command": {
        "command": "hf upload alice/out out.txt",
        "secrets": {},
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "secret given": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "bucket mount": {
        "script": 'open("/out/a.txt", "w").write("x")',
        "secrets": {},
        "volumes": ["hf://buckets/alice/b:/out"],
    },
    "token under its own name": {
        "script": """
            import os
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out", token=os.environ["MY_WRITE"])
        """,
        "secrets": {"MY_WRITE": "$MY_WRITE"},
    },
    "nothing pushed": {
        "script": 'print("x" * 3)',
        "secrets": {},
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_without_a_token_is_refused(name: str) -> None:
    assert "T001" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_job_that_needs_no_token_or_has_it_is_not(name: str) -> None:
    assert "T001" not in codes(judged(PASSED[name]))
