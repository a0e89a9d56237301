# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "transformers", "accelerate", "datasets"]
# ///
"""Fine-tune on every GPU of the machine: the script starts itself again with torchrun."""

import argparse
import os
import subprocess
import sys


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", default="distilbert/distilroberta-base")
    parser.add_argument("--push-to")
    return parser.parse_args()


def train(args: argparse.Namespace) -> None:
    from datasets import load_dataset
    from transformers import AutoModelForMaskedLM, AutoTokenizer, DataCollatorForLanguageModeling, Trainer, TrainingArguments

    tokenizer = AutoTokenizer.from_pretrained(args.base)
    rows = load_dataset("acme/tickets", split="train")
    rows = rows.map(lambda batch: tokenizer(batch["text"], truncation=True), batched=True, remove_columns=rows.column_names)
    config = TrainingArguments(
        output_dir="/tmp/runs/tickets",
        num_train_epochs=1,
        push_to_hub=args.push_to is not None,
        hub_model_id=args.push_to,
        report_to=[],
    )
    model = AutoModelForMaskedLM.from_pretrained(args.base)
    trainer = Trainer(model, config, train_dataset=rows, data_collator=DataCollatorForLanguageModeling(tokenizer))
    trainer.train()
    if args.push_to:
        trainer.push_to_hub()


if __name__ == "__main__":
    if "LOCAL_RANK" in os.environ:
        train(arguments())
    else:
        import torch

        gpus = torch.cuda.device_count()
        command = ["torchrun", f"--nproc-per-node={gpus}", __file__, *sys.argv[1:]]
        sys.exit(subprocess.run(command).returncode)
