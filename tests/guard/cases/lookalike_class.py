# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///
"""Evolve a tiny controller; the registry is 'the hub' of this project."""
import json
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np


@dataclass
class Hub:
    root: Path = Path("registry")
    index: dict = field(default_factory=dict)

    def upload_file(self, path_or_fileobj, path_in_repo, repo_id):
        target = self.root / repo_id / path_in_repo
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(Path(path_or_fileobj).read_bytes())
        self.index[repo_id] = path_in_repo

    def push_to_hub(self, repo_id):
        self.root.mkdir(exist_ok=True)
        (self.root / "index.json").write_text(json.dumps({k: v for k, v in asdict(self).items() if k == "index"}))


def fitness(w):
    x = np.linspace(-1, 1, 64)
    return -np.mean((np.tanh(np.outer(x, w[:8]) + w[8:16]) @ w[16:24] - np.sin(3 * x)) ** 2)


rng = np.random.default_rng(1)
population = rng.normal(size=(256, 24))
for generation in range(2_000):
    scores = np.array([fitness(w) for w in population])
    elite = population[np.argsort(scores)[-32:]]
    population = elite[rng.integers(0, 32, 256)] + rng.normal(scale=0.05, size=(256, 24))
np.save("best.npy", elite[-1])
hub = Hub()
hub.upload_file(path_or_fileobj="best.npy", path_in_repo="best.npy", repo_id="alice/controller")
hub.push_to_hub("alice/controller")
