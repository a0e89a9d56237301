"""Xorbs: up to 64 MiB of chunks in one file, stored as they come, under the hash of what is in them.

Format, as `hf_xet` writes it: for each chunk a header of 8 bytes (version 0, length of the stored bytes in 24
bits, compression scheme, length of the chunk in 24 bits, all little-endian) and the stored bytes; after the last
chunk there may be a footer, which begins with `XETBLOB`. Schemes: 0 is the chunk itself, 1 a frame of LZ4, 2 a frame
of LZ4 with every fourth byte from the first, then every fourth from the second, and so on.
"""

from __future__ import annotations

import importlib
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hub.embedded.errors import ApiError
from hub.embedded.xet import hashes

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

# An extension module without types.
lz4: Any = importlib.import_module("lz4.frame")

SCHEMA = """
create table if not exists xorbs (
    hash text primary key,
    stored_ends blob not null,
    raw_ends blob not null
) without rowid;
create table if not exists xorb_chunks (
    xorb text primary key references xorbs (hash) on delete cascade,
    hashes blob not null
) without rowid;
"""

#: Chunks are at most 128 KiB, and compression that does not help is not used.
_LONGEST_CHUNK = 1 << 20

#: Chunks that a xorb has at most, by the specification.
_MOST_CHUNKS = 8192

_HEADER = 8

_PLAIN, _LZ4, _GROUPED_LZ4 = range(3)


@dataclass(frozen=True)
class Xorb:
    """Where the chunks of a xorb end: as they are stored, and as they were. Both begin with 0."""

    stored_ends: tuple[int, ...]
    raw_ends: tuple[int, ...]

    @property
    def chunks(self) -> int:
        """How many chunks it has."""
        return len(self.raw_ends) - 1

    def raw_length(self, first: int, last: int) -> int:
        """Bytes of the chunks from `first` up to, and not including, `last`."""
        return self.raw_ends[last] - self.raw_ends[first]


def read(path: Path, xorb_hash: str) -> tuple[Xorb, bytes]:
    """Read where the chunks of a file end, and compute their hashes, 32 bytes each.

    Raises:
        ApiError: 400, if it is not a xorb, or not the one of that hash.
    """
    length = path.stat().st_size
    stored, raw = [0], [0]
    chunk_hashes, tree = bytearray(), hashes.Tree()
    with path.open("rb") as file:
        while stored[-1] < length:
            header = file.read(_HEADER)
            if header.startswith(b"XETBLOB"):
                break
            if len(header) < _HEADER or header[0] != 0:
                raise ApiError(400, "The xorb is damaged: there is no chunk where one must begin.")
            stored_length = int.from_bytes(header[1:4], "little")
            raw_length = int.from_bytes(header[5:8], "little")
            end = stored[-1] + _HEADER + stored_length
            if end > length or not 0 < raw_length <= _LONGEST_CHUNK:
                raise ApiError(400, "The xorb is damaged: a chunk is longer than it can be.")
            if len(stored) > _MOST_CHUNKS:
                raise ApiError(400, f"The xorb has more than {_MOST_CHUNKS} chunks.")
            chunk_hash = hashes.of_chunk(_unpacked(header[4], file.read(stored_length), raw_length))
            chunk_hashes += chunk_hash
            tree.add(chunk_hash, raw_length)
            stored.append(end)
            raw.append(raw[-1] + raw_length)
    if len(stored) < 2:
        raise ApiError(400, "The xorb has no chunks.")
    if (found := tree.xorb_hash()) != xorb_hash:
        raise ApiError(400, f"The content of the xorb has the hash {found}, and {xorb_hash} was announced.")
    return Xorb(tuple(stored), tuple(raw)), bytes(chunk_hashes)


def chunks(path: Path, xorb: Xorb, first: int, last: int) -> Iterator[bytes]:
    """The chunks from `first` up to, and not including, `last` of a stored xorb.

    Raises:
        ApiError: 400, if the file is damaged.
        FileNotFoundError: If there is none.
    """
    with path.open("rb") as file:
        file.seek(xorb.stored_ends[first])
        for at in range(first, last):
            stored = file.read(xorb.stored_ends[at + 1] - xorb.stored_ends[at])
            if len(stored) <= _HEADER:
                raise ApiError(400, "The xorb is damaged: it ends too early.")
            yield _unpacked(stored[4], stored[_HEADER:], xorb.raw_length(at, at + 1))


def _unpacked(scheme: int, stored: bytes, length: int) -> bytes:
    """The chunk that is stored in that way.

    Raises:
        ApiError: 400, if it is none, or not of that length.
    """
    if scheme not in (_PLAIN, _LZ4, _GROUPED_LZ4):
        raise ApiError(400, f"The xorb is damaged: there is no compression scheme {scheme}.")
    chunk = stored
    if scheme != _PLAIN:
        try:
            # One byte too many at most, however many the frame would give.
            chunk = lz4.LZ4FrameDecompressor().decompress(stored, max_length=length + 1)
        except (RuntimeError, EOFError):
            raise ApiError(400, "The xorb is damaged: a chunk cannot be decompressed.") from None
    if len(chunk) != length:
        raise ApiError(400, "The xorb is damaged: a chunk is not as long as its header says.")
    return _regrouped(chunk) if scheme == _GROUPED_LZ4 else chunk


def _regrouped(chunk: bytes) -> bytes:
    """The bytes of a chunk in their order, of which every fourth were put together."""
    whole = bytearray(len(chunk))
    at = 0
    for first in range(4):
        count = len(range(first, len(chunk), 4))
        whole[first::4] = chunk[at : at + count]
        at += count
    return bytes(whole)


def add(connection: sqlite3.Connection, xorb_hash: str, xorb: Xorb, chunk_hashes: bytes) -> bool:
    """Note a stored xorb and the hashes of its chunks; False if it was known."""
    cursor = connection.execute(
        "insert or ignore into xorbs values (?, ?, ?)", (xorb_hash, _pack(xorb.stored_ends), _pack(xorb.raw_ends))
    )
    connection.execute("insert or ignore into xorb_chunks values (?, ?)", (xorb_hash, chunk_hashes))
    return cursor.rowcount > 0


def get(connection: sqlite3.Connection, xorb_hash: str) -> Xorb | None:
    """A stored xorb."""
    row = connection.execute("select * from xorbs where hash = ?", (xorb_hash,)).fetchone()
    return Xorb(_unpack(row["stored_ends"]), _unpack(row["raw_ends"])) if row else None


def chunk_hashes(connection: sqlite3.Connection, xorb_hash: str) -> bytes | None:
    """The hashes of the chunks of a xorb, 32 bytes each; None if they were not noted when it was stored."""
    row = connection.execute("select hashes from xorb_chunks where xorb = ?", (xorb_hash,)).fetchone()
    return row["hashes"] if row else None


def _pack(numbers: tuple[int, ...]) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _unpack(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)
