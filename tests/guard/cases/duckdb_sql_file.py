# /// script
# dependencies = ["duckdb", "huggingface_hub"]
# ///
"""Run SQL files of a repository against Hub datasets; what they write is their business."""
import sys
from pathlib import Path

import duckdb
from huggingface_hub import snapshot_download

folder = Path(snapshot_download("acme/sql", repo_type="dataset"))
connection = duckdb.connect()
connection.execute("SET memory_limit = '12GB'")
for name in sys.argv[1:]:
    print("--", name)
    connection.execute((folder / name).read_text())
