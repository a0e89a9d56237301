"""Refs and commits of a repository."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError
from hub.embedded.git import trees
from hub.embedded.git.objects import FolderEntry, commit_id

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from hub.embedded.git.repositories import Repository

SCHEMA = """
create table if not exists commits (
    repository integer not null references repositories (row) on delete cascade,
    oid text not null,
    parent text,
    tree text not null,
    title text not null,
    message text not null,
    author text not null,
    date integer not null,
    primary key (repository, oid)
) without rowid;
create table if not exists refs (
    repository integer not null references repositories (row) on delete cascade,
    name text not null,
    target text not null,
    message text,
    primary key (repository, name)
) without rowid;
"""

MAIN = "refs/heads/main"

#: What names the default branch, which is `main` in every repository here; the JavaScript client asks for it.
_DEFAULT = "HEAD"

_COMMIT = re.compile(r"[0-9a-f]{40}")
# What `git check-ref-format` refuses in a ref.
_NOT_IN_REF = re.compile(r"[\x00-\x20\x7f~^:?*\[\\]|\.\.|//|@\{|(^|/)\.|\.lock(/|$)|[/.]$|^/")


@dataclass(frozen=True)
class Commit:
    """One commit. `date` is milliseconds since the epoch."""

    oid: str
    parent: str | None
    tree: str
    title: str
    message: str
    author: str
    date: int


def check_ref_name(name: str) -> str:
    """The name of a branch or tag, as it is.

    Raises:
        ApiError: 400, if git allows no such name.
    """
    taken = name.startswith("refs/") or name == _DEFAULT or _COMMIT.fullmatch(name)
    if not name or len(name) > 255 or taken or _NOT_IN_REF.search(name):
        raise ApiError(400, f"`{name[:80]!a}` is not a name for a branch or tag.")
    return name


def targets(connection: sqlite3.Connection, repository: Repository) -> dict[str, str]:
    """Every ref of the repository and the commit that it points to, by full name."""
    rows = connection.execute("select name, target from refs where repository = ? order by name", (repository.row,))
    return {row["name"]: row["target"] for row in rows}


def target(connection: sqlite3.Connection, repository: Repository, ref: str) -> str | None:
    """The commit that a ref points to, by the ref's full name."""
    row = connection.execute(
        "select target from refs where repository = ? and name = ?", (repository.row, ref)
    ).fetchone()
    return row["target"] if row else None


def point(
    connection: sqlite3.Connection, repository: Repository, ref: str, oid: str, message: str | None = None
) -> None:
    """Create a ref or move it."""
    connection.execute("insert or replace into refs values (?, ?, ?, ?)", (repository.row, ref, oid, message))


def remove_ref(connection: sqlite3.Connection, repository: Repository, ref: str) -> bool:
    """Delete a ref; False if there is none."""
    return connection.execute("delete from refs where repository = ? and name = ?", (repository.row, ref)).rowcount > 0


def branch_of(connection: sqlite3.Connection, repository: Repository, revision: str) -> str:
    """The full name of the ref that a commit to `revision` moves.

    Raises:
        ApiError: 404 `RevisionNotFound`, if there is no such branch or pull request; 400, if it is a tag or a
            commit, which nothing moves.
    """
    for ref in (revision, f"refs/heads/{revision}"):
        if ref.startswith(("refs/heads/", "refs/pr/")) and target(connection, repository, ref):
            return ref
    if find(connection, repository, revision):
        raise ApiError(400, f"{revision} is not a branch: commits go to a branch or a pull request.")
    raise _no_revision(revision)


def resolve(connection: sqlite3.Connection, repository: Repository, revision: str) -> Commit:
    """The commit that a branch, tag, pull request or commit id names.

    Raises:
        ApiError: 404 `RevisionNotFound`.
    """
    found = find(connection, repository, revision)
    if found is None:
        raise _no_revision(revision)
    return found


def find(connection: sqlite3.Connection, repository: Repository, revision: str) -> Commit | None:
    """As `resolve`; None if there is no such revision."""
    for ref in (MAIN,) if revision == _DEFAULT else (f"refs/heads/{revision}", f"refs/tags/{revision}", revision):
        oid = target(connection, repository, ref)
        if oid:
            return get(connection, repository, oid)
    return get(connection, repository, revision) if _COMMIT.fullmatch(revision) else None


def get(connection: sqlite3.Connection, repository: Repository, oid: str) -> Commit | None:
    """The commit of that id."""
    row = connection.execute("select * from commits where repository = ? and oid = ?", (repository.row, oid)).fetchone()
    return _commit(row) if row else None


def add(
    connection: sqlite3.Connection,
    repository: Repository,
    tree: str,
    parent: str | None,
    *,
    title: str,
    message: str,
    author: str,
) -> Commit:
    """Store a commit. It moves no ref."""
    date = time.time_ns() // 1_000_000
    oid = commit_id(tree, parent, author, date, f"{title}\n\n{message}", repository.called.web_path)
    commit = Commit(oid, parent, tree, title, message, author, date)
    connection.execute(
        "insert or ignore into commits values (?, ?, ?, ?, ?, ?, ?, ?)",
        (repository.row, oid, parent, tree, title, message, author, date),
    )
    return commit


def log(connection: sqlite3.Connection, repository: Repository, commit: Commit) -> Iterator[Commit]:
    """A commit and those before it, newest first; each is read when it is asked for."""
    at: Commit | None = commit
    while at is not None:
        yield at
        at = get(connection, repository, at.parent) if at.parent else None


def count(connection: sqlite3.Connection, repository: Repository, commit: Commit) -> int:
    """How many commits `log` gives."""
    (found,) = connection.execute(
        """
        with recursive line (oid) as (
            select :tip union all
            select parent from commits join line using (oid) where repository = :repository and parent is not null
        ) select count(*) from line
        """,
        {"repository": repository.row, "tip": commit.oid},
    ).fetchone()
    return found


def copy(connection: sqlite3.Connection, original: Repository, to: Repository) -> None:
    """Give a new repository the commits, branches and tags of another."""
    connection.execute(
        """
        insert into commits
        select ?, oid, parent, tree, title, message, author, date from commits where repository = ?
        """,
        (to.row, original.row),
    )
    connection.execute(
        """
        insert into refs
        select ?, name, target, message from refs
        where repository = ? and (name like 'refs/heads/%' or name like 'refs/tags/%')
        """,
        (to.row, original.row),
    )


def last_changes(
    connection: sqlite3.Connection, repository: Repository, commit: Commit, paths: Iterable[str]
) -> dict[str, Commit]:
    """For each path that exists in the commit, the commit that gave it its present content."""
    wanted = {path: _oid_at(connection, commit, path) for path in paths}
    result: dict[str, Commit] = {}
    since = {path: commit for path, oid in wanted.items() if oid}
    for earlier in islice(log(connection, repository, commit), 1, None):
        for path in list(since):
            if _oid_at(connection, earlier, path) == wanted[path]:
                since[path] = earlier
            else:
                result[path] = since.pop(path)
        if not since:
            break
    return result | since


def _oid_at(connection: sqlite3.Connection, commit: Commit, path: str) -> str | None:
    entry = trees.find(connection, commit.tree, path)
    # A file that became a folder of the same id cannot be; the mark keeps the two kinds apart anyway.
    return None if entry is None else f"{isinstance(entry, FolderEntry)}:{entry.oid}"


def _commit(row: sqlite3.Row) -> Commit:
    return Commit(row["oid"], row["parent"], row["tree"], row["title"], row["message"], row["author"], row["date"])


def _no_revision(revision: str) -> ApiError:
    return ApiError(404, f"Invalid rev id: {revision[:200]}", "RevisionNotFound")
