# /// script
# requires-python = ">=3.11"
# dependencies = ["datasets", "huggingface-hub", "pillow", "torch", "transformers", "webdataset", "numpy"]
# ///
"""
Filter an image dataset by aesthetics and write it as WebDataset shards.

The shards go to --out. If --out starts with `hf://`, they are written through the Hub's file system,
otherwise to the folder; a folder should be below a mounted bucket.
"""
import argparse
import io
import json
import logging
import sys
import tarfile
from pathlib import Path

import numpy as np
import torch
from datasets import load_dataset
from huggingface_hub import HfFileSystem
from PIL import Image
from transformers import CLIPModel, CLIPProcessor


def as_rgb(value):
    """A PIL image in RGB from whatever a dataset column holds."""
    import io

    from PIL import Image

    if isinstance(value, dict) and value.get("bytes"):
        value = Image.open(io.BytesIO(value["bytes"]))
    elif isinstance(value, (str, bytes)):
        value = Image.open(io.BytesIO(value) if isinstance(value, bytes) else value)
    return value.convert("RGB")


def at_most(image, pixels: int):
    """The image itself, or a smaller one with its proportions."""
    width, height = image.size
    if width * height <= pixels:
        return image
    scale = (pixels / (width * height)) ** 0.5
    return image.resize((max(1, int(width * scale)), max(1, int(height * scale))))


def data_uri(image, quality: int = 92) -> str:
    import base64
    import io

    buffer = io.BytesIO()
    image.save(buffer, format="JPEG", quality=quality)
    return "data:image/jpeg;base64," + base64.b64encode(buffer.getvalue()).decode()


def chat_of(image, prompt: str) -> list[dict]:
    content = [{"type": "image_url", "image_url": {"url": data_uri(image)}}, {"type": "text", "text": prompt}]
    return [{"role": "user", "content": content}]


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


class Scorer:
    """Similarity to good captions minus similarity to bad ones."""

    GOOD = ["a beautiful photograph", "a sharp, well composed picture"]
    BAD = ["a blurry snapshot", "a screenshot with text", "an advertisement"]

    def __init__(self, device: str):
        name = "openai/clip-vit-large-patch14"
        self.device = device
        self.model = CLIPModel.from_pretrained(name).to(device).eval()
        self.processor = CLIPProcessor.from_pretrained(name)

    @torch.inference_mode()
    def __call__(self, images: list[Image.Image]) -> np.ndarray:
        inputs = self.processor(text=self.GOOD + self.BAD, images=images, return_tensors="pt", padding=True)
        logits = self.model(**inputs.to(self.device)).logits_per_image.softmax(dim=-1).cpu().numpy()
        return logits[:, : len(self.GOOD)].sum(axis=1)


class ShardWriter:
    """Tar files of a fixed number of samples, opened by a function that the caller gives."""

    def __init__(self, opener, size: int = 5000):
        self.opener, self.size = opener, size
        self.number, self.count, self.buffer, self.tar = 0, 0, None, None

    def _open(self):
        self.buffer = io.BytesIO()
        self.tar = tarfile.open(fileobj=self.buffer, mode="w")

    def add(self, key: str, files: dict[str, bytes]):
        if self.tar is None:
            self._open()
        for suffix, data in files.items():
            info = tarfile.TarInfo(f"{key}.{suffix}")
            info.size = len(data)
            self.tar.addfile(info, io.BytesIO(data))
        self.count += 1
        if self.count >= self.size:
            self.flush()

    def flush(self):
        if self.tar is None:
            return
        self.tar.close()
        with self.opener(f"shard-{self.number:05d}.tar") as f:
            f.write(self.buffer.getvalue())
        self.number, self.count, self.tar = self.number + 1, 0, None


def opener_for(out: str):
    if out.startswith("hf://"):
        fs = HfFileSystem()
        return lambda name: fs.open(f"{out.removeprefix('hf://').rstrip('/')}/{name}", "wb")
    folder = Path(out)
    folder.mkdir(parents=True, exist_ok=True)
    return lambda name: open(folder / name, "wb")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("--out", default="shards")
    parser.add_argument("--threshold", type=float, default=0.6)
    parser.add_argument("--batch", type=int, default=64)
    parser.add_argument("--limit", type=int, default=200_000)
    args = parser.parse_args()

    logger = setup_logging()
    scorer = Scorer("cuda" if torch.cuda.is_available() else "cpu")
    writer = ShardWriter(opener_for(args.out))
    progress, kept, images = Throughput(args.limit, unit="images"), 0, []
    for row in load_dataset(args.source, split="train", streaming=True).take(args.limit):
        images.append(at_most(as_rgb(row["image"]), 512 * 512))
        if len(images) < args.batch:
            continue
        for image, score in zip(images, scorer(images)):
            if score < args.threshold:
                continue
            buffer = io.BytesIO()
            image.save(buffer, format="WEBP", quality=90)
            writer.add(f"{kept:08d}", {"webp": buffer.getvalue(), "json": json.dumps({"score": float(score)}).encode()})
            kept += 1
        progress.add(len(images))
        images = []
    writer.flush()
    logger.info("%d images in %d shards at %s", kept, writer.number, args.out)


if __name__ == "__main__":
    main()
