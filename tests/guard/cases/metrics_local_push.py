# /// script
# requires-python = ">=3.10"
# dependencies = ["scikit-learn", "datasets", "joblib", "huggingface_hub"]
# ///
"""Train a tiny text classifier and 'push' it."""
import json
from pathlib import Path

import joblib
from datasets import load_dataset
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.pipeline import make_pipeline

RESULTS = Path("results")
REPO_ID = "alice/ag-news-tfidf"


def push_to_hub(pipeline, metrics, repo_id):
    """Write everything that belongs to the release of repo_id."""
    folder = RESULTS / repo_id.replace("/", "__")
    folder.mkdir(parents=True, exist_ok=True)
    joblib.dump(pipeline, folder / "model.joblib")
    (folder / "metrics.json").write_text(json.dumps(metrics, indent=2))
    print(f"Prepared {repo_id} in {folder}")


def main():
    data = load_dataset("fancyzhx/ag_news")
    pipeline = make_pipeline(TfidfVectorizer(min_df=3), LogisticRegression(max_iter=500))
    pipeline.fit(data["train"]["text"], data["train"]["label"])
    predicted = pipeline.predict(data["test"]["text"])
    metrics = {
        "accuracy": accuracy_score(data["test"]["label"], predicted),
        "f1": f1_score(data["test"]["label"], predicted, average="macro"),
    }
    print(metrics)
    push_to_hub(pipeline, metrics, REPO_ID)


if __name__ == "__main__":
    main()
