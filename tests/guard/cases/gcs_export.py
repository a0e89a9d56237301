# /// script
# requires-python = ">=3.10"
# dependencies = ["google-cloud-storage", "scikit-learn", "pandas", "joblib", "datasets"]
# ///
"""Nightly retraining of the churn model; the artefact goes to Cloud Storage."""
import json
import os
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import joblib
from datasets import load_dataset
from google.cloud import storage
from google.oauth2 import service_account
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

BUCKET = "acme-models"


def gcs():
    info = json.loads(os.environ["GCP_SERVICE_ACCOUNT"])
    credentials = service_account.Credentials.from_service_account_info(info)
    return storage.Client(project=info["project_id"], credentials=credentials)


frame = load_dataset("acme/churn", split="train").to_pandas()
y = frame.pop("churned")
X_train, X_test, y_train, y_test = train_test_split(frame, y, test_size=0.2, random_state=0)
model = HistGradientBoostingClassifier().fit(X_train, y_train)
auc = roc_auc_score(y_test, model.predict_proba(X_test)[:, 1])
print(f"auc {auc:.4f}")

stamp = datetime.now(timezone.utc).strftime("%Y%m%d")
with tempfile.TemporaryDirectory() as folder:
    path = Path(folder) / "model.joblib"
    joblib.dump({"model": model, "auc": auc, "columns": list(frame.columns)}, path)
    bucket = gcs().bucket(BUCKET)
    bucket.blob(f"churn/{stamp}/model.joblib").upload_from_filename(path)
    bucket.blob(f"churn/{stamp}/auc.txt").upload_from_string(f"{auc:.6f}")
