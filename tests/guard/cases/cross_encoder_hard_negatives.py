# /// script
# requires-python = ">=3.10"
# dependencies = [
#     "sentence-transformers[train]>=5",
#     "datasets",
#     "torch",
#     "accelerate",
#     "numpy",
#     "huggingface-hub",
# ]
# ///
"""Train a reranker on mined negatives, compare it with its base, and publish it if it is not worse."""
import logging
import os
from pathlib import Path

import torch
from datasets import load_dataset
from sentence_transformers import SentenceTransformer
from sentence_transformers.cross_encoder import (
    CrossEncoder,
    CrossEncoderTrainer,
    CrossEncoderTrainingArguments,
)
from sentence_transformers.cross_encoder.evaluation import CrossEncoderNanoBEIREvaluator
from sentence_transformers.cross_encoder.losses import BinaryCrossEntropyLoss
from sentence_transformers.util import mine_hard_negatives

BASE = os.environ.get("BASE", "answerdotai/ModernBERT-base")
REPO = os.environ.get("REPO", "alice/reranker-gooaq")
ROWS = int(os.environ.get("ROWS", 100_000))
SMOKE_TEST = os.environ.get("SMOKE_TEST") == "1"


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


def setup() -> None:
    os.makedirs("logs", exist_ok=True)
    logging.basicConfig(
        format="%(asctime)s %(message)s",
        level=logging.INFO,
        handlers=[logging.StreamHandler(), logging.FileHandler("logs/train.log")],
        force=True,
    )
    for name in ("httpx", "urllib3", "filelock"):
        logging.getLogger(name).setLevel(logging.WARNING)


def training_data():
    pairs = load_dataset("sentence-transformers/gooaq", split="train").select(range(200 if SMOKE_TEST else ROWS))
    pairs = pairs.train_test_split(test_size=0.02, seed=12)
    retriever = SentenceTransformer("sentence-transformers/static-retrieval-mrl-en-v1", device="cpu")
    mined = mine_hard_negatives(
        pairs["train"],
        retriever,
        num_negatives=5,
        range_min=0,
        range_max=100,
        sampling_strategy="top",
        output_format="labeled-pair",
        use_faiss=False,
    )
    return mined, pairs["test"]


def main() -> None:
    setup()
    seed_everything(12)
    model = CrossEncoder(BASE)
    mined, held_out = training_data()
    logging.info("%d labelled pairs, %d held out", len(mined), len(held_out))
    evaluator = CrossEncoderNanoBEIREvaluator(dataset_names=["msmarco", "nfcorpus", "nq"], batch_size=64)
    before = evaluator(model)[evaluator.primary_metric]

    args = CrossEncoderTrainingArguments(
        output_dir="models/reranker",
        num_train_epochs=1,
        max_steps=1 if SMOKE_TEST else -1,
        per_device_train_batch_size=64,
        learning_rate=2e-5,
        bf16=True,
        save_strategy="steps",
        save_steps=1000,
        save_total_limit=2,
        logging_steps=100,
        report_to="none",
    )
    trainer = CrossEncoderTrainer(
        model=model,
        args=args,
        train_dataset=mined,
        loss=BinaryCrossEntropyLoss(model, pos_weight=torch.tensor(5.0)),
        evaluator=evaluator,
    )
    trainer.train()
    after = evaluator(model)[evaluator.primary_metric]
    logging.info("before %.4f after %.4f", before, after)

    folder = Path("models/reranker/final")
    model.save_pretrained(str(folder))
    if SMOKE_TEST:
        logging.info("smoke test: not published")
        return
    text = model_card(REPO, BASE, "sentence-transformers/gooaq", {"before": before, "after": after}, 1.0)
    if after < before:
        logging.warning("worse than before, not published")
        return
    model.push_to_hub(REPO, exist_ok=True)
    (folder / "NOTES.md").write_text(text)


if __name__ == "__main__":
    main()
