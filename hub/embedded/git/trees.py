"""Trees of files: one row for each folder, named by its content, so that equal folders are stored once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError
from hub.embedded.git.objects import Entry, FileEntry, FolderEntry, tree_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

SCHEMA = """
create table if not exists trees (
    oid text primary key,
    entries text not null
) without rowid;
"""

#: The tree without entries; it is never stored.
EMPTY = tree_id([])


def check_path(path: str) -> str:
    """A path in a repository, as it is.

    Raises:
        ApiError: 400, if it is empty, absolute, too long, or has a part that no file may be called.
    """
    parts = path.split("/")
    bad_part = any(part in ("", ".", "..", ".git") for part in parts)
    if len(path) > 1024 or bad_part or any(character < " " or character == "\x7f" for character in path):
        raise ApiError(400, f"`{path[:80]!a}` is not a path in a repository.")
    return path


def load(connection: sqlite3.Connection, oid: str) -> dict[str, Entry]:
    """The entries of one folder by name."""
    if oid == EMPTY:
        return {}
    row = connection.execute("select entries from trees where oid = ?", (oid,)).fetchone()
    entries: dict[str, Entry] = {}
    for name, entry_id, *file in json.loads(row["entries"]):
        entries[name] = FileEntry(entry_id, file[0], file[1], bool(file[2])) if file else FolderEntry(entry_id)
    return entries


def save(connection: sqlite3.Connection, entries: dict[str, Entry]) -> str:
    """Store a folder; gives its id."""
    oid = tree_id(entries.items())
    if entries:
        rows: list[list[str | int]] = []
        for name, entry in sorted(entries.items()):
            if isinstance(entry, FileEntry):
                rows.append([name, entry.oid, entry.size, entry.sha256, int(entry.lfs)])
            else:
                rows.append([name, entry.oid])
        connection.execute("insert or ignore into trees values (?, ?)", (oid, json.dumps(rows)))
    return oid


def find(connection: sqlite3.Connection, root: str, path: str) -> Entry | None:
    """What lies at a path below a tree; the tree itself for the empty path."""
    entry: Entry = FolderEntry(root)
    for part in path.split("/") if path else []:
        if not isinstance(entry, FolderEntry):
            return None
        below = load(connection, entry.oid).get(part)
        if below is None:
            return None
        entry = below
    return entry


def walk(
    connection: sqlite3.Connection, oid: str, prefix: str = "", *, recursive: bool = True
) -> Iterator[tuple[str, Entry]]:
    """Path and entry of everything in a tree, by name, a folder before what it holds."""
    for name, entry in load(connection, oid).items():
        path = f"{prefix}/{name}" if prefix else name
        yield path, entry
        if recursive and isinstance(entry, FolderEntry):
            yield from walk(connection, entry.oid, path)


class TreeEdit:
    """A tree being changed. Only the folders on the way to a change are read and written.

    Args:
        connection: Of a transaction.
        root: The tree to start from.
    """

    def __init__(self, connection: sqlite3.Connection, root: str) -> None:
        self._connection = connection
        self._open: dict[str, dict[str, Entry]] = {"": load(connection, root)}

    def add(self, path: str, entry: FileEntry) -> None:
        """Put a file at a path, replacing the file that is there.

        Raises:
            ApiError: 400, if a folder has that name, or a file the name of a folder on the way.
        """
        *folders, name = path.split("/")
        at = ""
        for folder in folders:
            here = self._folder(at)
            if isinstance(here.get(folder), FileEntry):
                raise ApiError(400, f"{path} cannot be added: a file has the name of one of its folders.")
            here.setdefault(folder, FolderEntry(EMPTY))
            at = f"{at}/{folder}" if at else folder
        here = self._folder(at)
        if isinstance(here.get(name), FolderEntry):
            raise ApiError(400, f"{path} cannot be added: a folder has that name.")
        here[name] = entry

    def remove(self, path: str, *, folder: bool) -> None:
        """Remove a file, or a folder with all that it holds.

        Raises:
            ApiError: 404 `EntryNotFound`, in the words by which the client knows that the kind may be wrong.
        """
        parent, _, name = path.rpartition("/")
        there = self._existing(parent)
        entry = there.get(name) if there is not None else None
        if there is None or not isinstance(entry, FolderEntry if folder else FileEntry):
            kind = "folder" if folder else "file"
            raise ApiError(404, f"A {kind} with this name doesn't exist: {path}", "EntryNotFound")
        del there[name]
        for opened in [key for key in self._open if key == path or key.startswith(f"{path}/")]:
            del self._open[opened]
        # A folder that became empty is gone: its name is free.
        while parent and not self._folder(parent):
            above, _, name = parent.rpartition("/")
            del self._folder(above)[name], self._open[parent]
            parent = above

    def find(self, path: str) -> Entry | None:
        """What lies at a path now."""
        parent, _, name = path.rpartition("/")
        there = self._existing(parent)
        return None if there is None else there.get(name)

    def save(self) -> str:
        """Store what has changed; gives the id of the new root."""
        below = [path for path in self._open if path]
        for path in sorted(below, key=lambda path: path.count("/"), reverse=True):
            parent, _, name = path.rpartition("/")
            self._folder(parent)[name] = FolderEntry(save(self._connection, self._open[path]))
        return save(self._connection, self._open[""])

    def _existing(self, path: str) -> dict[str, Entry] | None:
        at = ""
        for part in path.split("/") if path else []:
            if not isinstance(self._folder(at).get(part), FolderEntry):
                return None
            at = f"{at}/{part}" if at else part
        return self._folder(at)

    def _folder(self, path: str) -> dict[str, Entry]:
        if path not in self._open:
            parent, _, name = path.rpartition("/")
            entry = self._folder(parent)[name]
            self._open[path] = load(self._connection, entry.oid)
        return self._open[path]
