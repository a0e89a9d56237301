from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "no creation": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.upload_file(path_or_fileobj="a", path_in_repo="a", repo_id="alice/out")
        """,
    },
    "path of the file system": {
        "script": """
            import pandas as pd
            pd.read_csv("https://x.org/a.csv").to_parquet("hf://datasets/alice/out/a.parquet")
        """,
    },
    "another one is created": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/other")
            api.upload_folder(folder_path="a", repo_id="alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "created": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out", exist_ok=True)
            api.upload_folder(folder_path="a", repo_id="alice/out")
        """,
    },
    "created by a push": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
            api.upload_file(path_or_fileobj="a", path_in_repo="a", repo_id="alice/out", repo_type="dataset")
        """,
    },
    "the push creates it": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_upload_to_a_repository_that_nobody_makes_is_reported(name: str) -> None:
    assert "E004" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_one_that_is_made_or_exists_is_not(name: str) -> None:
    assert "E004" not in codes(judged(PASSED[name]))
