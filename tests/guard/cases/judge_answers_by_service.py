# /// script
# requires-python = ">=3.11"
# dependencies = ["openai", "datasets", "wandb"]
# ///
"""Let a model of a service grade answers, follow the grades in W&B, and publish them."""

import argparse
import os

import wandb
from datasets import Dataset, load_dataset
from openai import OpenAI

parser = argparse.ArgumentParser()
parser.add_argument("--answers", default="alice/answers")
parser.add_argument("--target", required=True)
parser.add_argument("--base-url")
parser.add_argument("--api-key", default=os.environ.get("JUDGE_KEY"))
parser.add_argument("--track", action="store_true")
args = parser.parse_args()

if args.track:
    wandb.init(project="judge", config=vars(args))
judge = OpenAI(base_url=args.base_url, api_key=args.api_key)

graded = []
for row in load_dataset(args.answers, split="train"):
    reply = judge.chat.completions.create(
        model="gpt-4o-mini",
        messages=[{"role": "user", "content": f"Grade from 1 to 10: {row['answer']}"}],
    )
    graded.append({**row, "grade": reply.choices[0].message.content})
    if args.track:
        wandb.log({"graded": len(graded)})

Dataset.from_list(graded).push_to_hub(args.target, private=True)
