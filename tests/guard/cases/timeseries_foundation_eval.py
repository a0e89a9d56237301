# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "torch", "numpy", "pandas", "chronos-forecasting", "matplotlib", "pyarrow"]
# ///
"""Backtest a forecasting model; tables and pictures are written to a report folder."""
import argparse
import json
import logging
import os
import sys
import time
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import torch
from chronos import BaseChronosPipeline
from datasets import load_dataset
from huggingface_hub import HfApi, HfFileSystem


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


def batches(items, size: int):
    """Lists of at most `size` items, in order."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def split_long(text: str, limit: int, overlap: int = 200) -> list[str]:
    """Pieces of a long text that break at paragraphs where they can."""
    pieces, start = [], 0
    while start < len(text):
        end = min(len(text), start + limit)
        if end < len(text):
            cut = text.rfind("\n\n", start + limit // 2, end)
            if cut < 0:
                cut = text.rfind(". ", start + limit // 2, end)
            end = cut + 1 if cut > 0 else end
        pieces.append(text[start:end].strip())
        if end == len(text):
            break
        start = max(end - overlap, start + 1)
    return [piece for piece in pieces if piece]


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


def mase(truth: np.ndarray, guess: np.ndarray, history: np.ndarray, season: int) -> float:
    scale = np.mean(np.abs(history[season:] - history[:-season])) or 1.0
    return float(np.mean(np.abs(truth - guess)) / scale)


def pinball(truth: np.ndarray, quantiles: np.ndarray, levels: list[float]) -> float:
    losses = []
    for level, guess in zip(levels, quantiles.T):
        error = truth - guess
        losses.append(np.maximum(level * error, (level - 1) * error).mean())
    return float(np.mean(losses))


def backtest(pipeline, series, horizon: int, season: int, size: int, levels: list[float]) -> pd.DataFrame:
    rows = []
    for batch in batches(series, size):
        histories = [np.asarray(item["target"][:-horizon], dtype=np.float32) for item in batch]
        truths = [np.asarray(item["target"][-horizon:], dtype=np.float32) for item in batch]
        quantiles, means = pipeline.predict_quantiles(
            [torch.tensor(h[-2048:]) for h in histories], prediction_length=horizon, quantile_levels=levels
        )
        for item, history, truth, q, m in zip(batch, histories, truths, quantiles.numpy(), means.numpy()):
            rows.append({
                "id": item["id"],
                "mase": mase(truth, m, history, season),
                "pinball": pinball(truth, q, levels),
                "forecast": m.tolist(),
                "truth": truth.tolist(),
            })
    return pd.DataFrame(rows)


def pictures(table: pd.DataFrame, folder: Path, count: int = 12) -> None:
    worst = table.sort_values("mase", ascending=False).head(count)
    figure, axes = plt.subplots(count // 3, 3, figsize=(15, 3 * count // 3))
    for axis, row in zip(axes.flat, worst.itertuples()):
        axis.plot(row.truth, label="truth")
        axis.plot(row.forecast, label="forecast")
        axis.set_title(f"{row.id}: {row.mase:.2f}")
    axes.flat[0].legend()
    figure.tight_layout()
    figure.savefig(folder / "worst.png", dpi=120)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="amazon/chronos-bolt-base")
    parser.add_argument("--data", default="acme/load-curves")
    parser.add_argument("--horizon", type=int, default=96)
    parser.add_argument("--season", type=int, default=96)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--report", default=os.path.join(os.environ.get("REPORT_ROOT", "reports"), "chronos"))
    parser.add_argument("--upload", choices=["always", "never", "auto"], default="auto")
    args = parser.parse_args()
    logger = setup_logging()
    levels = [0.1, 0.25, 0.5, 0.75, 0.9]

    pipeline = BaseChronosPipeline.from_pretrained(args.model, device_map="cuda", torch_dtype=torch.bfloat16)
    started = time.time()
    table = backtest(pipeline, load_dataset(args.data, split="test"), args.horizon, args.season, args.batch, levels)
    folder = Path(args.report)
    folder.mkdir(parents=True, exist_ok=True)
    table.to_parquet(folder / "forecasts.parquet")
    summary = {"mase": table["mase"].mean(), "pinball": table["pinball"].mean(), "minutes": (time.time() - started) / 60}
    (folder / "summary.json").write_text(json.dumps({**summary, **provenance()}, indent=2))
    pictures(table, folder)
    logger.info("%s", summary)

    upload = args.upload == "always" or (args.upload == "auto" and "JOB_ID" in os.environ)
    if upload:
        api = HfApi()
        repo = api.create_repo("acme/forecast-reports", repo_type="dataset", exist_ok=True).repo_id
        api.upload_folder(folder_path=folder, path_in_repo=args.model.split("/")[-1], repo_id=repo, repo_type="dataset")
        logger.info("%d files there", len(HfFileSystem().glob(f"datasets/{repo}/**")))
    return 0


if __name__ == "__main__":
    sys.exit(main())
