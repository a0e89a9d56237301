# /// script
# dependencies = ["huggingface_hub", "torch", "transformers", "datasets"]
# ///
"""Write activations of a small model shard by shard, uploading while the next shard is computed."""
import os
from pathlib import Path

import torch
from datasets import load_dataset
from huggingface_hub import HfApi
from transformers import AutoModelForCausalLM, AutoTokenizer

api = HfApi()
REPO = "alice/gpt2-activations"
api.create_repo(REPO, repo_type="dataset", exist_ok=True)
tokenizer = AutoTokenizer.from_pretrained("openai-community/gpt2")
model = AutoModelForCausalLM.from_pretrained("openai-community/gpt2").eval().cuda()
texts = load_dataset("NeelNanda/pile-10k", split="train")["text"]
per_shard = int(os.environ.get("PER_SHARD", "500"))
Path("shards").mkdir(exist_ok=True)

for number, start in enumerate(range(0, len(texts), per_shard)):
    hidden = []
    for text in texts[start : start + per_shard]:
        ids = tokenizer(text, return_tensors="pt", truncation=True, max_length=512).input_ids.cuda()
        with torch.no_grad():
            hidden.append(model(ids, output_hidden_states=True).hidden_states[6][0].half().cpu())
    path = f"shards/{number:04d}.pt"
    torch.save(hidden, path)
    api.upload_file(path_or_fileobj=path, path_in_repo=path, repo_id=REPO, repo_type="dataset", run_as_future=True)

print("all shards queued")
