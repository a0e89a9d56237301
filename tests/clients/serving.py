"""A server over HTTP, as a process of its own."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Seconds for a server to start, and to end.
_START, _END = 60, 20


@contextmanager
def serving(command: list[str], log: Path, **variables: str) -> Iterator[str]:
    """The address of a server whose command ends with its port."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with log.open("wb") as errors:
        command = [sys.executable, *command, str(port)]
        process = subprocess.Popen(command, env={**os.environ, **variables}, stderr=errors)
    try:
        deadline = time.monotonic() + _START
        while True:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                break
            except ConnectionRefusedError:
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError(f"the server did not start:\n{log.read_text()}") from None
                time.sleep(0.05)
        yield f"http://localhost:{port}/mcp"
    finally:
        process.terminate()
        process.wait(_END)
