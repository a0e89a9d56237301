# /// script
# requires-python = ">=3.10"
# dependencies = ["torch", "diffusers", "transformers", "accelerate", "huggingface_hub", "pillow"]
# ///
"""Render a prompt list with SDXL-Turbo and store the pictures in a dataset repo."""
import json
import os
import time
from pathlib import Path

import torch
from diffusers import AutoPipelineForText2Image
from huggingface_hub import HfApi

SMOKE = os.environ.get("SMOKE", "0") == "1"
REPO = os.environ["TARGET_REPO"]
OUT = Path("renders")
OUT.mkdir(exist_ok=True)

PROMPTS = [
    "a lighthouse on a basalt cliff, evening",
    "macro photo of frost on a leaf",
    "isometric drawing of a small workshop",
    "an astronaut repairing a bicycle, watercolour",
]
if SMOKE:
    PROMPTS = PROMPTS[:1]

pipe = AutoPipelineForText2Image.from_pretrained("stabilityai/sdxl-turbo", torch_dtype=torch.float16, variant="fp16")
pipe.to("cuda")

manifest = []
for number, prompt in enumerate(PROMPTS):
    for seed in range(1 if SMOKE else 32):
        generator = torch.Generator("cuda").manual_seed(seed)
        started = time.time()
        image = pipe(prompt, num_inference_steps=2, guidance_scale=0.0, generator=generator).images[0]
        name = f"{number:03d}_{seed:02d}.png"
        image.save(OUT / name)
        manifest.append({"file_name": name, "prompt": prompt, "seed": seed, "seconds": round(time.time() - started, 2)})

with open(OUT / "metadata.jsonl", "w") as f:
    for row in manifest:
        f.write(json.dumps(row) + "\n")

if SMOKE:
    print("smoke test passed, not uploading")
    raise SystemExit(0)

api = HfApi()
api.create_repo(REPO, repo_type="dataset", exist_ok=True)
api.upload_folder(folder_path=OUT, repo_id=REPO, repo_type="dataset", commit_message=f"{len(manifest)} renders")
print("done")
