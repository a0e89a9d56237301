# /// script
# dependencies = ["huggingface_hub<1", "datasets<4", "pillow"]
# ///
"""Resize a picture collection and upload it."""
import sys
from pathlib import Path

from datasets import load_dataset
from huggingface_hub import HfApi

size = int(sys.argv[1]) if len(sys.argv) > 1 else 512
out = Path("small")
out.mkdir(exist_ok=True)
for i, row in enumerate(load_dataset("acme/photos", split="train", streaming=True)):
    row["image"].convert("RGB").resize((size, size)).save(out / f"{i:07d}.jpg", quality=90)

api = HfApi()
api.create_repo(f"alice/photos-{size}", repo_type="dataset", exist_ok=True)
api.upload_large_folder(repo_id=f"alice/photos-{size}", folder_path=out, repo_type="dataset")
