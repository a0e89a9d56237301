# /// script
# requires-python = ">=3.11"
# dependencies = ["polars>=1.20", "huggingface-hub"]
# ///
"""Count domains in a crawl and publish the table."""
import sys

import polars as pl

source, target = sys.argv[1:3]
table = (
    pl.scan_parquet(f"hf://datasets/{source}/data/*.parquet")
    .with_columns(pl.col("url").str.extract(r"https?://([^/]+)", 1).alias("domain"))
    .group_by("domain")
    .agg(pl.len().alias("pages"))
    .sort("pages", descending=True)
    .collect(engine="streaming")
)
print(table.head(30))
if target.startswith("/"):
    table.write_parquet(f"{target}/domains.parquet")
else:
    table.write_parquet(f"hf://datasets/{target}/domains.parquet")
