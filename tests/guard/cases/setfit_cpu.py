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


def check_access(repo_id: str) -> None:
    """Fail before the training, not after it."""
    try:
        HfApi().create_repo(repo_id, private=True, exist_ok=True)
    except HfHubHTTPError as error:
        sys.exit(f"cannot write to {repo_id}: {error}")


def main(args):
    logger = setup_logging()
    check_access(args.repo)
    data = load_dataset(args.dataset)
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
