# /// script
# requires-python = ">=3.11"
# dependencies = ["tyro", "trl>=1.0", "datasets>=4.7", "peft", "torch", "transformers"]
# ///
"""Reward model; run with --help for the options."""
from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Literal

import torch
import tyro
from datasets import load_dataset
from peft import LoraConfig
from transformers import AutoModelForSequenceClassification, AutoTokenizer
from trl import RewardConfig, RewardTrainer


@dataclass
class Hub:
    """Where the model goes."""

    push: bool = False
    repo_id: str | None = None
    private: bool = True
    strategy: Literal["every_save", "end", "checkpoint"] = "every_save"


@dataclass
class Lora:
    rank: int = 32
    alpha: int = 64
    dropout: float = 0.05


@dataclass
class Options:
    model: str = "Qwen/Qwen2.5-1.5B-Instruct"
    dataset: str = "trl-lib/ultrafeedback_binarized"
    split: str = "train"
    epochs: float = 1.0
    batch_size: int = 8
    lr: float = 1e-4
    max_length: int = 2048
    out: str = "reward"
    hub: Hub = field(default_factory=Hub)
    lora: Lora = field(default_factory=Lora)


def main(options: Options) -> None:
    print(json.dumps(asdict(options), indent=2))
    if options.hub.push and not options.hub.repo_id:
        raise SystemExit("--hub.repo-id is needed with --hub.push")
    tokenizer = AutoTokenizer.from_pretrained(options.model)
    model = AutoModelForSequenceClassification.from_pretrained(options.model, num_labels=1, dtype=torch.bfloat16)
    model.config.pad_token_id = tokenizer.pad_token_id
    trainer = RewardTrainer(
        model=model,
        processing_class=tokenizer,
        train_dataset=load_dataset(options.dataset, split=options.split),
        args=RewardConfig(
            output_dir=options.out,
            num_train_epochs=options.epochs,
            per_device_train_batch_size=options.batch_size,
            learning_rate=options.lr,
            max_length=options.max_length,
            bf16=True,
            save_steps=200,
            logging_steps=10,
            report_to="none",
            push_to_hub=options.hub.push,
            hub_model_id=options.hub.repo_id,
            hub_private_repo=options.hub.private,
            hub_strategy=options.hub.strategy,
        ),
        peft_config=LoraConfig(
            r=options.lora.rank, lora_alpha=options.lora.alpha, lora_dropout=options.lora.dropout,
            task_type="SEQ_CLS", modules_to_save=["score"],
        ),
    )
    trainer.train()
    trainer.save_model()


if __name__ == "__main__":
    main(tyro.cli(Options))
