from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "type forgotten": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out", repo_type="dataset")
            api.upload_folder(folder_path="a", repo_id="alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "same type": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out", repo_type="dataset")
            api.upload_folder(folder_path="a", repo_id="alice/out", repo_type="dataset")
        """,
    },
    "default type": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out")
            api.upload_folder(folder_path="a", repo_id="alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_upload_to_another_type_than_was_created_is_reported(name: str) -> None:
    assert "D004" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_the_same_type_is_not(name: str) -> None:
    assert "D004" not in codes(judged(PASSED[name]))
