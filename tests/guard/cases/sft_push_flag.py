# /// script
# requires-python = ">=3.10"
# dependencies = ["torch", "transformers", "trl", "datasets", "accelerate"]
# ///
"""Supervised fine-tuning with an optional push."""
import argparse

import torch
from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer
from trl import SFTConfig, SFTTrainer


def parse_args():
    p = argparse.ArgumentParser()
    p.add_argument("--model_name_or_path", default="HuggingFaceTB/SmolLM2-360M")
    p.add_argument("--dataset_name", default="HuggingFaceH4/no_robots")
    p.add_argument("--output_dir", default="smol-no-robots")
    p.add_argument("--learning_rate", type=float, default=2e-5)
    p.add_argument("--epochs", type=int, default=1)
    p.add_argument("--push_to_hub", action="store_true", help="push the final model")
    p.add_argument("--hub_model_id", default=None)
    return p.parse_args()


def main():
    args = parse_args()
    tokenizer = AutoTokenizer.from_pretrained(args.model_name_or_path)
    if tokenizer.pad_token is None:
        tokenizer.pad_token = tokenizer.eos_token
    model = AutoModelForCausalLM.from_pretrained(args.model_name_or_path, dtype=torch.bfloat16)
    dataset = load_dataset(args.dataset_name)

    config = SFTConfig(
        output_dir=args.output_dir,
        learning_rate=args.learning_rate,
        num_train_epochs=args.epochs,
        per_device_train_batch_size=4,
        gradient_accumulation_steps=4,
        bf16=True,
        logging_steps=20,
        save_strategy="epoch",
        push_to_hub=args.push_to_hub,
        hub_model_id=args.hub_model_id,
        report_to=[],
    )
    trainer = SFTTrainer(
        model=model,
        args=config,
        train_dataset=dataset["train"],
        processing_class=tokenizer,
    )
    trainer.train()
    trainer.save_model(args.output_dir)
    if args.push_to_hub:
        trainer.push_to_hub(dataset_name=args.dataset_name)


if __name__ == "__main__":
    main()
