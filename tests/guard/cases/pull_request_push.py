# /// script
# dependencies = ["datasets", "huggingface_hub"]
# ///
from datasets import load_dataset

ds = load_dataset("acme/glossary", split="train")
ds = ds.map(lambda row: {"term": row["term"].strip(), "definition": " ".join(row["definition"].split())})
ds = ds.sort("term")
ds.push_to_hub("acme/glossary", create_pr=True, commit_message="Tidy the glossary")
