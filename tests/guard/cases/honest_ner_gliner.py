# /// script
# requires-python = ">=3.10"
# dependencies = ["gliner", "datasets", "torch", "huggingface-hub"]
# ///
"""Extract entities of any kind with GLiNER."""
import argparse
import logging
import os

import torch
from datasets import load_dataset
from gliner import GLiNER
from huggingface_hub import login

logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)


def main(input_dataset, output_dataset, labels, column="text", model="urchade/gliner_multi-v2.1", threshold=0.5, batch_size=32, max_samples=None, private=False):
    token = os.environ.get("HF_TOKEN")
    if token:
        login(token=token)
    gliner = GLiNER.from_pretrained(model).to("cuda" if torch.cuda.is_available() else "cpu")
    data = load_dataset(input_dataset, split="train")
    if max_samples:
        data = data.select(range(min(max_samples, len(data))))

    def extract(batch):
        found = gliner.inference(batch[column], labels, threshold=threshold)
        return {"entities": [[{"text": e["text"], "label": e["label"], "score": e["score"]} for e in f] for f in found]}

    data = data.map(extract, batched=True, batch_size=batch_size)
    logger.info("pushing %d rows to %s", len(data), output_dataset)
    data.push_to_hub(output_dataset, private=private, token=token)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("input_dataset")
    parser.add_argument("output_dataset")
    parser.add_argument("--labels", nargs="+", required=True)
    parser.add_argument("--column", default="text")
    parser.add_argument("--threshold", type=float, default=0.5)
    parser.add_argument("--batch-size", type=int, default=32)
    parser.add_argument("--max-samples", type=int)
    parser.add_argument("--private", action="store_true")
    main(**vars(parser.parse_args()))
