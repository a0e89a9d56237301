# /// script
# dependencies = ["datasets", "pandas", "huggingface_hub"]
# ///
import os

import pandas as pd
from datasets import Dataset, load_dataset

HF_TOKEN = os.getenv("HF_TOKEN")
TARGET = "alice/reviews-clean"

raw = load_dataset("stanfordnlp/imdb", split="train")
frame = raw.to_pandas()
frame["text"] = frame["text"].str.replace("<br />", " ", regex=False).str.strip()
frame = frame.drop_duplicates("text")
frame["length"] = frame["text"].str.len()
frame = frame[frame["length"].between(50, 8000)]
print(f"{len(frame)} of {len(raw)} reviews kept")

clean = Dataset.from_pandas(frame, preserve_index=False)

if HF_TOKEN:
    clean.push_to_hub(TARGET, token=HF_TOKEN)
    print(f"pushed to https://huggingface.co/datasets/{TARGET}")
else:
    print("HF_TOKEN is not set, saving locally")
    clean.save_to_disk("reviews-clean")
