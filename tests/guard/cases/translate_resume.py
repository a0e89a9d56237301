# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "vllm", "torch", "huggingface-hub", "transformers"]
# ///
"""
Translate a dataset in chunks, each of which is a file of the target repository.

The job can be started again after a timeout: chunks that are there are not translated twice.
"""
import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from datasets import load_dataset
from huggingface_hub import HfApi
from huggingface_hub.errors import RepositoryNotFoundError
from vllm import LLM, SamplingParams

TARGETS = {"de": "German", "fr": "French", "es": "Spanish", "pt": "Portuguese", "nl": "Dutch"}


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


def prompt(text: str, language: str) -> list[dict]:
    return [
        {"role": "system", "content": f"Translate the user's text into {language}. Reply with the translation only."},
        {"role": "user", "content": text[:8000]},
    ]


def existing_chunks(api: HfApi, repo: str) -> set[str]:
    try:
        return {path for path in api.list_repo_files(repo, repo_type="dataset") if path.startswith("data/")}
    except RepositoryNotFoundError:
        return set()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("--to", choices=sorted(TARGETS), required=True)
    parser.add_argument("--repo")
    parser.add_argument("--column", default="text")
    parser.add_argument("--chunk", type=int, default=2000)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--model", default="utter-project/EuroLLM-9B-Instruct")
    args = parser.parse_args()
    repo = args.repo or f"alice/{args.source.split('/')[-1]}-{args.to}"

    if "HF_TOKEN" not in os.environ:
        print("Set HF_TOKEN: the translation would be lost.", file=sys.stderr)
        sys.exit(2)
    describe_gpu()

    api = HfApi()
    api.create_repo(repo, repo_type="dataset", exist_ok=True)
    done = existing_chunks(api, repo)
    llm = LLM(model=args.model, max_model_len=8192)
    params = SamplingParams(temperature=0.0, max_tokens=4096)
    rows = load_dataset(args.source, split="train", streaming=True).take(args.rows)
    progress = Throughput(args.rows)

    with tempfile.TemporaryDirectory() as folder:
        for number, batch in enumerate(batches(rows, args.chunk)):
            name = f"data/{number:05d}.jsonl"
            if name in done:
                progress.add(len(batch))
                continue
            outputs = llm.chat([prompt(row[args.column], TARGETS[args.to]) for row in batch], params)
            path = Path(folder) / f"{number:05d}.jsonl"
            with path.open("w", encoding="utf-8") as f:
                for row, output in zip(batch, outputs):
                    line = {"source": row[args.column], "translation": output.outputs[0].text.strip()}
                    f.write(json.dumps(line, ensure_ascii=False) + "\n")
            with_retries(
                lambda: api.upload_file(
                    path_or_fileobj=path, path_in_repo=name, repo_id=repo, repo_type="dataset",
                    commit_message=f"chunk {number}",
                ),
                name,
            )
            progress.add(len(batch))


if __name__ == "__main__":
    main()
