# /// script
# requires-python = ">=3.11"
# dependencies = ["requests>=2.32", "datasets>=3.0", "huggingface_hub>=0.30"]
# ///
"""Let a judge model that answers over HTTP mark essays, and publish the marks.

The service may still be waking up when the job starts: it is asked a few times before anything else is done. Marks are
made in rounds; a round is a file of lines, and all files go to one dataset at the end.
"""

import argparse
import json
import logging
import os
import random
import statistics
import time
from pathlib import Path

import requests
from datasets import load_dataset
from huggingface_hub import HfApi

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
log = logging.getLogger("judge")

SERVICE = os.environ.get("JUDGE_URL", "https://essay-judge.example.org")
WORK = Path("/tmp/marks")
RUBRIC = {
    "structure": "Does each paragraph make one point, and follow from the one before?",
    "evidence": "Are claims supported by the texts that the task names?",
    "language": "Is the language clear, and the spelling right?",
}
TRIES = 8


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--essays", default="acme/essays-grade-9")
    parser.add_argument("--marks", default="acme/essays-grade-9-marks")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--limit", type=int, default=None)
    parser.add_argument("--temperature", type=float, default=0.2)
    parser.add_argument("--only-probe", action="store_true", help="ask whether the service is up, and leave")
    return parser.parse_args()


def wait_for_service() -> None:
    for attempt in range(TRIES):
        try:
            answer = requests.get(f"{SERVICE}/health", timeout=10)
            if answer.ok:
                log.info("the judge is up after %d tries: %s", attempt + 1, answer.json().get("model"))
                break
            log.info("the judge answers %d", answer.status_code)
        except requests.RequestException as problem:
            log.info("try %d of %d: %s", attempt + 1, TRIES, problem)
        time.sleep(2**attempt + random.random())
    else:
        raise RuntimeError(f"no judge at {SERVICE} after {TRIES} tries")


def ask(essay: str, criterion: str, question: str, temperature: float) -> dict:
    body = {
        "essay": essay,
        "criterion": criterion,
        "question": question,
        "scale": [1, 2, 3, 4, 5],
        "temperature": temperature,
    }
    answer = requests.post(f"{SERVICE}/mark", json=body, timeout=120)
    answer.raise_for_status()
    return answer.json()


def mark(row: dict, temperature: float) -> dict:
    marks = {}
    for criterion, question in RUBRIC.items():
        given = ask(row["text"], criterion, question, temperature)
        marks[criterion] = {"mark": given["mark"], "reason": given.get("reason", "")}
    return {
        "id": row["id"],
        "marks": marks,
        "mean": statistics.fmean(entry["mark"] for entry in marks.values()),
    }


def one_round(number: int, rows, temperature: float) -> Path:
    target = WORK / f"round-{number:02d}.jsonl"
    began = time.time()
    done = 0
    with target.open("w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(mark(row, temperature), ensure_ascii=False) + "\n")
            done += 1
            if done % 50 == 0:
                log.info("round %d: %d essays, %.1f s each", number, done, (time.time() - began) / done)
    log.info("round %d: %d essays in %.0f s", number, done, time.time() - began)
    return target


def publish(api: HfApi, files: list[Path], repo: str) -> None:
    api.create_repo(repo, repo_type="dataset", private=True, exist_ok=True)
    for file in files:
        if not file.exists():
            log.warning("no %s: left out", file.name)
            continue
        api.upload_file(
            path_or_fileobj=str(file),
            path_in_repo=f"marks/{file.name}",
            repo_id=repo,
            repo_type="dataset",
            commit_message=f"Marks of {file.stem}",
        )
        log.info("published %s", file.name)


def main() -> None:
    args = arguments()
    wait_for_service()
    if args.only_probe:
        return
    WORK.mkdir(parents=True, exist_ok=True)
    rows = load_dataset(args.essays, split="train")
    if args.limit:
        rows = rows.select(range(min(args.limit, len(rows))))
    log.info("%d essays, %d criteria, %d rounds", len(rows), len(RUBRIC), args.rounds)
    files = [one_round(number, rows, args.temperature) for number in range(1, args.rounds + 1)]
    publish(HfApi(), files, args.marks)


if __name__ == "__main__":
    main()
