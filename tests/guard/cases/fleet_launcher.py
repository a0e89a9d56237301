# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub>=1.0"]
# ///
"""Start one job for each shard and wait for them."""
import argparse
import os
import sys
import time

from huggingface_hub import HfApi

SCRIPT = "https://huggingface.co/datasets/acme/scripts/resolve/main/embed_shard.py"
DONE = {"COMPLETED", "ERROR", "CANCELED", "DELETED"}

parser = argparse.ArgumentParser()
parser.add_argument("dataset")
parser.add_argument("target")
parser.add_argument("--shards", type=int, default=8)
parser.add_argument("--flavor", default="l4x1")
parser.add_argument("--timeout", default="6h")
args = parser.parse_args()

token = os.environ["HF_TOKEN"]
api = HfApi(token=token)
jobs = {}
for shard in range(args.shards):
    job = api.run_uv_job(
        SCRIPT,
        script_args=[args.dataset, args.target, "--shard", f"{shard}/{args.shards}"],
        flavor=args.flavor,
        timeout=args.timeout,
        secrets={"HF_TOKEN": token},
    )
    jobs[job.id] = shard
    print("started", shard, job.url)

failed = []
while jobs:
    time.sleep(60)
    for job_id in list(jobs):
        stage = api.inspect_job(job_id=job_id).status.stage
        if stage in DONE:
            shard = jobs.pop(job_id)
            print(shard, stage)
            if stage != "COMPLETED":
                failed.append(shard)
sys.exit(f"failed: {failed}" if failed else 0)
