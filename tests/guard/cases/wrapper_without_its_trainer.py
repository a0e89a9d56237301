"""Entry point for jobs: start the trainer of this project with the same options, then send its folder to the Hub.

From a checkout of the project:

    hf jobs uv run --flavor a10g-large --secrets HF_TOKEN jobs/entry.py --epochs 3 --repo acme/plankton-vit
"""

# /// script
# requires-python = ">=3.11"
# dependencies = ["torch>=2.6", "torchvision", "timm>=1.0", "datasets>=3.0", "huggingface_hub>=0.30"]
# ///

import argparse
import json
import os
import platform
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

PROJECT = "https://github.com/acme/plankton"
CHECKPOINTS = Path("runs/plankton")
REPORT = CHECKPOINTS / "job.json"


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Train the plankton classifier in a job")
    parser.add_argument("--epochs", type=int, default=10)
    parser.add_argument("--batch-size", type=int, default=64)
    parser.add_argument("--lr", type=float, default=3e-4)
    parser.add_argument("--backbone", default="vit_small_patch16_224")
    parser.add_argument("--data", default="acme/plankton-2019")
    parser.add_argument("--folds", type=int, default=1)
    parser.add_argument("--mixup", type=float, default=0.1)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--clone", action="store_true", help="fetch the project first")
    parser.add_argument("--branch", default="main")
    parser.add_argument("--repo", default=os.environ.get("PLANKTON_REPO", "acme/plankton-vit"))
    parser.add_argument("--no-upload", dest="upload", action="store_false")
    return parser.parse_args()


def say(text: str) -> None:
    print(f"[{datetime.now(timezone.utc):%H:%M:%S}] {text}", flush=True)


def machine() -> dict:
    import torch

    found = {"python": platform.python_version(), "torch": torch.__version__, "cores": os.cpu_count()}
    if torch.cuda.is_available():
        found["gpu"] = torch.cuda.get_device_name(0)
        found["memory"] = torch.cuda.get_device_properties(0).total_memory // 2**30
    return found


def fetch(branch: str) -> None:
    say(f"cloning {PROJECT} at {branch}")
    subprocess.run(["git", "clone", "--depth", "1", "--branch", branch, PROJECT, "checkout"], check=True)
    os.chdir("checkout")


def train(args: argparse.Namespace) -> float:
    command = [
        sys.executable,
        "-u",
        "plankton/train.py",
        "--epochs",
        str(args.epochs),
        "--batch-size",
        str(args.batch_size),
        "--lr",
        str(args.lr),
        "--backbone",
        args.backbone,
        "--data",
        args.data,
        "--folds",
        str(args.folds),
        "--mixup",
        str(args.mixup),
        "--seed",
        str(args.seed),
    ]
    say(" ".join(command))
    began = time.time()
    done = subprocess.run(command, cwd=Path.cwd())
    if done.returncode != 0:
        say(f"the trainer ended with {done.returncode}")
        sys.exit(done.returncode)
    return time.time() - began


def note(args: argparse.Namespace, seconds: float, where: dict) -> None:
    CHECKPOINTS.mkdir(parents=True, exist_ok=True)
    report = {"options": vars(args), "seconds": round(seconds), "machine": where}
    REPORT.write_text(json.dumps(report, indent=2), encoding="utf-8")


def upload(repo: str) -> None:
    from huggingface_hub import HfApi

    api = HfApi()
    api.create_repo(repo, private=True, exist_ok=True)
    say(f"uploading {CHECKPOINTS} to {repo}")
    done = api.upload_folder(
        folder_path=str(CHECKPOINTS),
        repo_id=repo,
        commit_message="Checkpoints of a job",
        ignore_patterns=["*.tmp", "optimizer-*"],
    )
    say(f"see {done.commit_url}")


def main() -> None:
    args = options()
    where = machine()
    say(f"{args.epochs} epochs of {args.backbone} on {where.get('gpu', 'a CPU')}")
    if args.clone:
        fetch(args.branch)
    seconds = train(args)
    note(args, seconds, where)
    if args.upload:
        upload(args.repo)
    else:
        say("no upload, as asked")
    say(f"done in {seconds / 60:.1f} minutes")


if __name__ == "__main__":
    main()
