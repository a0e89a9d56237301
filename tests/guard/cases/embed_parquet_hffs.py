# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "pandas", "pyarrow", "huggingface-hub", "sentence-transformers", "torch", "tqdm"]
# ///
"""Embed a dataset in parts; each part is written as parquet straight to the Hub and skipped when it is there."""
import argparse
import logging
import sys

import pandas as pd
from datasets import load_dataset
from huggingface_hub import HfApi, HfFileSystem
from sentence_transformers import SentenceTransformer


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


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("--column", default="text")
    parser.add_argument("--model", default="Alibaba-NLP/gte-modernbert-base")
    parser.add_argument("--part", type=int, default=20_000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--log-level", default="info", choices=["debug", "info", "warning"])
    args = parser.parse_args()

    logger = setup_logging(args.log_level)
    log_settings(logger, vars(args))

    HfApi().create_repo(args.target, repo_type="dataset", private=True, exist_ok=True)
    fs = HfFileSystem()
    root = f"datasets/{args.target}/data"
    done = {path.rsplit("/", 1)[-1] for path in fs.glob(f"{root}/*.parquet")}
    logger.info("%d parts are there already", len(done))

    model = SentenceTransformer(args.model, device="cuda", model_kwargs={"torch_dtype": "bfloat16"})
    rows = load_dataset(args.source, split="train", streaming=True).take(args.rows)
    progress = Throughput(args.rows)

    for number, batch in enumerate(batches(rows, args.part)):
        name = f"part-{number:05d}.parquet"
        if name in done:
            progress.add(len(batch))
            continue
        texts, owners = [], []
        for index, row in enumerate(batch):
            for piece in split_long(row[args.column], 4000) or [""]:
                texts.append(piece)
                owners.append(index)
        vectors = model.encode(texts, batch_size=64, normalize_embeddings=True)
        frame = pd.DataFrame({
            "row": [number * args.part + owner for owner in owners],
            "text": texts,
            "vector": list(vectors),
        })
        frame.to_parquet(f"hf://{root}/{name}", compression="zstd")
        progress.add(len(batch))
    logger.info("finished in %.1f minutes", progress.minutes)


if __name__ == "__main__":
    main()
