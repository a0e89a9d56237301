from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "url": {
        "command": "git clone https://alice:$HF_TOKEN@huggingface.co/alice/m && cd m && git push",
    },
    "option": {
        "command": "hf auth login --token $HF_TOKEN && hf upload alice/out a",
    },
    "subprocess": {
        "script": """
            import os, subprocess
            subprocess.run(["hf", "auth", "login", "--token", os.environ["HF_TOKEN"]])
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "shell in a script": {
        "script": """
            import os, subprocess
            subprocess.run(f"git clone https://u:{os.environ['HF_TOKEN']}@huggingface.co/alice/m", shell=True)
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "environment": {
        "command": "hf upload alice/out a",
    },
    "test": {
        "command": '[ -n "$HF_TOKEN" ] && hf upload alice/out a',
    },
    "export": {
        "command": "export HUGGING_FACE_HUB_TOKEN=$HF_TOKEN && hf upload alice/out a",
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_token_in_a_command_line_is_refused(name: str) -> None:
    assert "T007" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_the_environment_is_not(name: str) -> None:
    assert "T007" not in codes(judged(PASSED[name]))
