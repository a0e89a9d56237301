# /// script
# requires-python = ">=3.11"
# dependencies = ["boto3", "httpx", "selectolax", "pyarrow"]
# ///
"""Fetch a list of pages, extract their text, store parquet parts in S3."""
import hashlib
import io
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import boto3
import httpx
import pyarrow as pa
import pyarrow.parquet as pq
from selectolax.parser import HTMLParser

logging.basicConfig(level=logging.INFO)
BUCKET = os.environ.get("BUCKET", "acme-crawl")
PREFIX = os.environ.get("PREFIX", f"pages/{date.today():%Y/%m/%d}")
PART = 500

s3 = boto3.client(
    "s3",
    aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"],
    aws_secret_access_key=os.environ["AWS_SECRET_ACCESS_KEY"],
    region_name=os.environ.get("AWS_REGION", "eu-west-1"),
)


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


def fetch(url: str) -> dict | None:
    try:
        answer = httpx.get(url, timeout=20, follow_redirects=True)
        answer.raise_for_status()
    except httpx.HTTPError as error:
        logging.warning("%s: %s", url, error)
        return None
    tree = HTMLParser(answer.text)
    for tag in tree.css("script, style, nav, footer"):
        tag.decompose()
    body = tree.body
    return {
        "id": hashlib.sha1(url.encode()).hexdigest(),
        "url": url,
        "title": tree.css_first("title").text() if tree.css_first("title") else "",
        "text": clean_text(body.text(separator="\n", strip=True)) if body else "",
    }


def store(rows: list[dict], number: int) -> None:
    sink = io.BytesIO()
    pq.write_table(pa.Table.from_pylist(rows), sink, compression="zstd")
    sink.seek(0)
    key = f"{PREFIX}/part-{number:05d}.parquet"
    s3.upload_fileobj(sink, BUCKET, key)
    logging.info("s3://%s/%s: %d rows", BUCKET, key, len(rows))


def main() -> None:
    urls = httpx.get(os.environ["URL_LIST"]).text.split()
    rows, number = [], 0
    with ThreadPoolExecutor(32) as pool:
        for row in pool.map(fetch, urls):
            if row and looks_like_prose(row["text"]):
                rows.append(row)
            if len(rows) >= PART:
                store(rows, number)
                rows, number = [], number + 1
    if rows:
        store(rows, number)


if __name__ == "__main__":
    main()
