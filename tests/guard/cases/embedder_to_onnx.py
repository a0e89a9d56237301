# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface-hub", "sentence-transformers"]
# ///
"""Give the team's embedders ONNX weights, and publish each next to the original."""

import os
import shutil
from pathlib import Path

from huggingface_hub import HfApi
from sentence_transformers import CrossEncoder, SentenceTransformer

MODELS = {
    "acme/catalogue-embedder": SentenceTransformer,
    "acme/catalogue-reranker": CrossEncoder,
}
OWNER = os.environ.get("OWNER", "alice")
WORK = Path("converted")


def convert(name: str, kind: type) -> Path:
    folder = WORK / name.rpartition("/")[2]
    if folder.exists():
        shutil.rmtree(folder)
    model = kind(name, backend="onnx", model_kwargs={"export": True})
    model.save_pretrained(str(folder))
    return folder


def main() -> None:
    api = HfApi()
    for name, kind in MODELS.items():
        folder = convert(name, kind)
        target = f"{OWNER}/{folder.name}-onnx"
        api.create_repo(target, exist_ok=True, private=True)
        commit = api.upload_folder(repo_id=target, folder_path=str(folder), commit_message=f"ONNX weights of {name}")
        print(f"{name} -> {commit.commit_url}")


if __name__ == "__main__":
    main()
