# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets>=4", "pandas"]
# ///
"""Join the votes of several annotators and publish the result with the team's own tools."""

import argparse
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

TOOLS = Path("/tmp/label-tools")
if not TOOLS.exists():
    subprocess.run(["git", "clone", "--depth", "1", "https://git.acme.example/label-tools.git", str(TOOLS)], check=True)
sys.path.insert(0, str(TOOLS))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--votes", action="append", required=True)
    parser.add_argument("--target", default="acme/joined-labels")
    parser.add_argument("--agree", type=int, default=2)
    args = parser.parse_args()

    import pandas as pd
    from datasets import load_dataset

    from labels.release import publish_with_preview

    rows = load_dataset("acme/unlabelled", split="train")
    tables = [pd.read_parquet(path) for path in args.votes]
    joined = []
    for index in range(len(rows)):
        votes = Counter(table.iloc[index]["label"] for table in tables)
        label, count = votes.most_common(1)[0]
        joined.append(label if count >= args.agree else None)
    rows = rows.add_column("label", joined)
    publish_with_preview(rows, args.target, token=os.environ["HF_TOKEN"])


if __name__ == "__main__":
    main()
