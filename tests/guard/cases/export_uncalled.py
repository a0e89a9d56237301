# /// script
# dependencies = ["datasets", "huggingface-hub", "numpy"]
# ///
import numpy as np
from datasets import Dataset, load_dataset
from huggingface_hub import HfApi

api = HfApi()
REPO = "alice/audio-statistics"


def upload_report(path):
    api.create_repo(REPO, repo_type="dataset", exist_ok=True)
    api.upload_file(path_or_fileobj=path, path_in_repo=path, repo_id=REPO, repo_type="dataset")


def summarise(split):
    lengths = [len(x["text"].split()) for x in load_dataset("openslr/librispeech_asr", "clean", split=split, streaming=True).take(5000)]
    return {"split": split, "mean": float(np.mean(lengths)), "p95": float(np.percentile(lengths, 95)), "n": len(lengths)}


def main():
    rows = [summarise(s) for s in ("train.100", "validation", "test")]
    Dataset.from_list(rows).to_csv("report.csv")
    print("report.csv written")


if __name__ == "__main__":
    main()
