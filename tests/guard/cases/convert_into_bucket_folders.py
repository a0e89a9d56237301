# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets>=5", "huggingface-hub>=1.10"]
# ///
"""Turn the monthly exports of a shop into Parquet, one folder of a bucket for each month."""

import os

from datasets import load_dataset

TARGET = os.environ["TARGET_BUCKET"]
MONTHS = os.environ.get("MONTHS", "").split(",")

for month in MONTHS:
    if not month:
        continue
    orders = load_dataset("csv", data_files=f"hf://datasets/acme/shop-exports/{month}/orders-*.csv", split="train")
    orders = orders.filter(lambda row: row["state"] != "cancelled")
    orders.push_to_hub(f"buckets/{TARGET}/orders/{month}")
    print("wrote", len(orders), "orders of", month)
