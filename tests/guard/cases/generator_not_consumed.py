# /// script
# dependencies = ["datasets", "huggingface_hub"]
# ///
"""Publish one dataset for each year."""
from datasets import load_dataset


def publish_years(dataset, owner):
    for year in sorted(set(dataset["year"])):
        part = dataset.filter(lambda row: row["year"] == year)
        part.push_to_hub(f"{owner}/patents-{year}")
        yield year, len(part)


patents = load_dataset("acme/patents", split="train")
published = publish_years(patents, "alice")
print("published", published)
