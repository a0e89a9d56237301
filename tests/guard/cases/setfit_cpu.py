# /// script
# requires-python = ">=3.11"
# dependencies = ["setfit>=1.1", "datasets", "scikit-learn", "torch", "huggingface-hub"]
# ///
"""Few-shot classification of support mails."""
import argparse
import logging
import sys

from datasets import load_dataset
from huggingface_hub import HfApi
from huggingface_hub.utils import HfHubHTTPError
from setfit import SetFitModel, Trainer, TrainingArguments, sample_dataset
from sklearn.metrics import classification_report


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


def check_access(repo_id: str) -> None:
    """Fail before the training, not after it."""
    try:
        HfApi().create_repo(repo_id, private=True, exist_ok=True)
    except HfHubHTTPError as error:
        sys.exit(f"cannot write to {repo_id}: {error}")


def main(args):
    logger = setup_logging()
    check_access(args.repo)
    data = load_dataset(args.dataset).map(lambda row: {"text": clean_text(row["text"])})
    logger.info("%s", provenance())
    few = sample_dataset(data["train"], label_column="label", num_samples=args.shots)
    names = data["train"].features["label"].names
    model = SetFitModel.from_pretrained(args.body, labels=names)
    trainer = Trainer(
        model=model,
        args=TrainingArguments(batch_size=16, num_epochs=1, max_steps=args.max_steps),
        train_dataset=few,
        eval_dataset=data["test"],
        metric="accuracy",
    )
    trainer.train()
    logger.info("accuracy: %s", trainer.evaluate())
    predicted = model.predict(data["test"]["text"])
    truth = [names[label] for label in data["test"]["label"]]
    print(classification_report(truth, predicted, zero_division=0))
    trainer.push_to_hub(args.repo, private=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("repo")
    parser.add_argument("--dataset", default="acme/support-mails")
    parser.add_argument("--body", default="sentence-transformers/paraphrase-MiniLM-L6-v2")
    parser.add_argument("--shots", type=int, default=16)
    parser.add_argument("--max-steps", type=int, default=-1)
    main(parser.parse_args())
