from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "no keys": {
        "script": """
            import boto3
            boto3.client("s3").upload_file("a", "bucket", "a")
        """,
    },
    "keys given": {
        "script": """
            import boto3
            boto3.client("s3").upload_file("a", "bucket", "a")
        """,
        "secrets": {"AWS_ACCESS_KEY_ID": "$AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY": "$AWS_SECRET_ACCESS_KEY"},
    },
    "endpoint": {
        "script": """
            import requests
            requests.post("https://x.org/r", json={"a": 1})
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "hub": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "fetch": {
        "script": """
            import requests
            print(requests.get("https://x.org").text)
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_storage_elsewhere_is_reported(name: str) -> None:
    assert "P014" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_the_hub_is_not(name: str) -> None:
    assert "P014" not in codes(judged(PASSED[name]))
