# /// script
# requires-python = ">=3.11"
# dependencies = ["torch", "transformers", "datasets", "accelerate"]
# ///
"""Perplexity of a model on wikitext."""
import math
import sys

import torch
from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer

name = sys.argv[1]
tokenizer = AutoTokenizer.from_pretrained(name)
model = AutoModelForCausalLM.from_pretrained(name, dtype=torch.bfloat16, device_map="cuda").eval()
text = "\n\n".join(load_dataset("Salesforce/wikitext", "wikitext-2-raw-v1", split="test")["text"])
ids = tokenizer(text, return_tensors="pt").input_ids.to("cuda")

stride, window, losses, tokens = 512, 2048, 0.0, 0
for start in range(0, ids.size(1) - 1, stride):
    chunk = ids[:, start : start + window]
    labels = chunk.clone()
    if start:
        labels[:, : window - stride] = -100
    with torch.no_grad():
        loss = model(chunk, labels=labels).loss
    count = int((labels != -100).sum()) - 1
    losses += loss.item() * count
    tokens += count

print(f"{name}: perplexity {math.exp(losses / tokens):.3f} over {tokens} tokens")
