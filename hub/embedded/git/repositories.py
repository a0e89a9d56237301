"""Repositories: their names, settings, and who may see them."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    import sqlite3

    from hub.embedded.accounts import Account

SCHEMA = """
create table if not exists repositories (
    row integer primary key,
    type text not null,
    namespace text not null,
    name text not null,
    private integer not null,
    gated text not null default '',
    sdk text,
    created_at integer not null,
    unique (type, namespace, name)
);
create table if not exists creators (
    repository integer primary key references repositories (row) on delete cascade,
    user text not null
);
create table if not exists former_names (
    type text not null,
    namespace text not null,
    name text not null,
    repository integer not null references repositories (row) on delete cascade,
    primary key (type, namespace, name)
) without rowid;
"""

#: URL prefix of the pages of a repository, by type.
WEB_PREFIX = {"model": "", "dataset": "datasets/", "space": "spaces/", "bucket": "buckets/"}

_SELECT = """
    select repositories.*, creators.user as creator
    from repositories left join creators on repositories.row = creators.repository
"""

_NAME = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9._-]{0,94}[A-Za-z0-9_])?")


@dataclass(frozen=True)
class RepoName:
    """What a request calls a repository: `model`, `dataset`, `space` or `bucket`, and its two names."""

    type: str
    namespace: str
    name: str

    @property
    def id(self) -> str:
        """`NAMESPACE/NAME`."""
        return f"{self.namespace}/{self.name}"

    @property
    def web_path(self) -> str:
        """Path of its page, for example `datasets/alice/poems`."""
        return WEB_PREFIX[self.type] + self.id


@dataclass(frozen=True)
class Repository:
    """A repository that exists.

    Attributes:
        row: Its key in the database.
        private: Whether only its namespace may read it.
        gated: ``, `auto` or `manual`.
        sdk: Of a space.
        created_at: Milliseconds since the epoch.
        creator: The user who created it, if that is known.
    """

    row: int
    called: RepoName
    private: bool
    gated: str
    sdk: str | None
    created_at: int
    creator: str | None

    def require_write(self, account: Account) -> None:
        """Do nothing if the account may write to it.

        Raises:
            ApiError: 403, with a sentence that names the right that is missing.
        """
        account.require_write(self.called, own=self.creator == account.user)


def check_name(name: str) -> str:
    """The second part of a repository's id, as it is.

    Raises:
        ApiError: 400, if the Hub allows no such name.
    """
    if not _NAME.fullmatch(name) or ".." in name or "--" in name or name.endswith((".git", ".ipynb")):
        raise ApiError(
            400,
            f"`{name[:100]!a}` is no name for a repository: use up to 96 letters, digits, `-`, `_` and `.`,"
            " not `..` or `--`, and neither `-` nor `.` at an end.",
        )
    return name


def create(
    connection: sqlite3.Connection, called: RepoName, creator: str, *, private: bool, sdk: str | None = None
) -> Repository:
    """Add a repository without any commit. The caller has made sure that the name is free."""
    now = time.time_ns() // 1_000_000
    cursor = connection.execute(
        "insert into repositories (type, namespace, name, private, sdk, created_at) values (?, ?, ?, ?, ?, ?)",
        (called.type, called.namespace, called.name, int(private), sdk, now),
    )
    row = cursor.lastrowid or 0
    connection.execute("insert into creators values (?, ?)", (row, creator))
    return Repository(row, called, private, "", sdk, now, creator)


def lookup(connection: sqlite3.Connection, called: RepoName) -> Repository | None:
    """The repository of that name, whoever asks."""
    row = connection.execute(
        f"{_SELECT} where type = ? and namespace = ? and name = ?",
        (called.type, called.namespace, called.name),
    ).fetchone()
    return _repository(row) if row else None


def of_namespace(connection: sqlite3.Connection, repo_type: str, namespace: str) -> list[Repository]:
    """The repositories of one type that a namespace owns, by name, whoever asks."""
    rows = connection.execute(f"{_SELECT} where type = ? and namespace = ? order by name", (repo_type, namespace))
    return [_repository(row) for row in rows]


def of_type(connection: sqlite3.Connection, repo_type: str) -> list[Repository]:
    """All repositories of one type, the last created first, whoever asks."""
    rows = connection.execute(f"{_SELECT} where type = ? order by row desc", (repo_type,))
    return [_repository(row) for row in rows]


def present(connection: sqlite3.Connection, called: RepoName) -> Repository | None:
    """The repository of that name, or the one that was moved away from it, whoever asks."""
    return lookup(connection, called) or _moved(connection, called)


def visible(
    connection: sqlite3.Connection, called: RepoName, account: Account | None, *, moved: bool = True
) -> Repository:
    """The repository of that name, if the account may read it.

    Args:
        connection: To read with.
        called: What the request calls it.
        account: Who asks; None for a request without a token.
        moved: Whether one that was moved answers to its old name too. Rights are those to where it is now.

    Raises:
        ApiError: 404 `RepoNotFound`, if it is missing, or private and none of the account's business.
    """
    found = present(connection, called) if moved else lookup(connection, called)
    hidden = found is not None and found.private and not (account and account.may_read(found.called))
    if found is None or hidden:
        raise not_found(called)
    return found


def not_found(called: RepoName) -> ApiError:
    """The refusal for a repository that is missing or hidden: the two are told apart by nobody."""
    what = "bucket" if called.type == "bucket" else f"{called.type} repository"
    return ApiError(404, f"There is no {what} {called.id[:200]}.", "RepoNotFound")


def update(connection: sqlite3.Connection, repository: Repository, *, private: bool, gated: str) -> None:
    """Change the settings."""
    connection.execute(
        "update repositories set private = ?, gated = ? where row = ?",
        (int(private), gated, repository.row),
    )


def rename(connection: sqlite3.Connection, repository: Repository, to: RepoName) -> None:
    """Give it another name. The caller has made sure that the name is free."""
    was = repository.called
    connection.execute(
        "insert or replace into former_names values (?, ?, ?, ?)",
        (was.type, was.namespace, was.name, repository.row),
    )
    connection.execute(
        "update repositories set namespace = ?, name = ? where row = ?",
        (to.namespace, to.name, repository.row),
    )


def delete(connection: sqlite3.Connection, repository: Repository) -> None:
    """Remove it with its commits and refs."""
    connection.execute("delete from repositories where row = ?", (repository.row,))


def _moved(connection: sqlite3.Connection, called: RepoName) -> Repository | None:
    row = connection.execute(
        f"""
        {_SELECT} join former_names on repositories.row = former_names.repository
        where former_names.type = ? and former_names.namespace = ? and former_names.name = ?
        """,
        (called.type, called.namespace, called.name),
    ).fetchone()
    return _repository(row) if row else None


def _repository(row: sqlite3.Row) -> Repository:
    called = RepoName(row["type"], row["namespace"], row["name"])
    return Repository(
        row["row"], called, bool(row["private"]), row["gated"], row["sdk"], row["created_at"], row["creator"]
    )
