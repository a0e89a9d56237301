# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "transformers", "torch", "huggingface-hub", "accelerate", "tqdm"]
# ///
"""Question answering on three datasets; scores as JSON, answers as a dataset."""
import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import torch
from datasets import Dataset, load_dataset
from huggingface_hub import HfApi
from tqdm import tqdm
from transformers import pipeline

BENCHMARKS = {
    "triviaqa": ("mandarjoshi/trivia_qa", "rc.nocontext", "validation"),
    "nq": ("sentence-transformers/natural-questions", None, "train"),
    "squad": ("rajpurkar/squad", None, "validation"),
}


import re
import string
from collections import Counter


def normalise(text: str) -> str:
    """Lower case, no punctuation, no articles."""
    text = "".join(character for character in text.lower() if character not in set(string.punctuation))
    text = re.sub(r"\b(a|an|the)\b", " ", text)
    return " ".join(text.split())


def exact_match(prediction: str, truth: str) -> float:
    return float(normalise(prediction) == normalise(truth))


def token_f1(prediction: str, truth: str) -> float:
    left, right = normalise(prediction).split(), normalise(truth).split()
    common = sum((Counter(left) & Counter(right)).values())
    if not common:
        return 0.0
    precision, recall = common / len(left), common / len(right)
    return 2 * precision * recall / (precision + recall)


def rouge_l(prediction: str, truth: str) -> float:
    """F-measure of the longest common subsequence of words."""
    left, right = normalise(prediction).split(), normalise(truth).split()
    if not left or not right:
        return 0.0
    previous = [0] * (len(right) + 1)
    for word in left:
        current = [0]
        for column, other in enumerate(right, 1):
            current.append(previous[column - 1] + 1 if word == other else max(previous[column], current[-1]))
        previous = current
    longest = previous[-1]
    if not longest:
        return 0.0
    precision, recall = longest / len(left), longest / len(right)
    return 2 * precision * recall / (precision + recall)


def mean(values) -> float:
    values = list(values)
    return sum(values) / len(values) if values else 0.0


def batches(items, size: int):
    """Lists of at most `size` items, in order."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def split_long(text: str, limit: int, overlap: int = 200) -> list[str]:
    """Pieces of a long text that break at paragraphs where they can."""
    pieces, start = [], 0
    while start < len(text):
        end = min(len(text), start + limit)
        if end < len(text):
            cut = text.rfind("\n\n", start + limit // 2, end)
            if cut < 0:
                cut = text.rfind(". ", start + limit // 2, end)
            end = cut + 1 if cut > 0 else end
        pieces.append(text[start:end].strip())
        if end == len(text):
            break
        start = max(end - overlap, start + 1)
    return [piece for piece in pieces if piece]


def truth_of(name: str, row: dict) -> str:
    if name == "triviaqa":
        return row["answer"]["value"]
    if name == "squad":
        return row["answers"]["text"][0]
    return row["answer"]


def question_of(name: str, row: dict) -> str:
    return row["query"] if name == "nq" else row["question"]


def answer_all(generate, name: str, limit: int, size: int) -> list[dict]:
    path, config, split = BENCHMARKS[name]
    rows = load_dataset(path, config, split=split, streaming=True).take(limit)
    results = []
    for batch in tqdm(batches(rows, size), total=limit // size):
        chats = [[{"role": "user", "content": f"Answer in a few words: {question_of(name, row)}"}] for row in batch]
        for row, output in zip(batch, generate(chats, max_new_tokens=32, batch_size=size, return_full_text=False)):
            said, truth = output[0]["generated_text"].strip(), truth_of(name, row)
            results.append({
                "benchmark": name,
                "question": question_of(name, row),
                "truth": truth,
                "answer": said,
                "exact": exact_match(said, truth),
                "f1": token_f1(said, truth),
            })
    return results


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("--benchmarks", nargs="+", default=sorted(BENCHMARKS), choices=sorted(BENCHMARKS))
    parser.add_argument("--limit", type=int, default=500)
    parser.add_argument("--batch", type=int, default=32)
    out = parser.add_mutually_exclusive_group()
    out.add_argument("--answers-to", metavar="DATASET", help="push the answers")
    out.add_argument("--scores-to", metavar="DATASET", help="upload only scores.json")
    out.add_argument("--pipe-to", metavar="COMMAND", help="give the scores to a command as JSON")
    args = parser.parse_args()

    generate = pipeline("text-generation", model=args.model, dtype=torch.bfloat16, device_map="auto")
    started, results = time.time(), []
    for name in args.benchmarks:
        results += answer_all(generate, name, args.limit, args.batch)
    scores = {
        name: {
            "exact": mean(row["exact"] for row in results if row["benchmark"] == name),
            "f1": mean(row["f1"] for row in results if row["benchmark"] == name),
        }
        for name in args.benchmarks
    }
    scores["model"], scores["minutes"] = args.model, round((time.time() - started) / 60, 1)
    print(json.dumps(scores, indent=2))

    if args.answers_to:
        Dataset.from_list(results).push_to_hub(args.answers_to, args.model.replace("/", "__"))
    elif args.scores_to:
        api = HfApi(token=os.environ.get("HF_TOKEN"))
        api.create_repo(args.scores_to, repo_type="dataset", exist_ok=True)
        api.upload_file(
            path_or_fileobj=json.dumps(scores, indent=2).encode(),
            path_in_repo=f"{args.model}.json",
            repo_id=args.scores_to,
            repo_type="dataset",
        )
    elif args.pipe_to:
        sys.exit(subprocess.run(args.pipe_to, shell=True, input=json.dumps(scores), text=True).returncode)
    else:
        Path("scores.json").write_text(json.dumps(scores))


if __name__ == "__main__":
    main()
