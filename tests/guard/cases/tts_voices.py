# /// script
# requires-python = ">=3.10,<3.13"
# dependencies = ["kokoro>=0.9", "soundfile", "datasets[audio]", "huggingface-hub", "torch", "numpy"]
# ///
"""Speak a list of sentences with several voices and publish the recordings as an audio dataset."""
import argparse
import logging
import sys
from concurrent.futures import Future
from pathlib import Path

import numpy as np
import soundfile as sf
from datasets import Audio, Dataset, load_dataset
from huggingface_hub import HfApi
from kokoro import KPipeline

VOICES = ["af_heart", "af_bella", "am_adam", "bf_emma", "bm_george"]
RATE = 24_000


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


import html as _html
import re as _re
import unicodedata as _unicodedata

_TAGS = _re.compile(r"<[^>]{1,400}>")
_SPACES = _re.compile(r"[ \t\u00a0]+")
_BLANKS = _re.compile(r"\n{3,}")
_BOILERPLATE = (
    "all rights reserved",
    "accept cookies",
    "subscribe to our newsletter",
    "javascript is disabled",
    "terms of service",
)


def clean_text(text: str) -> str:
    """Plain text without markup, with quiet whitespace."""
    text = _html.unescape(text or "")
    text = _TAGS.sub(" ", text)
    text = _unicodedata.normalize("NFKC", text)
    lines = [_SPACES.sub(" ", line).strip() for line in text.splitlines()]
    lines = [line for line in lines if not any(phrase in line.lower() for phrase in _BOILERPLATE)]
    return _BLANKS.sub("\n\n", "\n".join(lines)).strip()


def looks_like_prose(text: str, minimum: int = 200) -> bool:
    """Whether a text is long enough and made of words rather than of menus."""
    if len(text) < minimum:
        return False
    letters = sum(character.isalpha() for character in text)
    if letters / len(text) < 0.6:
        return False
    words = text.split()
    mean = sum(map(len, words)) / len(words)
    return 2.5 < mean < 12


def fingerprint(text: str, size: int = 13) -> frozenset[int]:
    """Hashes of the word n-grams, for a rough comparison of two texts."""
    words = _re.findall(r"\w+", text.lower())
    return frozenset(hash(" ".join(words[i : i + size])) for i in range(max(1, len(words) - size + 1)))


def overlap(left: frozenset[int], right: frozenset[int]) -> float:
    return len(left & right) / max(1, min(len(left), len(right)))


def loudness(samples: np.ndarray) -> float:
    return float(20 * np.log10(np.sqrt(np.mean(samples**2)) + 1e-9))


def trim(samples: np.ndarray, threshold: float = 0.005, margin: int = 2400) -> np.ndarray:
    loud = np.flatnonzero(np.abs(samples) > threshold)
    if not len(loud):
        return samples
    return samples[max(0, loud[0] - margin) : loud[-1] + margin]


def speak(pipeline, text: str, voice: str) -> np.ndarray:
    return trim(np.concatenate([audio for _, _, audio in pipeline(text, voice=voice)]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sentences", default="acme/sentences")
    parser.add_argument("--folder", type=Path, default=Path("wav"))
    parser.add_argument("--dataset", help="publish as this dataset")
    parser.add_argument("--raw", help="upload the plain files to this dataset while speaking")
    parser.add_argument("--voices", nargs="*", default=VOICES)
    parser.add_argument("--limit", type=int, default=2000)
    args = parser.parse_args()

    logger = setup_logging()
    unknown = set(args.voices) - set(VOICES)
    if unknown:
        sys.exit(f"unknown voices: {', '.join(sorted(unknown))}")
    args.folder.mkdir(parents=True, exist_ok=True)
    api = HfApi()
    if args.raw:
        api.create_repo(args.raw, repo_type="dataset", private=True, exist_ok=True)

    pipeline = KPipeline(lang_code="a")
    sentences = [clean_text(row["text"]) for row in load_dataset(args.sentences, split="train").select(range(args.limit))]
    progress = Throughput(len(sentences) * len(args.voices), unit="recordings")
    rows, pending = [], []
    for voice in args.voices:
        for number, sentence in enumerate(sentences):
            samples = speak(pipeline, sentence, voice)
            path = args.folder / voice / f"{number:05d}.wav"
            path.parent.mkdir(exist_ok=True)
            sf.write(path, samples, RATE)
            rows.append({
                "audio": str(path), "text": sentence, "voice": voice,
                "seconds": len(samples) / RATE, "loudness": loudness(samples),
            })
            progress.add()
        if args.raw:
            pending.append(api.upload_folder(
                folder_path=args.folder / voice, path_in_repo=voice, repo_id=args.raw, repo_type="dataset",
                run_as_future=True,
            ))
    failed = 0
    for future in pending:
        assert isinstance(future, Future)
        try:
            future.result(timeout=1800)
        except Exception as error:
            failed += 1
            logger.error("upload: %s", error)
    if args.dataset:
        Dataset.from_list(rows).cast_column("audio", Audio(sampling_rate=RATE)).push_to_hub(args.dataset)
    logger.info("%d recordings, %d failed uploads", len(rows), failed)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
