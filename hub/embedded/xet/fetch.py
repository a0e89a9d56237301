"""Files that came by Xet, for clients that read by plain HTTP: put together once, and kept as a blob."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
from anyio import to_thread

from hub.embedded.blobs import BlobWriter
from hub.embedded.errors import ApiError
from hub.embedded.xet import files
from hub.embedded.xet.assembly import content

if TYPE_CHECKING:
    from hub.embedded.git.objects import FileEntry
    from hub.embedded.state import Hub
    from hub.embedded.xet.files import XetFile


async def ensure_blob(hub: Hub, file: FileEntry) -> None:
    """Make sure that the content of a file is a blob.

    Raises:
        ApiError: 500, if it is nowhere, or cannot be put together.
    """
    if await to_thread.run_sync(hub.blobs.has, file.sha256, file.size):
        return
    known = await to_thread.run_sync(_by_sha256, hub, file.sha256)
    if known is None:
        raise ApiError(500, f"The content {file.sha256} is missing from the data folder.")
    await ensure_xet_blob(hub, known.hash)


async def ensure_xet_blob(hub: Hub, file_hash: str) -> str:
    """Make sure that a file of the Xet store is a blob; gives the blob's SHA-256.

    Raises:
        ApiError: 500, if it cannot be put together, or has not the SHA-256 that was announced.
    """
    lock = hub.fetching.setdefault(file_hash, anyio.Lock())
    try:
        async with lock:
            file = await to_thread.run_sync(_by_hash, hub, file_hash)
            if file.sha256 and await to_thread.run_sync(hub.blobs.has, file.sha256, file.size):
                return file.sha256
            return await to_thread.run_sync(_put_together, hub, file, limiter=hub.fetch_limit)
    finally:
        if not lock.statistics().tasks_waiting:
            hub.fetching.pop(file_hash, None)


def _put_together(hub: Hub, file: XetFile) -> str:
    writer = BlobWriter(hub.blobs, hub.blobs.incoming)
    try:
        for chunk in content(hub.db, hub.xorbs, file):
            writer.write(chunk)
        return _adopt(hub, file, writer)
    finally:
        writer.abandon()


def _adopt(hub: Hub, file: XetFile, writer: BlobWriter) -> str:
    try:
        blob = writer.finish(file.sha256)
    except ApiError as error:
        # Who uploaded it named a wrong SHA-256; who has the right content can send it from now on.
        with hub.db.transaction() as connection:
            files.forget_sha256(connection, file.hash)
        # The fault is with what was uploaded long ago, not with the request that reads it.
        raise ApiError(500, error.message) from None
    if file.sha256 is None:
        with hub.db.transaction() as connection:
            files.set_sha256(connection, file.hash, blob.sha256)
    return blob.sha256


def _by_sha256(hub: Hub, sha256: str) -> XetFile | None:
    with hub.db.reading() as connection:
        return files.by_sha256(connection, sha256)


def _by_hash(hub: Hub, file_hash: str) -> XetFile:
    with hub.db.reading() as connection:
        found = files.get(connection, file_hash)
    if found is None:
        raise ApiError(500, f"The content {file_hash} is missing from the data folder.")
    return found
