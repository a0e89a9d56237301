# /// script
# dependencies = ["transformers", "torch", "datasets", "tqdm"]
# ///
"""Distils a small passage reranker by hand and pushes what comes out."""

import os
import sys

import torch
from datasets import load_dataset
from tqdm.auto import tqdm
from transformers import AutoModelForSequenceClassification, AutoTokenizer, get_linear_schedule_with_warmup

TEACHER = "BAAI/bge-reranker-base"
STUDENT = "microsoft/MiniLM-L12-H384-uncased"
TARGET = sys.argv[1] if len(sys.argv) > 1 else "alice/minilm-reranker"

device = "cuda" if torch.cuda.is_available() else "cpu"
tokenizer = AutoTokenizer.from_pretrained(STUDENT)
student = AutoModelForSequenceClassification.from_pretrained(STUDENT, num_labels=1).to(device)
teacher = AutoModelForSequenceClassification.from_pretrained(TEACHER).to(device).eval()
pairs = load_dataset("sentence-transformers/msmarco-bm25", "triplet", split="train[:50000]")

optimizer = torch.optim.AdamW(student.parameters(), lr=3e-5)
schedule = get_linear_schedule_with_warmup(optimizer, 200, len(pairs) // 32)
for start in tqdm(range(0, len(pairs), 32)):
    batch = pairs[start : start + 32]
    encoded = tokenizer(batch["query"], batch["positive"], padding=True, truncation=True, return_tensors="pt").to(device)
    with torch.no_grad():
        goal = teacher(**encoded).logits
    loss = torch.nn.functional.mse_loss(student(**encoded).logits, goal)
    loss.backward()
    optimizer.step()
    schedule.step()
    optimizer.zero_grad()

student.push_to_hub(TARGET, use_auth_token=os.environ["HF_TOKEN"])
tokenizer.push_to_hub(TARGET, use_auth_token=os.environ["HF_TOKEN"])
