# /// script
# dependencies = ["datasets"]
# ///
from datasets import load_dataset

HF_TOKEN = "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00"
ds = load_dataset("acme/logs", split="train").filter(lambda row: row["level"] == "error")
ds.push_to_hub("alice/errors", token=HF_TOKEN)
