# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "pillow", "numpy", "pandas"]
# ///
"""Makes thumbnails of a folder of posters, with the mean colour of each, as a dataset."""

import argparse
import io
import urllib.request

import numpy as np
import pandas as pd
from datasets import Dataset
from PIL import Image

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--list", default="https://example.org/posters.csv")
parser.add_argument("--dest", default="alice/poster-thumbnails")
parser.add_argument("--side", type=int, default=128)
options = parser.parse_args()

posters = pd.read_csv(options.list)
rows = []
for url in posters["url"]:
    with urllib.request.urlopen(url, timeout=30) as answer:
        picture = Image.open(io.BytesIO(answer.read())).convert("RGB")
    small = picture.resize((options.side, options.side), Image.ANTIALIAS)
    mean = np.asarray(small).astype(np.float).mean(axis=(0, 1))
    rows.append({"url": url, "image": small, "mean": mean.tolist()})

Dataset.from_list(rows).push_to_hub(options.dest)
