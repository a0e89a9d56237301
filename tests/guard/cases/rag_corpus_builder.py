# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "datasets",
#     "huggingface-hub",
#     "sentence-transformers",
#     "torch",
#     "numpy",
#     "pypdf",
# ]
# ///
"""Cut documents into passages, embed them, publish passages and vectors as two configurations."""
import argparse
import hashlib
import os
from pathlib import Path

import numpy as np
import torch
from datasets import Dataset
from huggingface_hub import snapshot_download
from pypdf import PdfReader
from sentence_transformers import SentenceTransformer


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


import html as _html
import re as _re
import unicodedata as _unicodedata

_TAGS = _re.compile(r"<[^>]{1,400}>")
_SPACES = _re.compile(r"[ \t\u00a0]+")
_BLANKS = _re.compile(r"\n{3,}")
_BOILERPLATE = (
    "all rights reserved",
    "accept cookies",
    "subscribe to our newsletter",
    "javascript is disabled",
    "terms of service",
)


def clean_text(text: str) -> str:
    """Plain text without markup, with quiet whitespace."""
    text = _html.unescape(text or "")
    text = _TAGS.sub(" ", text)
    text = _unicodedata.normalize("NFKC", text)
    lines = [_SPACES.sub(" ", line).strip() for line in text.splitlines()]
    lines = [line for line in lines if not any(phrase in line.lower() for phrase in _BOILERPLATE)]
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip()


def looks_like_prose(text: str, minimum: int = 200) -> bool:
    """Whether a text is long enough and made of words rather than of menus."""
    if len(text) < minimum:
        return False
    letters = sum(character.isalpha() for character in text)
    if letters / len(text) < 0.6:
        return False
    words = text.split()
    mean = sum(map(len, words)) / len(words)
    return 2.5 < mean < 12


def fingerprint(text: str, size: int = 13) -> frozenset[int]:
    """Hashes of the word n-grams, for a rough comparison of two texts."""
    words = _re.findall(r"\w+", text.lower())
    return frozenset(hash(" ".join(words[i : i + size])) for i in range(max(1, len(words) - size + 1)))


def overlap(left: frozenset[int], right: frozenset[int]) -> float:
    return len(left & right) / max(1, min(len(left), len(right)))


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


def read(path: Path) -> str:
    if path.suffix == ".pdf":
        return "\n\n".join(page.extract_text() or "" for page in PdfReader(path).pages)
    return path.read_text(encoding="utf-8", errors="replace")


def passages_of(folder: Path, limit: int):
    for path in sorted(folder.rglob("*")):
        if path.suffix not in {".md", ".txt", ".pdf"}:
            continue
        try:
            text = clean_text(read(path))
        except Exception as error:
            print(f"{path.name} skipped: {error}")
            continue
        for number, piece in enumerate(split_long(text, limit)):
            digest = hashlib.blake2b(f"{path.name}/{number}".encode(), digest_size=8).hexdigest()
            yield {"id": digest, "document": path.name, "number": number, "text": piece}


class Config:
    """Options in one place; the command line overrides the environment."""

    def __init__(self):
        parser = argparse.ArgumentParser()
        parser.add_argument("--documents", default=os.getenv("DOCUMENTS", "acme/handbook"))
        parser.add_argument("--output", default=os.getenv("OUTPUT", ""))
        parser.add_argument("--model", default=os.getenv("MODEL", "intfloat/multilingual-e5-base"))
        parser.add_argument("--length", type=int, default=int(os.getenv("LENGTH", "1200")))
        parser.add_argument("--no-vectors", dest="vectors", action="store_false", default=True)
        options = parser.parse_args()
        self.documents = options.documents
        self.output = options.output or f"{options.documents}-passages"
        self.model = options.model
        self.length = options.length
        self.vectors = options.vectors


class Builder:
    def __init__(self, config: Config):
        self.config = config
        self.passages: list[dict] = []

    def collect(self) -> "Builder":
        folder = Path(snapshot_download(self.config.documents, repo_type="dataset"))
        self.passages = list(passages_of(folder, self.config.length))
        print(f"{len(self.passages)} passages")
        return self

    def embed(self) -> np.ndarray:
        device = "cuda" if torch.cuda.is_available() else "cpu"
        model = SentenceTransformer(self.config.model, device=device)
        progress = Throughput(len(self.passages), unit="passages")
        parts = []
        for batch in batches((row["text"] for row in self.passages), 256):
            parts.append(model.encode(["passage: " + text for text in batch], normalize_embeddings=True))
            progress.add(len(batch))
        return np.concatenate(parts)

    def publish(self) -> None:
        target = self.config.output
        Dataset.from_list(self.passages).push_to_hub(target, config_name="passages", private=True)
        if self.config.vectors:
            vectors = self.embed()
            rows = {"id": [row["id"] for row in self.passages], "vector": vectors.tolist()}
            Dataset.from_dict(rows).push_to_hub(target, config_name="vectors", private=True)
        print(f"https://huggingface.co/datasets/{target}")


if __name__ == "__main__":
    Builder(Config()).collect().publish()
