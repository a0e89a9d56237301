# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "transformers", "torch", "numpy"]
# ///
"""Score a dataset with a reward model; historic options, historic pitfalls."""
import argparse
import json
import logging
import os
import sys
from pathlib import Path

import numpy as np
import torch
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


def batches(items, size: int):
    """Lists of at most `size` items, in order."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def split_long(text: str, limit: int, overlap: int = 200) -> list[str]:
    """Pieces of a long text that break at paragraphs where they can."""
    pieces, start = [], 0
    while start < len(text):
        end = min(len(text), start + limit)
        if end < len(text):
            cut = text.rfind("\n\n", start + limit // 2, end)
            if cut < 0:
                cut = text.rfind(". ", start + limit // 2, end)
            end = cut + 1 if cut > 0 else end
        pieces.append(text[start:end].strip())
        if end == len(text):
            break
        start = max(end - overlap, start + 1)
    return [piece for piece in pieces if piece]


class Throughput:
    """Counts what is done and prints a line now and then; logs of a job have no carriage returns."""

    def __init__(self, total: int, every: float = 30.0, unit: str = "rows"):
        import time

        self.clock = time.monotonic
        self.total, self.every, self.unit = total, every, unit
        self.done = 0
        self.started = self.last = self.clock()

    def add(self, count: int = 1) -> None:
        self.done += count
        now = self.clock()
        if now - self.last >= self.every or self.done >= self.total:
            self.last = now
            print(self, flush=True)

    @property
    def rate(self) -> float:
        return self.done / max(1e-6, self.clock() - self.started)

    @property
    def minutes(self) -> float:
        return (self.clock() - self.started) / 60

    def __str__(self) -> str:
        left = (self.total - self.done) / max(1e-6, self.rate)
        return f"{self.done:,}/{self.total:,} {self.unit}, {self.rate:.1f}/s, about {left / 60:.0f} min left"


def env_flag(name: str, default: bool) -> bool:
    return bool(os.environ.get(name, default))


def parse():
    parser = argparse.ArgumentParser()
    parser.add_argument("--source", default="acme/answers")
    parser.add_argument("--target", default="alice/answers-scored")
    parser.add_argument("--model", default="Skywork/Skywork-Reward-V2-Qwen3-0.6B")
    parser.add_argument("--push", type=bool, default=False, help="push the scored rows")
    parser.add_argument("--save", type=Path, default=Path("scored"))
    parser.add_argument("--batch", type=int, default=32)
    return parser.parse_args()


@torch.inference_mode()
def score(model, tokenizer, rows) -> list[float]:
    texts = [
        tokenizer.apply_chat_template(
            [{"role": "user", "content": row["question"]}, {"role": "assistant", "content": row["answer"]}], tokenize=False
        )
        for row in rows
    ]
    inputs = tokenizer(texts, padding=True, truncation=True, max_length=2048, return_tensors="pt").to(model.device)
    return model(**inputs).logits[:, 0].float().cpu().tolist()


def histogram(values: list[float], width: int = 50) -> str:
    counts, edges = np.histogram(values, bins=20)
    lines = []
    for count, left in zip(counts, edges):
        lines.append(f"{left:8.2f} {'#' * int(width * count / max(counts))} {count}")
    return "\n".join(lines)


def main() -> int:
    args = parse()
    logger = setup_logging()
    skip = env_flag("SKIP_UPLOAD", False)
    tokenizer = AutoTokenizer.from_pretrained(args.model)
    model = AutoModelForSequenceClassification.from_pretrained(args.model, num_labels=1, dtype=torch.bfloat16).to("cuda").eval()
    dataset = load_dataset(args.source, split="train")
    progress, scores = Throughput(len(dataset)), []
    for batch in batches(dataset, args.batch):
        scores += score(model, tokenizer, batch)
        progress.add(len(batch))
    dataset = dataset.add_column("reward", scores)
    print(histogram(scores))
    dataset.save_to_disk(args.save)
    (args.save / "summary.json").write_text(json.dumps({"mean": float(np.mean(scores)), "rows": len(scores)}))
    if args.push and not skip:
        dataset.push_to_hub(args.target)
        logger.info("pushed to %s", args.target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
