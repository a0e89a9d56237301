# /// script
# requires-python = ">=3.11"
# dependencies = ["accelerate", "transformers>=5", "datasets", "torch", "numpy", "huggingface_hub", "tqdm"]
# ///
"""Distil a large classifier into a small one with a plain PyTorch loop under Accelerate."""
import argparse
import json
import math
import os
import time

import torch
import torch.nn.functional as F
from accelerate import Accelerator
from datasets import load_dataset
from huggingface_hub import HfApi, create_repo
from torch.utils.data import DataLoader
from tqdm.auto import tqdm
from transformers import AutoModelForSequenceClassification, AutoTokenizer, DataCollatorWithPadding


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


def model_card(repo_id: str, base: str, dataset: str, metrics: dict, hours: float) -> str:
    table = "\n".join(f"| {key} | {value:.4f} |" for key, value in sorted(metrics.items()) if isinstance(value, float))
    return f"""---
base_model: {base}
datasets:
- {dataset}
library_name: transformers
tags:
- generated-from-script
---

# {repo_id.split("/")[-1]}

{base} after training on [{dataset}](https://huggingface.co/datasets/{dataset}) for {hours:.1f} hours.

## Results on the held-out part

| metric | value |
|---|---|
{table}

## Use

```python
from transformers import pipeline

model = pipeline(model="{repo_id}")
```

The script can be run again with other data; it calls `trainer.push_to_hub()` at its end.
"""


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--teacher", default="cardiffnlp/twitter-roberta-large-topic-latest")
    p.add_argument("--student", default="distilbert/distilroberta-base")
    p.add_argument("--dataset", default="acme/posts")
    p.add_argument("--output_dir", default=None)
    p.add_argument("--hub_model_id", default=None)
    p.add_argument("--push_to_hub", action=argparse.BooleanOptionalAction, default=True)
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--batch", type=int, default=64)
    p.add_argument("--lr", type=float, default=5e-5)
    p.add_argument("--temperature", type=float, default=2.0)
    p.add_argument("--checkpoint_every", type=int, default=0)
    args = p.parse_args()
    if args.push_to_hub and not args.hub_model_id:
        p.error("--hub_model_id is required unless --no-push_to_hub is given")
    return args


def main():
    args = arguments()
    seed_everything(13)
    accelerator = Accelerator(mixed_precision="bf16")
    output_dir = args.output_dir or "student"

    api = HfApi()
    if accelerator.is_main_process and args.push_to_hub:
        repo_id = create_repo(args.hub_model_id, exist_ok=True).repo_id
    if accelerator.is_main_process:
        os.makedirs(output_dir, exist_ok=True)
    accelerator.wait_for_everyone()

    tokenizer = AutoTokenizer.from_pretrained(args.student)
    teacher = AutoModelForSequenceClassification.from_pretrained(args.teacher).eval()
    student = AutoModelForSequenceClassification.from_pretrained(args.student, num_labels=teacher.config.num_labels)
    data = load_dataset(args.dataset, split="train").train_test_split(0.05, seed=1)
    data = data.map(lambda b: tokenizer(b["text"], truncation=True, max_length=128), batched=True)
    data = data.select_columns(["input_ids", "attention_mask"])
    collate = DataCollatorWithPadding(tokenizer)
    train = DataLoader(data["train"], args.batch, shuffle=True, collate_fn=collate)
    test = DataLoader(data["test"], args.batch, collate_fn=collate)

    optimizer = torch.optim.AdamW(student.parameters(), lr=args.lr)
    total = args.epochs * math.ceil(len(train) / accelerator.num_processes)
    schedule = cosine_with_warmup(optimizer, total // 10, total)
    student, teacher, optimizer, train, test, schedule = accelerator.prepare(
        student, teacher, optimizer, train, test, schedule
    )
    accelerator.print(count_parameters(student))

    started, step = time.time(), 0
    for epoch in range(args.epochs):
        student.train()
        for batch in tqdm(train, disable=not accelerator.is_local_main_process):
            with torch.no_grad():
                target = F.log_softmax(teacher(**batch).logits / args.temperature, dim=-1)
            guess = F.log_softmax(student(**batch).logits / args.temperature, dim=-1)
            loss = F.kl_div(guess, target, log_target=True, reduction="batchmean") * args.temperature**2
            accelerator.backward(loss)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
            step += 1
            if args.checkpoint_every and step % args.checkpoint_every == 0:
                accelerator.save_state(os.path.join(output_dir, f"step_{step}"))

        student.eval()
        agree = total_rows = 0
        for batch in test:
            with torch.no_grad():
                same = student(**batch).logits.argmax(-1) == teacher(**batch).logits.argmax(-1)
            same = accelerator.gather_for_metrics(same)
            agree, total_rows = agree + int(same.sum()), total_rows + len(same)
        accelerator.print(f"epoch {epoch}: agrees with the teacher on {agree / total_rows:.3%}")

        accelerator.wait_for_everyone()
        accelerator.unwrap_model(student).save_pretrained(
            output_dir, is_main_process=accelerator.is_main_process, save_function=accelerator.save
        )
        if accelerator.is_main_process:
            tokenizer.save_pretrained(output_dir)
            metrics = {"agreement": agree / total_rows}
            with open(os.path.join(output_dir, "all_results.json"), "w") as f:
                json.dump(metrics, f)
            if args.push_to_hub:
                with open(os.path.join(output_dir, "README.md"), "w") as f:
                    f.write(model_card(repo_id, args.student, args.dataset, metrics, (time.time() - started) / 3600))
                with_retries(
                    lambda: api.upload_folder(
                        commit_message=f"Epoch {epoch}", folder_path=output_dir, repo_id=repo_id, repo_type="model",
                        ignore_patterns=["step_*"],
                    ),
                    "upload",
                )


if __name__ == "__main__":
    main()
