"""Puts the files of a bucket or a repository into a folder, for a job that mounts it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded import buckets
from hub.embedded.errors import ApiError
from hub.embedded.git import history, trees
from hub.embedded.git.objects import FileEntry, FolderEntry
from hub.embedded.jobs import volumes
from hub.embedded.xet import assembly, files

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from hub.embedded.blobs import BlobStore
    from hub.embedded.db import Database
    from hub.embedded.git.repositories import Repository
    from hub.embedded.jobs.volumes import Volume
    from hub.embedded.xet.files import XetFile


class VolumeError(Exception):
    """A volume cannot be mounted or written back; the message says why."""


class BucketGoneError(VolumeError):
    """What a job wrote has no place any more."""


@dataclass(frozen=True)
class _Content:
    """A file to be: its size, its SHA-256 if that is known, and how the Xet store has it if it does."""

    size: int
    sha256: str | None
    xet: XetFile | None


@dataclass(frozen=True)
class Checkout:
    """Makes folders of files.

    Attributes:
        db: Knows the files.
        blobs: Has contents that came whole.
        xorbs: Has the chunks of the others.
    """

    db: Database
    blobs: BlobStore
    xorbs: BlobStore

    def fill(self, volume: Volume, folder: Path) -> dict[str, str]:
        """Fill an empty folder. Blocks, for as long as it takes to copy.

        Returns:
            The Xet hash of each file by its path below the folder; empty for a repository.

        Raises:
            VolumeError: If the source is gone, or its paths or contents cannot be files here.
        """
        try:
            with self.db.reading() as connection:
                source = volumes.find(connection, volume)
                wanted = self._wanted(connection, volume, source)
            self._write(wanted, folder, share=not volume.writable)
        except ApiError as error:
            raise VolumeError(error.message) from None
        except OSError as error:
            raise VolumeError(f"{volume.called.web_path} cannot be mounted: {error}.") from error
        return {path: content.xet.hash for path, content in wanted.items() if content.xet and volume.type == "bucket"}

    def _wanted(self, connection: sqlite3.Connection, volume: Volume, source: Repository) -> dict[str, _Content]:
        top = volume.path or ""
        found: dict[str, _Content] = {}
        if volume.type == "bucket":
            for file in buckets.under(connection, source, top):
                if file.path != top:
                    known = files.get(connection, file.hash)
                    found[_below(file.path, top)] = _Content(file.size, known.sha256 if known else None, known)
        else:
            commit = history.resolve(connection, source, volume.revision or "main")
            folder = trees.find(connection, commit.tree, top)
            for path, entry in trees.walk(connection, folder.oid) if isinstance(folder, FolderEntry) else ():
                if isinstance(entry, FileEntry):
                    found[path] = _Content(entry.size, entry.sha256, files.by_sha256(connection, entry.sha256))
        if top and not found:
            # As on the Hub, where a job that mounts a folder that is not there fails.
            raise VolumeError(f"There is no folder {top} in {volume.called.web_path}.")
        return found

    def _write(self, wanted: dict[str, _Content], folder: Path, *, share: bool) -> None:
        for path, content in wanted.items():
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if not content.size:
                target.touch(exist_ok=False)
            elif content.sha256 and self.blobs.has(content.sha256, content.size):
                _copy(self.blobs.path(content.sha256), target, share=share)
            elif content.xet:
                with target.open("xb") as file:
                    file.writelines(assembly.content(self.db, self.xorbs, content.xet))
            else:
                raise VolumeError(f"The content of {path} is missing from the data folder.")


def _copy(blob: Path, target: Path, *, share: bool) -> None:
    """A copy, or, for what is mounted read-only, the blob itself under another name."""
    if share:
        try:
            os.link(blob, target)
        except OSError:
            # No links on this file system, or too many of this file.
            pass
        else:
            return
    shutil.copyfile(blob, target)


def _below(path: str, top: str) -> str:
    return path[len(top) + 1 :] if top else path
