# /// script
# requires-python = ">=3.11"
# dependencies = ["snakemake>=8", "huggingface_hub"]
# ///
"""Run the analysis workflow, then keep its results."""
import os
import subprocess
import sys

from huggingface_hub import HfApi, snapshot_download

workdir = snapshot_download("acme/workflow", repo_type="dataset", local_dir="/tmp/workflow")
code = subprocess.call(["snakemake", "--cores", os.environ.get("CPU_CORES", "4"), "--keep-going", "all"], cwd=workdir)
repo = os.environ.get("RESULTS_REPO")
if repo:
    HfApi().upload_folder(folder_path=os.path.join(workdir, "results"), repo_id=repo, repo_type="dataset")
sys.exit(code)
