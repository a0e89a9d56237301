"""Merging a pull request: the changes since it left its base, made to what the base is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError
from hub.embedded.git import history, trees
from hub.embedded.git.objects import Entry, FileEntry, FolderEntry
from hub.embedded.git.trees import TreeEdit

if TYPE_CHECKING:
    import sqlite3

    from hub.embedded.git.history import Commit
    from hub.embedded.git.repositories import Repository


def common_ancestor(
    connection: sqlite3.Connection, repository: Repository, one: Commit, other: Commit
) -> Commit | None:
    """The newest commit that both come from."""
    known = {commit.oid for commit in history.log(connection, repository, one)}
    return next((commit for commit in history.log(connection, repository, other) if commit.oid in known), None)


def changes(connection: sqlite3.Connection, old: str, new: str, prefix: str = "") -> dict[str, FileEntry | None]:
    """Path and new entry of each file that differs between two trees; None for one that is gone."""
    if old == new:
        return {}
    before, after = trees.load(connection, old), trees.load(connection, new)
    found: dict[str, FileEntry | None] = {}
    for name in before.keys() | after.keys():
        was, is_now = before.get(name), after.get(name)
        if was == is_now:
            continue
        path = f"{prefix}{name}"
        if isinstance(was, FileEntry) and not isinstance(is_now, FileEntry):
            found[path] = None
        if isinstance(is_now, FileEntry):
            found[path] = is_now
        found |= changes(connection, _folder(was), _folder(is_now), f"{path}/")
    return found


def conflicts(
    connection: sqlite3.Connection, repository: Repository, base: Commit, head: Commit
) -> tuple[dict[str, FileEntry | None], list[str]]:
    """What merging `head` into `base` changes, and the paths that both changed, each in its own way."""
    ancestor = common_ancestor(connection, repository, base, head)
    start = ancestor.tree if ancestor else trees.EMPTY
    ours, theirs = changes(connection, start, base.tree), changes(connection, start, head.tree)
    return theirs, sorted(path for path in ours.keys() & theirs.keys() if ours[path] != theirs[path])


def merged_tree(connection: sqlite3.Connection, repository: Repository, base: Commit, head: Commit) -> str:
    """The tree of `base` with the changes of `head`.

    Raises:
        ApiError: 409, if both changed the same file.
    """
    theirs, in_conflict = conflicts(connection, repository, base, head)
    if in_conflict:
        raise ApiError(409, f"The pull request has conflicts with its base: {', '.join(in_conflict)[:300]}")
    edit = TreeEdit(connection, base.tree)
    # What is removed makes room for what is added.
    for path, entry in sorted(theirs.items(), key=lambda change: change[1] is not None):
        if entry is not None:
            edit.add(path, entry)
        elif edit.find(path) is not None:
            edit.remove(path, folder=False)
    return edit.save()


def _folder(entry: Entry | None) -> str:
    return entry.oid if isinstance(entry, FolderEntry) else trees.EMPTY
