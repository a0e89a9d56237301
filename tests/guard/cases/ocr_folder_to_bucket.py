# /// script
# requires-python = ">=3.11"
# dependencies = ["pillow", "pymupdf", "torch", "vllm"]
# ///
"""OCR every image and PDF below INPUT_DIR into markdown files below OUTPUT_DIR.

Made for mounted buckets:

    hf jobs uv run --flavor l4x1 \
        -v hf://buckets/me/scans:/input:ro -v hf://buckets/me/text:/output \
        ocr_folder.py /input /output
"""
import argparse
import base64
import io
import logging
import sys
import time
from pathlib import Path

import fitz
import torch
from PIL import Image
from vllm import LLM, SamplingParams

logging.basicConfig(level=logging.INFO)
logger = logging.getLogger(__name__)

IMAGES = {".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff"}


def find_files(root: Path) -> list[Path]:
    return sorted(p for p in root.rglob("*") if p.suffix.lower() in IMAGES or p.suffix.lower() == ".pdf")


def pages_of(path: Path, dpi: int):
    """Yield (image, suffix) for an image file or every page of a PDF."""
    if path.suffix.lower() != ".pdf":
        yield Image.open(path).convert("RGB"), ""
        return
    with fitz.open(path) as document:
        for number, page in enumerate(document, 1):
            pixmap = page.get_pixmap(matrix=fitz.Matrix(dpi / 72, dpi / 72))
            yield Image.frombytes("RGB", (pixmap.width, pixmap.height), pixmap.samples), f"/page_{number:03d}"


class Throughput:
    """Counts what is done and prints a line now and then; logs of a job have no carriage returns."""

    def __init__(self, total: int, every: float = 30.0, unit: str = "rows"):
        import time

        self.clock = time.monotonic
        self.total, self.every, self.unit = total, every, unit
        self.done = 0
        self.started = self.last = self.clock()

    def add(self, count: int = 1) -> None:
        self.done += count
        now = self.clock()
        if now - self.last >= self.every or self.done >= self.total:
            self.last = now
            print(self, flush=True)

    @property
    def rate(self) -> float:
        return self.done / max(1e-6, self.clock() - self.started)

    @property
    def minutes(self) -> float:
        return (self.clock() - self.started) / 60

    def __str__(self) -> str:
        left = (self.total - self.done) / max(1e-6, self.rate)
        return f"{self.done:,}/{self.total:,} {self.unit}, {self.rate:.1f}/s, about {left / 60:.0f} min left"


def message(image: Image.Image, task: str):
    buffer = io.BytesIO()
    image.save(buffer, format="PNG")
    uri = "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()
    return [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": uri}},
                                          {"type": "text", "text": task}]}]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("input_dir", type=Path)
    parser.add_argument("output_dir", type=Path)
    parser.add_argument("--model", default="zai-org/GLM-OCR")
    parser.add_argument("--task", choices=["text", "table", "formula"], default="text")
    parser.add_argument("--batch-size", type=int, default=16)
    parser.add_argument("--dpi", type=int, default=200)
    parser.add_argument("--limit", type=int)
    args = parser.parse_args()

    if not torch.cuda.is_available():
        logger.error("no GPU")
        sys.exit(1)
    if not args.input_dir.is_dir():
        logger.error("no such folder: %s", args.input_dir)
        sys.exit(1)

    files = find_files(args.input_dir)[: args.limit]
    if not files:
        sys.exit("nothing to read")

    work = []
    for path in files:
        relative = path.relative_to(args.input_dir).with_suffix("")
        for image, suffix in pages_of(path, args.dpi):
            work.append((image, args.output_dir / f"{relative}{suffix}.md"))
    logger.info("%d pages of %d files", len(work), len(files))

    prompts = {"text": "Text Recognition:", "table": "Table Recognition:", "formula": "Formula Recognition:"}
    llm = LLM(model=args.model, trust_remote_code=True, max_model_len=8192)
    params = SamplingParams(temperature=0.01, max_tokens=8192)

    failed, started = 0, time.time()
    progress = Throughput(len(work), unit="pages")
    for start in range(0, len(work), args.batch_size):
        batch = work[start : start + args.batch_size]
        try:
            outputs = llm.chat([message(image, prompts[args.task]) for image, _ in batch], params)
            texts = [output.outputs[0].text for output in outputs]
        except Exception as error:
            logger.error("batch %d: %s", start, error)
            texts = [f"[error: {error}]"] * len(batch)
            failed += len(batch)
        for (_, target), text in zip(batch, texts):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        progress.add(len(batch))

    logger.info("done in %.1f min, %d failed", (time.time() - started) / 60, failed)


if __name__ == "__main__":
    if len(sys.argv) == 1:
        print(__doc__)
        print("Try: ocr_folder.py /input /output --limit 5")
        sys.exit(0)
    main()
