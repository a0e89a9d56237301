"""Logs of jobs: one file each that only grows, read by any number of followers, none of which misses a line."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import threading
from typing import TYPE_CHECKING

from anyio import to_thread

from hub.embedded.endpoints.wire import timestamp
from hub.embedded.jobs.store import now

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

#: Bytes of one job's log that are kept; one line then says that the rest is not.
LIMIT = 32 << 20

#: Seconds of silence after which a follower is sent a comment, as on the Hub.
KEEP_ALIVE = 30.0

_BLOCK = 1 << 16


class Log:
    """The log of one job.

    The file holds the events as they are sent, one `{"data", "timestamp"}` a line: what was sent once is sent again
    in the same words and order, which is what clients that reconnect rely on. `append` and `close` may be called from
    any thread, `follow` from any event loop.
    """

    def __init__(self, path: Path, limit: int = LIMIT) -> None:
        self._path = path
        self._limit = limit
        self._lock = threading.Lock()
        self._file = path.open("ab", buffering=0)
        self._size = path.stat().st_size
        self._lost = 0
        self._closed = False
        self._followers: dict[asyncio.Event, asyncio.AbstractEventLoop] = {}

    def append(self, line: str) -> None:
        """Add one line of text, stamped with this moment."""
        with self._lock:
            if self._closed:
                return
            if self._size >= self._limit:
                if not self._lost:
                    self._write(f"===== The log is cut here: this Hub keeps {self._limit >> 20} MiB of each. =====")
                self._lost += 1
                return
            self._write(line)

    def close(self) -> None:
        """Nothing more will come."""
        with self._lock:
            if self._closed:
                return
            if self._lost:
                self._write(f"===== {self._lost} lines were not kept. =====")
            self._closed = True
            self._file.close()
            self._wake()

    def _write(self, line: str) -> None:
        event = {"data": line, "timestamp": timestamp(now())}
        data = json.dumps(event, ensure_ascii=False).encode("utf-8", "replace") + b"\n"
        # Unbuffered, so that what followers are told of is there; one write, so that no line is torn by a kill.
        try:
            whole = self._file.write(data) == len(data)
        except OSError:
            whole = False
        if not whole:
            # The disk is full: the job goes on, and a line that is not whole must not stay.
            self._lost += 1
            self._file.truncate(self._size)
            return
        self._size += len(data)
        self._wake()

    def _wake(self) -> None:
        for event, loop in self._followers.items():
            # A loop that has ended has no followers left that could miss anything.
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(event.set)

    async def follow(self, tail: int | None, keep_alive: float = KEEP_ALIVE) -> AsyncIterator[bytes]:
        """The events as server-sent events, from the first line (or the last `tail`) until the log is closed."""
        changed = asyncio.Event()
        with self._lock:
            self._followers[changed] = asyncio.get_running_loop()
        try:
            position = await to_thread.run_sync(start_of_tail, self._path, tail)
            while True:
                changed.clear()
                with self._lock:
                    end, closed = self._size, self._closed
                async for piece in events(self._path, position, end):
                    yield piece
                position = end
                if closed:
                    return
                try:
                    await asyncio.wait_for(changed.wait(), keep_alive)
                except TimeoutError:
                    yield b": keep-alive\n\n"
        finally:
            with self._lock:
                self._followers.pop(changed, None)


async def replay(path: Path, tail: int | None) -> AsyncIterator[bytes]:
    """The events of a log that does not grow any more; none if there is no file."""
    position = await to_thread.run_sync(start_of_tail, path, tail)
    async for piece in events(path, position, None):
        yield piece


async def events(path: Path, start: int, end: int | None) -> AsyncIterator[bytes]:
    """The whole lines of a log between two positions, as server-sent events, some at a time."""
    rest = b""
    while end is None or start < end:
        block = await to_thread.run_sync(_read, path, start, _BLOCK if end is None else min(_BLOCK, end - start))
        if not block:
            return
        start += len(block)
        *lines, rest = (rest + block).split(b"\n")
        if lines:
            yield b"".join(b"data: " + line + b"\n\n" for line in lines)


def _read(path: Path, start: int, length: int) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(start)
            return file.read(length)
    except FileNotFoundError:
        return b""


def start_of_tail(path: Path, tail: int | None) -> int:
    """Where the last `tail` lines of a log begin: 0 for None, or for more lines than there are. Blocks."""
    if tail is None:
        return 0
    try:
        file = path.open("rb")
    except FileNotFoundError:
        return 0
    with file:
        position = file.seek(0, os.SEEK_END)
        # The newline that ends a line precedes the next one; the last line's own does not count.
        wanted = tail + 1
        while position > 0:
            start = max(0, position - _BLOCK)
            file.seek(start)
            block = file.read(position - start)
            while (found := block.rfind(b"\n")) >= 0:
                wanted -= 1
                if wanted == 0:
                    return start + found + 1
                block = block[:found]
            position = start
    return 0
