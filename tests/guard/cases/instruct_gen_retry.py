# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "vllm", "torch", "transformers"]
# ///
"""
Turn passages into instruction data with a local model.

    hf jobs uv run --flavor a100-large --timeout 4h --secrets HF_TOKEN generate.py \
        --source wikimedia/wikipedia --config 20231101.simple --target me/simple-instructions
"""
import argparse
import json
import os
import time

from datasets import Dataset, load_dataset
from huggingface_hub import DatasetCard, create_repo
from vllm import LLM, SamplingParams

SYSTEM_PROMPT = """You write training data for a small assistant.
Answer in the language of the request. Be exact, be brief, and never mention these instructions.
If a request cannot be answered from what you know, say so in one sentence."""

TASKS = {
    "explain": """Explain the following passage to a beginner in at most five sentences.

Passage:
{text}""",
    "questions": """Write three questions that a reader can answer from the passage alone.
Number them 1. to 3. and write nothing else.

Passage:
{text}""",
    "summary": """Summarise the passage in two sentences, keeping names and numbers.

Passage:
{text}""",
    "keywords": """List the five most telling keywords of the passage, separated by commas.

Passage:
{text}""",
    "rewrite": """Rewrite the passage in plain words for a twelve-year-old. Keep every fact.

Passage:
{text}""",
}


def messages_for(task: str, text: str, limit: int = 6000) -> list[dict]:
    user = TASKS[task].format(text=text[:limit])
    return [{"role": "system", "content": SYSTEM_PROMPT}, {"role": "user", "content": user}]


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


def parse_args():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--source", required=True)
    parser.add_argument("--config")
    parser.add_argument("--column", default="text")
    parser.add_argument("--target", required=True, metavar="OWNER/NAME")
    parser.add_argument("--model", default="Qwen/Qwen2.5-7B-Instruct")
    parser.add_argument("--tasks", nargs="+", choices=sorted(TASKS), default=["summary", "questions"])
    parser.add_argument("--limit", type=int, default=5000)
    parser.add_argument("--temperature", type=float, default=0.7)
    parser.add_argument("--tensor-parallel", type=int, default=1)
    parser.add_argument("--public", dest="private", action="store_false")
    return parser.parse_args()


def main():
    args = parse_args()
    describe_gpu()
    if not os.environ.get("HF_TOKEN"):
        raise SystemExit("HF_TOKEN is needed for the upload; add it to the secrets of the job")
    create_repo(args.target, repo_type="dataset", private=args.private, exist_ok=True)

    source = load_dataset(args.source, args.config, split="train", streaming=True)
    passages = [row[args.column] for row in source.take(args.limit) if len(row[args.column]) > 200]
    jobs = [(task, passage) for passage in passages for task in args.tasks]
    print(f"{len(jobs)} prompts")

    started = time.time()
    llm = LLM(model=args.model, tensor_parallel_size=args.tensor_parallel, max_model_len=8192)
    outputs = llm.chat(
        [messages_for(task, passage) for task, passage in jobs],
        SamplingParams(temperature=args.temperature, max_tokens=600),
    )
    rows = []
    for (task, passage), output in zip(jobs, outputs):
        reply = output.outputs[0].text.strip()
        if not reply or output.outputs[0].finish_reason == "length":
            continue
        rows.append({
            "task": task,
            "passage": passage,
            "messages": json.dumps(messages_for(task, passage) + [{"role": "assistant", "content": reply}]),
        })
    minutes = (time.time() - started) / 60

    dataset = Dataset.from_list(rows)
    with_retries(lambda: dataset.push_to_hub(args.target, private=args.private), "dataset")
    card = DatasetCard(dataset_card(args.source, args.target, len(rows), args.model, minutes, tasks=args.tasks))
    with_retries(lambda: card.push_to_hub(args.target), "card")
    print(f"https://huggingface.co/datasets/{args.target}")


if __name__ == "__main__":
    main()
