"""Hashes of the Xet protocol as text."""

from __future__ import annotations

import re

_HASH = re.compile(r"[0-9a-f]{64}")


def from_bytes(raw: bytes) -> str:
    """The hex form of 32 bytes: four numbers of 64 bits, little-endian in memory, written big end first."""
    return "".join(raw[at : at + 8][::-1].hex() for at in range(0, 32, 8))


def is_hash(text: str) -> bool:
    """Whether the text is the hex form of a hash."""
    return _HASH.fullmatch(text) is not None
