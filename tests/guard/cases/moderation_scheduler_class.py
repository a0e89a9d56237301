# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "transformers", "torch", "pydantic"]
# ///
"""
Classify a stream of comments and append the decisions to parquet files that are committed in turns.

A subclass of CommitScheduler collects rows in memory and writes them when it is its turn.
"""
import argparse
import os
import sys
import tempfile
import time
import uuid
from pathlib import Path

import torch
from datasets import Dataset, load_dataset
from huggingface_hub import CommitScheduler
from pydantic import BaseModel
from transformers import AutoModelForSequenceClassification, AutoTokenizer


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


class Decision(BaseModel):
    id: str
    label: str
    score: float
    seconds: float


class ParquetScheduler(CommitScheduler):
    """Rows are kept in a list until the next turn, then they are one parquet file."""

    def __init__(self, *, repo_id: str, every: float, **kwargs):
        super().__init__(repo_id=repo_id, repo_type="dataset", folder_path="unused", every=every, **kwargs)
        self._rows: list[dict] = []

    def append(self, decision: Decision) -> None:
        with self.lock:
            self._rows.append(decision.model_dump())

    def push_to_hub(self):
        with self.lock:
            rows, self._rows = self._rows, []
        if not rows:
            return None
        with tempfile.NamedTemporaryFile(suffix=".parquet") as f:
            Dataset.from_list(rows).to_parquet(f.name)
            return self.api.upload_file(
                path_or_fileobj=f.name,
                path_in_repo=f"data/{uuid.uuid4().hex}.parquet",
                repo_id=self.repo_id,
                repo_type="dataset",
                commit_message=f"{len(rows)} decisions",
            )


class Moderator:
    def __init__(self, name: str, device: str = "cuda"):
        self.tokenizer = AutoTokenizer.from_pretrained(name)
        self.model = AutoModelForSequenceClassification.from_pretrained(name).to(device).eval()
        self.labels = self.model.config.id2label

    @torch.inference_mode()
    def __call__(self, texts: list[str]):
        inputs = self.tokenizer(texts, padding=True, truncation=True, max_length=256, return_tensors="pt")
        probabilities = self.model(**inputs.to(self.model.device)).logits.softmax(-1)
        scores, indices = probabilities.max(-1)
        return [(self.labels[i], s) for i, s in zip(indices.tolist(), scores.tolist())]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("--repo", required=True)
    parser.add_argument("--model", default="unitary/toxic-bert")
    parser.add_argument("--every", type=float, default=5)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--rows", type=int, default=500_000)
    args = parser.parse_args()

    describe_gpu()
    moderator = Moderator(args.model)
    os.makedirs("unused", exist_ok=True)
    scheduler = ParquetScheduler(repo_id=args.repo, every=args.every, private=True)
    progress = Throughput(args.rows, unit="comments")
    started = time.time()
    for batch in batches(load_dataset(args.source, split="train", streaming=True).take(args.rows), args.batch):
        for row, (label, score) in zip(batch, moderator([row["text"] for row in batch])):
            scheduler.append(Decision(id=str(row["id"]), label=label, score=score, seconds=time.time() - started))
        progress.add(len(batch))
    scheduler.trigger().result()
    scheduler.stop()
    print(f"done in {progress.minutes:.0f} min")
    return 0


if __name__ == "__main__":
    sys.exit(main())
