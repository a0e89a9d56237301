# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub>=1.5", "hf-xet", "trimesh", "numpy"]
# ///
"""Make a few thousand random meshes and synchronise the folder with a bucket now and then."""
import os
from pathlib import Path

import numpy as np
import trimesh
from huggingface_hub import create_bucket, sync_bucket

BUCKET = os.environ.get("BUCKET", "alice/meshes")
COUNT = int(os.environ.get("COUNT", "4000"))
out = Path("meshes")
out.mkdir(exist_ok=True)
create_bucket(BUCKET, exist_ok=True)
rng = np.random.default_rng(11)


def blob():
    sphere = trimesh.creation.icosphere(subdivisions=4)
    bumps = rng.normal(size=(6, 3))
    height = sum(np.exp(-np.linalg.norm(sphere.vertices - b / np.linalg.norm(b), axis=1) ** 2 * 4) for b in bumps)
    sphere.vertices *= (1 + 0.4 * height)[:, None]
    return sphere


for number in range(COUNT):
    blob().export(out / f"{number:05d}.glb")
    if number % 500 == 499:
        sync_bucket(str(out), f"hf://buckets/{BUCKET}/glb", quiet=True)
sync_bucket(str(out), f"hf://buckets/{BUCKET}/glb", quiet=True)
