# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "sentence-transformers"]
# ///
"""Embed one column of a public data set, and push the rows with their vectors."""

import argparse
import sys

from datasets import load_dataset
from sentence_transformers import SentenceTransformer

parser = argparse.ArgumentParser()
parser.add_argument("dataset")
parser.add_argument("target")
parser.add_argument("--column", default="text")
parser.add_argument("--split", default="train")
parser.add_argument("--vectors", default="embedding")
args = parser.parse_args()

rows = load_dataset(args.dataset, split=args.split)
if args.vectors in rows.column_names:
    print(f"{args.vectors} is taken", file=sys.stderr)
    sys.exit(2)
model = SentenceTransformer("sentence-transformers/all-MiniLM-L6-v2")


def embed(batch):
    return {args.vectors: model.encode(batch[args.column]).tolist()}


rows.map(embed, batched=True, batch_size=256).push_to_hub(args.target)
