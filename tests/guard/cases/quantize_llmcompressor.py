# /// script
# requires-python = ">=3.10"
# dependencies = ["llmcompressor", "transformers", "datasets", "torch", "accelerate", "huggingface_hub", "numpy"]
# ///
"""Quantise a model to 4 bits with calibration data."""
import argparse
import os
import sys
import time

import torch
from datasets import load_dataset
from huggingface_hub import HfApi, ModelCard
from llmcompressor import oneshot
from llmcompressor.modifiers.quantization import GPTQModifier
from transformers import AutoModelForCausalLM, AutoTokenizer

SCHEMES = ["W4A16", "W8A16", "FP8_DYNAMIC"]


def describe_gpu() -> str:
    """One line about the accelerator, and an early end where there is none."""
    import sys

    import torch

    if not torch.cuda.is_available():
        print("No CUDA device. Start this job with a GPU flavor, for example --flavor l4x1.", file=sys.stderr)
        sys.exit(1)
    properties = torch.cuda.get_device_properties(0)
    count = torch.cuda.device_count()
    line = f"{count} x {properties.name}, {properties.total_memory / 2**30:.0f} GiB"
    if properties.major < 8:
        line += " (no bfloat16: float16 is used)"
    print(line, flush=True)
    return line


def seed_everything(seed: int) -> None:
    import os
    import random

    import numpy as np
    import torch

    os.environ["PYTHONHASHSEED"] = str(seed)
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    torch.cuda.manual_seed_all(seed)
    torch.backends.cudnn.benchmark = True


def cosine_with_warmup(optimizer, warmup: int, total: int, floor: float = 0.05):
    import math

    import torch

    def factor(step: int) -> float:
        if step < warmup:
            return step / max(1, warmup)
        progress = min(1.0, (step - warmup) / max(1, total - warmup))
        return floor + (1 - floor) * 0.5 * (1 + math.cos(math.pi * progress))

    return torch.optim.lr_scheduler.LambdaLR(optimizer, factor)


def count_parameters(model) -> str:
    trainable = sum(p.numel() for p in model.parameters() if p.requires_grad)
    total = sum(p.numel() for p in model.parameters())
    return f"{trainable / 1e6:.1f} M of {total / 1e6:.1f} M parameters are trained"


def with_retries(action, what: str, attempts: int = 4, wait: float = 15.0):
    """Call `action` until it works; the last failure is raised."""
    import time

    for attempt in range(1, attempts + 1):
        try:
            return action()
        except Exception as error:
            print(f"{what}: attempt {attempt} of {attempts} failed: {error}", flush=True)
            if attempt == attempts:
                raise
            time.sleep(wait * 2 ** (attempt - 1))


def calibration(tokenizer, dataset: str, samples: int, length: int):
    rows = load_dataset(dataset, split=f"train_sft[:{samples}]").shuffle(seed=42)

    def encode(row):
        text = tokenizer.apply_chat_template(row["messages"], tokenize=False)
        return tokenizer(text, max_length=length, truncation=True, add_special_tokens=False)

    return rows.map(encode, remove_columns=rows.column_names)


CARD = """---
base_model: {base}
tags: [quantized, {scheme}, vllm]
---

# {name}

{base} quantised to {scheme} with {samples} rows of {dataset}.

| what | value |
|---|---|
| size before | {before:.2f} GB |
| size after | {after:.2f} GB |
| minutes | {minutes:.0f} |

Serve it with `vllm serve {repo}`.
"""


def folder_size(path: str) -> float:
    total = 0
    for root, _, files in os.walk(path):
        total += sum(os.path.getsize(os.path.join(root, name)) for name in files)
    return total / 1e9


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("base")
    parser.add_argument("repo", nargs="?", help="default: {HF_ORG}/{name}-{scheme}, nothing without HF_ORG")
    parser.add_argument("--scheme", choices=SCHEMES, default="W4A16")
    parser.add_argument("--dataset", default="HuggingFaceH4/ultrachat_200k")
    parser.add_argument("--samples", type=int, default=512)
    parser.add_argument("--length", type=int, default=2048)
    parser.add_argument("--save", default="/tmp/quantised")
    args = parser.parse_args()

    describe_gpu()
    seed_everything(42)
    organisation = os.environ.get("HF_ORG")
    name = f"{args.base.split('/')[-1]}-{args.scheme}"
    repo = args.repo or (f"{organisation}/{name}" if organisation else None)

    model = AutoModelForCausalLM.from_pretrained(args.base, dtype="auto")
    tokenizer = AutoTokenizer.from_pretrained(args.base)
    before = sum(p.numel() * p.element_size() for p in model.parameters()) / 1e9
    started = time.time()
    recipe = GPTQModifier(targets="Linear", scheme=args.scheme, ignore=["lm_head"])
    oneshot(
        model=model,
        dataset=calibration(tokenizer, args.dataset, args.samples, args.length),
        recipe=recipe,
        max_seq_length=args.length,
        num_calibration_samples=args.samples,
    )
    model.save_pretrained(args.save, save_compressed=True)
    tokenizer.save_pretrained(args.save)
    minutes = (time.time() - started) / 60
    print(f"{before:.2f} GB -> {folder_size(args.save):.2f} GB in {minutes:.0f} min")

    if repo is None:
        print("no repository, the model is in", args.save)
        sys.exit(0)
    api = HfApi()
    api.create_repo(repo, exist_ok=True)
    with_retries(lambda: api.upload_folder(folder_path=args.save, repo_id=repo), "upload")
    ModelCard(CARD.format(
        base=args.base, scheme=args.scheme, name=name, samples=args.samples, dataset=args.dataset,
        before=before, after=folder_size(args.save), minutes=minutes, repo=repo,
    )).push_to_hub(repo)
    torch.cuda.empty_cache()


if __name__ == "__main__":
    main()
