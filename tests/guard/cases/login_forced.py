# /// script
# dependencies = ["huggingface_hub>=1", "datasets"]
# ///
from datasets import load_dataset
from huggingface_hub import interpreter_login

interpreter_login(skip_if_logged_in=False)
ds = load_dataset("acme/poems", split="train").filter(lambda row: row["lines"] <= 14)
ds.push_to_hub("alice/sonnets")
