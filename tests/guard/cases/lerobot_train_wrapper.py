# /// script
# requires-python = ">=3.12"
# dependencies = ["lerobot[training]", "huggingface_hub", "numpy", "pandas", "pyarrow"]
# ///
"""
Train a policy with `lerobot-train` and evaluate its action statistics.

    POLICY=act DATASET=acme/pick-almonds STEPS=50000 [POLICY_REPO=me/act-almonds] train.py
"""
import glob
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from huggingface_hub import HfApi, snapshot_download

POLICY = os.environ.get("POLICY", "act")
DATASET = os.environ["DATASET"]
STEPS = int(os.environ.get("STEPS", "50000"))
BATCH = int(os.environ.get("BATCH", "8"))
POLICY_REPO = os.environ.get("POLICY_REPO")
STATS_REPO = os.environ.get("STATS_REPO")
OUT = Path(os.environ.get("OUT", "/tmp/run"))
EXTRA = os.environ.get("EXTRA", "").split()


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


def sh(command: list[str]) -> int:
    print("+", " ".join(command), flush=True)
    started = time.time()
    code = subprocess.call(command, env={**os.environ, "WANDB_MODE": os.environ.get("WANDB_MODE", "disabled")})
    print(f"= {code} after {(time.time() - started) / 60:.1f} min", flush=True)
    return code


def train() -> int:
    command = [
        "lerobot-train",
        f"--policy.type={POLICY}",
        f"--dataset.repo_id={DATASET}",
        f"--output_dir={OUT}",
        f"--steps={STEPS}",
        f"--batch_size={BATCH}",
        "--policy.device=cuda",
        "--wandb.enable=false",
    ]
    if POLICY_REPO:
        command += ["--policy.push_to_hub=true", f"--policy.repo_id={POLICY_REPO}"]
    else:
        command += ["--policy.push_to_hub=false"]
    return sh(command + EXTRA)


def action_statistics() -> dict:
    folder = Path(snapshot_download(DATASET, repo_type="dataset", allow_patterns=["data/**", "meta/**"]))
    actions = []
    for file in sorted(glob.glob(str(folder / "data" / "**" / "*.parquet"), recursive=True)):
        actions.append(np.stack(pd.read_parquet(file, columns=["action"])["action"]))
    stacked = np.concatenate(actions)
    return {
        "frames": len(stacked),
        "mean": stacked.mean(axis=0).tolist(),
        "std": stacked.std(axis=0).tolist(),
        "range": (stacked.max(axis=0) - stacked.min(axis=0)).tolist(),
        "jerk": float(np.abs(np.diff(stacked, n=3, axis=0)).mean()),
    }


def upload_checkpoint(repo: str) -> None:
    last = OUT / "checkpoints" / "last" / "pretrained_model"
    if not last.exists():
        sys.exit(f"no checkpoint at {last}")
    api = HfApi()
    api.create_repo(repo, private=True, exist_ok=True)
    api.upload_folder(folder_path=last, repo_id=repo, commit_message=f"{STEPS} steps on {DATASET}")


def main() -> int:
    print(json.dumps(provenance(), indent=2))
    statistics = action_statistics()
    if STATS_REPO:
        api = HfApi()
        api.create_repo(STATS_REPO, repo_type="dataset", exist_ok=True)
        api.upload_file(
            path_or_fileobj=json.dumps(statistics, indent=2).encode(),
            path_in_repo=f"{DATASET.replace('/', '__')}.json",
            repo_id=STATS_REPO,
            repo_type="dataset",
        )
    code = train()
    if code:
        return code
    if "--upload-last" in sys.argv:
        upload_checkpoint(POLICY_REPO or f"alice/{POLICY}-{DATASET.split('/')[-1]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
