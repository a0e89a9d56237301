# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub", "safetensors", "torch", "numpy"]
# ///
"""Average the last checkpoints of a run into one model."""
import json
import os
import shutil
from pathlib import Path

import torch
from huggingface_hub import HfApi, ModelCard, snapshot_download
from safetensors.torch import load_file, save_file

SOURCE = os.environ.get("SOURCE", "acme/notes-deberta")
TARGET = os.environ.get("TARGET", "acme/notes-deberta-soup")
STEPS = [int(step) for step in os.environ.get("STEPS", "16000,18000,20000").split(",")]

folder = Path(snapshot_download(SOURCE))
total: dict[str, torch.Tensor] = {}
for step in STEPS:
    for name, tensor in load_file(folder / f"step-{step}" / "model.safetensors").items():
        total[name] = total.get(name, 0) + tensor.float() / len(STEPS)

out = Path("soup")
out.mkdir()
save_file({name: tensor.half().contiguous() for name, tensor in total.items()}, out / "model.safetensors", metadata={"format": "pt"})
for file in ("config.json", "tokenizer.json", "tokenizer_config.json"):
    shutil.copy(folder / f"step-{STEPS[-1]}" / file, out / file)
(out / "soup.json").write_text(json.dumps({"source": SOURCE, "steps": STEPS}))

api = HfApi()
repo = api.create_repo(TARGET, exist_ok=True, private=True)
api.upload_folder(folder_path=out, repo_id=repo.repo_id, commit_message=f"Average of {len(STEPS)} checkpoints")
ModelCard(f"---\nbase_model: {SOURCE}\n---\n\nThe average of the checkpoints {STEPS}.\n").push_to_hub(TARGET)
