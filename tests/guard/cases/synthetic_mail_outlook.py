# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "openai", "jinja2", "tenacity", "rich"]
# ///
"""Role play between two models: a customer and an agent. Conversations are kept as they are finished."""
import json
import logging
import os
import random
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from datasets import Dataset
from huggingface_hub import HfApi, whoami
from jinja2 import Template
from openai import OpenAI
from rich.console import Console
from tenacity import retry, stop_after_attempt, wait_random_exponential


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


console = Console(width=120)
CUSTOMER = Template("You are a customer: {{ mood }}, {{ age }} years old. Your problem: {{ problem }}. Write short messages.")
AGENT = "You are a service agent. Be kind, ask what you need to know, solve the problem or say who can."
MOODS = ["calm", "hurried", "angry", "confused", "ironic"]
PROBLEMS = [
    "the parcel is late",
    "the invoice is wrong",
    "the device does not start",
    "you want to cancel",
    "you forgot your password and your mail address has changed",
]
TURNS = int(os.environ.get("TURNS", "6"))
COUNT = int(os.environ.get("COUNT", "1000"))
MODEL = os.environ.get("MODEL", "meta-llama/Llama-3.3-70B-Instruct")
PART = int(os.environ.get("PART", "100"))
client = OpenAI(base_url=os.environ.get("BASE_URL", "https://router.huggingface.co/v1"), api_key=os.environ.get("API_KEY") or os.environ["HF_TOKEN"])
lock = threading.Lock()


@retry(stop=stop_after_attempt(5), wait=wait_random_exponential(max=60))
def say(system: str, history: list[dict]) -> str:
    reply = client.chat.completions.create(
        model=MODEL, messages=[{"role": "system", "content": system}, *history], max_tokens=200, temperature=0.8
    )
    return clean_text(reply.choices[0].message.content)


def swap(history: list[dict]) -> list[dict]:
    return [{"role": "user" if m["role"] == "assistant" else "assistant", "content": m["content"]} for m in history]


def conversation(seed: int) -> dict:
    rng = random.Random(seed)
    persona = {"mood": rng.choice(MOODS), "age": rng.randint(18, 85), "problem": rng.choice(PROBLEMS)}
    history: list[dict] = []
    for _ in range(TURNS):
        history.append({"role": "user", "content": say(CUSTOMER.render(persona), swap(history) or [{"role": "user", "content": "Hello."}])})
        history.append({"role": "assistant", "content": say(AGENT, history)})
    return {"id": seed, **persona, "messages": history}


class Keeper:
    """Writes a part to the Hub whenever enough conversations have come in."""

    def __init__(self, repo_id: str):
        self.api = HfApi()
        self.repo_id = self.api.create_repo(repo_id, repo_type="dataset", private=True, exist_ok=True).repo_id
        self.rows: list[dict] = []
        self.number = 0

    def add(self, row: dict) -> None:
        self.rows.append(row)
        if len(self.rows) >= PART:
            self.flush()

    def flush(self) -> None:
        if not self.rows:
            return
        text = "\n".join(json.dumps(row, ensure_ascii=False) for row in self.rows)
        self.api.upload_file(
            path_or_fileobj=text.encode(),
            path_in_repo=f"data/part-{self.number:04d}.jsonl",
            repo_id=self.repo_id,
            repo_type="dataset",
        )
        self.rows, self.number = [], self.number + 1


def main() -> int:
    logger = setup_logging()
    name = os.environ.get("DATASET_NAME", "role-play")
    owner = os.environ.get("OWNER") or whoami()["name"]
    keeper = Keeper(f"{owner}/{name}")
    started, failed = time.time(), 0
    with ThreadPoolExecutor(int(os.environ.get("WORKERS", "16"))) as pool:
        futures = [pool.submit(conversation, seed) for seed in range(COUNT)]
        for future in as_completed(futures):
            try:
                keeper.add(future.result())
            except Exception as error:
                failed += 1
                logger.warning("one conversation failed: %s", error)
    keeper.flush()
    console.print(f"{COUNT - failed} conversations in {(time.time() - started) / 60:.0f} min")
    console.print(provenance())
    if os.environ.get("PREVIEW"):
        console.print(Dataset.from_list([conversation(0)])[0])
    Path("done").touch()
    return 0 if failed < COUNT / 2 else 1


if __name__ == "__main__":
    sys.exit(main())
