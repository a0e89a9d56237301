"""Keep the conversations that fit into a model's context, with their length and a fingerprint, and publish them.

python chat_within_budget.py --source alice/support-chats --target alice/support-chats-8k --tokenizer Qwen/Qwen3-8B
"""

import argparse
import hashlib
import json
import logging
import sys
from collections import Counter
from pathlib import Path

from datasets import Dataset, load_dataset
from transformers import AutoTokenizer

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
log = logging.getLogger("budget")

ROLES = {"human": "user", "gpt": "assistant", "system": "system", "user": "user", "assistant": "assistant"}
SYSTEM = "You help customers of a bicycle shop. Answer briefly, and say so when you do not know."


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", required=True, help="dataset with a column of messages")
    parser.add_argument("--target", required=True, help="dataset to publish to")
    parser.add_argument("--tokenizer", default="Qwen/Qwen3-8B")
    parser.add_argument("--split", default="train")
    parser.add_argument("--column", default="conversations")
    parser.add_argument("--max-tokens", type=int, default=8192)
    parser.add_argument("--min-turns", type=int, default=2)
    parser.add_argument("--max-rows", type=int, default=None)
    parser.add_argument("--add-system", action="store_true")
    parser.add_argument("--private", action="store_true")
    parser.add_argument("--report", type=Path, default=Path("budget.json"))
    return parser.parse_args()


def normalised(turns: list[dict]) -> list[dict]:
    """Messages with the roles that chat templates know."""
    messages = []
    for turn in turns:
        role = ROLES.get(turn.get("from") or turn.get("role", ""))
        content = (turn.get("value") or turn.get("content") or "").strip()
        if role and content:
            messages.append({"role": role, "content": content})
    return messages


def well_formed(messages: list[dict], min_turns: int) -> bool:
    """Whether user and assistant take turns, and the assistant has the last word."""
    spoken = [message["role"] for message in messages if message["role"] != "system"]
    if len(spoken) < min_turns or spoken[-1] != "assistant":
        return False
    return all(one != other for one, other in zip(spoken, spoken[1:]))


def fingerprint(messages: list[dict]) -> str:
    text = json.dumps(messages, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class Budget:
    """Counts what a conversation costs, by the tokens of its messages."""

    def __init__(self, name: str, limit: int) -> None:
        self.tokenizer = AutoTokenizer.from_pretrained(name)
        self.limit = limit
        self.seen: Counter[str] = Counter()

    def cost(self, messages: list[dict]) -> int:
        total = 0
        for message in messages:
            encoded = self.tokenizer(message["content"], return_tensors="pt", add_special_tokens=False)
            total += encoded["input_ids"].shape[-1] + 4
        return total

    def admits(self, messages: list[dict]) -> tuple[bool, int]:
        tokens = self.cost(messages)
        self.seen["kept" if tokens <= self.limit else "too long"] += 1
        return tokens <= self.limit, tokens


def selected(rows, args: argparse.Namespace, budget: Budget) -> list[dict]:
    """The conversations that are kept, each once."""
    kept, known = [], set()
    for number, row in enumerate(rows):
        messages = normalised(row[args.column])
        if args.add_system and messages and messages[0]["role"] != "system":
            messages.insert(0, {"role": "system", "content": SYSTEM})
        if not well_formed(messages, args.min_turns):
            budget.seen["malformed"] += 1
            continue
        mark = fingerprint(messages)
        if mark in known:
            budget.seen["repeated"] += 1
            continue
        known.add(mark)
        fits, tokens = budget.admits(messages)
        if fits:
            kept.append({"id": mark, "messages": messages, "tokens": tokens, "source_row": number})
        if number and number % 5000 == 0:
            log.info("%d rows read, %d kept", number, len(kept))
    return kept


def main() -> int:
    args = arguments()
    rows = load_dataset(args.source, split=args.split)
    if args.max_rows is not None:
        rows = rows.select(range(min(args.max_rows, len(rows))))
    log.info("%d conversations of %s", len(rows), args.source)

    budget = Budget(args.tokenizer, args.max_tokens)
    kept = selected(rows, args, budget)
    args.report.write_text(json.dumps(dict(budget.seen), indent=2))
    log.info("%s", dict(budget.seen))
    if not kept:
        log.error("nothing fits into %d tokens", args.max_tokens)
        return 1

    published = Dataset.from_list(kept)
    published = published.sort("tokens")
    published.push_to_hub(args.target, private=args.private)
    log.info("published %d conversations to %s", len(kept), args.target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
