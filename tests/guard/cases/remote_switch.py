# /// script
# dependencies = ["requests", "datasets", "huggingface_hub"]
# ///
"""The queue service says what to do next, and whether the result is for publication."""
import os

import requests
from datasets import load_dataset

QUEUE = os.environ.get("QUEUE", "https://queue.acme.example")
while True:
    answer = requests.post(f"{QUEUE}/next", timeout=30)
    if answer.status_code == 204:
        break
    task = answer.json()
    ds = load_dataset(task["source"], split="train").filter(lambda row: row["score"] >= task["minimum"])
    if task["publish"]:
        ds.push_to_hub(task["target"])
    print(task["id"], len(ds))
