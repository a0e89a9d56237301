# /// script
# requires-python = ">=3.11"
# dependencies = [
#   "trl>=1.0",
#   "datasets>=4.7",
#   "peft",
#   "torch",
#   "math-verify",
#   "huggingface_hub",
# ]
# ///
"""
Group-relative policy optimisation on grade-school mathematics.

Everything is chosen by environment variables so that one file serves smoke tests, sweeps and the
long run:

    BASE_MODEL      model to start from
    MAX_STEPS       optimiser steps
    PUSH_TO_HUB     1/true/yes to keep the adapter
    HUB_MODEL_ID    where it goes
    OUTPUT_DIR      local folder
"""
import logging
import os
import re

import torch
from datasets import load_dataset
from huggingface_hub import HfApi
from math_verify import parse, verify
from peft import LoraConfig
from trl import GRPOConfig, GRPOTrainer

logging.basicConfig(level=os.environ.get("LOG_LEVEL", "INFO"))
log = logging.getLogger("grpo")


def flag(name: str, default: str = "0") -> bool:
    return os.environ.get(name, default).strip().lower() in {"1", "true", "yes", "on"}


BASE_MODEL = os.environ.get("BASE_MODEL", "Qwen/Qwen2.5-1.5B-Instruct")
DATASET = os.environ.get("DATASET", "openai/gsm8k")
MAX_STEPS = int(os.environ.get("MAX_STEPS", "400"))
BATCH = int(os.environ.get("BATCH", "8"))
GENERATIONS = int(os.environ.get("NUM_GENERATIONS", "8"))
LR = float(os.environ.get("LR", "1e-5"))
BETA = float(os.environ.get("BETA", "0.0"))
OUTPUT_DIR = os.environ.get("OUTPUT_DIR", "/tmp/grpo")
PUSH_TO_HUB = flag("PUSH_TO_HUB")
HUB_MODEL_ID = os.environ.get("HUB_MODEL_ID", "")

SYSTEM = (
    "Solve the problem. Think inside <think></think>, then give the final number inside "
    "<answer></answer>."
)
ANSWER = re.compile(r"<answer>\s*(.*?)\s*</answer>", re.DOTALL)
FORMAT = re.compile(r"^<think>.*?</think>\s*<answer>.*?</answer>\s*$", re.DOTALL)


def final_number(text: str) -> str:
    return text.split("####")[-1].strip().replace(",", "")


def to_prompt(row):
    return {
        "prompt": [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": row["question"]},
        ],
        "solution": final_number(row["answer"]),
    }


def contents(completions):
    return [completion[0]["content"] for completion in completions]


def reward_format(completions, **kwargs):
    return [0.2 if FORMAT.match(text) else 0.0 for text in contents(completions)]


def reward_correct(completions, solution, **kwargs):
    rewards = []
    for text, truth in zip(contents(completions), solution):
        match = ANSWER.search(text)
        if not match:
            rewards.append(0.0)
            continue
        try:
            rewards.append(1.0 if verify(parse(truth), parse(match.group(1))) else 0.0)
        except Exception:
            rewards.append(0.0)
    return rewards


def reward_length(completions, **kwargs):
    """A whisper against rambling: at most -0.1."""
    return [-min(len(text), 4000) / 40000 for text in contents(completions)]


def check_destination():
    if not HUB_MODEL_ID:
        raise SystemExit("PUSH_TO_HUB is on but HUB_MODEL_ID is empty")
    HfApi().create_repo(HUB_MODEL_ID, private=True, exist_ok=True)
    log.info("adapter goes to %s", HUB_MODEL_ID)


def main():
    log.info("torch %s, cuda %s", torch.__version__, torch.cuda.is_available())
    if PUSH_TO_HUB:
        check_destination()
    else:
        log.warning("PUSH_TO_HUB is off: the adapter stays in %s", OUTPUT_DIR)

    train = load_dataset(DATASET, "main", split="train").map(to_prompt, remove_columns=["question", "answer"])
    log.info("%d problems", len(train))

    config = GRPOConfig(
        output_dir=OUTPUT_DIR,
        max_steps=MAX_STEPS,
        learning_rate=LR,
        beta=BETA,
        per_device_train_batch_size=BATCH,
        gradient_accumulation_steps=4,
        num_generations=GENERATIONS,
        max_completion_length=768,
        bf16=True,
        gradient_checkpointing=True,
        logging_steps=5,
        save_steps=100,
        save_total_limit=2,
        report_to="none",
        push_to_hub=PUSH_TO_HUB,
        hub_model_id=HUB_MODEL_ID or None,
        hub_strategy="checkpoint",
        hub_private_repo=True,
    )
    trainer = GRPOTrainer(
        model=BASE_MODEL,
        reward_funcs=[reward_correct, reward_format, reward_length],
        args=config,
        train_dataset=train,
        peft_config=LoraConfig(r=32, lora_alpha=64, target_modules="all-linear", task_type="CAUSAL_LM"),
    )
    trainer.train()
    trainer.save_model(OUTPUT_DIR)
    if PUSH_TO_HUB:
        trainer.push_to_hub(commit_message=f"GRPO, {MAX_STEPS} steps")
        log.info("pushed to https://huggingface.co/%s", HUB_MODEL_ID)


if __name__ == "__main__":
    main()
