# /// script
# requires-python = ">=3.11"
# dependencies = ["lm-eval[hf]>=0.4.9", "accelerate"]
# ///
"""Measure a language model on a few tasks with lm_eval."""

import argparse
import logging
import subprocess
import sys
from pathlib import Path

log = logging.getLogger("measure")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--tasks", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--device", default="mps")
    parser.add_argument("--shots", type=int, default=0)
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()

    folder = Path(args.output)
    folder.parent.mkdir(parents=True, exist_ok=True)
    settings = {
        "--model": "hf",
        "--model_args": f"pretrained={args.model},dtype=bfloat16,device={args.device}",
        "--tasks": args.tasks,
        "--num_fewshot": args.shots,
        "--output_path": str(folder),
        "--limit": args.limit,
    }
    command = [sys.executable, "-m", "lm_eval"]
    for option, value in settings.items():
        if value is not None:
            command.extend([option, str(value)])
    log.info("starting %s", " ".join(command))
    outcome = subprocess.run(command, check=False)
    if outcome.returncode != 0:
        log.error("lm_eval ended with %d", outcome.returncode)
        sys.exit(outcome.returncode)
    log.info("results are in %s", folder)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    main()
