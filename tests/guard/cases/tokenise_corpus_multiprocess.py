# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "tokenizers", "transformers", "numpy", "huggingface_hub", "tqdm"]
# ///
"""
Tokenise a corpus into flat uint16 files, as small training codes like them.

Each worker process writes its own file; the main process joins them, writes the index and takes
them where --sink says: `none`, `repo`, `bucket` (a mounted folder) or `rsync`.
"""
import argparse
import json
import logging
import multiprocessing as mp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
from datasets import load_dataset
from huggingface_hub import HfApi
from transformers import AutoTokenizer


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


WORK = Path(os.environ.get("TMPDIR", "/tmp")) / "tokens"


def worker(task):
    number, total, source, column, name = task
    tokenizer = AutoTokenizer.from_pretrained(name)
    rows = load_dataset(source, split="train", streaming=True).shard(num_shards=total, index=number)
    path = WORK / f"{number:04d}.bin"
    count = 0
    with path.open("wb") as f:
        for batch in batches((clean_text(row[column]) for row in rows), 256):
            batch = [text for text in batch if looks_like_prose(text)]
            if not batch:
                continue
            for ids in tokenizer(batch, add_special_tokens=False)["input_ids"]:
                array = np.asarray(ids + [tokenizer.eos_token_id], dtype=np.uint16)
                array.tofile(f)
                count += len(array)
    return str(path), count


def join(parts, target: Path, held_out: float) -> dict:
    target.mkdir(parents=True, exist_ok=True)
    total = sum(count for _, count in parts)
    cut = int(total * (1 - held_out))
    written = 0
    with open(target / "train.bin", "wb") as train, open(target / "val.bin", "wb") as val:
        for path, _ in parts:
            array = np.fromfile(path, dtype=np.uint16)
            left = max(0, min(len(array), cut - written))
            array[:left].tofile(train)
            array[left:].tofile(val)
            written += len(array)
            os.remove(path)
    index = {"tokens": total, "train": cut, "val": total - cut, "dtype": "uint16"}
    (target / "index.json").write_text(json.dumps(index))
    return index


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("--tokenizer", default="openai-community/gpt2")
    parser.add_argument("--column", default="text")
    parser.add_argument("--workers", type=int, default=int(float(os.environ.get("CPU_CORES", "4"))))
    parser.add_argument("--held-out", type=float, default=0.001)
    parser.add_argument("--sink", choices=["none", "repo", "bucket", "rsync"], default="none")
    parser.add_argument("--to", default="")
    args = parser.parse_args()
    if args.sink != "none" and not args.to:
        parser.error(f"--sink {args.sink} needs --to")
    logger = setup_logging()
    WORK.mkdir(parents=True, exist_ok=True)

    tasks = [(i, args.workers, args.source, args.column, args.tokenizer) for i in range(args.workers)]
    with mp.get_context("spawn").Pool(args.workers) as pool:
        parts = sorted(pool.imap_unordered(worker, tasks))
    index = join(parts, WORK / "joined", args.held_out)
    logger.info("%s tokens", f"{index['tokens']:,}")

    if args.sink == "repo":
        api = HfApi()
        api.create_repo(args.to, repo_type="dataset", private=True, exist_ok=True)
        api.upload_folder(folder_path=WORK / "joined", repo_id=args.to, repo_type="dataset")
    elif args.sink == "bucket":
        shutil.copytree(WORK / "joined", Path(args.to), dirs_exist_ok=True)
    elif args.sink == "rsync":
        return subprocess.run(["rsync", "-a", f"{WORK}/joined/", args.to]).returncode
    else:
        logger.warning("nothing is kept: choose a --sink")
    return 0


if __name__ == "__main__":
    sys.exit(main())
