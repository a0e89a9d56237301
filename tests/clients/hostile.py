"""A client that means harm: `python -m tests.clients.hostile`. It is refused, and nothing but its own data changes.

Every endpoint is asked with bad parts in its address and bad values in its body, many more than the suite tries; and
bodies come that never end. What the server's memory was at most is said.
"""

from __future__ import annotations

import collections
import itertools
import json
import os
import re
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.embedded.hostile_help import Raw
    from tests.embedded.hub_process import HubProcess

#: What the server may hold at most, in MB.
BOUND = 300

COMMIT = "/api/models/alice/poems/commit/main"
BATCH = "/api/buckets/alice/results/batch"

#: Bytes after which a body that should have been refused long ago is given up.
ENOUGH = 3 << 30


def endless(piece: bytes) -> Iterator[bytes]:
    return itertools.repeat(piece, ENOUGH // len(piece))


def line(key: str, **value: object) -> bytes:
    return json.dumps({"key": key, "value": value}).encode() + b"\n"


def many(*lines: bytes) -> Iterator[bytes]:
    """The lines again and again, in pieces of about 1 MiB."""
    whole = b"".join(lines)
    return endless(whole * max(1, (1 << 20) // len(whole)))


STREAMS: dict[str, tuple[str, str, Iterator[bytes]]] = {
    "one line of a commit": ("POST", COMMIT, endless(b"x" * (1 << 20))),
    "files of a commit": ("POST", COMMIT, many(line("header", summary="s"), line("file", path="a", content="x"))),
    "headers of a commit": ("POST", COMMIT, many(line("header", summary="s", description="d" * 1000))),
    "empty lines of a commit": ("POST", COMMIT, endless(b"\n" * (1 << 20))),
    "deletions of a commit": ("POST", COMMIT, many(line("deletedFolder", path="a"))),
    "changes of a bucket": ("POST", BATCH, many(b'{"type": "deleteFile", "path": "a"}\n')),
    "the JSON of a new repository": ("POST", "/api/repos/create", endless(b"[" * (1 << 20))),
    "the script of a job": ("POST", "/api/jobs/alice", endless(b'"' + b"x" * (1 << 20))),
    "a form": ("POST", "/api/models/alice/poems/paths-info/main", endless(b"paths=a&" * (1 << 17))),
}


def beside(folder: Path) -> dict[str, bytes | None]:
    return {
        str(path): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
        if folder / "hub" not in (path, *path.parents)
    }


def memory(hub: HubProcess) -> int:
    text = Path(f"/proc/{hub.process.pid}/status").read_text()
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", text)
    return int(peak) // 1000


def ask_all(raw: Raw) -> list[str]:
    from tests.embedded.hostile_help import MANY_PARTS, MANY_VALUES, addresses, bodies

    answers: collections.Counter[int] = collections.Counter()
    wrong: list[str] = []
    for method, path in addresses(MANY_PARTS):
        status, body = raw.send(method, path, b"{}")
        answers[status] += 1
        # A list of what is under a name that nobody has is empty.
        if not (400 <= status < 500 or body == b"[]"):
            wrong.append(f"{status} {method} {path[:200]}")
    for method, path, body, elsewhere in bodies(MANY_VALUES):
        status, _ = raw.send(method, path, body)
        answers[status] += 1
        if status >= 500 or (elsewhere and status < 400):
            wrong.append(f"{status} {method} {path} {body[:200]!r}")
    sys.stdout.write(f"{answers.total()} requests: {dict(sorted(answers.items()))}\n")
    return wrong


def main() -> int:
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from tests.embedded.hostile_help import Raw
        from tests.embedded.hub_process import hub_process

        (folder / "beside.txt").write_text("beside")
        with hub_process(folder / "hub", "--user", "alice") as hub:
            hub.jobs.api.create_repo("alice/poems")
            hub.jobs.api.create_bucket("alice/results")
            hub.jobs.api.upload_file(path_or_fileobj=b"0123456789", path_in_repo="x", repo_id="alice/poems")
            before, inside = beside(folder), set((folder / "hub").iterdir())
            raw = Raw(hub.endpoint, hub.token)
            wrong += ask_all(raw)
            status, _ = raw.send("GET", "/alice/poems/resolve/main/x", Range="bytes=10-")
            wrong += [] if status == 416 else [f"{status} for a range beyond the end"]
            for what, (method, path, body) in STREAMS.items():
                begun = time.monotonic()
                form = {"Content-Type": "application/x-www-form-urlencoded"} if what == "a form" else {}
                status, _ = raw.send(method, path, body, **form)
                seconds = time.monotonic() - begun
                sys.stdout.write(f"{what}, without end: {status} after {seconds:.1f} s, {memory(hub)} MB at most\n")
                wrong += [] if 400 <= status < 500 else [f"{status} for {what}"]
            _, text = raw.send("GET", "/alice/poems/resolve/main/x")
            wrong += [] if text == b"0123456789" else ["what was there before was changed"]
            raw.close()
            wrong += [] if beside(folder) == before else ["something beside the data folder was changed"]
            wrong += [] if set((folder / "hub").iterdir()) == inside else ["the data folder has something new in it"]
            wrong += [] if memory(hub) < BOUND else [f"{memory(hub)} MB"]
    sys.stdout.write("".join(f"WRONG {fault}\n" for fault in wrong) or "nothing but refusals\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
