# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "datasets>=4"]
# ///
"""Have a judge of the team's own, behind an address, score answers; tell a channel when it is done."""

import json
import os
from pathlib import Path

import requests
from datasets import load_dataset

JUDGE = os.environ["JUDGE_URL"]
RUBRIC = json.loads(os.environ.get("RUBRIC", "{}"))


def ask(row: dict) -> dict:
    answer = requests.post(JUDGE, json=dict(RUBRIC, answer=row["answer"]), timeout=60)
    answer.raise_for_status()
    return answer.json()


rows = load_dataset("acme/answers", split="test")
scores = [ask(row)["score"] for row in rows]
Path("scores.json").write_text(json.dumps(scores))
if "CHANNEL_URL" in os.environ:
    requests.post(os.environ["CHANNEL_URL"], json={"text": f"{len(scores)} answers scored"}, timeout=30)
