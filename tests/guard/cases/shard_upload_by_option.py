# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface-hub", "pyarrow"]
# ///
"""Cut a Parquet file into shards and upload them, one commit for all."""

import argparse
import json
import tempfile
from pathlib import Path

import pyarrow.parquet as pq
from huggingface_hub import HfApi


def read_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("source", type=Path)
    parser.add_argument("--repo", required=True)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--index", action="store_true", help="upload an index of the shards first")
    return parser.parse_args()


def shards(options, folder):
    table = pq.read_table(options.source)
    for number in range(0, table.num_rows, options.rows):
        part = folder / f"part-{number // options.rows:05d}.parquet"
        pq.write_table(table.slice(number, options.rows), part, compression=options.codec if options.index else "zstd")
        yield part.name


def main():
    options = read_options()
    api = HfApi()
    api.create_repo(options.repo, repo_type="dataset", exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        names = list(shards(options, Path(folder)))
        (Path(folder) / "index.json").write_text(json.dumps(names))
        api.upload_folder(folder_path=folder, repo_id=options.repo, repo_type="dataset", path_in_repo="data")


main()
