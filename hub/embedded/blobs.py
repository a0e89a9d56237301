"""Contents of files, each stored once under the SHA-256 of its bytes."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import tempfile
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from anyio import to_thread

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterator

#: What is read from disk, hashed or sent at a time.
CHUNK = 1 << 20

_DIGEST = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Blob:
    """A stored content: its SHA-256 in hex and its length in bytes."""

    sha256: str
    size: int


class BlobStore:
    """A folder of immutable files, named by content.

    A name that is returned is on disk: the bytes are written to a temporary file, synced, and renamed. The
    methods that are not `async` block.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._incoming = folder / "incoming"
        self._incoming.mkdir(parents=True, exist_ok=True)
        for left_over in self._incoming.iterdir():
            left_over.unlink()

    def path(self, sha256: str) -> Path:
        """Where a content lies, or would.

        Raises:
            ValueError: If the name is not 64 lower-case hex digits; nothing else reaches the file system.
        """
        if not _DIGEST.fullmatch(sha256):
            raise ValueError("a blob is named by 64 lower-case hex digits")
        return self._folder / sha256[:2] / sha256[2:]

    def has(self, sha256: str, size: int | None = None) -> bool:
        """Whether the content is stored, and has that size if one is given."""
        found = self.size(sha256)
        return found is not None and size in (None, found)

    def size(self, name: str) -> int | None:
        """Bytes of a stored content; None if it is not stored."""
        if not _DIGEST.fullmatch(name):
            return None
        try:
            return self.path(name).stat().st_size
        except FileNotFoundError:
            return None

    def names(self) -> Iterator[str]:
        """Every stored content."""
        for folder in self._folder.iterdir():
            if len(folder.name) == 2:
                for file in folder.iterdir():
                    yield folder.name + file.name

    def remove(self, name: str) -> None:
        """Remove a content that nothing refers to."""
        self.path(name).unlink(missing_ok=True)

    async def write(self, chunks: AsyncIterable[bytes], *, expected: str | None = None) -> Blob:
        """Store a stream without holding it in memory.

        Args:
            chunks: The content.
            expected: The SHA-256 that it must have.

        Raises:
            ApiError: 400, if the content has another one; nothing is stored then.
        """
        async with self._receiving(chunks) as writer:
            return await to_thread.run_sync(writer.finish, expected)

    @asynccontextmanager
    async def received(self, chunks: AsyncIterable[bytes]) -> AsyncGenerator[Path]:
        """A stream as a synced temporary file, which is gone after the block if `place` has not given it a name."""
        async with self._receiving(chunks) as writer:
            yield await to_thread.run_sync(writer.sync)

    @asynccontextmanager
    async def _receiving(self, chunks: AsyncIterable[bytes]) -> AsyncGenerator[BlobWriter]:
        writer = await to_thread.run_sync(BlobWriter, self, self._incoming)
        try:
            async for chunk in chunks:
                if chunk:
                    await to_thread.run_sync(writer.write, chunk)
            yield writer
        finally:
            writer.abandon()

    def put(self, content: bytes) -> Blob:
        """Store bytes that are in memory already."""
        sha256 = hashlib.sha256(content).hexdigest()
        if not self.has(sha256):
            writer = BlobWriter(self, self._incoming)
            try:
                writer.write(content)
                writer.finish(sha256)
            finally:
                writer.abandon()
        return Blob(sha256, len(content))

    def adopt(self, file: Path, *, expected: str | None = None) -> Blob:
        """Store a file by moving it here; it must be on the same file system (see `incoming`).

        Raises:
            ApiError: 400, if its SHA-256 is not the expected one.
        """
        with file.open("rb+") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            size = stream.tell()
            os.fsync(stream.fileno())
        if expected is not None and digest != expected:
            raise ApiError(400, f"The content has the SHA-256 {digest}, and {expected} was announced.")
        self.place(file, digest)
        return Blob(digest, size)

    @property
    def incoming(self) -> Path:
        """The folder for temporary files; what a crash leaves there is removed at the next start."""
        return self._incoming

    def place(self, file: Path, sha256: str) -> None:
        """Give a synced temporary file its name, durably."""
        target = self.path(sha256)
        if not target.parent.is_dir():
            target.parent.mkdir(exist_ok=True)
            sync_folder(self._folder)
        file.replace(target)
        sync_folder(target.parent)

    async def read(self, sha256: str, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
        """The bytes from `start` up to, and not including, `end`."""
        async for chunk in read_file(self.path(sha256), start, end):
            yield chunk


async def read_file(path: Path, start: int = 0, end: int | None = None) -> AsyncIterator[bytes]:
    """The bytes of a file from `start` up to, and not including, `end`, in pieces of at most 1 MiB."""
    file = await to_thread.run_sync(path.open, "rb")
    try:
        file.seek(start)
        left = end - start if end is not None else None
        while left is None or left > 0:
            chunk = await to_thread.run_sync(file.read, CHUNK if left is None else min(CHUNK, left))
            if not chunk:
                return
            if left is not None:
                left -= len(chunk)
            yield chunk
    finally:
        file.close()


class BlobWriter:
    """One content on its way in. Its methods block."""

    def __init__(self, store: BlobStore, folder: Path) -> None:
        self._store = store
        descriptor, name = tempfile.mkstemp(dir=folder)
        self._file = os.fdopen(descriptor, "wb")
        self._path = Path(name)
        self._digest = hashlib.sha256()
        self._size = 0

    def write(self, chunk: bytes) -> None:
        """Add bytes at the end."""
        self._file.write(chunk)
        self._digest.update(chunk)
        self._size += len(chunk)

    def sync(self) -> Path:
        """Make what was written durable; gives the temporary file. Nothing can be added any more."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        return self._path

    def finish(self, expected: str | None = None, name: str | None = None) -> Blob:
        """Make the content durable under its SHA-256, or under another name.

        Raises:
            ApiError: 400, if its SHA-256 is not the expected one.
        """
        sha256 = self._digest.hexdigest()
        if expected is not None and sha256 != expected:
            raise ApiError(400, f"The content has the SHA-256 {sha256}, and {expected} was announced.")
        self._store.place(self.sync(), name or sha256)
        return Blob(sha256, self._size)

    def abandon(self) -> None:
        """Remove what was not finished; does nothing after `finish`."""
        # What is still to be written fails once more where the disk is full.
        with contextlib.suppress(OSError):
            self._file.close()
        self._path.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make a rename in the folder durable, where the system can (Windows cannot open a folder)."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
