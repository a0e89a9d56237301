"""One large file up and down by Xet, byte for byte, and what the server's memory was: `python -m tests.clients.large`.

Options: the size in MB (default 1000). Needs three times that on the disk.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
import tempfile
import time
from pathlib import Path

#: What the server may hold at most, in MB.
BOUND = 300


def main() -> int:
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from tests.embedded.hub_process import hub_process

        with hub_process(folder / "hub") as hub:
            api = hub.jobs.api
            source, digest = folder / "large.bin", hashlib.sha256()
            with source.open("wb") as file:
                for _ in range(size):
                    block = os.urandom(1_000_000)
                    digest.update(block)
                    file.write(block)
            api.create_bucket("local/large")
            begun = time.monotonic()
            api.batch_bucket_files("local/large", add=[(source, "large.bin")])
            up, begun = time.monotonic() - begun, time.monotonic()
            source.unlink()
            api.download_bucket_files("local/large", files=[("large.bin", folder / "back.bin")])
            down = time.monotonic() - begun
            with (folder / "back.bin").open("rb") as file:
                same = hashlib.file_digest(file, "sha256").hexdigest() == digest.hexdigest()
            text = Path(f"/proc/{hub.process.pid}/status").read_text()
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", text)
    memory = int(peak) // 1000
    sys.stdout.write(f"{size} MB: up {up:.1f} s, down {down:.1f} s, same bytes: {same}, server {memory} MB at most\n")
    return 0 if same and memory < BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
