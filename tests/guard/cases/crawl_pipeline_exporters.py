# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "datasets", "huggingface-hub", "pyarrow", "lxml"]
# ///
"""
Collect parliamentary speeches and export them.

    speeches.py --terms 19 20 --export hub --target me/speeches
    speeches.py --terms 19 20 --export folder --target /speeches
    speeches.py --terms 19 20 --export command --target "acme-ingest --collection speeches"
"""
import argparse
import json
import logging
import shlex
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from datasets import Dataset
from lxml import etree

INDEX = "https://parliament.example.org/opendata/{term}/index.xml"


@dataclass(frozen=True)
class Speech:
    id: str
    term: int
    speaker: str
    party: str
    date: str
    text: str


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


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


def speeches_of(client: Polite, term: int):
    index = client.get(INDEX.format(term=term))
    if index is None:
        return
    for link in etree.fromstring(index.content).iterfind(".//protocol"):
        page = client.get(link.get("href"))
        if page is None:
            continue
        root = etree.fromstring(page.content)
        for node in root.iterfind(".//speech"):
            text = clean_text(" ".join(node.itertext()))
            if looks_like_prose(text, 80):
                yield Speech(
                    id=node.get("id"),
                    term=term,
                    speaker=node.findtext("speaker/name", ""),
                    party=node.findtext("speaker/party", ""),
                    date=root.get("date", ""),
                    text=text,
                )


def export_hub(rows: list[dict], target: str) -> None:
    Dataset.from_list(rows).push_to_hub(target, private=True)


def export_folder(rows: list[dict], target: str) -> None:
    folder = Path(target)
    folder.mkdir(parents=True, exist_ok=True)
    for term in sorted({row["term"] for row in rows}):
        part = [row for row in rows if row["term"] == term]
        pq.write_table(pa.Table.from_pylist(part), folder / f"term-{term}.parquet")


def export_command(rows: list[dict], target: str) -> None:
    lines = "\n".join(json.dumps(row) for row in rows)
    subprocess.run(shlex.split(target), input=lines.encode(), check=True)


EXPORTERS = {"hub": export_hub, "folder": export_folder, "command": export_command}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--terms", type=int, nargs="+", required=True)
    parser.add_argument("--export", choices=EXPORTERS, default="folder")
    parser.add_argument("--target", default="speeches")
    parser.add_argument("--delay", type=float, default=1.0)
    args = parser.parse_args()

    logger = setup_logging()
    client = Polite(delay=args.delay)
    rows = []
    for term in args.terms:
        found = [asdict(speech) for speech in speeches_of(client, term)]
        logger.info("term %d: %d speeches", term, len(found))
        rows += found
    if not rows:
        logger.error("nothing found")
        return 1
    EXPORTERS[args.export](rows, args.target)
    logger.info("exported %d speeches with %s to %s", len(rows), args.export, args.target)
    return 0


if __name__ == "__main__":
    sys.exit(main())
