from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "upload_file": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("out", exist_ok=True)
            api.upload_file(path_or_fileobj="a", path_in_repo="a", repo_id="out")
        """,
    },
    "upload_folder": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.upload_folder(folder_path="a", repo_id="out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "push_to_hub": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("out")
        """,
    },
    "full id": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out")
            api.upload_folder(folder_path="a", repo_id="alice/out")
        """,
    },
    "id of the created one": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            repo = api.create_repo("out", exist_ok=True)
            api.upload_folder(folder_path="a", repo_id=repo.repo_id)
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_upload_without_a_namespace_is_reported(name: str) -> None:
    assert "D003" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_calls_that_add_it_are_not(name: str) -> None:
    assert "D003" not in codes(judged(PASSED[name]))
