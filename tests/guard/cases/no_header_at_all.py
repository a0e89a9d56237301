from datasets import load_dataset
from huggingface_hub import HfApi

dataset = load_dataset("acme/mails", split="train")
dataset = dataset.remove_columns([c for c in dataset.column_names if c.startswith("_")])
dataset.push_to_hub("alice/mails", private=True)
HfApi().update_repo_settings("alice/mails", repo_type="dataset", gated="auto")
