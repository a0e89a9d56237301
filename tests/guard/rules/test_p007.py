from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "not handed over": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True)
            Trainer(model=model).train()
        """,
    },
    "strategy end": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, hub_strategy="end")
            Trainer(model=model, args=args).train()
        """,
    },
    "nothing is saved": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, save_strategy="no")
            Trainer(model=model, args=args).train()
        """,
    },
    "no training": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True)
            print(args)
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "trained": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True)
            Trainer(model=model, args=args).train()
        """,
    },
    "positional": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True)
            Trainer(model, args).train()
        """,
    },
    "pushed at the end": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, hub_strategy="end")
            trainer = Trainer(model=model, args=args)
            trainer.train()
            trainer.push_to_hub()
        """,
    },
    "subclass": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            class Mine(Trainer):
                pass
            args = TrainingArguments("out", push_to_hub=True)
            Mine(model=model, args=args).train()
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_a_push_setting_that_no_trainer_uses_is_reported(name: str) -> None:
    assert "P007" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_a_trainer_that_pushes_is_not(name: str) -> None:
    assert "P007" not in codes(judged(PASSED[name]))
