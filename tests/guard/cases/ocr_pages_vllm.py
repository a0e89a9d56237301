# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "datasets>=3.1",
#     "huggingface-hub",
#     "pillow",
#     "torch",
#     "tqdm",
#     "vllm",
# ]
# ///
"""
Read page scans from a Hub dataset and add a `markdown` column with a vision model.

    hf jobs uv run --flavor l4x1 --secrets HF_TOKEN ocr_pages.py \\
        my-org/scans my-org/scans-markdown --max-samples 200

The output is pushed at the very end, with three attempts.
"""

import argparse
import base64
import io
import json
import logging
import os
import sys
import time
from datetime import datetime, timezone

import torch
from datasets import load_dataset
from huggingface_hub import DatasetCard, login
from PIL import Image
from tqdm.auto import tqdm
from vllm import LLM, SamplingParams

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
log = logging.getLogger("ocr")

DEFAULT_MODEL = "nanonets/Nanonets-OCR-s"
PROMPT = (
    "Transcribe the page to markdown. Keep headings, lists and tables. "
    "Write formulas as LaTeX. Return only the transcription."
)


def require_gpu():
    if not torch.cuda.is_available():
        log.error("This recipe needs a GPU: choose a flavor such as l4x1.")
        sys.exit(1)
    log.info("Running on %s", torch.cuda.get_device_name(0))


def to_data_uri(image) -> str:
    if isinstance(image, dict):
        image = Image.open(io.BytesIO(image["bytes"]))
    elif isinstance(image, str):
        image = Image.open(image)
    buffer = io.BytesIO()
    image.convert("RGB").save(buffer, format="PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


def conversation(image):
    return [
        {
            "role": "user",
            "content": [
                {"type": "image_url", "image_url": {"url": to_data_uri(image)}},
                {"type": "text", "text": PROMPT},
            ],
        }
    ]


def card_text(source: str, model: str, rows: int, minutes: float) -> str:
    return f"""---
tags:
- ocr
- uv-script
---

# Markdown of {source}

{rows:,} pages were read by [{model}](https://huggingface.co/{model}) in {minutes:.1f} minutes
on {datetime.now(timezone.utc):%Y-%m-%d}.

The column `markdown` holds the transcription, `inference_info` what made it.
"""


def transcribe(llm, params, dataset, column, batch_size):
    texts = []
    for start in tqdm(range(0, len(dataset), batch_size), desc="pages"):
        batch = dataset[start : start + batch_size][column]
        try:
            outputs = llm.chat([conversation(image) for image in batch], params)
            texts.extend(output.outputs[0].text.strip() for output in outputs)
        except Exception as error:
            log.error("Batch at %d failed: %s", start, error)
            texts.extend(["[OCR FAILED]"] * len(batch))
    return texts


def push(dataset, repo_id, private, token, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            if attempt > 1:
                os.environ["HF_HUB_DISABLE_XET"] = "1"
            dataset.push_to_hub(repo_id, private=private, token=token, max_shard_size="500MB")
            return
        except Exception as error:
            log.error("Upload %d/%d failed: %s", attempt, attempts, error)
            if attempt == attempts:
                log.error("Giving up: the transcriptions are lost.")
                sys.exit(1)
            time.sleep(20 * attempt)


def main(args):
    require_gpu()
    token = args.hf_token or os.environ.get("HF_TOKEN")
    if token:
        login(token=token)

    dataset = load_dataset(args.input_dataset, split=args.split)
    if args.image_column not in dataset.column_names:
        sys.exit(f"No column {args.image_column!r}: there are {dataset.column_names}")
    if args.shuffle:
        dataset = dataset.shuffle(seed=args.seed)
    if args.max_samples:
        dataset = dataset.select(range(min(args.max_samples, len(dataset))))

    llm = LLM(model=args.model, trust_remote_code=True, max_model_len=args.max_model_len,
              limit_mm_per_prompt={"image": 1})
    params = SamplingParams(temperature=0.0, max_tokens=args.max_tokens)

    started = time.time()
    texts = transcribe(llm, params, dataset, args.image_column, args.batch_size)
    minutes = (time.time() - started) / 60

    dataset = dataset.add_column("markdown", texts)
    info = json.dumps([{"model": args.model, "column": "markdown"}])
    dataset = dataset.add_column("inference_info", [info] * len(dataset))

    push(dataset, args.output_dataset, args.private, token)
    card = DatasetCard(card_text(args.input_dataset, args.model, len(dataset), minutes))
    card.push_to_hub(args.output_dataset, token=token)
    log.info("Done: https://huggingface.co/datasets/%s", args.output_dataset)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("input_dataset")
    parser.add_argument("output_dataset")
    parser.add_argument("--image-column", default="image")
    parser.add_argument("--split", default="train")
    parser.add_argument("--model", default=DEFAULT_MODEL)
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--max-model-len", type=int, default=8192)
    parser.add_argument("--max-tokens", type=int, default=4096)
    parser.add_argument("--max-samples", type=int)
    parser.add_argument("--shuffle", action="store_true")
    parser.add_argument("--seed", type=int, default=42)
    parser.add_argument("--private", action="store_true")
    parser.add_argument("--hf-token", help="defaults to HF_TOKEN")
    main(parser.parse_args())
