"""Gated repositories: everyone sees that they are there, and only who was let in reads their files."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    import sqlite3

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import Repository

SCHEMA = """
create table if not exists access_requests (
    repository integer not null references repositories (row) on delete cascade,
    user text not null,
    status text not null,
    asked_at integer not null,
    primary key (repository, user)
) without rowid;
"""

STATUSES = ("pending", "accepted", "rejected")


@dataclass(frozen=True)
class AccessRequest:
    """Who wants in, whether they are, and since when, in milliseconds since the epoch."""

    user: str
    status: str
    asked_at: int


def require(connection: sqlite3.Connection, repository: Repository, account: Account | None) -> None:
    """Do nothing if the account may read the files of a repository that it sees.

    Raises:
        ApiError: `GatedRepo`: 401 without a token, 403 for who was not let in.
    """
    called = repository.called
    if not repository.gated or (account and account.may_read(called)):
        return
    if account is None:
        raise ApiError(
            401,
            f"Access to {called.type} {called.id} is restricted. You must have access to it and be authenticated to"
            " access it. Please log in.",
            "GatedRepo",
        )
    found = get(connection, repository, account.user)
    if found is None or found.status != "accepted":
        state = {"pending": " Your request is awaiting a review.", "rejected": " Your request has been rejected."}
        raise ApiError(
            403,
            f"Access to {called.type} {called.id} is restricted and you are not in the authorized list."
            f"{state.get(found.status if found else '', '')} Ask for access at /{called.web_path}.",
            "GatedRepo",
        )
    if account.token.role == "fineGrained" and not account.token.reads_gated:
        raise ApiError(
            403,
            f"The fine-grained token {account.token_name} opens no gated repositories: give it `canReadGatedRepos`.",
            "GatedRepo",
        )


def get(connection: sqlite3.Connection, repository: Repository, user: str) -> AccessRequest | None:
    """The request of a user."""
    row = connection.execute(
        "select * from access_requests where repository = ? and user = ?", (repository.row, user)
    ).fetchone()
    return AccessRequest(row["user"], row["status"], row["asked_at"]) if row else None


def in_status(connection: sqlite3.Connection, repository: Repository, status: str) -> list[AccessRequest]:
    """The requests of one status, oldest first."""
    rows = connection.execute(
        "select * from access_requests where repository = ? and status = ? order by asked_at, user",
        (repository.row, status),
    )
    return [AccessRequest(row["user"], row["status"], row["asked_at"]) for row in rows]


def put(connection: sqlite3.Connection, repository: Repository, user: str, status: str) -> None:
    """Make a request, or change what became of it."""
    connection.execute(
        "insert into access_requests values (?, ?, ?, ?) on conflict do update set status = excluded.status",
        (repository.row, user, status, time.time_ns() // 1_000_000),
    )
