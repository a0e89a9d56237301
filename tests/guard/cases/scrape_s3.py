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
        "text": body.text(separator="\n", strip=True) if body else "",
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
            if row:
                rows.append(row)
            if len(rows) >= PART:
                store(rows, number)
                rows, number = [], number + 1
    if rows:
        store(rows, number)


if __name__ == "__main__":
    main()
