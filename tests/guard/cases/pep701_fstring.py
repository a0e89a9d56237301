# /// script
# requires-python = ">=3.10"
# dependencies = ["datasets", "huggingface-hub"]
# ///
"""Make a leaderboard from many small result files."""
import json

from datasets import load_dataset
from huggingface_hub import HfApi

rows = sorted(load_dataset("acme/results", split="train"), key=lambda row: -row["score"])
table = "\n".join(f"| {rank} | {row["model"]} | {row["score"]:.3f} |" for rank, row in enumerate(rows, 1))
text = f"# Leaderboard\n\n| | model | score |\n|---|---|---|\n{table}\n\n{"updated by a job" if rows else "empty"}\n"
HfApi().upload_file(
    path_or_fileobj=text.encode(),
    path_in_repo="README.md",
    repo_id="alice/leaderboard",
    repo_type="dataset",
)
print(json.dumps({"rows": len(rows)}))
