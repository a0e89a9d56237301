# /// script
# requires-python = ">=3.11"
# dependencies = ["optuna", "lightgbm", "scikit-learn", "datasets", "huggingface-hub", "pandas", "joblib"]
# ///
"""
Tune gradient boosting on a tabular dataset.

The study is a SQLite file. Put it on a mounted bucket (STUDY_DIR) to continue it in a later job.
The best model is pushed to MODEL_REPO if that is set.
"""
from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

import joblib
import lightgbm as lgb
import optuna
import pandas as pd
from datasets import load_dataset
from huggingface_hub import HfApi
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.model_selection import StratifiedKFold

STUDY_DIR = Path(os.environ.get("STUDY_DIR", "study"))
MODEL_REPO = os.environ.get("MODEL_REPO", "")
TRIALS = int(os.environ.get("TRIALS", "200"))
MINUTES = float(os.environ.get("MINUTES", "100"))


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


def load() -> tuple[pd.DataFrame, pd.Series]:
    frame = load_dataset("acme/credit", split="train").to_pandas()
    target = frame.pop("default").astype(int)
    for column in frame.select_dtypes("object"):
        frame[column] = frame[column].astype("category")
    return frame, target


def parameters(trial: optuna.Trial) -> dict:
    return {
        "objective": "binary",
        "verbosity": -1,
        "n_estimators": trial.suggest_int("n_estimators", 100, 2000, log=True),
        "learning_rate": trial.suggest_float("learning_rate", 0.005, 0.3, log=True),
        "num_leaves": trial.suggest_int("num_leaves", 7, 255, log=True),
        "min_child_samples": trial.suggest_int("min_child_samples", 5, 200, log=True),
        "subsample": trial.suggest_float("subsample", 0.5, 1.0),
        "colsample_bytree": trial.suggest_float("colsample_bytree", 0.3, 1.0),
        "reg_lambda": trial.suggest_float("reg_lambda", 1e-3, 100, log=True),
    }


def objective(frame, target):
    folds = StratifiedKFold(5, shuffle=True, random_state=0)

    def function(trial: optuna.Trial) -> float:
        losses = []
        for fold, (train, test) in enumerate(folds.split(frame, target)):
            model = lgb.LGBMClassifier(**parameters(trial))
            model.fit(frame.iloc[train], target.iloc[train])
            losses.append(log_loss(target.iloc[test], model.predict_proba(frame.iloc[test])[:, 1]))
            trial.report(sum(losses) / len(losses), fold)
            if trial.should_prune():
                raise optuna.TrialPruned
        return sum(losses) / len(losses)

    return function


def main() -> int:
    STUDY_DIR.mkdir(parents=True, exist_ok=True)
    frame, target = load()
    study = optuna.create_study(
        study_name="credit",
        storage=f"sqlite:///{STUDY_DIR}/study.db",
        load_if_exists=True,
        pruner=optuna.pruners.MedianPruner(n_warmup_steps=2),
    )
    started = time.time()
    study.optimize(objective(frame, target), n_trials=TRIALS, timeout=60 * MINUTES)
    print(f"{len(study.trials)} trials, best {study.best_value:.5f} after {(time.time() - started) / 60:.0f} min")

    best = lgb.LGBMClassifier(objective="binary", verbosity=-1, **study.best_params).fit(frame, target)
    joblib.dump(best, STUDY_DIR / "best.joblib")
    summary = {
        "value": study.best_value,
        "params": study.best_params,
        "auc_on_train": roc_auc_score(target, best.predict_proba(frame)[:, 1]),
        **provenance(),
    }
    (STUDY_DIR / "best.json").write_text(json.dumps(summary, indent=2))

    if not MODEL_REPO:
        print("MODEL_REPO is not set, nothing to push")
        return 0
    api = HfApi()
    api.create_repo(MODEL_REPO, exist_ok=True)
    api.upload_folder(
        repo_id=MODEL_REPO,
        folder_path=STUDY_DIR,
        allow_patterns=["best.*", "study.db"],
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
