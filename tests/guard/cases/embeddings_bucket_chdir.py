# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "sentence-transformers", "datasets", "tqdm"]
# ///
"""Write one .npy of embeddings for each shard; finished shards are skipped on a second run."""
import os
from pathlib import Path

import numpy as np
from datasets import load_dataset
from sentence_transformers import SentenceTransformer
from tqdm import tqdm

os.chdir(os.environ.get("WORKDIR", "."))
shards = int(os.environ.get("SHARDS", "32"))
model = SentenceTransformer("intfloat/multilingual-e5-small")
folder = Path("embeddings")
folder.mkdir(parents=True, exist_ok=True)

for index in tqdm(range(shards)):
    target = folder / f"{index:05d}.npy"
    if target.exists():
        continue
    rows = load_dataset("acme/passages", split="train", streaming=True).shard(num_shards=shards, index=index)
    vectors = model.encode(["passage: " + row["text"] for row in rows], batch_size=256)
    partial = target.with_suffix(".tmp.npy")
    np.save(partial, vectors.astype(np.float16))
    partial.rename(target)
