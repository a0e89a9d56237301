from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "by position": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.upload_file("a", "a", "alice/out")
        """,
    },
    "function of the module": {
        "script": """
            from huggingface_hub import upload_folder
            upload_folder("out", "alice/out")
        """,
    },
    "missing argument": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.upload_file(path_or_fileobj="a", repo_id="alice/out")
        """,
    },
    "alias": {
        "script": """
            from huggingface_hub import HfApi as A
            up = A().upload_file
            up("a", "a", "alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "named": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out", exist_ok=True)
            api.upload_file(path_or_fileobj="a", path_in_repo="a", repo_id="alice/out")
        """,
    },
    "spread": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            options = {"path_or_fileobj": "a", "path_in_repo": "a", "repo_id": "alice/out"}
            api.upload_file(**options)
        """,
    },
    "another library": {
        "script": """
            import boto3
            boto3.client("s3").upload_file("a", "bucket", "key")
        """,
    },
    "own function": {
        "script": """
            def upload_file(a, b, c):
                print(a)
            upload_file("a", "b", "c")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_call_that_the_signature_refuses_is_reported(name: str) -> None:
    assert "E003" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_call_that_fits_is_not(name: str) -> None:
    assert "E003" not in codes(judged(PASSED[name]))
