# /// script
# dependencies = ["polars", "datasets", "huggingface_hub"]
# ///
"""Dataset statistics.

The result is a table of counts for each language. To publish it, call
`table.push_to_hub("alice/language-counts")` with HF_TOKEN in the secrets of the job.
"""
import polars as pl

SOURCE = "hf://datasets/acme/multilingual/data/*.parquet"

lazy = pl.scan_parquet(SOURCE)
counts = (
    lazy.group_by("language")
    .agg(pl.len().alias("rows"), pl.col("text").str.len_chars().mean().alias("mean_chars"))
    .sort("rows", descending=True)
    .collect()
)
counts.write_parquet("language_counts.parquet")
# upload when the numbers look right:
# from datasets import Dataset
# Dataset.from_polars(counts).push_to_hub("alice/language-counts")
print(counts.head(20))
