# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub", "httpx", "shelfpack @ git+https://example.org/acme/shelfpack"]
# ///
"""
Copy the scans of parish registers into a bucket, a parish at a time.

    crawl.py --parishes ely march wisbech --bucket alice/registers
"""
import argparse
import time

import httpx
from huggingface_hub import create_bucket

from shelfpack import put_all

CATALOGUE = "https://registers.example.org/api"


def scans_of(client: httpx.Client, parish: str) -> list[tuple[str, bytes]]:
    """The pages of a parish's registers, with their names."""
    listing = client.get(f"{CATALOGUE}/{parish}/pages").json()
    pages = []
    for page in listing["pages"]:
        answer = client.get(page["image"])
        if answer.status_code != 200:
            print("left out", page["name"])
            continue
        pages.append((f"{parish}/{page['name']}.jpg", answer.content))
        time.sleep(0.2)
    return pages


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--parishes", nargs="+", required=True)
    parser.add_argument("--bucket", default="fenland-archive/registers")
    args = parser.parse_args()

    create_bucket(args.bucket, exist_ok=True)
    with httpx.Client(timeout=60) as client:
        for parish in args.parishes:
            pages = scans_of(client, parish)
            put_all(pages, args.bucket)
            print(parish, len(pages))


if __name__ == "__main__":
    main()
