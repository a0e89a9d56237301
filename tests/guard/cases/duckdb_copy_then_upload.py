# /// script
# dependencies = ["duckdb", "huggingface_hub"]
# ///
import os

import duckdb
from huggingface_hub import HfApi

month = os.environ.get("MONTH", "2026-10")
query = f"""
COPY (
  SELECT domain, count(*) AS pages, avg(length(text)) AS mean_length
  FROM 'hf://datasets/acme/crawl/{month}/*.parquet'
  GROUP BY domain ORDER BY pages DESC
) TO 'domains.parquet' (FORMAT parquet, COMPRESSION zstd)
"""
duckdb.sql(query)
HfApi().upload_file(
    path_or_fileobj="domains.parquet",
    path_in_repo=f"domains/{month}.parquet",
    repo_id="acme/crawl-statistics",
    repo_type="dataset",
)
