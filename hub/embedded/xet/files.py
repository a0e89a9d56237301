"""Files in the Xet store: which chunks of which xorbs they are made of."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError
from hub.embedded.xet import hashes, xorbs

if TYPE_CHECKING:
    import sqlite3

    from hub.embedded.blobs import Blob, BlobStore
    from hub.embedded.xet.xorbs import Xorb

SCHEMA = """
create table if not exists xet_store (
    id text not null
);
create table if not exists xet_files (
    hash text primary key,
    sha256 text,
    size integer not null
) without rowid;
create index if not exists xet_files_sha256 on xet_files (sha256);
create table if not exists xet_terms (
    file text not null references xet_files (hash) on delete cascade,
    position integer not null,
    xorb text not null references xorbs (hash),
    first integer not null,
    last integer not null,
    length integer not null,
    primary key (file, position)
) without rowid;
"""


#: Xorbs of a file that are remembered while it is checked.
_KNOWN = 32


@dataclass(frozen=True)
class Term:
    """A piece of a file: the chunks from `first` up to, and not including, `last` of a xorb; `length` in bytes."""

    xorb: str
    first: int
    last: int
    length: int


@dataclass(frozen=True)
class XetFile:
    """A file: its Xet hash, its SHA-256 if the client named it, its size in bytes."""

    hash: str
    sha256: str | None
    size: int


def store_id(connection: sqlite3.Connection) -> str:
    """The name of this store, made once.

    It is part of the store's address: `hf_xet` remembers for each address which chunks are there, so the stores of
    two data folders that are served on one port must not have the same.
    """
    row = connection.execute("select id from xet_store").fetchone()
    if row is None:
        connection.execute("insert into xet_store values (?)", (secrets.token_hex(8),))
        return store_id(connection)
    return row["id"]


def rename_store(connection: sqlite3.Connection) -> None:
    """Let the store have another name from its next start on: clients then forget which chunks they have put there."""
    connection.execute("delete from xet_store")


def check(connection: sqlite3.Connection, store: BlobStore, file_hash: str, terms: list[Term]) -> None:
    """Do nothing if a file is made of stored chunks, and has that hash.

    Args:
        connection: To read where chunks lie.
        store: Has the xorbs.
        file_hash: Of the file.
        terms: Its pieces.

    Raises:
        ApiError: 400, if a term names a xorb or chunks that are not there, or a wrong length, or the file has another
            hash.
    """
    stored = lru_cache(_KNOWN)(partial(_stored, connection, store))
    tree = hashes.Tree()
    for term in terms:
        xorb, chunk_hashes = stored(term.xorb)
        if not 0 <= term.first < term.last <= xorb.chunks:
            raise ApiError(400, f"The shard names chunks that the xorb {term.xorb} does not have.")
        if xorb.raw_length(term.first, term.last) != term.length:
            raise ApiError(400, f"The shard names a wrong length for chunks of the xorb {term.xorb}.")
        for at in range(term.first, term.last):
            tree.add(chunk_hashes[32 * at : 32 * at + 32], xorb.raw_length(at, at + 1))
    if (found := tree.file_hash()) != file_hash:
        raise ApiError(400, f"The shard names a file {file_hash}, and its chunks make {found}.")


def _stored(connection: sqlite3.Connection, store: BlobStore, xorb_hash: str) -> tuple[Xorb, bytes]:
    xorb = xorbs.get(connection, xorb_hash)
    if xorb is None:
        raise ApiError(400, f"The shard names the xorb {xorb_hash}, which was not uploaded.")
    noted = xorbs.chunk_hashes(connection, xorb_hash)
    return xorb, noted or xorbs.read(store.path(xorb_hash), xorb_hash)[1]


def add(connection: sqlite3.Connection, file_hash: str, sha256: str | None, terms: list[Term]) -> None:
    """Note a file whose terms were checked. One that is known already keeps its terms."""
    size = sum(term.length for term in terms)
    added = connection.execute("insert or ignore into xet_files values (?, ?, ?)", (file_hash, sha256, size))
    if added.rowcount:
        set_terms(connection, file_hash, terms)
    elif sha256:
        set_sha256(connection, file_hash, sha256)


def add_stored(connection: sqlite3.Connection, file_hash: str, blob: Blob) -> None:
    """Note a file that this Hub has as a blob; it gets terms when an Xet client first asks for them (`packing`)."""
    connection.execute("insert or ignore into xet_files values (?, ?, ?)", (file_hash, blob.sha256, blob.size))
    set_sha256(connection, file_hash, blob.sha256)


def set_terms(connection: sqlite3.Connection, file_hash: str, terms: list[Term]) -> None:
    """Say where the chunks of a file lie that had none. Two that do so at once say the same."""
    connection.executemany(
        "insert or ignore into xet_terms values (?, ?, ?, ?, ?, ?)",
        [(file_hash, at, term.xorb, term.first, term.last, term.length) for at, term in enumerate(terms)],
    )


def set_sha256(connection: sqlite3.Connection, file_hash: str, sha256: str) -> None:
    """Note the SHA-256 of a file that had none."""
    connection.execute("update xet_files set sha256 = ? where hash = ? and sha256 is null", (sha256, file_hash))


def forget_sha256(connection: sqlite3.Connection, file_hash: str) -> None:
    """Take back the SHA-256 of a file, which turned out to be wrong."""
    connection.execute("update xet_files set sha256 = null where hash = ?", (file_hash,))


def get(connection: sqlite3.Connection, file_hash: str) -> XetFile | None:
    """The file of that Xet hash."""
    row = connection.execute("select * from xet_files where hash = ?", (file_hash,)).fetchone()
    return XetFile(row["hash"], row["sha256"], row["size"]) if row else None


def by_sha256(connection: sqlite3.Connection, sha256: str) -> XetFile | None:
    """A file whose content has that SHA-256, as the client that uploaded it says."""
    row = connection.execute("select * from xet_files where sha256 = ? limit 1", (sha256,)).fetchone()
    return XetFile(row["hash"], row["sha256"], row["size"]) if row else None


def terms(connection: sqlite3.Connection, file_hash: str) -> list[Term]:
    """The pieces of a file, in order."""
    rows = connection.execute("select * from xet_terms where file = ? order by position", (file_hash,))
    return [Term(row["xorb"], row["first"], row["last"], row["length"]) for row in rows]
