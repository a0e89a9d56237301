# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "datasketch", "huggingface-hub", "numpy", "tqdm", "pyarrow"]
# ///
"""
Near-duplicate removal with MinHash.

    dedup.py acme/web alice/web-dedup --threshold 0.8
    dedup.py acme/web - --threshold 0.8            (only the report, on standard output)
    dedup.py acme/web /bucket/web-dedup            (a folder)
"""
import argparse
import json
import re
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
from datasets import Dataset, load_dataset
from datasketch import MinHash, MinHashLSH
from tqdm import tqdm


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


def dataset_card(source: str, target: str, rows: int, model: str, minutes: float, **settings) -> str:
    """Text of the README of the dataset; the YAML head makes it findable."""
    name = target.split("/")[-1]
    options = "\n".join(f"- `{key}`: `{value}`" for key, value in sorted(settings.items()))
    return f"""---
tags:
- synthetic
- uv-script
- hf-jobs
task_categories:
- text-generation
size_categories:
- {"n<1K" if rows < 1000 else "1K<n<10K" if rows < 10000 else "10K<n<100K"}
---

# {name}

{rows:,} rows, made from [{source}](https://huggingface.co/datasets/{source}) with
[{model}](https://huggingface.co/{model}) in {minutes:.0f} minutes.

## Settings

{options}

## Use

```python
from datasets import load_dataset

data = load_dataset("{target}", split="train")
print(data[0])
```

## Make your own

```python
data = data.map(improve)
data.push_to_hub("username/{name}-v2")
```
"""


PERMUTATIONS = 128


def minhash(text: str, size: int = 5) -> MinHash:
    words = re.findall(r"\w+", text.lower())
    signature = MinHash(num_perm=PERMUTATIONS)
    signature.update_batch([" ".join(words[i : i + size]).encode() for i in range(max(1, len(words) - size + 1))])
    return signature


class Union:
    def __init__(self):
        self.parent: dict[int, int] = {}

    def find(self, x: int) -> int:
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = self.parent[self.parent[x]]
            x = self.parent[x]
        return x

    def join(self, a: int, b: int) -> None:
        self.parent[self.find(b)] = self.find(a)


def clusters_of(dataset: Dataset, column: str, threshold: float) -> dict[int, list[int]]:
    lsh = MinHashLSH(threshold=threshold, num_perm=PERMUTATIONS)
    union = Union()
    for index, row in enumerate(tqdm(dataset, desc="hashing")):
        signature = minhash(clean_text(row[column]))
        for other in lsh.query(signature):
            union.join(int(other), index)
        lsh.insert(str(index), signature)
        union.find(index)
    groups = defaultdict(list)
    for index in range(len(dataset)):
        groups[union.find(index)].append(index)
    return groups


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("target", help="OWNER/NAME, a folder, or - for the report alone")
    parser.add_argument("--column", default="text")
    parser.add_argument("--threshold", type=float, default=0.8)
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()

    dataset = load_dataset(args.source, split="train")
    if args.limit:
        dataset = dataset.select(range(min(args.limit, len(dataset))))
    groups = clusters_of(dataset, args.column, args.threshold)
    sizes = np.array([len(group) for group in groups.values()])
    report = {
        "rows": len(dataset),
        "clusters": len(groups),
        "duplicates": int((sizes - 1).sum()),
        "largest": int(sizes.max()),
        "share": float((sizes - 1).sum() / len(dataset)),
    }
    json.dump(report, sys.stdout, indent=2)
    print()
    if args.target == "-":
        return

    kept = dataset.select(sorted(group[0] for group in groups.values()))
    if args.target.startswith(("/", "./")):
        folder = Path(args.target)
        folder.mkdir(parents=True, exist_ok=True)
        kept.to_parquet(folder / "train.parquet")
        (folder / "report.json").write_text(json.dumps(report))
    else:
        kept.push_to_hub(args.target, commit_message=f"{report['duplicates']} near-duplicates removed")


if __name__ == "__main__":
    main()
