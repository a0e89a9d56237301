from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "daemon thread": {
        "script": """
            import threading
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            threading.Thread(target=ds.push_to_hub, args=("alice/out",), daemon=True).start()
        """,
    },
    "future": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out", exist_ok=True)
            api.upload_folder(folder_path="out", repo_id="alice/out", run_as_future=True)
        """,
    },
    "scheduler": {
        "script": """
            from huggingface_hub import CommitScheduler
            s = CommitScheduler(repo_id="alice/out", folder_path="out")
            open("out/a", "w")
        """,
    },
    "stopped": {
        "script": """
            from huggingface_hub import CommitScheduler
            s = CommitScheduler(repo_id="alice/out", folder_path="out")
            s.stop()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "joined thread": {
        "script": """
            import threading
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            t = threading.Thread(target=ds.push_to_hub, args=("alice/out",), daemon=True)
            t.start()
            t.join()
        """,
    },
    "plain thread": {
        "script": """
            import threading
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            threading.Thread(target=ds.push_to_hub, args=("alice/out",)).start()
        """,
    },
    "read future": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.create_repo("alice/out", exist_ok=True)
            f = api.upload_folder(folder_path="out", repo_id="alice/out", run_as_future=True)
            f.result()
        """,
    },
    "context manager": {
        "script": """
            from huggingface_hub import CommitScheduler
            with CommitScheduler(repo_id="alice/out", folder_path="out") as s:
                open("out/a", "w")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_an_upload_that_nobody_waits_for_is_reported(name: str) -> None:
    assert "P012" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_one_that_is_awaited_is_not(name: str) -> None:
    assert "P012" not in codes(judged(PASSED[name]))
