# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface-hub", "pillow", "datasets", "imagehash"]
# ///
"""Hash the pictures of a dataset and commit index and duplicates in one commit."""
import json
from collections import defaultdict
from io import BytesIO

import imagehash
from datasets import load_dataset
from huggingface_hub import CommitOperationAdd, HfApi, create_repo

SOURCE = "acme/catalogue"
TARGET = create_repo("acme/catalogue-hashes", repo_type="dataset", exist_ok=True)

index = defaultdict(list)
for number, row in enumerate(load_dataset(SOURCE, split="train", streaming=True)):
    index[str(imagehash.phash(row["image"]))].append(number)
    if number % 10_000 == 0:
        print(number, len(index), flush=True)
duplicates = {key: rows for key, rows in index.items() if len(rows) > 1}

files = {"index.json": index, "duplicates.json": duplicates}
operations = [
    CommitOperationAdd(path_in_repo=name, path_or_fileobj=BytesIO(json.dumps(content).encode()))
    for name, content in files.items()
]
commit = HfApi().create_commit(
    TARGET.repo_id,
    operations,
    commit_message=f"{len(duplicates)} groups of duplicates",
    repo_type="dataset",
)
print(commit.commit_url)
