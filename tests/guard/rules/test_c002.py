from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "demanded": {
        "script": """
            import sys, torch
            if not torch.cuda.is_available():
                sys.exit(1)
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
    "library for GPUs": {
        "script": """
            from vllm import LLM
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "gpu": {
        "script": """
            import sys, torch
            if not torch.cuda.is_available():
                sys.exit(1)
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
        "flavor": "a10g-large",
    },
    "either": {
        "script": """
            import torch
            device = "cuda" if torch.cuda.is_available() else "cpu"
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_gpu_script_on_a_cpu_is_reported(name: str) -> None:
    assert "C002" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_gpu_script_on_a_gpu_is_not(name: str) -> None:
    assert "C002" not in codes(judged(PASSED[name]))
