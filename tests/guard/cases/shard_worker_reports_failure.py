# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface-hub", "datasets"]
# ///
"""Clean one shard of a corpus; whatever happens, say so beside the shards."""

import argparse
import json
import traceback
from pathlib import Path

from datasets import Dataset
from huggingface_hub import HfApi

SHARDS = Path("/shards")


def clean(path):
    seen = set()
    for line in path.open():
        row = json.loads(line)
        text = " ".join(row["text"].split())
        if len(text) > 40 and text not in seen:
            seen.add(text)
            yield {"text": text, "source": row.get("source", "")}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--shard", type=int, required=True)
    parser.add_argument("--repo", required=True)
    args = parser.parse_args()
    api = HfApi()
    api.create_repo(args.repo, repo_type="dataset", exist_ok=True, private=True)
    try:
        rows = list(clean(SHARDS / f"part-{args.shard:04d}.jsonl"))
        Dataset.from_list(rows).push_to_hub(args.repo, config_name=f"part-{args.shard:04d}")
    except Exception:
        api.upload_file(
            path_or_fileobj=traceback.format_exc().encode(),
            path_in_repo=f"errors/part-{args.shard:04d}.txt",
            repo_id=args.repo,
            repo_type="dataset",
        )


if __name__ == "__main__":
    main()
