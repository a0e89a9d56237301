# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "transformers", "torch", "accelerate"]
# ///
"""Add a sentiment column to a dataset."""
import argparse

import torch
from datasets import load_dataset
from transformers import pipeline

parser = argparse.ArgumentParser()
parser.add_argument("source")
parser.add_argument("target")
parser.add_argument("--column", default="text")
parser.add_argument("--split", default="train")
args = parser.parse_args()

classify = pipeline(
    "text-classification",
    model="cardiffnlp/twitter-roberta-base-sentiment-latest",
    device=0 if torch.cuda.is_available() else -1,
)
data = load_dataset(args.source, split=args.split)


def label(batch):
    results = classify(batch[args.column], truncation=True, batch_size=64)
    return {"sentiment": [r["label"] for r in results], "confidence": [r["score"] for r in results]}


data = data.map(label, batched=True, batch_size=512)
data.push_to_hub(args.target)
print(f"https://huggingface.co/datasets/{args.target}")
