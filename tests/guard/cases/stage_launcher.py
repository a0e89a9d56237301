# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface-hub>=1.0"]
# ///
"""Fetch the team's training code and run one of its stages with the options that are left over."""

import argparse
import subprocess
import sys
from pathlib import Path

from huggingface_hub import snapshot_download

STAGES = {"tokenise": "stages/tokenise.py", "train": "stages/train.py"}


def run(command: list[str], folder: Path) -> None:
    print("$", " ".join(command), flush=True)
    subprocess.run(command, cwd=folder, check=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--stage", choices=sorted(STAGES), default="train")
    parser.add_argument("--code", default="acme/training-code")
    args, options = parser.parse_known_args()
    if options and options[0] == "--":
        options = options[1:]
    folder = Path(snapshot_download(args.code, repo_type="dataset", local_dir="code"))
    run(["uv", "pip", "install", "--python", sys.executable, "-r", "requirements.txt"], folder)
    run([sys.executable, STAGES[args.stage], *options], folder)


if __name__ == "__main__":
    main()
