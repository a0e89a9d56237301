# /// script
# requires-python = ">=3.11"
# dependencies = ["requests", "feedparser", "faster-whisper", "datasets", "huggingface-hub"]
# ///
"""
Follow podcast feeds: fetch new episodes, transcribe them, append the transcripts.

State is a JSON file next to the transcripts, so the job can be scheduled. STORE is a folder on a
mounted bucket, or `hub:OWNER/NAME` for a dataset repository.
"""
import hashlib
import json
import logging
import os
import sys
import tempfile
from datetime import datetime, timezone
from pathlib import Path

import feedparser
from faster_whisper import WhisperModel
from huggingface_hub import HfApi, hf_hub_download
from huggingface_hub.errors import EntryNotFoundError


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


class Polite:
    """An HTTP client that waits between requests and backs off when it is asked to."""

    def __init__(self, delay: float = 0.5, attempts: int = 5, agent: str = "research-crawler/1.0"):
        import requests

        self.session = requests.Session()
        self.session.headers["User-Agent"] = agent
        self.delay, self.attempts = delay, attempts
        self.last = 0.0

    def get(self, url: str, **params):
        import time

        for attempt in range(self.attempts):
            pause = self.delay - (time.monotonic() - self.last)
            if pause > 0:
                time.sleep(pause)
            self.last = time.monotonic()
            answer = self.session.get(url, params=params or None, timeout=30)
            if answer.status_code in (429, 502, 503, 504):
                wait = float(answer.headers.get("Retry-After", 2**attempt))
                print(f"{answer.status_code} from {url}: waiting {wait:.0f} s", flush=True)
                time.sleep(wait)
                continue
            if answer.status_code == 404:
                return None
            answer.raise_for_status()
            return answer
        raise RuntimeError(f"{url}: no answer after {self.attempts} attempts")


def batches(items, size: int):
    """Lists of at most `size` items, in order."""
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def split_long(text: str, limit: int, overlap: int = 200) -> list[str]:
    """Pieces of a long text that break at paragraphs where they can."""
    pieces, start = [], 0
    while start < len(text):
        end = min(len(text), start + limit)
        if end < len(text):
            cut = text.rfind("\n\n", start + limit // 2, end)
            if cut < 0:
                cut = text.rfind(". ", start + limit // 2, end)
            end = cut + 1 if cut > 0 else end
        pieces.append(text[start:end].strip())
        if end == len(text):
            break
        start = max(end - overlap, start + 1)
    return [piece for piece in pieces if piece]


class FolderStore:
    def __init__(self, root: str):
        self.root = Path(root)
        self.root.mkdir(parents=True, exist_ok=True)

    def read(self, name: str) -> str | None:
        path = self.root / name
        return path.read_text() if path.exists() else None

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


class HubStore:
    def __init__(self, repo_id: str):
        self.api = HfApi()
        self.repo_id = self.api.create_repo(repo_id, repo_type="dataset", private=True, exist_ok=True).repo_id

    def read(self, name: str) -> str | None:
        try:
            return Path(hf_hub_download(self.repo_id, name, repo_type="dataset")).read_text()
        except EntryNotFoundError:
            return None

    def write(self, name: str, text: str) -> None:
        self.api.upload_file(
            path_or_fileobj=text.encode(), path_in_repo=name, repo_id=self.repo_id, repo_type="dataset"
        )


def open_store(where: str):
    if where.startswith("hub:"):
        return HubStore(where.removeprefix("hub:"))
    return FolderStore(where)


def transcribe(model: WhisperModel, path: str) -> dict:
    segments, info = model.transcribe(path, vad_filter=True, beam_size=5)
    lines = [{"start": round(s.start, 2), "end": round(s.end, 2), "text": s.text.strip()} for s in segments]
    return {"language": info.language, "seconds": info.duration, "segments": lines}


def episode_key(entry) -> str:
    return hashlib.sha256(entry.get("id", entry.link).encode()).hexdigest()[:16]


def main() -> int:
    logger = setup_logging()
    feeds = os.environ.get("FEEDS", "https://radio.example.org/science.xml").split()
    store = open_store(os.environ.get("STORE", "transcripts"))
    limit = int(os.environ.get("EPISODES", "20"))
    done = set(json.loads(store.read("done.json") or "[]"))
    client = Polite(delay=1.0)
    model = WhisperModel(os.environ.get("WHISPER", "large-v3-turbo"), device="cuda", compute_type="float16")

    fresh = []
    for feed in feeds:
        parsed = feedparser.parse(client.get(feed).text)
        for entry in parsed.entries:
            audio = next((link.href for link in entry.links if link.get("type", "").startswith("audio")), None)
            if audio and episode_key(entry) not in done:
                fresh.append((parsed.feed.title, entry, audio))
    logger.info("%d new episodes", len(fresh))

    for batch in batches(fresh[:limit], 5):
        for show, entry, audio in batch:
            with tempfile.NamedTemporaryFile(suffix=".mp3") as f:
                f.write(client.get(audio).content)
                f.flush()
                result = transcribe(model, f.name)
            result |= {"show": show, "title": entry.title, "audio": audio, "made": datetime.now(timezone.utc).isoformat()}
            store.write(f"episodes/{episode_key(entry)}.json", json.dumps(result, ensure_ascii=False))
            done.add(episode_key(entry))
        store.write("done.json", json.dumps(sorted(done)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
