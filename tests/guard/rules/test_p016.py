from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "wandb": {
        "script": """
            import wandb
            wandb.init()
            wandb.log({"a": 1})
        """,
    },
    "model on the disk": {
        "script": """
            import trackio
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            trackio.init("x")
            trackio.log({"a": 1})
            model.save_pretrained("out")
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "pushed": {
        "script": """
            import wandb
            from transformers import AutoModel
            model = AutoModel.from_pretrained("x")
            wandb.init()
            model.push_to_hub("alice/m")
        """,
    },
    "no tracking": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_metrics_alone_are_reported(name: str) -> None:
    assert "P016" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_artefacts_besides_are_not(name: str) -> None:
    assert "P016" not in codes(judged(PASSED[name]))
