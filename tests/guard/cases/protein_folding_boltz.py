# /// script
# requires-python = ">=3.11,<3.13"
# dependencies = ["boltz[cuda]", "numpy", "pandas", "biopython", "huggingface_hub"]
# ///
"""
Fold pairs of peptide and receptor with Boltz, in a fixed time budget.

Structures are what `boltz predict` writes below --out; scores.csv is ours. The job stops itself when
--max-seconds are over; a second job goes on where it stopped.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pandas as pd
from huggingface_hub import HfApi


class Throughput:
    """Counts what is done and prints a line now and then; logs of a job have no carriage returns."""

    def __init__(self, total: int, every: float = 30.0, unit: str = "rows"):
        import time

        self.clock = time.monotonic
        self.total, self.every, self.unit = total, every, unit
        self.done = 0
        self.started = self.last = self.clock()

    def add(self, count: int = 1) -> None:
        self.done += count
        now = self.clock()
        if now - self.last >= self.every or self.done >= self.total:
            self.last = now
            print(self, flush=True)

    @property
    def rate(self) -> float:
        return self.done / max(1e-6, self.clock() - self.started)

    @property
    def minutes(self) -> float:
        return (self.clock() - self.started) / 60

    def __str__(self) -> str:
        left = (self.total - self.done) / max(1e-6, self.rate)
        return f"{self.done:,}/{self.total:,} {self.unit}, {self.rate:.1f}/s, about {left / 60:.0f} min left"


def with_retries(action, what: str, attempts: int = 4, wait: float = 15.0):
    """Call `action` until it works; the last failure is raised."""
    import time

    for attempt in range(1, attempts + 1):
        try:
            return action()
        except Exception as error:
            print(f"{what}: attempt {attempt} of {attempts} failed: {error}", flush=True)
            if attempt == attempts:
                raise
            time.sleep(wait * 2 ** (attempt - 1))


RECEPTOR = re.compile(r"^[ACDEFGHIKLMNPQRSTVWY]{30,2000}$")

YAML = """version: 1
sequences:
  - protein: {{id: A, sequence: {receptor}}}
  - protein: {{id: B, sequence: {peptide}}}
"""


def write_inputs(frame: pd.DataFrame, folder: Path) -> list[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for row in frame.itertuples():
        if not RECEPTOR.match(row.receptor):
            print("skipped", row.id)
            continue
        path = folder / f"{row.id}.yaml"
        path.write_text(YAML.format(receptor=row.receptor, peptide=row.peptide))
        paths.append(path)
    return paths


def predict(path: Path, out: Path, seconds: float) -> bool:
    command = [
        "boltz", "predict", str(path), "--out_dir", str(out), "--use_msa_server",
        "--recycling_steps", "3", "--diffusion_samples", "1", "--output_format", "mmcif",
    ]
    try:
        return subprocess.run(command, timeout=seconds).returncode == 0
    except subprocess.TimeoutExpired:
        return False


def scores_of(out: Path) -> list[dict]:
    rows = []
    for path in sorted(out.rglob("confidence_*.json")):
        data = json.loads(path.read_text())
        rows.append({
            "id": path.stem.removeprefix("confidence_").rsplit("_model_", 1)[0],
            "confidence": data["confidence_score"],
            "iptm": data.get("iptm", np.nan),
            "plddt": data["complex_plddt"],
        })
    return rows


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("/tmp/boltz"))
    parser.add_argument("--max-seconds", type=float, default=5400)
    parser.add_argument("--scores", metavar="OWNER/NAME", help="dataset repository for scores.csv")
    parser.add_argument("--structures-only", action="store_true", help="no scores")
    args = parser.parse_args()

    frame = pd.read_csv(args.pairs)
    paths = write_inputs(frame, Path("/tmp/inputs"))
    deadline = time.monotonic() + args.max_seconds
    progress = Throughput(len(paths), unit="pairs")
    for path in paths:
        left = deadline - time.monotonic()
        if left < 120:
            print("time is over, the rest is for the next job")
            break
        if not list(args.out.rglob(f"confidence_{path.stem}_*.json")):
            predict(path, args.out, left - 60)
        progress.add()
    if args.structures_only:
        return 0

    scores = pd.DataFrame(scores_of(args.out))
    print(scores.describe())
    if args.scores:
        api = HfApi()
        api.create_repo(args.scores, repo_type="dataset", private=True, exist_ok=True)
        name = f"scores-{os.environ.get('JOB_ID', 'local')}.csv"
        with_retries(
            lambda: api.upload_file(
                path_or_fileobj=scores.to_csv(index=False).encode(),
                path_in_repo=name,
                repo_id=args.scores,
                repo_type="dataset",
            ),
            name,
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
