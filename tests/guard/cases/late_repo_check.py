# /// script
# requires-python = ">=3.11"
# dependencies = ["sentence-transformers>=5", "datasets", "huggingface_hub", "torch", "accelerate"]
# ///
"""Train an embedding model on pairs of questions, and publish it beside its older versions."""
import argparse
import os
import sys

from datasets import load_dataset
from huggingface_hub import HfApi
from sentence_transformers import (
    SentenceTransformer,
    SentenceTransformerTrainer,
    SentenceTransformerTrainingArguments,
)
from sentence_transformers.losses import MultipleNegativesRankingLoss

parser = argparse.ArgumentParser()
parser.add_argument("--base", default="microsoft/mpnet-base")
parser.add_argument("--family", default="alice/question-embedder", help="repository of the version before")
parser.add_argument("--repo-id", help="where the new version goes")
parser.add_argument("--epochs", type=int, default=1)
args = parser.parse_args()

api = HfApi()
if os.environ.get("CHECK_FIRST") == "1" and not api.repo_exists(args.family):
    sys.exit(f"{args.family} does not exist")

pairs = load_dataset("sentence-transformers/quora-duplicates", "pair", split="train")
model = SentenceTransformer(args.base)
trainer = SentenceTransformerTrainer(
    model=model,
    args=SentenceTransformerTrainingArguments("embedder", num_train_epochs=args.epochs, bf16=True),
    train_dataset=pairs,
    loss=MultipleNegativesRankingLoss(model),
)
trainer.train()
model.save_pretrained("embedder/final")

if os.environ.get("CHECK_FIRST") != "1" and not api.repo_exists(args.family):
    sys.exit(f"{args.family} does not exist: what should this be a version of?")
if not args.repo_id:
    raise SystemExit("--repo-id is needed")
model.push_to_hub(args.repo_id, exist_ok=True)
