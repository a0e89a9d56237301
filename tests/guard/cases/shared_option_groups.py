# /// script
# requires-python = ">=3.11"
# dependencies = ["acme-textkit>=2", "datasets>=4"]
# ///
"""Count the n-grams of a corpus, with the options that all tools of the team share."""

from __future__ import annotations

import argparse
import math
import os
import pickle
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from acme_textkit.options import add_input_options, add_output_options
from datasets import load_dataset

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[^\w\s]")
BEGIN, END, RARE = "<s>", "</s>", "<rare>"


@dataclass
class Table:
    """Counts of all n-grams up to an order, and what they weigh."""

    order: int
    counts: list[Counter[tuple[str, ...]]] = field(default_factory=list)
    sentences: int = 0

    def __post_init__(self) -> None:
        self.counts = [Counter() for _ in range(self.order)]

    def add(self, words: list[str]) -> None:
        """Count one sentence."""
        padded = [BEGIN] * (self.order - 1) + words + [END]
        for length in range(1, self.order + 1):
            first = self.order - length
            self.counts[length - 1].update(grams(padded[first:], length))
        self.sentences += 1

    def prune(self, least: int) -> int:
        """Drop what is rarer than `least`; how much that was."""
        dropped = 0
        for level in self.counts[1:]:
            rare = [gram for gram, count in level.items() if count < least]
            dropped += len(rare)
            for gram in rare:
                del level[gram]
        return dropped

    def discounts(self) -> list[float]:
        """The discount of each order, by the method of Ney, Essen and Kneser."""
        found: list[float] = []
        for level in self.counts:
            histogram = Counter(level.values())
            once, twice = histogram.get(1, 0), histogram.get(2, 0)
            found.append(once / (once + 2 * twice) if once else 0.0)
        return found


def grams(words: list[str], length: int) -> Iterator[tuple[str, ...]]:
    return zip(*(words[start:] for start in range(length)))


def sentences(text: str, *, lower: bool) -> Iterator[list[str]]:
    for line in text.splitlines():
        for part in re.split(r"(?<=[.!?])\s+", line):
            words = WORD.findall(part.lower() if lower else part)
            if words:
                yield words


def vocabulary(texts: Iterable[str], size: int, *, lower: bool) -> set[str]:
    seen: Counter[str] = Counter()
    for text in texts:
        for words in sentences(text, lower=lower):
            seen.update(words)
    return {word for word, _ in seen.most_common(size)}


def entropy(table: Table) -> float:
    """Of single words, in bits."""
    total = sum(table.counts[0].values())
    if not total:
        return 0.0
    return -sum(count / total * math.log2(count / total) for count in table.counts[0].values())


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="n-gram counts")
    parser.add_argument("--order", type=int, default=3)
    parser.add_argument("--words", type=int, default=200_000, help="size of the vocabulary")
    parser.add_argument("--least", type=int, default=2, help="rarer n-grams are dropped")
    parser.add_argument("--keep-case", action="store_true")
    add_input_options(parser)
    add_output_options(parser)
    return parser.parse_args()


def main() -> None:
    args = parse()
    lower = not args.keep_case
    started = time.monotonic()
    rows = load_dataset(args.corpus, split=args.split, streaming=True)
    known = vocabulary((row[args.column] for row in rows), args.words, lower=lower)
    print(f"{len(known)} words after {time.monotonic() - started:.0f} s")

    table = Table(args.order)
    for row in rows:
        for words in sentences(row[args.column], lower=lower):
            table.add([word if word in known else RARE for word in words])
    print(f"{table.sentences} sentences, {entropy(table):.2f} bits a word")
    print(f"{table.prune(args.least)} rare n-grams dropped")

    with open(os.path.join(args.folder, f"counts-{args.order}.pkl"), "wb") as file:
        pickle.dump({"counts": table.counts, "discounts": table.discounts()}, file, protocol=5)


if __name__ == "__main__":
    main()
