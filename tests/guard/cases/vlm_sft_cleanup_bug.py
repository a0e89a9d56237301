# /// script
# requires-python = ">=3.11"
# dependencies = ["trl>=1.0", "transformers>=5", "datasets>=4.7", "peft", "torch", "torchvision", "pillow", "huggingface_hub", "accelerate"]
# ///
"""Teach a small vision-language model to read invoices as JSON."""
import argparse
import gc
import json
import logging
import os
import shutil
import sys
import time
from pathlib import Path

import torch
from datasets import load_dataset
from huggingface_hub import HfApi, get_token
from peft import LoraConfig
from transformers import AutoModelForImageTextToText, AutoProcessor
from trl import SFTConfig, SFTTrainer


def setup_logging(level: str = "INFO") -> logging.Logger:
    """Lines with time and level on standard output; the chatty libraries only when something is wrong."""
    logging.basicConfig(
        level=logging.WARNING,
        format="%(asctime)s %(levelname)-7s %(name)s: %(message)s",
        datefmt="%H:%M:%S",
        stream=sys.stdout,
        force=True,
    )
    for noisy in ("httpx", "urllib3", "filelock", "fsspec", "huggingface_hub", "datasets"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    logger = logging.getLogger("job")
    logger.setLevel(level.upper())
    return logger


def log_settings(logger: logging.Logger, settings: dict) -> None:
    width = max(map(len, settings), default=0)
    for key, value in sorted(settings.items()):
        shown = "***" if "token" in key.lower() or "key" in key.lower() else value
        logger.info("%-*s %s", width, key, shown)


def parse_reply(text: str) -> dict | None:
    """The JSON object in a model's reply, or None: fences, prefaces and trailing commas are forgiven."""
    import json
    import re

    if not text:
        return None
    fenced = re.search(r"```(?:json)?\s*(\{.*?\})\s*```", text, re.DOTALL)
    candidates = [fenced.group(1)] if fenced else []
    start, depth = text.find("{"), 0
    if start >= 0:
        for index in range(start, len(text)):
            if text[index] == "{":
                depth += 1
            elif text[index] == "}":
                depth -= 1
                if depth == 0:
                    candidates.append(text[start : index + 1])
                    break
    for candidate in candidates:
        for attempt in (candidate, re.sub(r",\s*([}\]])", r"\1", candidate)):
            try:
                value = json.loads(attempt)
            except json.JSONDecodeError:
                continue
            if isinstance(value, dict):
                return value
    return None


def describe_gpu() -> str:
    """One line about the accelerator, and an early end where there is none."""
    import sys

    import torch

    if not torch.cuda.is_available():
        print("No CUDA device. Start this job with a GPU flavor, for example --flavor l4x1.", file=sys.stderr)
        sys.exit(1)
    properties = torch.cuda.get_device_properties(0)
    count = torch.cuda.device_count()
    line = f"{count} x {properties.name}, {properties.total_memory / 2**30:.0f} GiB"
    if properties.major < 8:
        line += " (no bfloat16: float16 is used)"
    print(line, flush=True)
    return line


INSTRUCTION = "Return the invoice as JSON with the keys number, date, seller, buyer, items and total."


def to_conversation(row):
    return {
        "images": [row["image"].convert("RGB")],
        "prompt": [{"role": "user", "content": [{"type": "image"}, {"type": "text", "text": INSTRUCTION}]}],
        "completion": [{"role": "assistant", "content": [{"type": "text", "text": row["json"]}]}],
    }


@torch.inference_mode()
def field_accuracy(model, processor, rows) -> float:
    right = total = 0
    for row in rows:
        messages = [{"role": "user", "content": [{"type": "image", "image": row["image"]}, {"type": "text", "text": INSTRUCTION}]}]
        inputs = processor.apply_chat_template(
            messages, add_generation_prompt=True, tokenize=True, return_dict=True, return_tensors="pt"
        ).to(model.device)
        output = model.generate(**inputs, max_new_tokens=1024)
        said = parse_reply(processor.decode(output[0, inputs["input_ids"].shape[1] :], skip_special_tokens=True)) or {}
        truth = json.loads(row["json"])
        right += sum(said.get(key) == value for key, value in truth.items())
        total += len(truth)
    return right / max(1, total)


def parse_args():
    parser = argparse.ArgumentParser()
    parser.add_argument("--base", default="HuggingFaceTB/SmolVLM2-2.2B-Instruct")
    parser.add_argument("--data", default="acme/invoices")
    parser.add_argument("--push-to-hub", metavar="OWNER/NAME", default=None)
    parser.add_argument("--merge", action="store_true")
    parser.add_argument("--epochs", type=float, default=2)
    parser.add_argument("--eval-rows", type=int, default=100)
    args, unknown = parser.parse_known_args()
    if unknown:
        print("ignored:", unknown)
    return args


def main() -> int:
    args = parse_args()
    logger = setup_logging()
    describe_gpu()
    if args.push_to_hub and get_token() is None:
        logger.error("no token")
        return 2
    out = Path("/tmp/vlm")
    data = load_dataset(args.data)
    train = data["train"].map(to_conversation, remove_columns=data["train"].column_names)
    processor = AutoProcessor.from_pretrained(args.base)
    model = AutoModelForImageTextToText.from_pretrained(args.base, dtype=torch.bfloat16)
    started = time.time()
    trainer = SFTTrainer(
        model=model,
        processing_class=processor,
        train_dataset=train,
        peft_config=LoraConfig(r=32, lora_alpha=64, target_modules="all-linear"),
        args=SFTConfig(
            output_dir=str(out), num_train_epochs=args.epochs, per_device_train_batch_size=2,
            gradient_accumulation_steps=8, learning_rate=1e-4, bf16=True, max_length=None,
            save_strategy="no", logging_steps=10, report_to="none",
        ),
    )
    trainer.train()
    tuned = trainer.model.merge_and_unload() if args.merge else trainer.model
    accuracy = field_accuracy(tuned, processor, data["test"].select(range(args.eval_rows)))
    logger.info("field accuracy %.3f after %.0f min", accuracy, (time.time() - started) / 60)

    tuned.save_pretrained(out / "final")
    processor.save_pretrained(out / "final")
    (out / "final" / "accuracy.json").write_text(json.dumps({"accuracy": accuracy}))
    del trainer, model
    gc.collect()
    if args.push_to_hub:
        api = HfApi()
        api.create_repo(args.push_to_hub, private=True, exist_ok=True)
        api.upload_folder(folder_path=out / "final", repo_id=args.push_to_hub)
        logger.info("uploaded to %s", args.push_to_hub)
    shutil.rmtree(out)
    return 0 if os.environ.get("STRICT") != "1" or accuracy > 0.8 else 3


if __name__ == "__main__":
    sys.exit(main())
