"""Erases from a data folder what nothing refers to any more. No Hub may use the folder meanwhile.

Commits of a repository stay as long as the repository: they can be named by their ids. What goes are contents of
repositories that were deleted, of files of buckets that were replaced or removed, of uploads that no commit followed,
and old jobs. Rows go before files: a crash in between leaves files that the next round finds.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from hub.embedded import buckets
from hub.embedded.blobs import BlobStore
from hub.embedded.db import Database
from hub.embedded.git import history, repositories, trees
from hub.embedded.git.objects import FileEntry
from hub.embedded.jobs import store
from hub.embedded.xet import files, xorbs

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable
    from pathlib import Path


def collect(data_dir: Path, keep: float) -> dict[str, int]:
    """Erase. Blocks.

    Args:
        data_dir: The folder.
        keep: Seconds for which finished jobs are kept.

    Returns:
        How many `trees`, `blobs`, `xorbs`, `parts` and `jobs` were erased, and the `bytes` of files.
    """
    erased: dict[str, int] = dict.fromkeys(("trees", "blobs", "xorbs", "parts", "jobs", "bytes"), 0)
    db = Database(data_dir / "hub.sqlite3")
    try:
        for family in (repositories, trees, history, xorbs, files, buckets, store):
            db.create(family.SCHEMA)
        with db.transaction() as connection:
            kept, contents = _reachable(connection)
            erased["trees"] = _delete(connection, "trees", "oid", kept)
            contents |= _forget_xet_files(connection, contents)
            packed = {row["xorb"] for row in connection.execute("select distinct xorb from xet_terms")}
            erased["xorbs"] = _delete(connection, "xorbs", "hash", packed)
            if erased["xorbs"]:
                files.rename_store(connection)
            erased["jobs"] = _forget_jobs(connection, keep)
            known = {row["id"] for row in connection.execute("select id from jobs")}
        for name, wanted in (("blobs", contents), ("xorbs", packed), ("parts", set[str]())):
            blobs = BlobStore(data_dir / name)
            gone = [content for content in blobs.names() if content not in wanted]
            erased["bytes"] += sum(blobs.size(content) or 0 for content in gone)
            erased[name] = max(erased[name], len(gone))
            for content in gone:
                blobs.remove(content)
        for log in (data_dir / "jobs" / "logs").glob("*.jsonl"):
            if log.stem not in known:
                erased["bytes"] += log.stat().st_size
                log.unlink()
    finally:
        db.close()
    return erased


def _reachable(connection: sqlite3.Connection) -> tuple[set[str], set[str]]:
    """Every tree of a commit, with those below it, and the SHA-256 of every file in them."""
    seen: set[str] = set()
    contents: set[str] = set()
    waiting = [row["tree"] for row in connection.execute("select distinct tree from commits")]
    while waiting:
        oid = waiting.pop()
        if oid in seen:
            continue
        seen.add(oid)
        for entry in trees.load(connection, oid).values():
            if isinstance(entry, FileEntry):
                contents.add(entry.sha256)
            else:
                waiting.append(entry.oid)
    return seen, contents


def _forget_xet_files(connection: sqlite3.Connection, contents: Iterable[str]) -> set[str]:
    """Delete the files of the Xet store that are in no tree and no bucket; gives the SHA-256 of those that stay."""
    connection.execute("create temp table wanted (sha256 text primary key)")
    connection.executemany("insert into wanted values (?)", ((content,) for content in contents))
    doomed = connection.execute(
        """
        select hash from xet_files where hash not in (select hash from bucket_files)
        and (sha256 is null or sha256 not in (select sha256 from wanted))
        """
    ).fetchall()
    for row in doomed:
        connection.execute("delete from xet_terms where file = ?", (row["hash"],))
        connection.execute("delete from xet_files where hash = ?", (row["hash"],))
    connection.execute("drop table wanted")
    return {row["sha256"] for row in connection.execute("select sha256 from xet_files where sha256 is not null")}


def _delete(connection: sqlite3.Connection, table: str, key: str, kept: set[str]) -> int:
    gone = [row[key] for row in connection.execute(f"select {key} from {table}") if row[key] not in kept]  # noqa: S608
    connection.executemany(f"delete from {table} where {key} = ?", ((one,) for one in gone))  # noqa: S608
    return len(gone)


def _forget_jobs(connection: sqlite3.Connection, keep: float) -> int:
    before = int((time.time() - keep) * 1000)
    return connection.execute("delete from jobs where finished_at < ?", (before,)).rowcount
