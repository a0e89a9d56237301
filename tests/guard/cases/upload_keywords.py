# /// script
# dependencies = ["huggingface-hub", "matplotlib", "numpy"]
# ///
"""Simulate a random walk many times and publish histogram and samples."""
import sys
from pathlib import Path

import matplotlib
import numpy as np
from huggingface_hub import HfApi as Hub

matplotlib.use("Agg")
import matplotlib.pyplot as plt

repo = sys.argv[1] if len(sys.argv) > 1 else "alice/random-walks"
steps = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000

rng = np.random.default_rng(0)
ends = np.array([rng.choice([-1, 1], size=steps).sum() for _ in range(5_000)])

out = Path("walks")
out.mkdir(exist_ok=True)
np.save(out / "ends.npy", ends)
plt.hist(ends, bins=101)
plt.title(f"{steps} steps")
plt.savefig(out / "histogram.png", dpi=150)

hub = Hub()
send = hub.upload_file
hub.create_repo(repo_id=repo, repo_type="dataset", exist_ok=True)
for file in sorted(out.iterdir()):
    send(path_or_fileobj=str(file), path_in_repo=file.name, repo_id=repo, repo_type="dataset")
