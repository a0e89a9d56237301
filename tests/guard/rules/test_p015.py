from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "program": {
        "script": """
            import subprocess
            subprocess.run(["train-it", "--fast"])
        """,
    },
    "shell": {
        "script": """
            import os
            os.system("bash train.sh")
        """,
    },
    "image": {
        "command": ["train-it"],
    },
    "code found at run time": {
        "script": """
            import runpy
            runpy.run_path("x.py")
        """,
    },
    "another job": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.run_job(image="x", command=["y"])
        """,
    },
    "package from a URL": {
        "script": """
            # /// script
            # dependencies = ["work @ git+https://github.com/acme/work"]
            # ///
            import work
            work.go()
        """,
    },
    "switch from elsewhere": {
        "script": """
            import requests
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            task = requests.get("https://x.org").json()
            if task["publish"]:
                ds.push_to_hub(task["target"])
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "known upload": {
        "script": """
            import subprocess
            subprocess.run(["hf", "upload", "alice/out", "a"])
        """,
    },
    "harmless program": {
        "script": """
            import subprocess
            subprocess.run(["nvidia-smi"])
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "push besides": {
        "script": """
            import subprocess
            subprocess.run(["train-it"])
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "training program that is told to push": {
        "command": "accelerate launch train.py --push_to_hub --hub_model_id alice/m",
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_work_that_cannot_be_read_is_reported(name: str) -> None:
    assert "P015" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_work_that_can_be_read_is_not(name: str) -> None:
    assert "P015" not in codes(judged(PASSED[name]))
