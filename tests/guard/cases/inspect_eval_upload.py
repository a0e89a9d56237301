# /// script
# requires-python = ">=3.11"
# dependencies = ["inspect-ai", "inspect-evals", "openai", "huggingface_hub"]
# ///
"""Run inspect evaluations and keep their logs."""
import os
import subprocess
import sys
from pathlib import Path

from huggingface_hub import HfApi

MODEL = os.environ.get("EVAL_MODEL", "hf-inference-providers/Qwen/Qwen3-8B")
TASKS = os.environ.get("EVAL_TASKS", "inspect_evals/gpqa_diamond,inspect_evals/ifeval").split(",")
LIMIT = os.environ.get("EVAL_LIMIT")
LOGS = Path("logs")
REPO = os.environ.get("LOG_REPO", "acme/eval-logs")

api = HfApi()
api.create_repo(REPO, repo_type="dataset", private=True, exist_ok=True)
codes = {}
for task in TASKS:
    command = ["inspect", "eval", task, "--model", MODEL, "--log-dir", str(LOGS), "--log-format", "json"]
    if LIMIT:
        command += ["--limit", LIMIT]
    print("running", task, flush=True)
    codes[task] = subprocess.run(command).returncode
    api.upload_folder(
        folder_path=LOGS,
        path_in_repo=MODEL.split("/")[-1],
        repo_id=REPO,
        repo_type="dataset",
        commit_message=f"{task}: exit {codes[task]}",
    )
sys.exit(max(codes.values()))
