"""Xorbs: up to 64 MiB of chunks in one file, stored as they come.

Format, as `hf_xet` writes it: for each chunk a header of 8 bytes (version 0, length of the stored bytes in 24
bits, compression scheme, length of the chunk in 24 bits, all little-endian) and the stored bytes; after the last
chunk there may be a footer, which begins with `XETBLOB`.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

SCHEMA = """
create table if not exists xorbs (
    hash text primary key,
    stored_ends blob not null,
    raw_ends blob not null
) without rowid;
"""

#: Chunks are at most 128 KiB, and compression that does not help is not used.
_LONGEST_CHUNK = 1 << 20

_HEADER = 8


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


def index(path: Path) -> Xorb:
    """Read where the chunks of a file end.

    Raises:
        ApiError: 400, if it is not a xorb.
    """
    length = path.stat().st_size
    stored, raw = [0], [0]
    with path.open("rb") as file:
        while stored[-1] < length:
            file.seek(stored[-1])
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
            stored.append(end)
            raw.append(raw[-1] + raw_length)
    if len(stored) < 2:
        raise ApiError(400, "The xorb has no chunks.")
    return Xorb(tuple(stored), tuple(raw))


def add(connection: sqlite3.Connection, xorb_hash: str, xorb: Xorb) -> bool:
    """Note a stored xorb; False if it was known."""
    cursor = connection.execute(
        "insert or ignore into xorbs values (?, ?, ?)", (xorb_hash, _pack(xorb.stored_ends), _pack(xorb.raw_ends))
    )
    return cursor.rowcount > 0


def get(connection: sqlite3.Connection, xorb_hash: str) -> Xorb | None:
    """A stored xorb."""
    row = connection.execute("select * from xorbs where hash = ?", (xorb_hash,)).fetchone()
    return Xorb(_unpack(row["stored_ends"]), _unpack(row["raw_ends"])) if row else None


def _pack(numbers: tuple[int, ...]) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def _unpack(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 4}I", packed)
