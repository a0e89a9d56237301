# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "datasets>=4"]
# ///
"""Summarise support tickets with a model that a server in the same job holds."""

import argparse
import json
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from datasets import load_dataset

ASK = "Summarise this ticket in two sentences."
TOPICS = ("billing", "delivery", "returns", "account", "website", "other")
CHUNK = 6_000


def chunks(ticket: str) -> list[str]:
    """Parts of a long ticket, cut at the ends of paragraphs."""
    parts: list[str] = []
    current = ""
    for paragraph in ticket.split("\n\n"):
        if current and len(current) + len(paragraph) > CHUNK:
            parts.append(current)
            current = ""
        current = f"{current}\n\n{paragraph}" if current else paragraph
    if current:
        parts.append(current)
    return parts


def topic_of(summary: str) -> str:
    """The first topic whose name stands in a summary."""
    lowered = summary.lower()
    for topic in TOPICS:
        if topic in lowered or topic.rstrip("s") in lowered:
            return topic
    return "other"


def ready(base: str, process: subprocess.Popen) -> bool:
    for _ in range(120):
        if process.poll() is not None:
            raise SystemExit("the server ended before it was ready")
        try:
            if requests.get(f"{base}/health", timeout=3).ok:
                return True
        except requests.ConnectionError:
            pass
        time.sleep(5)
    return False


def summarise(base: str, model: str, ticket: str) -> str:
    body = {"model": model, "messages": [{"role": "user", "content": f"{ASK}\n\n{ticket}"}]}
    failure: Exception | None = None
    for attempt in range(4):
        try:
            answer = requests.post(f"{base}/v1/chat/completions", json=body, timeout=300)
            answer.raise_for_status()
            return answer.json()["choices"][0]["message"]["content"].strip()
        except requests.RequestException as error:
            failure = error
            time.sleep(2**attempt)
    raise RuntimeError(f"no answer after 4 attempts: {failure}")


def whole(base: str, model: str, ticket: str) -> str:
    """The summary of a ticket of any length."""
    parts = [summarise(base, model, part) for part in chunks(ticket)]
    if not parts:
        return ""
    return parts[0] if len(parts) == 1 else summarise(base, model, "\n".join(parts))


def report(texts: list[str]) -> dict[str, float]:
    counts = {topic: 0 for topic in TOPICS}
    for text in texts:
        counts[topic_of(text)] += 1
    return {topic: round(count / max(1, len(texts)), 4) for topic, count in counts.items()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", default="Qwen/Qwen3-4B-Instruct-2507")
    parser.add_argument("--base", default="http://127.0.0.1:8000")
    parser.add_argument("--out", type=Path, default=Path("summaries"))
    parser.add_argument("--workers", type=int, default=16)
    args = parser.parse_args()

    server = subprocess.Popen(["vllm", "serve", args.model, "--port", "8000"])
    if not ready(args.base, server):
        raise SystemExit(1)
    tickets = load_dataset("acme/tickets", split="train")
    before = len(tickets)
    tickets = tickets.filter(lambda row: bool(row["body"] and row["body"].strip()))
    if not len(tickets):
        server.terminate()
        raise SystemExit("no ticket has a body")
    print(f"{len(tickets)} of {before} tickets have a body")
    started = time.monotonic()
    with ThreadPoolExecutor(args.workers) as pool:
        texts = list(pool.map(lambda row: whole(args.base, args.model, row["body"]), tickets))
    args.out.mkdir(parents=True, exist_ok=True)
    with open(args.out / "summaries.jsonl", "w", encoding="utf-8") as file:
        for row, text in zip(tickets, texts):
            file.write(json.dumps({"id": row["id"], "summary": text}) + "\n")
    (args.out / "topics.json").write_text(json.dumps(report(texts), indent=2), encoding="utf-8")
    seconds = time.monotonic() - started
    print(f"{len(texts) / max(seconds, 1e-9):.1f} tickets a second")
    print(f"{len(texts)} summaries in {args.out}")
    server.terminate()
    try:
        server.wait(timeout=30)
    except subprocess.TimeoutExpired:
        server.kill()


if __name__ == "__main__":
    main()
