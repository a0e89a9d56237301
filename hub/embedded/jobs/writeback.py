"""Brings what a job changed in the folder of a bucket back into the bucket."""

from __future__ import annotations

import errno
import json
import os
import sqlite3
import stat
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from hub.embedded import buckets
from hub.embedded.blobs import CHUNK, Blob, BlobStore, BlobWriter
from hub.embedded.errors import ApiError
from hub.embedded.git import repositories
from hub.embedded.git.repositories import RepoName
from hub.embedded.git.trees import check_path
from hub.embedded.jobs.checkout import BucketGoneError, VolumeError
from hub.embedded.xet import files
from hub.embedded.xet.hash_files import HashError, hash_files
from hub.embedded.xet.hashes import EMPTY_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from hub.embedded.db import Database
    from hub.embedded.git.repositories import Repository
    from hub.embedded.xet.files import XetFile

#: Seconds for which a file must have been left alone to be written back while the job runs.
_SETTLED = 2.0


class Seen(NamedTuple):
    """What tells whether a file was changed since it was looked at: size, time of change (ns), inode."""

    size: int
    modified: int
    inode: int


@dataclass
class Mounted:
    """The folder of one bucket that a job writes to, and what the bucket is known to have of it.

    Attributes:
        bucket: Its two names.
        top: The folder of the bucket that is mounted; empty for all of it.
        hashes: The Xet hash of each file that the bucket has, by its path below the folder.
        seen: How each of these looked in the folder when it was read.
    """

    bucket: tuple[str, str]
    top: str
    hashes: dict[str, str]
    seen: dict[str, Seen] = field(default_factory=dict[str, Seen])

    def save(self, file: Path) -> None:
        """Keep it, for the Hub that comes after one that was killed."""
        temporary = file.with_suffix(".new")
        temporary.write_text(json.dumps([self.bucket, self.top, self.hashes, self.seen]), "utf-8")
        temporary.replace(file)

    @classmethod
    def load(cls, file: Path) -> Mounted:
        """What `save` kept."""
        bucket, top, hashes, seen = json.loads(file.read_text("utf-8"))
        return cls((bucket[0], bucket[1]), top, hashes, {path: Seen(*values) for path, values in seen.items()})


@dataclass(frozen=True)
class _Changed:
    path: str
    blob: Blob
    seen: Seen


@dataclass(frozen=True)
class WriteBack:
    """Looks for changes and brings them into the bucket. A crash in the middle loses no file: the next round finds it.

    Attributes:
        db: Has the buckets.
        blobs: Gets the contents.
        home: Where `hf_xet`, which hashes them, keeps its logs.
    """

    db: Database
    blobs: BlobStore
    home: Path

    def look(self, mounted: Mounted, folder: Path) -> None:
        """Take what is in the folder now for what the bucket has."""
        for path, seen, file in _walk(folder):
            if seen and file is not None:
                os.close(file)
                mounted.seen[path] = seen

    def bring(self, mounted: Mounted, folder: Path, *, final: bool) -> list[str]:
        """Bring new, changed and deleted files into the bucket, all at once. Blocks.

        Args:
            mounted: Brought up to date.
            folder: What the job writes to.
            final: Whether nothing writes there any more; files that were just written are left for the next round
                otherwise.

        Returns:
            What could not be brought, one sentence each: names that no bucket takes.

        Raises:
            VolumeError: If the bucket is gone, or the contents cannot be stored.
        """
        refused: list[str] = []
        try:
            changed, there = self._changed(mounted, folder, refused, final=final)
            gone = sorted(mounted.hashes.keys() - there)
            if not changed and not gone:
                return refused
            hashes = self._hashes(changed)
            with self.db.transaction() as connection:
                self._apply(connection, mounted, changed, hashes, gone)
        except (OSError, sqlite3.Error) as error:
            raise VolumeError(f"What the job wrote cannot be stored: {error}.") from error
        for file, file_hash in zip(changed, hashes, strict=True):
            mounted.hashes[file.path] = file_hash
            mounted.seen[file.path] = file.seen
        for path in gone:
            del mounted.hashes[path]
            mounted.seen.pop(path, None)
        return refused

    def _changed(
        self, mounted: Mounted, folder: Path, refused: list[str], *, final: bool
    ) -> tuple[list[_Changed], set[str]]:
        changed: list[_Changed] = []
        there: set[str] = set()
        for path, seen, descriptor in _walk(folder):
            there.add(path)
            if seen is None or descriptor is None:
                refused.append(f"{path[:200]!a} was not written back: it cannot be read.")
                continue
            with os.fdopen(descriptor, "rb", buffering=0) as file:
                if mounted.seen.get(path) == seen and path in mounted.hashes:
                    continue
                if not final and abs(time.time() - seen.modified / 1e9) < _SETTLED:
                    continue
                try:
                    check_path(_joined(mounted.top, path)).encode()
                except (ApiError, UnicodeEncodeError):
                    refused.append(f"{path[:200]!a} was not written back: no file of a bucket can have that name.")
                    continue
                changed.append(_Changed(path, self._store(file), seen))
        return changed, there

    def _store(self, file: Any) -> Blob:
        writer = BlobWriter(self.blobs, self.blobs.incoming)
        try:
            while chunk := file.read(CHUNK):
                writer.write(chunk)
            return writer.finish()
        finally:
            writer.abandon()

    def _hashes(self, changed: list[_Changed]) -> list[str]:
        """The Xet hash of each content; of the blob, because the job may have changed its file again."""
        filled = [self.blobs.path(file.blob.sha256) for file in changed if file.blob.size]
        try:
            found = iter(hash_files(filled, self.home) if filled else [])
        except HashError as error:
            raise VolumeError(f"What the job wrote cannot be hashed: {error}") from error
        return [next(found) if file.blob.size else EMPTY_FILE for file in changed]

    def _apply(
        self,
        connection: sqlite3.Connection,
        mounted: Mounted,
        changed: list[_Changed],
        hashes: list[str],
        gone: list[str],
    ) -> None:
        bucket = self._bucket(connection, mounted)
        for file, file_hash in zip(changed, hashes, strict=True):
            files.add_stored(connection, file_hash, file.blob)
            stored: XetFile | None = files.get(connection, file_hash)
            assert stored is not None
            path = _joined(mounted.top, file.path)
            buckets.put(connection, bucket, path, stored, file.seen.modified // 1_000_000, None)
        for path in gone:
            there = buckets.get(connection, bucket, _joined(mounted.top, path))
            # What somebody else has put there since is theirs.
            if there and there.hash == mounted.hashes[path]:
                buckets.remove(connection, bucket, there.path)

    def _bucket(self, connection: sqlite3.Connection, mounted: Mounted) -> Repository:
        called = RepoName("bucket", *mounted.bucket)
        found = repositories.present(connection, called)
        if found is None:
            raise BucketGoneError(f"What the job wrote is lost: the bucket {called.id} was deleted while it ran.")
        return found


def _walk(folder: Path) -> Iterator[tuple[str, Seen | None, int | None]]:
    """Path, looks and open descriptor of every regular file; the caller closes it. No looks if it cannot be opened.

    Symbolic links are never followed: a job could make one to what it may not read. Folders are opened by their
    descriptors, so that none can become a link in between.

    Raises:
        OSError: If a folder cannot be read: what is in it must not pass for deleted.
    """

    def fail(error: OSError) -> None:
        raise error

    top = str(folder)
    for at, _, names, descriptor in os.fwalk(top, onerror=fail, follow_symlinks=False):
        for name in sorted(names):
            path = f"{at}/{name}"[len(top) + 1 :]
            try:
                file = os.open(name, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC, dir_fd=descriptor)
            except OSError as error:
                if error.errno == errno.EACCES:
                    yield path, None, None
                continue
            found = os.fstat(file)
            if stat.S_ISREG(found.st_mode):
                yield path, Seen(found.st_size, found.st_mtime_ns, found.st_ino), file
            else:
                os.close(file)


def _joined(top: str, path: str) -> str:
    return f"{top}/{path}" if top else path
