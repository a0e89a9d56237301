# /// script
# requires-python = ">=3.10"
# dependencies = ["sentence-transformers", "datasets", "torch"]
# ///
"""Embed a corpus with sentence-transformers."""
import argparse

import torch
from datasets import load_dataset
from sentence_transformers import SentenceTransformer


def embed(dataset, column, model_name, batch_size):
    device = "cuda" if torch.cuda.is_available() else "cpu"
    model = SentenceTransformer(model_name, device=device)
    vectors = model.encode(dataset[column], batch_size=batch_size, normalize_embeddings=True, show_progress_bar=True)
    dataset = dataset.add_column("embedding", vectors.tolist())
    return dataset
    dataset.push_to_hub(args.output)


parser = argparse.ArgumentParser()
parser.add_argument("--input", default="fancyzhx/ag_news")
parser.add_argument("--output", default="alice/ag-news-embeddings")
parser.add_argument("--column", default="text")
parser.add_argument("--model", default="BAAI/bge-small-en-v1.5")
parser.add_argument("--batch-size", type=int, default=128)
parser.add_argument("--save", metavar="FOLDER", help="also save to disk")
args = parser.parse_args()

result = embed(load_dataset(args.input, split="train"), args.column, args.model, args.batch_size)
print(result)
if args.save:
    result.save_to_disk(args.save)
