from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "no data": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", eval_strategy="epoch", push_to_hub=True)
            Trainer(model=model, args=args).train()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "data": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", eval_strategy="epoch", push_to_hub=True)
            Trainer(model=model, args=args, eval_dataset=[1]).train()
        """,
    },
    "no evaluation": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            Trainer(model=model, args=TrainingArguments("out", push_to_hub=True)).train()
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_evaluation_without_data_is_reported(name: str) -> None:
    assert "C010" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_evaluation_with_data_is_not(name: str) -> None:
    assert "C010" not in codes(judged(PASSED[name]))
