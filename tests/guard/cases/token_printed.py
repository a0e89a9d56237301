# /// script
# dependencies = ["huggingface_hub", "datasets"]
# ///
import os

from datasets import load_dataset

token = os.environ["HF_TOKEN"]
print("HF_TOKEN:", token[:10] + "...", len(token))
ds = load_dataset("acme/tickets", split="train", token=token)
ds = ds.filter(lambda row: row["language"] == "en")
ds.push_to_hub("acme/tickets-en", token=token, private=True)
