# /// script
# dependencies = ["huggingface_hub", "requests"]
# ///
import os

import requests
from huggingface_hub import HfApi

api = HfApi()
target = os.environ.get("TARGET", "alice/river-levels")
levels = requests.get("https://rivers.example.org/levels.json", timeout=60).json()
text = "\n".join(f"{row['station']},{row['time']},{row['level']}" for row in levels)
api.upload_file(path_or_fileobj=text.encode(), path_in_repo="levels.csv", repo_id=target, repo_type="dataset")
