"""Who sends a request, and what that account may do."""

from __future__ import annotations

import hashlib
import hmac
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.db import Database

SCHEMA = """
create table if not exists users (
    name text primary key,
    fullname text not null
);
create table if not exists organizations (
    name text primary key
);
create table if not exists members (
    organization text not null references organizations (name),
    user text not null references users (name),
    role text not null,
    primary key (organization, user)
);
create table if not exists tokens (
    sha256 text primary key,
    user text not null references users (name),
    display_name text not null,
    role text not null,
    created_at real not null
);
"""

#: A user or organisation name, as the Hub allows it.
NAMESPACE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,94}[A-Za-z0-9])?")

# First parts of paths that are not namespaces.
_RESERVED = {"api", "buckets", "datasets", "jobs", "lfs", "models", "spaces", "xet"}


@dataclass(frozen=True)
class Account:
    """The user behind a request and the rights of the token that was sent.

    Attributes:
        user: The user's name.
        token_name: The token's display name.
        role: Of the token: `read` or `write`.
        organizations: Role of the user (`admin`, `write` or `read`) in each organisation.
    """

    user: str
    token_name: str
    role: str
    organizations: dict[str, str]

    def why_not_write(self, namespace: str) -> str | None:
        """The right that is missing to write to what the namespace owns, as a sentence; None if none is."""
        if namespace != self.user:
            membership = self.organizations.get(namespace)
            if membership is None:
                return (
                    f"You ({self.user}) may not write to the namespace {namespace}:"
                    f" it is not you, nor an organisation that you are a member of."
                )
            if membership == "read":
                return f"Your role in the organisation {namespace} is read; writing needs the role write."
        return None if self.role == "write" else self._token_too_weak()

    def require_write(self, namespace: str) -> None:
        """Do nothing if the account may write to what the namespace owns.

        Raises:
            ApiError: 403, with a sentence that names the right that is missing.
        """
        missing = self.why_not_write(namespace)
        if missing:
            raise ApiError(403, missing)

    def require_write_token(self) -> None:
        """Do nothing if the token may write at all, be it only to what is open to everyone.

        Raises:
            ApiError: 403, with a sentence that names the right that is missing.
        """
        if self.role != "write":
            raise ApiError(403, self._token_too_weak())

    def _token_too_weak(self) -> str:
        return f"The token {self.token_name} has the role {self.role}; this needs a token with the role write."

    def may_read(self, namespace: str) -> bool:
        """Whether what the namespace keeps private is open to this account."""
        return namespace == self.user or namespace in self.organizations


class Accounts:
    """The accounts of one Hub. Tokens are kept as SHA-256 only and compared in constant time.

    Args:
        db: Where they are kept.
        user: The user to make sure of.
        token: That user's one token, of role `write`; tokens of earlier starts end with this.
        organizations: Organisations that the user administers.

    Raises:
        ValueError: If a name is not one that the Hub allows, or the token is empty.
    """

    def __init__(self, db: Database, user: str, token: str, organizations: list[str]) -> None:
        for name in (user, *organizations):
            if not NAMESPACE.fullmatch(name) or name in _RESERVED:
                raise ValueError(f"`{name}` is no name for a user or organisation: use letters, digits and -")
        if not token:
            raise ValueError("the token is empty")
        db.create(SCHEMA)
        self._db = db
        with db.transaction() as connection:
            connection.execute("insert or ignore into users values (?, ?)", (user, user))
            connection.execute("delete from tokens")
            row = (_hash(token), user, "hub", "write", time.time())
            connection.execute("insert into tokens values (?, ?, ?, ?, ?)", row)
            for name in organizations:
                connection.execute("insert or ignore into organizations values (?)", (name,))
                connection.execute("insert or replace into members values (?, ?, 'admin')", (name, user))
        self._tokens: dict[str, Account] = {}
        self.reload()

    def reload(self) -> None:
        """Read the accounts from the database, so that no request waits for it. Blocks."""
        with self._db.reading() as connection:
            members: dict[str, dict[str, str]] = {}
            for row in connection.execute("select user, organization, role from members"):
                members.setdefault(row["user"], {})[row["organization"]] = row["role"]
            self._tokens = {
                row["sha256"]: Account(row["user"], row["display_name"], row["role"], members.get(row["user"], {}))
                for row in connection.execute("select * from tokens")
            }
            users = {row["name"] for row in connection.execute("select name from users")}
            self._namespaces = users | {row["name"] for row in connection.execute("select name from organizations")}

    def has_namespace(self, name: str) -> bool:
        """Whether a user or organisation of that name exists."""
        return name in self._namespaces

    def optional(self, request: Request) -> Account | None:
        """The account of the request; None for a request without a token.

        Raises:
            ApiError: 401, if a token was sent that is not known.
        """
        header = request.headers.get("authorization")
        if header is None:
            return None
        scheme, _, token = header.partition(" ")
        sent = _hash(token.strip())
        found = None
        for known, account in self._tokens.items():
            if hmac.compare_digest(known, sent):
                found = account
        if found is None or scheme.lower() != "bearer":
            raise ApiError(401, "Invalid credentials in Authorization header")
        return found

    def require(self, request: Request) -> Account:
        """The account of the request.

        Raises:
            ApiError: 401, if no token or an unknown one was sent.
        """
        account = self.optional(request)
        if account is None:
            raise ApiError(401, "This needs a token: send it as `Authorization: Bearer TOKEN`.")
        return account

    def require_write(self, request: Request, namespace: str) -> Account:
        """The account of the request, which may write to what the namespace owns.

        Raises:
            ApiError: 401 as `require`; 403, with a sentence that names the right that is missing.
        """
        account = self.require(request)
        account.require_write(namespace)
        return account


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
