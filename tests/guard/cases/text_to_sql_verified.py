# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "vllm", "torch", "transformers", "sqlglot"]
# ///
"""Generate questions with SQL for given schemas and keep those whose SQL runs and returns something."""
import argparse
import json
import os
import random
import sqlite3
import sys
from dataclasses import dataclass

import sqlglot
from datasets import Dataset, load_dataset
from vllm import LLM, SamplingParams


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


def parse_reply(text: str) -> dict | None:
    """The JSON object in a model's reply, or None: fences, prefaces and trailing commas are forgiven."""
    import json
    import re

    if not text:
        return None
    fenced = re.search(r"```(?:json)?\s*(\{.*?\})\s*```", text, re.DOTALL)
    candidates = [fenced.group(1)] if fenced else []
    start, depth = text.find("{"), 0
    if start >= 0:
        for index in range(start, len(text)):
            if text[index] == "{":
                depth += 1
            elif text[index] == "}":
                depth -= 1
                if depth == 0:
                    candidates.append(text[start : index + 1])
                    break
    for candidate in candidates:
        for attempt in (candidate, re.sub(r",\s*([}\]])", r"\1", candidate)):
            try:
                value = json.loads(attempt)
            except json.JSONDecodeError:
                continue
            if isinstance(value, dict):
                return value
    return None


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


PROMPT = """Here is a SQLite schema with sample rows.

{schema}

Write one question that a business user might ask, and one SELECT statement that answers it.
Difficulty: {difficulty}. Reply with JSON: {{"question": "...", "sql": "..."}}"""
DIFFICULTIES = ["one table", "a join", "a grouping with a condition", "a subquery", "a window function"]


@dataclass
class Options:
    schemas: str
    output: str | None
    model: str
    rows: int
    per_schema: int
    push: bool

    @classmethod
    def from_command_line(cls) -> "Options":
        parser = argparse.ArgumentParser(description=__doc__)
        parser.add_argument("--schemas", default="acme/sql-schemas")
        parser.add_argument("--output", default=os.environ.get("OUTPUT_DATASET"))
        parser.add_argument("--model", default="Qwen/Qwen2.5-Coder-14B-Instruct")
        parser.add_argument("--rows", type=int, default=20_000)
        parser.add_argument("--per-schema", type=int, default=40)
        parser.add_argument("--dry-run", action="store_true", help="generate a handful, push nothing")
        args = parser.parse_args()
        if not args.dry_run and not args.output:
            parser.error("give --output or OUTPUT_DATASET")
        return cls(args.schemas, args.output, args.model, 20 if args.dry_run else args.rows, args.per_schema, not args.dry_run)


def database(ddl: str, inserts: list[str]) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.executescript(ddl)
    for statement in inserts:
        connection.execute(statement)
    return connection


def runs(connection: sqlite3.Connection, sql: str) -> tuple[bool, str]:
    try:
        parsed = sqlglot.parse_one(sql, read="sqlite")
    except sqlglot.errors.ParseError as error:
        return False, f"parse: {error}"
    if parsed.key not in {"select", "union"}:
        return False, f"not a query: {parsed.key}"
    try:
        rows = connection.execute(sql).fetchmany(5)
    except sqlite3.Error as error:
        return False, f"run: {error}"
    return bool(rows), json.dumps(rows, default=str)


def main() -> int:
    options = Options.from_command_line()
    describe_gpu()
    schemas = list(load_dataset(options.schemas, split="train"))
    random.seed(9)
    tasks = []
    while len(tasks) < options.rows:
        schema = random.choice(schemas)
        for _ in range(options.per_schema):
            difficulty = random.choice(DIFFICULTIES)
            tasks.append((schema, difficulty, PROMPT.format(schema=schema["ddl"], difficulty=difficulty)))
    tasks = tasks[: options.rows]

    llm = LLM(model=options.model, max_model_len=16_384)
    chats = [[{"role": "user", "content": prompt}] for _, _, prompt in tasks]
    outputs = llm.chat(chats, SamplingParams(temperature=0.9, top_p=0.95, max_tokens=700))

    kept, reasons = [], {}
    for (schema, difficulty, _), output in zip(tasks, outputs):
        reply = parse_reply(output.outputs[0].text)
        if not reply or not {"question", "sql"} <= reply.keys():
            reasons["unreadable"] = reasons.get("unreadable", 0) + 1
            continue
        ok, detail = runs(database(schema["ddl"], schema["inserts"]), reply["sql"])
        if not ok:
            reasons[detail.split(":")[0]] = reasons.get(detail.split(":")[0], 0) + 1
            continue
        kept.append({"schema": schema["ddl"], "difficulty": difficulty, "result": detail, **reply})
    print(f"{len(kept)} of {len(tasks)} kept; dropped: {reasons}")

    dataset = Dataset.from_list(kept)
    if not options.push:
        for row in dataset.select(range(min(3, len(dataset)))):
            print(json.dumps(row, indent=2))
        return 0
    dataset.train_test_split(0.05, seed=0).push_to_hub(options.output, private=True)
    print(dataset_card(options.schemas, options.output, len(dataset), options.model, 0)[:300])
    return 0


if __name__ == "__main__":
    sys.exit(main())
