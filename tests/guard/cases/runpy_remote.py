# /// script
# dependencies = ["huggingface_hub", "torch", "transformers", "datasets"]
# ///
"""Run whatever training script the experiment repository holds at the given revision."""
import os
import runpy
import sys

from huggingface_hub import hf_hub_download

repo = os.environ["EXPERIMENT"]
revision = os.environ.get("REVISION", "main")
path = hf_hub_download(repo, "train.py", revision=revision)
sys.argv = [path, *sys.argv[1:]]
runpy.run_path(path, run_name="__main__")
