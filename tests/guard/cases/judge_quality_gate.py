# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "openai", "tqdm"]
# ///
"""Grade question-answer pairs with a remote model and publish the good ones with the report."""
import argparse
import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from datasets import Dataset, load_dataset
from huggingface_hub import HfApi
from openai import OpenAI
from tqdm import tqdm

RUBRIC = """Grade the answer from 1 to 5 for truth and for help. Reply with JSON only:
{{"truth": 1-5, "help": 1-5, "reason": "..."}}

Question: {question}
Answer: {answer}"""

def parse_reply(text: str) -> dict | None:
    """The JSON object in a model's reply, or None: fences, prefaces and trailing commas are forgiven."""
    import json
    import re

    if not text:
        return None
    fenced = re.search(r"```(?:json)?\s*(\{.*?\})\s*```", text, re.DOTALL)
    candidates = [fenced.group(1)] if fenced else []
    start, depth = text.find("{"), 0
    if start >= 0:
        for index in range(start, len(text)):
            if text[index] == "{":
                depth += 1
            elif text[index] == "}":
                depth -= 1
                if depth == 0:
                    candidates.append(text[start : index + 1])
                    break
    for candidate in candidates:
        for attempt in (candidate, re.sub(r",\s*([}\]])", r"\1", candidate)):
            try:
                value = json.loads(attempt)
            except json.JSONDecodeError:
                continue
            if isinstance(value, dict):
                return value
    return None


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


def grade(client: OpenAI, model: str, row: dict) -> dict | None:
    try:
        reply = client.chat.completions.create(
            model=model,
            messages=[{"role": "user", "content": RUBRIC.format(**row)}],
            temperature=0.0,
            max_tokens=200,
        )
    except Exception as error:
        print(f"{row['id']}: {error}", file=sys.stderr)
        return None
    grades = parse_reply(reply.choices[0].message.content)
    if not grades or not {"truth", "help"} <= grades.keys():
        return None
    return {**row, **grades}


def report(rows: list[dict], total: int) -> dict:
    return {
        "graded": len(rows),
        "unreadable": total - len(rows),
        "truth": mean(row["truth"] for row in rows),
        "help": mean(row["help"] for row in rows),
        "f1_to_reference": mean(token_f1(row["answer"], row.get("reference", "")) for row in rows),
    }


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("--out-repo", default="alice/graded-answers")
    parser.add_argument("--judge", default="openai/gpt-oss-120b")
    parser.add_argument("--threshold", type=float, default=4.0)
    parser.add_argument("--workers", type=int, default=12)
    parser.add_argument("--report-only", action="store_true", help="only the report, no dataset")
    args = parser.parse_args()

    client = OpenAI(base_url="https://router.huggingface.co/v1", api_key=os.environ["HF_TOKEN"])
    rows = list(load_dataset(args.source, split="train"))
    with ThreadPoolExecutor(args.workers) as pool:
        graded = list(tqdm(pool.map(lambda row: grade(client, args.judge, row), rows), total=len(rows)))
    graded = [row for row in graded if row]
    if not graded:
        print("nothing could be graded", file=sys.stderr)
        return 1

    summary = report(graded, len(rows))
    Path("report.json").write_text(json.dumps(summary, indent=2))
    print(json.dumps(summary, indent=2))

    good = [row for row in graded if min(row["truth"], row["help"]) >= args.threshold]
    api = HfApi()
    api.create_repo(args.out_repo, repo_type="dataset", private=True, exist_ok=True)
    api.upload_file(
        path_or_fileobj="report.json",
        path_in_repo="report.json",
        repo_id=args.out_repo,
        repo_type="dataset",
    )
    if good and not args.report_only:
        Dataset.from_list(good).push_to_hub(args.out_repo, private=True)
        print(f"{len(good)} of {len(graded)} rows published")
    return 0


if __name__ == "__main__":
    sys.exit(main())
