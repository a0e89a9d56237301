# /// script
# dependencies = ["transformers", "torch", "datasets", "tqdm"]
# ///
"""Distils a small passage reranker by hand and pushes what comes out."""

import argparse
import math
import os
import random

import torch
from datasets import load_dataset
from torch.utils.data import DataLoader
from tqdm.auto import tqdm
from transformers import AutoModelForSequenceClassification, AutoTokenizer, get_linear_schedule_with_warmup

TEACHER = "BAAI/bge-reranker-base"
STUDENT = "microsoft/MiniLM-L12-H384-uncased"


def parse():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", nargs="?", default="alice/minilm-reranker", help="where the student goes")
    parser.add_argument("--pairs", type=int, default=50_000)
    parser.add_argument("--batch-size", type=int, default=32)
    parser.add_argument("--learning-rate", type=float, default=3e-5)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    return parser.parse_args()


class Pairs(torch.utils.data.Dataset):
    """A query and a passage, every other time one that does not answer it."""

    def __init__(self, rows, seed):
        self.rows = rows
        self.random = random.Random(seed)

    def __len__(self):
        return len(self.rows)

    def __getitem__(self, index):
        row = self.rows[index]
        kind = "positive" if self.random.random() < 0.5 else "negative"
        return row["query"], row[kind]


def collate_with(tokenizer):
    def collate(items):
        queries, passages = zip(*items)
        return tokenizer(
            list(queries),
            list(passages),
            padding=True,
            truncation="only_second",
            max_length=256,
            return_tensors="pt",
        )

    return collate


def agreement(student, teacher, loader, device, batches=50):
    """How well the student's order of a batch agrees with the teacher's, from -1 to 1."""
    total, seen = 0.0, 0
    student.eval()
    with torch.no_grad():
        for number, encoded in enumerate(loader):
            if number >= batches:
                break
            encoded = encoded.to(device)
            ours = student(**encoded).logits.squeeze(-1)
            theirs = teacher(**encoded).logits.squeeze(-1)
            stacked = torch.stack([ours.float(), theirs.float()])
            value = torch.corrcoef(stacked)[0, 1].item()
            if not math.isnan(value):
                total, seen = total + value, seen + 1
    student.train()
    return total / max(seen, 1)


def main():
    options = parse()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    tokenizer = AutoTokenizer.from_pretrained(STUDENT)
    student = AutoModelForSequenceClassification.from_pretrained(STUDENT, num_labels=1).to(device)
    teacher = AutoModelForSequenceClassification.from_pretrained(TEACHER).to(device).eval()
    rows = load_dataset("sentence-transformers/msmarco-bm25", "triplet", split=f"train[:{options.pairs}]")
    parts = rows.train_test_split(test_size=0.02, seed=options.seed)
    collate = collate_with(tokenizer)
    loader = DataLoader(
        Pairs(parts["train"], options.seed), batch_size=options.batch_size, shuffle=True, collate_fn=collate
    )
    held_out = DataLoader(Pairs(parts["test"], options.seed), batch_size=options.batch_size, collate_fn=collate)

    optimizer = torch.optim.AdamW(student.parameters(), lr=options.learning_rate)
    steps = len(loader) * options.epochs
    schedule = get_linear_schedule_with_warmup(optimizer, num_warmup_steps=steps // 20, num_training_steps=steps)
    for epoch in range(options.epochs):
        for encoded in tqdm(loader, desc=f"epoch {epoch + 1}"):
            encoded = encoded.to(device)
            with torch.no_grad():
                goal = teacher(**encoded).logits
            loss = torch.nn.functional.mse_loss(student(**encoded).logits, goal)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(student.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
        print(f"epoch {epoch + 1}: agreement {agreement(student, teacher, held_out, device):.3f}")

    student.push_to_hub(options.target, use_auth_token=os.environ["HF_TOKEN"])
    tokenizer.push_to_hub(options.target, use_auth_token=os.environ["HF_TOKEN"])


if __name__ == "__main__":
    main()
