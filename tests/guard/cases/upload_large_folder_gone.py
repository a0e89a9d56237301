# /// script
# dependencies = ["huggingface_hub>=2.0", "datasets", "pillow"]
# ///
"""Resize a picture collection and upload it."""
from pathlib import Path

from datasets import load_dataset
from huggingface_hub import HfApi

out = Path("small")
out.mkdir(exist_ok=True)
for i, row in enumerate(load_dataset("acme/photos", split="train", streaming=True)):
    row["image"].convert("RGB").resize((256, 256)).save(out / f"{i:07d}.jpg", quality=88)

api = HfApi()
api.create_repo("alice/photos-256", repo_type="dataset", exist_ok=True)
api.upload_large_folder(repo_id="alice/photos-256", folder_path=out, repo_type="dataset")
