# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "datasets", "huggingface_hub", "pandas"]
# ///
"""
Collect the abstracts of a preprint server.

    crawl.py fetch --category cs.CL --since 2024-01-01 --work work/
    crawl.py publish --work work/ --repo me/abstracts
    crawl.py all --category cs.CL --repo me/abstracts
"""
import argparse
import json
import re
import sys
import xml.etree.ElementTree as ET
from datetime import date
from pathlib import Path

import pandas as pd
from datasets import Dataset

API = "https://export.example.org/api/query"
ATOM = "{http://www.w3.org/2005/Atom}"


class Polite:
    """An HTTP client that waits between requests and backs off when it is asked to."""

    def __init__(self, delay: float = 0.5, attempts: int = 5, agent: str = "research-crawler/1.0"):
        import requests

        self.session = requests.Session()
        self.session.headers["User-Agent"] = agent
        self.delay, self.attempts = delay, attempts
        self.last = 0.0

    def get(self, url: str, **params):
        import time

        for attempt in range(self.attempts):
            pause = self.delay - (time.monotonic() - self.last)
            if pause > 0:
                time.sleep(pause)
            self.last = time.monotonic()
            answer = self.session.get(url, params=params or None, timeout=30)
            if answer.status_code in (429, 502, 503, 504):
                wait = float(answer.headers.get("Retry-After", 2**attempt))
                print(f"{answer.status_code} from {url}: waiting {wait:.0f} s", flush=True)
                time.sleep(wait)
                continue
            if answer.status_code == 404:
                return None
            answer.raise_for_status()
            return answer
        raise RuntimeError(f"{url}: no answer after {self.attempts} attempts")


import html as _html
import re as _re
import unicodedata as _unicodedata

_TAGS = _re.compile(r"<[^>]{1,400}>")
_SPACES = _re.compile(r"[ \t\u00a0]+")
_BLANKS = _re.compile(r"\n{3,}")
_BOILERPLATE = (
    "all rights reserved",
    "accept cookies",
    "subscribe to our newsletter",
    "javascript is disabled",
    "terms of service",
)


def clean_text(text: str) -> str:
    """Plain text without markup, with quiet whitespace."""
    text = _html.unescape(text or "")
    text = _TAGS.sub(" ", text)
    text = _unicodedata.normalize("NFKC", text)
    lines = [_SPACES.sub(" ", line).strip() for line in text.splitlines()]
    lines = [line for line in lines if not any(phrase in line.lower() for phrase in _BOILERPLATE)]
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip()


def looks_like_prose(text: str, minimum: int = 200) -> bool:
    """Whether a text is long enough and made of words rather than of menus."""
    if len(text) < minimum:
        return False
    letters = sum(character.isalpha() for character in text)
    if letters / len(text) < 0.6:
        return False
    words = text.split()
    mean = sum(map(len, words)) / len(words)
    return 2.5 < mean < 12


def fingerprint(text: str, size: int = 13) -> frozenset[int]:
    """Hashes of the word n-grams, for a rough comparison of two texts."""
    words = _re.findall(r"\w+", text.lower())
    return frozenset(hash(" ".join(words[i : i + size])) for i in range(max(1, len(words) - size + 1)))


def overlap(left: frozenset[int], right: frozenset[int]) -> float:
    return len(left & right) / max(1, min(len(left), len(right)))


def entry_to_row(entry) -> dict:
    def text(tag):
        node = entry.find(f"{ATOM}{tag}")
        return clean_text(node.text) if node is not None and node.text else ""

    return {
        "id": text("id").rsplit("/", 1)[-1],
        "title": re.sub(r"\s+", " ", text("title")),
        "abstract": text("summary"),
        "published": text("published")[:10],
        "authors": [clean_text(a.findtext(f"{ATOM}name") or "") for a in entry.findall(f"{ATOM}author")],
    }


def fetch(args) -> int:
    client = Polite(delay=3.0)
    args.work.mkdir(parents=True, exist_ok=True)
    start, total = 0, 0
    while True:
        answer = client.get(API, search_query=f"cat:{args.category}", start=start, max_results=500, sortBy="submittedDate")
        entries = ET.fromstring(answer.text).findall(f"{ATOM}entry") if answer else []
        if not entries:
            break
        rows = [entry_to_row(entry) for entry in entries]
        fresh = [row for row in rows if row["published"] >= args.since and looks_like_prose(row["abstract"])]
        with open(args.work / f"{start:07d}.jsonl", "w") as f:
            for row in fresh:
                f.write(json.dumps(row) + "\n")
        total += len(fresh)
        print(f"{start}: {len(fresh)} of {len(rows)} kept, {total} so far", flush=True)
        if len(fresh) < len(rows):
            break
        start += 500
    return 0 if total else 1


def publish(args) -> int:
    parts = sorted(args.work.glob("*.jsonl"))
    if not parts:
        print("no parts in", args.work, file=sys.stderr)
        return 1
    frame = pd.concat([pd.read_json(part, lines=True) for part in parts]).drop_duplicates("id")
    Dataset.from_pandas(frame, preserve_index=False).push_to_hub(args.repo, commit_message=f"{len(frame)} abstracts")
    print("published", len(frame))
    return 0


def everything(args) -> int:
    return fetch(args) or publish(args)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, function, reads, writes in (
        ("fetch", fetch, True, False),
        ("publish", publish, False, True),
        ("all", everything, True, True),
    ):
        command = commands.add_parser(name)
        command.set_defaults(function=function)
        command.add_argument("--work", type=Path, default=Path("work"))
        if reads:
            command.add_argument("--category", default="cs.CL")
            command.add_argument("--since", default=str(date.today().replace(day=1)))
        if writes:
            command.add_argument("--repo", required=True)
    args = parser.parse_args()
    return args.function(args)


if __name__ == "__main__":
    sys.exit(main())
