# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "pytesseract", "pillow"]
# ///
"""Read the text of scanned pages with Tesseract, and push it beside the pages' names."""

import subprocess
import sys

import pytesseract
from datasets import load_dataset

pages = load_dataset("alice/parish-pages", split="train")
if "--install" in sys.argv:
    subprocess.run(["apt-get", "update"], check=True)
    subprocess.run(["apt-get", "install", "-y", "tesseract-ocr"], check=True)


def read(page):
    return {"text": pytesseract.image_to_string(page["image"].convert("L"))}


texts = pages.map(read, remove_columns=["image"])
texts.push_to_hub("alice/parish-texts")
