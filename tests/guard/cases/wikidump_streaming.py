# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "mwparserfromhell", "datasets", "huggingface-hub", "pyarrow", "tqdm"]
# ///
"""
Parse a wiki dump into parquet parts and store every part at once.

    wiki.py cywiki --store parts             local folder
    wiki.py cywiki --store hf:me/cywiki      dataset repository, one commit for each part
    wiki.py cywiki --store exec:COMMAND      the part's path is given to COMMAND
"""
import argparse
import bz2
import io
import logging
import os
import re
import shlex
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import mwparserfromhell
import pyarrow as pa
import pyarrow.parquet as pq
import requests
from huggingface_hub import CommitOperationAdd, HfApi


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


DUMP = "https://dumps.example.org/{wiki}/latest/{wiki}-latest-pages-articles.xml.bz2"
NAMESPACE = "{http://www.mediawiki.org/xml/export-0.11/}"
SCHEMA = pa.schema([("id", pa.int64()), ("title", pa.string()), ("text", pa.string()), ("links", pa.list_(pa.string()))])


class Download(io.RawIOBase):
    """The body of a response as a readable stream."""

    def __init__(self, url: str):
        self.answer = requests.get(url, stream=True, timeout=60)
        self.answer.raise_for_status()
        self.chunks = self.answer.iter_content(1 << 20)
        self.rest = b""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        while not self.rest:
            try:
                self.rest = next(self.chunks)
            except StopIteration:
                return 0
        count = min(len(buffer), len(self.rest))
        buffer[:count], self.rest = self.rest[:count], self.rest[count:]
        return count


def pages(wiki: str):
    with bz2.open(io.BufferedReader(Download(DUMP.format(wiki=wiki)))) as f:
        for _, element in ET.iterparse(f):
            if element.tag != f"{NAMESPACE}page":
                continue
            if element.findtext(f"{NAMESPACE}ns") == "0" and element.find(f"{NAMESPACE}redirect") is None:
                yield (
                    int(element.findtext(f"{NAMESPACE}id")),
                    element.findtext(f"{NAMESPACE}title"),
                    element.findtext(f"{NAMESPACE}revision/{NAMESPACE}text") or "",
                )
            element.clear()


def parse(page) -> dict:
    number, title, source = page
    code = mwparserfromhell.parse(source)
    links = [str(link.title) for link in code.filter_wikilinks() if ":" not in str(link.title)]
    text = re.sub(r"\n{3,}", "\n\n", code.strip_code()).strip()
    return {"id": number, "title": title, "text": text, "links": links[:500]}


def storer(where: str, logger):
    kind, _, rest = where.partition(":")
    if kind == "hf":
        api = HfApi()
        api.create_repo(rest, repo_type="dataset", exist_ok=True)

        def store(path: Path):
            operation = CommitOperationAdd(path_in_repo=f"data/{path.name}", path_or_fileobj=path)
            api.create_commit(rest, [operation], commit_message=path.name, repo_type="dataset")
            path.unlink()

    elif kind == "exec":

        def store(path: Path):
            subprocess.run([*shlex.split(rest), str(path)], check=True)

    else:
        Path(where).mkdir(parents=True, exist_ok=True)

        def store(path: Path):
            os.replace(path, Path(where) / path.name)

    return store


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wiki")
    parser.add_argument("--store", required=True)
    parser.add_argument("--part", type=int, default=20_000)
    args = parser.parse_args()
    logger = setup_logging()
    store = storer(args.store, logger)
    total = 0
    for number, batch in enumerate(batches(pages(args.wiki), args.part)):
        rows = [parse(page) for page in batch]
        path = Path("/tmp") / f"part-{number:05d}.parquet"
        pq.write_table(pa.Table.from_pylist(rows, schema=SCHEMA), path, compression="zstd")
        store(path)
        total += len(rows)
        logger.info("part %d, %d articles", number, total)
    return 0


if __name__ == "__main__":
    sys.exit(main())
