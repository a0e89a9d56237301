# /// script
# requires-python = ">=3.11"
# dependencies = ["sentence-transformers", "datasets", "torch", "accelerate", "transformers"]
# ///
"""Train a retriever on question and passage pairs.

The rows are cleaned and given hard negatives once, and kept in a folder from which a second run reads them. The
retriever goes to another folder, with the recall of the best checkpoint beside it.
"""

import argparse
import json
import os
import random
import re
import time
from collections import Counter

import torch
from datasets import Dataset, load_dataset, load_from_disk
from sentence_transformers import SentenceTransformer, SentenceTransformerTrainer, SentenceTransformerTrainingArguments
from sentence_transformers.losses import MultipleNegativesRankingLoss

WORD = re.compile(r"\w+")
STOP = frozenset("a an and are as at be by for from how i in is it of on or the to what when where which who why with".split())


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", default="acme/faq-pairs")
    parser.add_argument("--base", default="acme/minilm-base")
    parser.add_argument("--cache-dir", default="rows_cache")
    parser.add_argument("--runs", default="runs")
    parser.add_argument("--epochs", type=float, default=1)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--rate", type=float, default=2e-5)
    parser.add_argument("--held-out", type=int, default=500)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--only-prepare", action="store_true")
    return parser.parse_args()


def words(text: str) -> list[str]:
    """The words of a text that say something."""
    return [word for word in WORD.findall(text.lower()) if word not in STOP]


def clean(row: dict) -> dict:
    question = re.sub(r"\s+", " ", row["question"]).strip()
    answer = re.sub(r"\s+", " ", row["answer"]).strip()
    return {"anchor": question, "positive": answer[:2000]}


def worth_keeping(row: dict) -> bool:
    return len(words(row["anchor"])) > 2 and len(words(row["positive"])) > 5


def rarity(rows: Dataset) -> dict[str, float]:
    """How rare each word is among the answers."""
    counts: Counter[str] = Counter()
    for row in rows:
        counts.update(set(words(row["positive"])))
    return {word: 1 / count for word, count in counts.items()}


def with_negatives(rows: Dataset, seed: int) -> Dataset:
    """Each question with an answer to another one that shares its rarest word."""
    rare = rarity(rows)
    answers: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        for word in set(words(row["positive"])):
            answers.setdefault(word, []).append(number)
    chance = random.Random(seed)
    negatives = []
    for number, row in enumerate(rows):
        known = sorted((word for word in words(row["anchor"]) if word in rare), key=rare.get, reverse=True)
        others = [other for word in known[:2] for other in answers[word][:50] if other != number]
        negatives.append(rows[chance.choice(others) if others else chance.randrange(len(rows))]["positive"])
    return rows.add_column("negative", negatives)


def prepared(pairs: str, folder: str, seed: int) -> Dataset:
    """The rows, from the folder if they are there."""
    if os.path.isdir(os.path.join(folder, "data")):
        return load_from_disk(folder)
    rows = load_dataset(pairs, split="train")
    rows = rows.map(clean).filter(worth_keeping).select_columns(["anchor", "positive"])
    rows = with_negatives(rows, seed)
    rows.save_to_disk(folder)
    return rows


@torch.no_grad()
def recall(model: SentenceTransformer, rows: Dataset, depth: int = 10) -> float:
    """How often the right answer is among the first ones."""
    questions = model.encode(rows["anchor"], convert_to_tensor=True, normalize_embeddings=True)
    answers = model.encode(rows["positive"], convert_to_tensor=True, normalize_embeddings=True)
    best = (questions @ answers.T).topk(min(depth, len(rows)), dim=1).indices
    right = torch.arange(len(rows), device=best.device).unsqueeze(1)
    return (best == right).any(dim=1).float().mean().item()


def main() -> None:
    args = options()
    random.seed(args.seed)
    rows = prepared(args.pairs, args.cache_dir, args.seed)
    print(f"{len(rows)} pairs")
    if args.only_prepare:
        return
    parts = rows.train_test_split(test_size=args.held_out, seed=args.seed)
    model = SentenceTransformer(args.base)
    before = recall(model, parts["test"])
    folder = os.path.join(args.runs, args.base.rsplit("/", 1)[-1])
    trainer = SentenceTransformerTrainer(
        model=model,
        args=SentenceTransformerTrainingArguments(
            output_dir=folder,
            num_train_epochs=args.epochs,
            per_device_train_batch_size=args.batch,
            learning_rate=args.rate,
            save_strategy="epoch",
            report_to="none",
        ),
        train_dataset=parts["train"],
        loss=MultipleNegativesRankingLoss(model),
    )
    started = time.time()
    trainer.train()
    model.save_pretrained(os.path.join(folder, "final"))
    scores = {"before": before, "after": recall(model, parts["test"]), "seconds": time.time() - started}
    print(scores)
    with open(os.path.join(folder, "scores.json"), "w") as f:
        json.dump(scores, f)


if __name__ == "__main__":
    main()
