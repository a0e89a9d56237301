# /// script
# requires-python = ">=3.11"
# dependencies = ["presidio-analyzer", "presidio-anonymizer", "spacy", "datasets", "huggingface-hub", "pandas", "tqdm"]
# ///
"""
Replace personal data in a text column.

The sink is a class: `module:Class` with a method `write(rows)`. Three are here (`hub`, `parquet`,
`null`); a team can bring its own in a package that is given with `--with`.
"""
import argparse
import importlib
import json
import os
import random
import re
import string
from abc import ABC, abstractmethod
from collections import Counter
from pathlib import Path

import pandas as pd
from datasets import Dataset, load_dataset
from presidio_analyzer import AnalyzerEngine
from presidio_anonymizer import AnonymizerEngine
from presidio_anonymizer.entities import OperatorConfig
from tqdm import tqdm


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


class Sink(ABC):
    def __init__(self, target: str):
        self.target = target

    @abstractmethod
    def write(self, rows: list[dict]) -> None: ...

    def close(self) -> None:
        """Called once, after the last rows."""


class HubSink(Sink):
    def __init__(self, target: str):
        super().__init__(target)
        self.rows: list[dict] = []

    def write(self, rows):
        self.rows += rows

    def close(self):
        Dataset.from_list(self.rows).push_to_hub(self.target, private=True)


class ParquetSink(Sink):
    def __init__(self, target: str):
        super().__init__(target)
        self.folder = Path(target)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.number = 0

    def write(self, rows):
        pd.DataFrame(rows).to_parquet(self.folder / f"{self.number:05d}.parquet", index=False)
        self.number += 1


class NullSink(Sink):
    """For measuring the speed."""

    def write(self, rows):
        pass


SINKS: dict[str, type[Sink]] = {"hub": HubSink, "parquet": ParquetSink, "null": NullSink}


def sink_class(name: str) -> type[Sink]:
    if name in SINKS:
        return SINKS[name]
    module, _, attribute = name.partition(":")
    return getattr(importlib.import_module(module), attribute)


def fake(entity: str) -> str:
    if entity == "PHONE_NUMBER":
        return "+00 " + "".join(random.choices(string.digits, k=9))
    if entity == "EMAIL_ADDRESS":
        return "".join(random.choices(string.ascii_lowercase, k=8)) + "@example.org"
    return f"<{entity}>"


class Scrubber:
    def __init__(self, language: str, minimum: float):
        self.analyzer, self.anonymizer = AnalyzerEngine(), AnonymizerEngine()
        self.language, self.minimum = language, minimum
        self.found: Counter[str] = Counter()

    def __call__(self, text: str) -> str:
        results = self.analyzer.analyze(text=text, language=self.language, score_threshold=self.minimum)
        self.found.update(result.entity_type for result in results)
        operators = {
            result.entity_type: OperatorConfig("replace", {"new_value": fake(result.entity_type)}) for result in results
        }
        return self.anonymizer.anonymize(text=text, analyzer_results=results, operators=operators).text


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source")
    parser.add_argument("--sink", default="hub")
    parser.add_argument("--target", default=os.environ.get("TARGET", "alice/scrubbed"))
    parser.add_argument("--column", default="text")
    parser.add_argument("--language", default="en")
    parser.add_argument("--minimum", type=float, default=0.5)
    parser.add_argument("--chunk", type=int, default=1000)
    args = parser.parse_args()

    random.seed(5)
    scrub = Scrubber(args.language, args.minimum)
    sink = sink_class(args.sink)(args.target)
    rows = load_dataset(args.source, split="train")
    for batch in tqdm(batches(rows, args.chunk), total=len(rows) // args.chunk + 1):
        for row in batch:
            row[args.column] = re.sub(r"\s{3,}", "  ", scrub(row[args.column]))
        sink.write(batch)
    sink.close()
    print(json.dumps(scrub.found.most_common(), indent=2))


if __name__ == "__main__":
    main()
