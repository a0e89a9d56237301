# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scipy", "h5py"]
# ///
"""Integrate a planetary system for a long time."""
import os
from pathlib import Path

import h5py
import numpy as np
from scipy.integrate import solve_ivp

OUT = Path(os.environ.get("OUT_DIR", "/data/orbits"))
MASSES = np.array([1.0, 9.5e-4, 2.9e-4])


def acceleration(t, state):
    position, velocity = state.reshape(2, 3, 2)
    delta = position[None] - position[:, None]
    distance = np.linalg.norm(delta, axis=-1) + np.eye(3)
    pull = (MASSES[None, :, None] * delta / distance[..., None] ** 3).sum(axis=1)
    return np.concatenate([velocity.ravel(), pull.ravel()])


start = np.array([[0, 0], [5.2, 0], [9.6, 0], [0, 0], [0, 0.438], [0, 0.322]]).ravel()
years = float(os.environ.get("YEARS", "1e5"))
solution = solve_ivp(acceleration, (0, years), start, rtol=1e-10, t_eval=np.linspace(0, years, 10_000), method="DOP853")
OUT.mkdir(parents=True, exist_ok=True)
with h5py.File(OUT / "orbits.h5", "w") as f:
    f["t"], f["state"] = solution.t, solution.y
print("wrote", OUT / "orbits.h5")
