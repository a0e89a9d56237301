# /// script
# requires-python = ">=3.11"
# dependencies = ["openai", "datasets"]
# ///
"""Serve a judge with vLLM, and let it grade answers."""

import argparse
import subprocess
import time
import urllib.error
import urllib.request

from datasets import load_dataset
from openai import OpenAI

parser = argparse.ArgumentParser()
parser.add_argument("--judge", default="Qwen/Qwen3-1.7B")
parser.add_argument("--answers", default="acme/answers")
parser.add_argument("--graded", required=True)
args = parser.parse_args()

server = subprocess.Popen(["vllm", "serve", args.judge, "--port", "8000", "--max-model-len", "8192"])
for _ in range(120):
    try:
        urllib.request.urlopen("http://127.0.0.1:8000/health", timeout=5)
        break
    except (urllib.error.URLError, OSError):
        time.sleep(5)

client = OpenAI(base_url="http://127.0.0.1:8000/v1", api_key="none")


def grade(row):
    reply = client.chat.completions.create(
        model=args.judge,
        messages=[{"role": "user", "content": f"Grade from 1 to 5, only the number.\n\n{row['answer']}"}],
    )
    return {"grade": reply.choices[0].message.content}


answers = load_dataset(args.answers, split="train").map(grade)
answers.push_to_hub(args.graded)
server.terminate()
