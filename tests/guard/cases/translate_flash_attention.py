# /// script
# requires-python = ">=3.11"
# dependencies = [
#     "torch",
#     "transformers",
#     "datasets",
#     "flash-attn",
#     "accelerate",
# ]
# ///
"""Translate the questions of a data set, and push the rows with both texts."""

import os

import torch
from datasets import load_dataset
from transformers import AutoModelForSeq2SeqLM, AutoTokenizer

MODEL = os.environ.get("MODEL", "facebook/nllb-200-distilled-600M")
SOURCE = os.environ.get("SOURCE", "openai/gsm8k")
TARGET = os.environ.get("TARGET", "alice/gsm8k-deu")
LANGUAGE = os.environ.get("LANGUAGE", "deu_Latn")


def main():
    tokenizer = AutoTokenizer.from_pretrained(MODEL, src_lang="eng_Latn")
    model = AutoModelForSeq2SeqLM.from_pretrained(MODEL, dtype=torch.bfloat16, device_map="auto")
    forced = tokenizer.convert_tokens_to_ids(LANGUAGE)

    def translate(batch):
        inputs = tokenizer(batch["question"], return_tensors="pt", padding=True, truncation=True).to(model.device)
        with torch.inference_mode():
            made = model.generate(**inputs, forced_bos_token_id=forced, max_new_tokens=256)
        batch["translated"] = tokenizer.batch_decode(made, skip_special_tokens=True)
        return batch

    rows = load_dataset(SOURCE, "main", split="train").map(translate, batched=True, batch_size=32)
    rows.push_to_hub(TARGET)


main()
