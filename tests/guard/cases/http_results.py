# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "transformers", "torch", "datasets", "accelerate"]
# ///
"""Score a model on the in-house reading test and report to the score service."""
import os
import statistics
import sys

import requests
import torch
from datasets import load_dataset
from transformers import pipeline

API = "https://scores.acme.example/api/v1/runs"

model = sys.argv[1]
generate = pipeline("text-generation", model=model, device_map="auto", dtype=torch.bfloat16)
items = load_dataset("acme/reading-test", split="test")
hits = []
for item in items:
    answer = generate([{"role": "user", "content": item["question"]}], max_new_tokens=64)[0]["generated_text"][-1]["content"]
    hits.append(item["gold"].lower() in answer.lower())
result = {"model": model, "accuracy": statistics.mean(hits), "n": len(hits), "job": os.environ.get("JOB_ID")}
reply = requests.post(API, json=result, headers={"Authorization": f"Bearer {os.environ['SCORES_KEY']}"}, timeout=30)
reply.raise_for_status()
print("reported", result)
