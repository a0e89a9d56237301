from __future__ import annotations

from typing import Any

import pytest

from tests.guard.submissions import codes, judged

FLAGGED: dict[str, dict[str, Any]] = {
    "argument": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, push_to_hub_model_id="m")
            Trainer(model=model, args=args).train()
        """,
    },
    "function": {
        "script": """
            from huggingface_hub import HfApi
            api = HfApi()
            api.upload_large_folder("alice/out", folder_path="a", repo_type="model")
        """,
    },
    "trl": {
        "script": """
            from trl import SFTConfig, SFTTrainer
            SFTTrainer(model="x", args=SFTConfig(max_seq_length=9, push_to_hub=True)).train()
        """,
    },
}
PASSED: dict[str, dict[str, Any]] = {
    "old version asked for": {
        "script": """
            # /// script
            # dependencies = ["transformers<5"]
            # ///
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, push_to_hub_model_id="m")
            Trainer(model=model, args=args).train()
        """,
    },
    "pinned": {
        "script": """
            # /// script
            # dependencies = ["huggingface-hub==0.34.0"]
            # ///
            from huggingface_hub import HfApi
            api = HfApi()
            api.upload_large_folder("alice/out", folder_path="a", repo_type="model")
        """,
    },
    "new argument": {
        "script": """
            from transformers import AutoModel, Trainer, TrainingArguments
            model = AutoModel.from_pretrained("x")
            args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/m")
            Trainer(model=model, args=args).train()
        """,
    },
}


@pytest.mark.parametrize("name", FLAGGED)
def test_what_the_installed_version_dropped_is_reported(name: str) -> None:
    assert "E006" in codes(judged(FLAGGED[name]))


@pytest.mark.parametrize("name", PASSED)
def test_what_it_has_is_not(name: str) -> None:
    assert "E006" not in codes(judged(PASSED[name]))
