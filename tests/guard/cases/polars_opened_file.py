# /// script
# requires-python = ">=3.11"
# dependencies = ["polars>=1.20", "huggingface-hub"]
# ///
import os

import polars as pl
from huggingface_hub import HfFileSystem

fs = HfFileSystem(token=os.environ["HF_TOKEN"])
frame = pl.read_parquet("hf://datasets/acme/votes/data/train.parquet")
summary = frame.group_by("party", "year").agg(pl.col("yes").sum(), pl.col("no").sum()).sort("year", "party")
with fs.open("datasets/acme/votes-summary/summary.parquet", "wb") as f:
    summary.write_parquet(f)
print(summary.shape)
