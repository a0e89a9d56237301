# /// script
# dependencies = ["huggingface_hub", "openai", "datasets"]
# ///
"""Judge pairs of answers and append every verdict to a JSON lines file that is committed every ten minutes."""
import json
import os
import uuid
from pathlib import Path

from datasets import load_dataset
from huggingface_hub import CommitScheduler
from openai import OpenAI

client = OpenAI(base_url="https://router.huggingface.co/v1", api_key=os.environ["HF_TOKEN"])
folder = Path("verdicts")
folder.mkdir(exist_ok=True)
file = folder / f"part-{uuid.uuid4().hex[:8]}.jsonl"

PROMPT = "Which answer is better, A or B? Reply with one letter.\n\nQuestion: {q}\n\nA: {a}\n\nB: {b}"
pairs = load_dataset("acme/answer-pairs", split="test")

with CommitScheduler(repo_id="alice/pair-verdicts", repo_type="dataset", folder_path=folder, path_in_repo="data", every=10) as scheduler:
    for pair in pairs:
        reply = client.chat.completions.create(
            model="meta-llama/Llama-3.3-70B-Instruct",
            messages=[{"role": "user", "content": PROMPT.format(q=pair["question"], a=pair["a"], b=pair["b"])}],
            max_tokens=2,
        )
        with scheduler.lock, file.open("a") as f:
            f.write(json.dumps({"id": pair["id"], "verdict": reply.choices[0].message.content.strip()}) + "\n")
