# /// script
# requires-python = ">=3.11"
# dependencies = ["huggingface_hub>=1.5", "hf-xet", "cryptography"]
# ///
"""
Dump the databases, encrypt the dumps, and keep them.

Modes: `bucket` (API), `mount` (a folder), `restic` (a repository of restic's own).
"""
import argparse
import hashlib
import json
import logging
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cryptography.fernet import Fernet
from huggingface_hub import HfApi


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


def provenance() -> dict:
    """Where and with what this run was made, for the card."""
    import importlib.metadata
    import os
    import platform
    from datetime import datetime, timezone

    packages = {}
    for name in ("datasets", "huggingface-hub", "torch", "transformers", "vllm"):
        try:
            packages[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    job = os.environ.get("JOB_ID")
    return {
        "job": job,
        "on_jobs": job is not None,
        "accelerator": os.environ.get("ACCELERATOR", "none"),
        "cores": os.environ.get("CPU_CORES", "?"),
        "memory": os.environ.get("MEMORY", "?"),
        "python": platform.python_version(),
        "finished": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "packages": packages,
    }


def provenance_table(facts: dict) -> str:
    rows = [f"| {key} | {value} |" for key, value in facts.items() if key != "packages"]
    rows += [f"| {name} | {version} |" for name, version in sorted(facts["packages"].items())]
    return "\n".join(["| what | value |", "|---|---|", *rows])


def with_retries(action, what: str, attempts: int = 4, wait: float = 15.0):
    """Call `action` until it works; the last failure is raised."""
    import time

    for attempt in range(1, attempts + 1):
        try:
            return action()
        except Exception as error:
            print(f"{what}: attempt {attempt} of {attempts} failed: {error}", flush=True)
            if attempt == attempts:
                raise
            time.sleep(wait * 2 ** (attempt - 1))


NAME = re.compile(r"^(?P<database>\w+)-(?P<day>\d{8})\.sql\.gz\.enc$")


def dump(url: str, folder: Path, day: str) -> Path:
    database = url.rsplit("/", 1)[-1].split("?")[0]
    path = folder / f"{database}-{day}.sql.gz"
    with path.open("wb") as f:
        producer = subprocess.Popen(["pg_dump", "--no-owner", url], stdout=subprocess.PIPE)
        packer = subprocess.run(["gzip", "-9"], stdin=producer.stdout, stdout=f)
        if producer.wait() or packer.returncode:
            raise RuntimeError(f"dump of {database} failed")
    return path


def encrypt(path: Path, key: bytes) -> Path:
    target = path.with_name(path.name + ".enc")
    target.write_bytes(Fernet(key).encrypt(path.read_bytes()))
    path.unlink()
    return target


def manifest(paths: list[Path]) -> dict:
    return {
        "files": {
            path.name: {"bytes": path.stat().st_size, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}
            for path in paths
        },
        **provenance(),
    }


def prune(folder: Path, days: int, logger: logging.Logger) -> None:
    limit = datetime.now(timezone.utc) - timedelta(days=days)
    for path in folder.glob("*.enc"):
        match = NAME.match(path.name)
        if match and datetime.strptime(match["day"], "%Y%m%d").replace(tzinfo=timezone.utc) < limit:
            logger.info("removing %s", path.name)
            path.unlink()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("mode", choices=["bucket", "mount", "restic"])
    parser.add_argument("--bucket", default="acme/backups")
    parser.add_argument("--folder", type=Path, default=Path("/backups"))
    parser.add_argument("--days", type=int, default=30)
    args = parser.parse_args()
    logger = setup_logging()
    key = os.environ["BACKUP_KEY"].encode()
    urls = os.environ["DATABASE_URLS"].split()
    day = datetime.now(timezone.utc).strftime("%Y%m%d")

    subprocess.run("apt-get update -qq && apt-get install -y -qq postgresql-client restic", shell=True, check=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        paths = [encrypt(dump(url, folder, day), key) for url in urls]
        (folder / f"manifest-{day}.json").write_text(json.dumps(manifest(paths), indent=2))
        paths.append(folder / f"manifest-{day}.json")
        if args.mode == "bucket":
            api = HfApi()
            with_retries(
                lambda: api.batch_bucket_files(args.bucket, add=[(str(path), f"{day}/{path.name}") for path in paths]),
                "upload",
            )
        elif args.mode == "mount":
            args.folder.mkdir(parents=True, exist_ok=True)
            for path in paths:
                shutil.copy2(path, args.folder / path.name)
            prune(args.folder, args.days, logger)
        else:
            subprocess.run(["restic", "backup", temporary, "--tag", day], check=True)
    logger.info("%d files kept with %s", len(paths), args.mode)
    return 0


if __name__ == "__main__":
    sys.exit(main())
