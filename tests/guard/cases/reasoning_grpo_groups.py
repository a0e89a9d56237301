# /// script
# requires-python = ">=3.11"
# dependencies = ["trl>=1.0", "transformers", "datasets", "torch", "accelerate"]
# ///
"""Train a small model with GRPO to answer with a number."""

import argparse
import re

from datasets import load_dataset
from trl import GRPOConfig, GRPOTrainer

parser = argparse.ArgumentParser()
parser.add_argument("--model", default="Qwen/Qwen3-0.6B")
parser.add_argument("--repo", required=True)
parser.add_argument("--batch", type=int, default=4)
parser.add_argument("--accumulate", type=int, default=4)
parser.add_argument("--group", type=int, default=8)
parser.add_argument("--best", action="store_true", help="keep the best model of all evaluations")
args = parser.parse_args()


def is_number(completions, **kwargs):
    return [1.0 if re.fullmatch(r"\s*-?\d+\s*", text) else 0.0 for text in completions]


prompts = load_dataset("acme/sums", split="train").train_test_split(0.02, seed=1)
config = GRPOConfig(
    output_dir="grpo-sums",
    per_device_train_batch_size=args.batch,
    gradient_accumulation_steps=args.accumulate,
    num_generations=args.group,
    per_device_eval_batch_size=8,
    eval_strategy="steps",
    eval_steps=50,
    save_steps=100,
    load_best_model_at_end=args.best,
    save_strategy="epoch" if args.best else "steps",
    push_to_hub=True,
    hub_model_id=args.repo,
)
trainer = GRPOTrainer(
    model=args.model,
    reward_funcs=is_number,
    args=config,
    train_dataset=prompts["train"],
    eval_dataset=prompts["test"],
)
trainer.train()
trainer.push_to_hub()
