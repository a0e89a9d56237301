from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "trainer": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            Trainer(model=model, args=TrainingArguments("out", push_to_hub=True, hub_model_id="alice/m")).train()
        """,
        "flavor": "a10g-large",
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "own timeout": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            Trainer(model=model, args=TrainingArguments("out", push_to_hub=True, hub_model_id="alice/m")).train()
        """,
        "flavor": "a10g-large",
        "timeout": "4h",
    },
    "no training": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_training_with_the_default_timeout_is_reported(name: str) -> None:
    assert "C003" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_training_with_its_own_is_not(name: str) -> None:
    assert "C003" not in codes(judged(PASSED[name]))
