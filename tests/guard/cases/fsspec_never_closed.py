# /// script
# dependencies = ["fsspec", "huggingface_hub", "numpy"]
# ///
import fsspec
import numpy as np

rng = np.random.default_rng(3)
sums = np.zeros(4096, dtype=np.float64)
for _ in range(20_000):
    sums += rng.standard_normal(4096) ** 2

handle = fsspec.open("hf://datasets/alice/chi-square/sums.npy", "wb").open()
np.save(handle, sums)
handle.close()
print("mean", sums.mean())
