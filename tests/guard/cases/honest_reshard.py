# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets>=4", "huggingface-hub", "pyarrow"]
# ///
"""Rewrite a dataset with good shard sizes, one configuration after the other."""
import sys

from datasets import get_dataset_config_names, load_dataset

source, target = sys.argv[1], sys.argv[2]
configurations = sys.argv[3:] or get_dataset_config_names(source)
for name in configurations:
    data = load_dataset(source, name)
    print(name, {split: len(part) for split, part in data.items()})
    data.push_to_hub(target, config_name=name, max_shard_size="300MB", commit_message=f"Reshard {name}")
