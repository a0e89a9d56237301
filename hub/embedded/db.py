"""The database of the embedded Hub: one SQLite file, one writer, any number of readers."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

#: Written to `pragma user_version`; a folder of another version is refused, never guessed at.
VERSION = 1


class DataFolderError(Exception):
    """The data folder cannot be used; the message says why and what to do."""


class Database:
    """Durable state. Its methods block: call them in a worker thread (`anyio.to_thread.run_sync`).

    A transaction that has been left is on disk (`synchronous=FULL`). Rows come as `sqlite3.Row`.

    Args:
        path: The file; it is created if missing.

    Raises:
        DataFolderError: If the file is no database, or one of another version.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._write_lock = threading.Lock()
        self._pool_lock = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._closed = False
        self._writer = self._connect()
        try:
            self._prepare()
        except BaseException:
            self._writer.close()
            raise

    def _connect(self) -> sqlite3.Connection:
        # One connection is used by one thread at a time, but not always by the same one.
        connection = sqlite3.connect(self._path, timeout=30, isolation_level=None, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        return connection

    def _prepare(self) -> None:
        try:
            (version,) = self._writer.execute("pragma user_version").fetchone()
        except sqlite3.DatabaseError as error:
            raise DataFolderError(f"{self._path} cannot be opened as a database: {error}") from error
        if version not in (0, VERSION):
            raise DataFolderError(
                f"{self._path} has the format {version}, and this version reads {VERSION}; use another data folder"
            )
        self._writer.execute("pragma journal_mode = wal")
        self._writer.execute("pragma synchronous = full")
        self._writer.execute("pragma foreign_keys = on")
        self._writer.execute(f"pragma user_version = {VERSION}")

    def create(self, schema: str) -> None:
        """Run the `create table if not exists` statements of one family."""
        with self._write_lock:
            self._writer.executescript(schema)

    @contextmanager
    def transaction(self) -> Generator[sqlite3.Connection]:
        """The writer, alone: what is done inside is all kept, or, on an exception, none of it."""
        with self._write_lock:
            self._writer.execute("begin immediate")
            try:
                yield self._writer
            except BaseException:
                self._writer.execute("rollback")
                raise
            try:
                self._writer.execute("commit")
            except sqlite3.Error:
                # A full disk fails the commit and leaves the transaction open.
                if self._writer.in_transaction:
                    self._writer.execute("rollback")
                raise

    @contextmanager
    def reading(self) -> Generator[sqlite3.Connection]:
        """A reader that sees one consistent state for as long as it is held."""
        with self._pool_lock:
            connection = self._idle.pop() if self._idle else None
        if connection is None:
            connection = self._connect()
            connection.execute("pragma query_only = on")
        try:
            connection.execute("begin")
            yield connection
        finally:
            connection.execute("rollback")
            with self._pool_lock:
                kept = not self._closed and len(self._idle) < 8
                if kept:
                    self._idle.append(connection)
            if not kept:
                connection.close()

    def close(self) -> None:
        """Close every connection. Nothing may be called afterwards."""
        with self._write_lock, self._pool_lock:
            self._closed = True
            for connection in self._idle:
                connection.close()
            self._idle.clear()
            self._writer.close()
