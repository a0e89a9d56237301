"""Chunks of files that this Hub stored itself, for Xet clients: made when the first of them asks.

The chunks are of one length and not compressed. A client finds them by the terms of the file, and never learns that
others would cut the same content elsewhere.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, BinaryIO

from hub.embedded.blobs import BlobWriter
from hub.embedded.errors import ApiError
from hub.embedded.xet import files, hashes, xorbs
from hub.embedded.xet.files import Term

if TYPE_CHECKING:
    from hub.embedded.blobs import BlobStore
    from hub.embedded.db import Database
    from hub.embedded.xet.files import XetFile

#: Bytes of a chunk.
_CHUNK = 128 << 10

#: Chunks of a xorb: `hf_xet` makes xorbs of at most 64 MiB.
_CHUNKS = 256


def ensure_terms(db: Database, blobs: BlobStore, packed: BlobStore, file_hash: str) -> None:
    """Make sure that it is known where the chunks of a file lie, if the file is known at all. Blocks.

    Raises:
        ApiError: 500, if its content is nowhere.
    """
    with db.reading() as connection:
        file = files.get(connection, file_hash)
        if file is None or not file.size or files.terms(connection, file_hash):
            return
    if file.sha256 is None or not blobs.has(file.sha256, file.size):
        raise ApiError(500, f"The content {file_hash} is missing from the data folder.")
    found: list[tuple[Term, xorbs.Xorb, bytes]] = []
    with blobs.path(file.sha256).open("rb") as content:
        while term := _pack(packed, file, content, len(found)):
            found.append(term)
    with db.transaction() as connection:
        for term, xorb, chunk_hashes in found:
            xorbs.add(connection, term.xorb, xorb, chunk_hashes)
        files.set_terms(connection, file_hash, [term for term, *_ in found])


def _pack(packed: BlobStore, file: XetFile, content: BinaryIO, number: int) -> tuple[Term, xorbs.Xorb, bytes] | None:
    """The next xorb of a file, and the hashes of its chunks; None at the end of the file."""
    # Like no hash that a client computes, and the same each time.
    name = hashlib.sha256(f"stored by this Hub: {file.hash} {number}".encode()).hexdigest()
    stored, raw, chunk_hashes = [0], [0], bytearray()
    writer = BlobWriter(packed, packed.incoming)
    try:
        for _ in range(_CHUNKS):
            chunk = content.read(_CHUNK)
            if not chunk:
                break
            length = len(chunk).to_bytes(3, "little")
            writer.write(b"\0" + length + b"\0" + length + chunk)
            stored.append(stored[-1] + 8 + len(chunk))
            raw.append(raw[-1] + len(chunk))
            chunk_hashes += hashes.of_chunk(chunk)
        if len(raw) == 1:
            return None
        writer.finish(name=name)
    finally:
        writer.abandon()
    return Term(name, 0, len(raw) - 1, raw[-1]), xorbs.Xorb(tuple(stored), tuple(raw)), bytes(chunk_hashes)
