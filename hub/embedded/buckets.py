"""Files of buckets: no history, only what is there now. Their contents are in the Xet store."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from hub.embedded.git.repositories import Repository
    from hub.embedded.xet.files import XetFile

SCHEMA = """
create table if not exists bucket_files (
    bucket integer not null references repositories (row) on delete cascade,
    path text not null,
    hash text not null references xet_files (hash),
    size integer not null,
    modified_at integer,
    uploaded_at integer not null,
    content_type text,
    primary key (bucket, path)
) without rowid;
"""


@dataclass(frozen=True)
class BucketFile:
    """A file of a bucket. Times are milliseconds since the epoch; `modified_at` is the client's own."""

    path: str
    hash: str
    size: int
    modified_at: int | None
    uploaded_at: int
    content_type: str | None


def put(
    connection: sqlite3.Connection,
    bucket: Repository,
    path: str,
    file: XetFile,
    modified_at: int | None,
    content_type: str | None,
) -> None:
    """Put a stored file at a path, replacing what is there."""
    connection.execute(
        "insert or replace into bucket_files values (?, ?, ?, ?, ?, ?, ?)",
        (bucket.row, path, file.hash, file.size, modified_at, time.time_ns() // 1_000_000, content_type),
    )


def remove(connection: sqlite3.Connection, bucket: Repository, path: str) -> bool:
    """Remove a file; False if there is none."""
    cursor = connection.execute("delete from bucket_files where bucket = ? and path = ?", (bucket.row, path))
    return cursor.rowcount > 0


def get(connection: sqlite3.Connection, bucket: Repository, path: str) -> BucketFile | None:
    """The file at a path."""
    row = connection.execute("select * from bucket_files where bucket = ? and path = ?", (bucket.row, path)).fetchone()
    return _file(row) if row else None


def under(connection: sqlite3.Connection, bucket: Repository, folder: str) -> Iterator[BucketFile]:
    """The files below a folder, or the one file of that path, by path; every file for the empty folder."""
    rows = connection.execute(
        """
        select * from bucket_files
        where bucket = :bucket
          and (:folder = '' or path = :folder or (path >= :folder || '/' and path < :folder || '0'))
        order by path
        """,
        {"bucket": bucket.row, "folder": folder},
    )
    for row in rows:
        yield _file(row)


def totals(connection: sqlite3.Connection, bucket: Repository) -> tuple[int, int]:
    """Bytes and number of all files."""
    size, count = connection.execute(
        "select coalesce(sum(size), 0), count(*) from bucket_files where bucket = ?", (bucket.row,)
    ).fetchone()
    return size, count


def _file(row: sqlite3.Row) -> BucketFile:
    return BucketFile(
        row["path"], row["hash"], row["size"], row["modified_at"], row["uploaded_at"], row["content_type"]
    )
