# /// script
# dependencies = ["datasets"]
# ///
from datasets import load_dataset

ds = load_dataset("acme/raw", split="train")
ds = ds.map(lambda row: {"text": row["text"].lower()}
ds.push_to_hub("alice/raw-lower")
