# /// script
# requires-python = ">=3.11"
# dependencies = ["soundfile", "numpy", "pandas", "pyarrow", "tqdm"]
# ///
"""Loudness and silence of every recording of a mounted bucket, as one table in the same bucket."""
from pathlib import Path

import numpy as np
import pandas as pd
import soundfile as sf
from tqdm import tqdm

ROOT = Path("/audio")

rows = []
for path in tqdm(sorted(ROOT.rglob("*.flac"))):
    samples, rate = sf.read(path, dtype="float32", always_2d=True)
    mono = samples.mean(axis=1)
    frames = mono[: len(mono) // 1024 * 1024].reshape(-1, 1024)
    energy = np.sqrt((frames**2).mean(axis=1))
    rows.append({
        "path": str(path.relative_to(ROOT)),
        "seconds": len(mono) / rate,
        "rms_db": 20 * np.log10(energy.mean() + 1e-9),
        "silence": float((energy < 1e-3).mean()),
    })
pd.DataFrame(rows).to_parquet(ROOT / "statistics.parquet")
