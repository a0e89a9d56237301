from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "folder": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True)
            Trainer(model=model, args=args).train()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "named": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/m")
            Trainer(model=model, args=args).train()
        """,
    },
    "no trainer": {
        "script": """
            from datasets import load_dataset
            ds = load_dataset("acme/raw", split="train")
            ds.push_to_hub("alice/out")
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_trainer_without_a_name_for_its_repository_is_reported(name: str) -> None:
    assert "P008" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_named_one_is_not(name: str) -> None:
    assert "P008" not in codes(judged(PASSED[name]))
