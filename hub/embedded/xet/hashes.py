"""Hashes of the Xet protocol: their text, and how they follow from the content of chunks.

Source: the specification of the Xet protocol, chapter "Hashing" (huggingface.co/docs/xet). A chunk has the keyed
BLAKE3 of its bytes. Above the chunks lies a tree: a node has the keyed BLAKE3 of a text with one line for each of its
children, and where it ends depends on their hashes. The root is the hash of a xorb, and makes that of a file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from blake3 import blake3

#: The hash of an empty file.
EMPTY_FILE = "0" * 64

_HASH = re.compile(r"[0-9a-f]{64}")

_CHUNK_KEY = bytes.fromhex("6697f5775b9550de3135cbaca597181c9de421109beb2b58b4d0b04b93adf229")
_NODE_KEY = bytes.fromhex("017ec5c7a5472996fd946666b48a02e65ddd536f37c76dd2f86352e64a53713f")
_FILE_KEY = bytes(32)

#: A node ends after a child whose hash is divisible by this, unless it would have fewer children than `_FEWEST`.
_DIVISOR = 4
_FEWEST, _MOST = 3, 9


def from_bytes(raw: bytes) -> str:
    """The hex form of 32 bytes: four numbers of 64 bits, little-endian in memory, written big end first."""
    return "".join(raw[at : at + 8][::-1].hex() for at in range(0, 32, 8))


def is_hash(text: str) -> bool:
    """Whether the text is the hex form of a hash."""
    return _HASH.fullmatch(text) is not None


def of_chunk(content: bytes) -> bytes:
    """The hash of a chunk."""
    return blake3(content, key=_CHUNK_KEY).digest()


@dataclass
class _Level:
    """Children that have no parent yet, and how many there were in all."""

    children: list[tuple[bytes, int]] = field(default_factory=list[tuple[bytes, int]])
    count: int = 0


class Tree:
    """The tree above chunks that come one after the other; holds no more than one open node of each level."""

    def __init__(self) -> None:
        self._levels = [_Level()]

    def add(self, chunk_hash: bytes, length: int) -> None:
        """The next chunk: its hash, and its length in bytes."""
        self._add(0, chunk_hash, length)

    def xorb_hash(self) -> str:
        """The hash of a xorb of just these chunks; nothing can be added any more."""
        return from_bytes(self._root())

    def file_hash(self) -> str:
        """The hash of a file of just these chunks, zeros for an empty one; nothing can be added any more."""
        if not self._levels[0].count:
            return EMPTY_FILE
        return from_bytes(blake3(self._root(), key=_FILE_KEY).digest())

    def _add(self, at: int, node: bytes, length: int) -> None:
        if at == len(self._levels):
            self._levels.append(_Level())
        level = self._levels[at]
        level.children.append((node, length))
        level.count += 1
        ends = int.from_bytes(node[24:], "little") % _DIVISOR == 0
        if len(level.children) == _MOST or (ends and len(level.children) >= _FEWEST):
            self._close(at)

    def _close(self, at: int) -> None:
        children = self._levels[at].children
        lines = "".join(f"{from_bytes(node)} : {length}\n" for node, length in children)
        total = sum(length for _, length in children)
        self._levels[at].children = []
        self._add(at + 1, blake3(lines.encode(), key=_NODE_KEY).digest(), total)

    def _root(self) -> bytes:
        at = 0
        while self._levels[at].count > 1:
            if self._levels[at].children:
                self._close(at)
            at += 1
        return self._levels[at].children[0][0]
