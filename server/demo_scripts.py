"""The scripts of the demonstration: two as a guide on saving results prints them, and one that keeps nothing."""

#: Pushes a dataset; complete but for the namespace, which stands for the reader's own.
PUSH_DATASET = """
# /// script
# dependencies = ["datasets", "huggingface-hub"]
# ///

import os
from datasets import Dataset
from huggingface_hub import HfApi

# Verify token
assert "HF_TOKEN" in os.environ, "HF_TOKEN required!"

# Process data
data = {"text": ["Sample 1", "Sample 2"]}
dataset = Dataset.from_dict(data)

# Push to Hub
dataset.push_to_hub("username/my-dataset")
print("✅ Dataset pushed!")
"""

#: Pushes files with positional arguments, which `upload_file` refuses: a TypeError after the work is done.
PUSH_ARTIFACTS = """
# /// script
# dependencies = ["huggingface-hub", "pandas"]
# ///

import os
import json
import pandas as pd
from huggingface_hub import HfApi

# Verify token
assert "HF_TOKEN" in os.environ, "HF_TOKEN required!"

# Generate results
results = {"accuracy": 0.95, "loss": 0.05}
df = pd.DataFrame([results])

# Save files
with open("results.json", "w") as f:
    json.dump(results, f)
df.to_csv("results.csv", index=False)

# Push to Hub
api = HfApi()
api.upload_file("results.json", "results.json", "username/results", repo_type="dataset")
api.upload_file("results.csv", "results.csv", "username/results", repo_type="dataset")
print("✅ Results pushed!")
"""

#: Completes, and leaves nothing behind.
KEEP_NOTHING = """
import json

results = {"accuracy": 0.95}
with open("results.json", "w") as file:
    json.dump(results, file)
print("finished with", results)
"""
