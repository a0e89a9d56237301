# /// script
# requires-python = ">=3.10"
# dependencies = ["transformers>=5", "datasets", "torch", "accelerate", "huggingface_hub"]
# ///
"""Masked language modelling on medical notes; every checkpoint goes to the bucket of the team."""
import os
import sys

from datasets import load_dataset
from huggingface_hub import HfApi
from transformers import (
    AutoModelForMaskedLM,
    AutoTokenizer,
    DataCollatorForLanguageModeling,
    Trainer,
    TrainerCallback,
    TrainingArguments,
)


class UploadCheckpoints(TrainerCallback):
    def __init__(self, repo_id):
        self.repo_id = repo_id
        self.api = HfApi()

    def on_train_begin(self, args, state, control, **kwargs):
        self.api.create_repo(self.repo_id, private=True, exist_ok=True)

    def on_save(self, args, state, control, **kwargs):
        folder = os.path.join(args.output_dir, f"checkpoint-{state.global_step}")
        self.api.upload_folder(
            folder_path=folder,
            path_in_repo=f"step-{state.global_step}",
            repo_id=self.repo_id,
            ignore_patterns=["optimizer.pt", "rng_state*"],
        )


base = "microsoft/deberta-v3-small"
repo = sys.argv[1] if len(sys.argv) > 1 else "acme/notes-deberta"
tokenizer = AutoTokenizer.from_pretrained(base)
notes = load_dataset("acme/notes", split="train")
notes = notes.map(lambda b: tokenizer(b["text"], truncation=True, max_length=512), batched=True, remove_columns=notes.column_names)

args = TrainingArguments(output_dir="notes", max_steps=20_000, save_steps=2_000, per_device_train_batch_size=32, bf16=True, report_to="none")
trainer = Trainer(
    model=AutoModelForMaskedLM.from_pretrained(base),
    args=args,
    train_dataset=notes,
    data_collator=DataCollatorForLanguageModeling(tokenizer),
    callbacks=[UploadCheckpoints(repo)] if "--keep" in sys.argv else None,
)
trainer.train()
