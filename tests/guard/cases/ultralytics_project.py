# /// script
# requires-python = ">=3.10"
# dependencies = ["ultralytics", "huggingface_hub"]
# ///
"""Detect forklifts."""
import argparse
from pathlib import Path

from huggingface_hub import HfApi, snapshot_download
from ultralytics import YOLO

parser = argparse.ArgumentParser()
parser.add_argument("--weights", default="yolo11n.pt")
parser.add_argument("--epochs", type=int, default=80)
parser.add_argument("--project", default="runs")
parser.add_argument("--name", default="forklift")
parser.add_argument("--hub", metavar="REPO")
args = parser.parse_args()

data = Path(snapshot_download("acme/forklifts", repo_type="dataset", local_dir="data"))
model = YOLO(args.weights)
model.train(data=str(data / "data.yaml"), epochs=args.epochs, imgsz=640, project=args.project, name=args.name)
best = Path(model.trainer.save_dir) / "weights" / "best.pt"
if args.hub:
    api = HfApi()
    api.create_repo(args.hub, exist_ok=True)
    api.upload_folder(folder_path=best.parent.parent, repo_id=args.hub)
