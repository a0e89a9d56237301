"""Shards: how a client tells which files it has uploaded.

Format, as `hf_xet` writes it: a header of 48 bytes; for each file a header of 48 bytes (hash, flags, number of
terms), the terms of 48 bytes (xorb hash, flags, length in bytes, first chunk, last chunk), as many entries of
48 bytes for verification if flag 31 is set, and one with the SHA-256 if flag 30 is set; then an entry that begins
with 32 bytes of 0xFF. What follows repeats what the xorbs say themselves.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from hub.embedded.errors import ApiError
from hub.embedded.xet import hashes
from hub.embedded.xet.files import Term

_ENTRY = 48
_BOOKEND = b"\xff" * 32
_HAS_VERIFICATION = 1 << 31
_HAS_SHA256 = 1 << 30

#: Chunks that the files of a shard have at most, 256 GiB of the usual ones: each is looked at.
MOST_CHUNKS = 1 << 22

#: Files, and terms of files, of a shard together at most: each is held in memory.
MOST_ENTRIES = 1 << 18


@dataclass(frozen=True)
class ShardFile:
    """A file that a shard describes."""

    hash: str
    sha256: str | None
    terms: list[Term]


def parse(shard: bytes) -> list[ShardFile]:
    """The files of a shard.

    Raises:
        ApiError: 400, if it ends where it must not, or names too many chunks.
    """
    files: list[ShardFile] = []
    at, chunks, entries = _ENTRY, 0, 0
    while True:
        header = _entry(shard, at)
        if header.startswith(_BOOKEND):
            return files
        flags, count = struct.unpack_from("<II", header, 32)
        at += _ENTRY
        entries += 1 + count
        if entries > MOST_ENTRIES:
            raise ApiError(400, f"The shard has more than {MOST_ENTRIES} files and pieces of files.")
        terms: list[Term] = []
        for _ in range(count):
            entry = _entry(shard, at)
            _, length, first, last = struct.unpack_from("<IIII", entry, 32)
            chunks += max(last - first, 0)
            if chunks > MOST_CHUNKS:
                raise ApiError(400, f"The shard names more than {MOST_CHUNKS} chunks.")
            terms.append(Term(hashes.from_bytes(entry[:32]), first, last, length))
            at += _ENTRY
        if flags & _HAS_VERIFICATION:
            at += count * _ENTRY
        sha256 = None
        if flags & _HAS_SHA256:
            sha256 = hashes.from_bytes(_entry(shard, at)[:32])
            at += _ENTRY
        files.append(ShardFile(hashes.from_bytes(header[:32]), sha256, terms))


def _entry(shard: bytes, at: int) -> bytes:
    entry = shard[at : at + _ENTRY]
    if len(entry) < _ENTRY:
        raise ApiError(400, "The shard ends in the middle.")
    return entry
