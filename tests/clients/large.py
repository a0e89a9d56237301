"""One large file up and down by Xet, and once down by plain HTTP, byte for byte: `python -m tests.clients.large`.

It says how long each took, and what the server's memory was at most: that of its own process, and that of all its
processes together. Options: the size in MB (default 1000). Needs four times that on the disk.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: What the server may hold at most, with the processes that it starts, in MB.
BOUND = 300


def resident(pid: int) -> int:
    """Memory of a process and all below it, in MB, at this moment."""
    parents: dict[int, int] = {}
    held: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        # Processes come to an end meanwhile, and those of the kernel have no memory.
        with contextlib.suppress(OSError):
            facts = dict(re.findall(r"(PPid|VmRSS):\s+(\d+)", (folder / "status").read_text()))
            parents[int(folder.name)] = int(facts["PPid"])
            held[int(folder.name)] = int(facts.get("VmRSS", 0))
    below = {pid}
    while more := {child for child, parent in parents.items() if parent in below} - below:
        below |= more
    return sum(held.get(one, 0) for one in below) // 1000


@contextlib.contextmanager
def watching(pid: int) -> Iterator[list[int]]:
    """The most memory of a process and all below it so far, while the block runs."""
    most = [0]
    stop = threading.Event()

    def watch() -> None:
        while not stop.wait(0.1):
            most[0] = max(most[0], resident(pid))

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield most
    finally:
        stop.set()
        thread.join()


def fill(file: Path, size: int) -> str:
    digest = hashlib.sha256()
    with file.open("wb") as stream:
        for _ in range(size):
            block = os.urandom(1_000_000)
            digest.update(block)
            stream.write(block)
    return digest.hexdigest()


def sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def main() -> int:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ |= {"HF_HOME": str(folder / "home"), "HF_HUB_DISABLE_PROGRESS_BARS": "1"}
        from tests.embedded.hub_process import hub_process

        source, back = folder / "large.bin", folder / "back.bin"
        with hub_process(folder / "hub") as hub, watching(hub.process.pid) as most:
            api = hub.jobs.api
            expected = fill(source, size)
            api.create_bucket("local/large")
            at = [time.monotonic()]
            api.batch_bucket_files("local/large", add=[(source, "large.bin")])
            at.append(time.monotonic())
            source.unlink()
            api.download_bucket_files("local/large", files=[("large.bin", back)])
            at.append(time.monotonic())
            same = [sha256(back) == expected]
            back.unlink()
            at.append(time.monotonic())
            urllib.request.urlretrieve(f"{hub.endpoint}/buckets/local/large/resolve/large.bin", back)
            at.append(time.monotonic())
            same.append(sha256(back) == expected)
            text = Path(f"/proc/{hub.process.pid}/status").read_text()
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", text)
    own = int(peak) // 1000
    up, down, plain = at[1] - at[0], at[2] - at[1], at[4] - at[3]
    sys.stdout.write(f"{size} MB: by Xet up {up:.1f} s, down {down:.1f} s; by plain HTTP down {plain:.1f} s\n")
    sys.stdout.write(f"same bytes: {same}; server {own} MB at most, with the processes that it starts {most[0]} MB\n")
    return 0 if all(same) and max(own, most[0]) < BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
