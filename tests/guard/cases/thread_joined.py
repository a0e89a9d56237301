# /// script
# dependencies = ["datasets", "huggingface_hub"]
# ///
from concurrent.futures import ThreadPoolExecutor

from datasets import load_dataset

LANGUAGES = ["en", "de", "fr", "it"]


def publish(language):
    ds = load_dataset("acme/wiki-paragraphs", language, split="train").filter(lambda row: len(row["text"]) > 300)
    ds.push_to_hub("acme/wiki-long", config_name=language)
    return language, len(ds)


with ThreadPoolExecutor(max_workers=4) as pool:
    for language, rows in pool.map(publish, LANGUAGES):
        print(language, rows)
