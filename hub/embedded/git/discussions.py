"""Discussions and pull requests of a repository, with what happened in them."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    import sqlite3

    from hub.embedded.git.repositories import Repository

SCHEMA = """
create table if not exists discussions (
    repository integer not null references repositories (row) on delete cascade,
    number integer not null,
    title text not null,
    author text not null,
    status text not null,
    base text,
    merged_as text,
    created_at integer not null,
    primary key (repository, number)
) without rowid;
create table if not exists discussion_events (
    repository integer not null,
    number integer not null,
    position integer not null,
    id text not null,
    type text not null,
    author text not null,
    created_at integer not null,
    data text not null,
    primary key (repository, number, position),
    foreign key (repository, number) references discussions (repository, number) on delete cascade
) without rowid;
"""


@dataclass(frozen=True)
class Discussion:
    """A discussion; a pull request if it has a `base`, the ref that it asks to change.

    Attributes:
        status: `draft`, `open`, `closed` or `merged`.
        merged_as: The commit that merged it.
        created_at: Milliseconds since the epoch.
    """

    number: int
    title: str
    author: str
    status: str
    base: str | None
    merged_as: str | None
    created_at: int

    @property
    def ref(self) -> str:
        """The ref that holds the changes of a pull request."""
        return f"refs/pr/{self.number}"


@dataclass(frozen=True)
class Event:
    """One thing that happened: a comment, a new status, a new title."""

    id: str
    type: str
    author: str
    created_at: int
    data: dict[str, Any]


def open_new(
    connection: sqlite3.Connection,
    repository: Repository,
    *,
    title: str,
    author: str,
    status: str,
    base: str | None,
    description: str,
) -> Discussion:
    """Add a discussion with its first comment."""
    (last,) = connection.execute(
        "select coalesce(max(number), 0) from discussions where repository = ?", (repository.row,)
    ).fetchone()
    opened = Discussion(last + 1, title, author, status, base, None, _now())
    connection.execute(
        "insert into discussions values (?, ?, ?, ?, ?, ?, ?, ?)",
        (repository.row, opened.number, title, author, status, base, None, opened.created_at),
    )
    comment(connection, repository, opened, author, description)
    return opened


def get(connection: sqlite3.Connection, repository: Repository, number: int) -> Discussion:
    """The discussion of that number.

    Raises:
        ApiError: 404.
    """
    row = connection.execute(
        "select * from discussions where repository = ? and number = ?", (repository.row, number)
    ).fetchone()
    if row is None:
        raise ApiError(404, f"There is no discussion {number} in {repository.called.id}.")
    return _discussion(row)


def every(connection: sqlite3.Connection, repository: Repository) -> list[Discussion]:
    """All discussions, newest first."""
    rows = connection.execute("select * from discussions where repository = ? order by number desc", (repository.row,))
    return [_discussion(row) for row in rows]


def by_ref(connection: sqlite3.Connection, repository: Repository, ref: str) -> Discussion | None:
    """The pull request whose changes a ref holds."""
    number = ref.removeprefix("refs/pr/")
    return get(connection, repository, int(number)) if number != ref and number.isdecimal() else None


def events(connection: sqlite3.Connection, repository: Repository, discussion: Discussion) -> list[Event]:
    """What happened, in order."""
    rows = connection.execute(
        "select * from discussion_events where repository = ? and number = ? order by position",
        (repository.row, discussion.number),
    )
    return [Event(row["id"], row["type"], row["author"], row["created_at"], json.loads(row["data"])) for row in rows]


def comment(
    connection: sqlite3.Connection, repository: Repository, discussion: Discussion, author: str, text: str
) -> Event:
    """Add a comment."""
    data = {"edited": False, "hidden": False, "latest": {"raw": text}}
    return _happened(connection, repository, discussion, "comment", author, data)


def change_comment(
    connection: sqlite3.Connection,
    repository: Repository,
    discussion: Discussion,
    event_id: str,
    *,
    text: str | None = None,
) -> Event:
    """Give a comment another text, or, without one, hide it.

    Raises:
        ApiError: 404, if there is no such comment.
    """
    found = [event for event in events(connection, repository, discussion) if event.id == event_id]
    if not found or found[0].type != "comment":
        raise ApiError(404, f"There is no comment {event_id[:64]}.")
    old = found[0]
    changes = {"hidden": True, "latest": {"raw": ""}} if text is None else {"edited": True, "latest": {"raw": text}}
    event = Event(old.id, old.type, old.author, old.created_at, old.data | changes)
    connection.execute(
        "update discussion_events set data = ? where repository = ? and number = ? and id = ?",
        (json.dumps(event.data), repository.row, discussion.number, event_id),
    )
    return event


def set_status(
    connection: sqlite3.Connection,
    repository: Repository,
    discussion: Discussion,
    author: str,
    status: str,
    merged_as: str | None = None,
) -> Event:
    """Open, close or note as merged."""
    connection.execute(
        "update discussions set status = ?, merged_as = ? where repository = ? and number = ?",
        (status, merged_as, repository.row, discussion.number),
    )
    return _happened(connection, repository, discussion, "status-change", author, {"status": status})


def set_title(
    connection: sqlite3.Connection, repository: Repository, discussion: Discussion, author: str, title: str
) -> Event:
    """Give it another title."""
    connection.execute(
        "update discussions set title = ? where repository = ? and number = ?",
        (title, repository.row, discussion.number),
    )
    data = {"from": discussion.title, "to": title}
    return _happened(connection, repository, discussion, "title-change", author, data)


def note_commit(
    connection: sqlite3.Connection,
    repository: Repository,
    discussion: Discussion,
    author: str,
    subject: str,
    oid: str,
) -> Event:
    """Note a commit to a pull request."""
    data = {"subject": subject, "oid": oid}
    return _happened(connection, repository, discussion, "commit", author, data)


def _happened(
    connection: sqlite3.Connection,
    repository: Repository,
    discussion: Discussion,
    kind: str,
    author: str,
    data: dict[str, Any],
) -> Event:
    event = Event(secrets.token_hex(12), kind, author, _now(), data)
    connection.execute(
        """
        insert into discussion_events
        select ?, ?, count(*), ?, ?, ?, ?, ? from discussion_events where repository = ? and number = ?
        """,
        (
            repository.row,
            discussion.number,
            event.id,
            kind,
            author,
            event.created_at,
            json.dumps(data),
            repository.row,
            discussion.number,
        ),
    )
    return event


def _now() -> int:
    return time.time_ns() // 1_000_000


def _discussion(row: sqlite3.Row) -> Discussion:
    return Discussion(
        row["number"],
        row["title"],
        row["author"],
        row["status"],
        row["base"],
        row["merged_as"],
        row["created_at"],
    )
