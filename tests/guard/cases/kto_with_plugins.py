# /// script
# requires-python = ">=3.11"
# dependencies = ["trl>=1.0", "datasets>=4.7", "peft", "torch", "transformers", "huggingface_hub"]
# ///
"""
Preference tuning from thumbs-up and thumbs-down, read from the log of our assistant.

Settings are a dictionary with defaults; a JSON object in SETTINGS overrides them, one level deep.
"""
import json
import os
import sys
import time

import torch
from datasets import Dataset, load_dataset
from peft import LoraConfig
from transformers import AutoModelForCausalLM, AutoTokenizer
from trl.experimental.kto import KTOConfig, KTOTrainer


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


def model_card(repo_id: str, base: str, dataset: str, metrics: dict, hours: float) -> str:
    table = "\n".join(f"| {key} | {value:.4f} |" for key, value in sorted(metrics.items()) if isinstance(value, float))
    return f"""---
base_model: {base}
datasets:
- {dataset}
library_name: transformers
tags:
- generated-from-script
---

# {repo_id.split("/")[-1]}

{base} after training on [{dataset}](https://huggingface.co/datasets/{dataset}) for {hours:.1f} hours.

## Results on the held-out part

| metric | value |
|---|---|
{table}

## Use

```python
from transformers import pipeline

model = pipeline(model="{repo_id}")
```

The script can be run again with other data; it calls `trainer.push_to_hub()` at its end.
"""


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


DEFAULTS = {
    "model": "Qwen/Qwen2.5-1.5B-Instruct",
    "log": "acme/assistant-log",
    "hub": {"push": True, "owner": "acme", "name": None},
    "training": {"num_train_epochs": 1, "learning_rate": 5e-6, "per_device_train_batch_size": 8, "beta": 0.1},
    "lora": {"r": 16, "lora_alpha": 32, "target_modules": "all-linear", "task_type": "CAUSAL_LM"},
    "limit": 50_000,
}


def settings() -> dict:
    values = json.loads(json.dumps(DEFAULTS))
    for key, value in json.loads(os.environ.get("SETTINGS", "{}")).items():
        if key not in values:
            sys.exit(f"unknown setting {key!r}: there are {', '.join(values)}")
        if isinstance(value, dict):
            values[key].update(value)
        else:
            values[key] = value
    return values


def examples(log: str, limit: int) -> Dataset:
    rows = []
    for row in load_dataset(log, split="train", streaming=True).take(limit):
        if row["rating"] not in ("up", "down"):
            continue
        prompt, answer = clean_text(row["question"]), clean_text(row["answer"])
        if len(prompt) < 8 or not looks_like_prose(answer, 40):
            continue
        rows.append({
            "prompt": [{"role": "user", "content": prompt}],
            "completion": [{"role": "assistant", "content": answer}],
            "label": row["rating"] == "up",
        })
    liked = sum(row["label"] for row in rows)
    print(f"{len(rows)} rated answers, {liked} liked")
    return Dataset.from_list(rows).shuffle(seed=4)


def weights(dataset: Dataset) -> dict:
    """Balance the two labels as the method asks for."""
    liked = sum(dataset["label"])
    disliked = len(dataset) - liked
    ratio = liked / max(1, disliked)
    return {"desirable_weight": 1.0, "undesirable_weight": 1.33 * ratio} if ratio > 1 else {
        "desirable_weight": 1.0 / max(ratio, 0.1), "undesirable_weight": 1.0
    }


def main() -> None:
    s = settings()
    hub = s["hub"]
    name = hub["name"] or f"{s['model'].split('/')[-1]}-kto"
    repo = f"{hub['owner']}/{name}"
    print(json.dumps(s, indent=2), repo if hub["push"] else "not pushed")

    tokenizer = AutoTokenizer.from_pretrained(s["model"])
    model = AutoModelForCausalLM.from_pretrained(s["model"], dtype=torch.bfloat16)
    dataset = examples(s["log"], s["limit"])
    started = time.time()
    trainer = KTOTrainer(
        model=model,
        processing_class=tokenizer,
        train_dataset=dataset,
        peft_config=LoraConfig(**s["lora"]),
        args=KTOConfig(output_dir=name, bf16=True, save_strategy="epoch", report_to="none", **s["training"], **weights(dataset)),
    )
    trainer.train()
    trainer.save_model()
    if hub["push"]:
        trainer.model.push_to_hub(repo, private=True)
        tokenizer.push_to_hub(repo)
        text = model_card(repo, s["model"], s["log"], {}, (time.time() - started) / 3600)
        with open(os.path.join(name, "README.md"), "w") as f:
            f.write(text + provenance_table(provenance()))


if __name__ == "__main__":
    main()
