"""Who sends a request, and what that account may do."""

from __future__ import annotations

import hashlib
import hmac
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.embedded.errors import ApiError
from hub.embedded.seed import Scope, Seed, Token

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.db import Database
    from hub.embedded.git.repositories import RepoName

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
drop table if exists tokens;
create table if not exists access_tokens (
    sha256 text primary key,
    user text not null references users (name),
    display_name text not null,
    facts text not null
);
create table if not exists token_dates (
    sha256 text primary key,
    since integer not null
);
"""

#: Permissions of fine-grained tokens that this Hub knows; others open nothing here.
READ, WRITE, DISCUSS, JOBS = "repo.content.read", "repo.write", "discussion.write", "job.write"

_NEEDS = {
    WRITE: "writing",
    DISCUSS: "discussions and pull requests",
    JOBS: "jobs",
}


@dataclass(frozen=True)
class Account:
    """The user behind a request and the rights of the token that was sent.

    Attributes:
        user: The user's name.
        fullname: The user's full name.
        token_name: The token's display name.
        token: Its role and scopes; not its text.
        token_since: When this Hub was first told of it, in milliseconds since the epoch.
        organizations: Role of the user (`admin`, `write`, `contributor` or `read`) in each organisation.
    """

    user: str
    fullname: str
    token_name: str
    token: Token
    token_since: int
    organizations: dict[str, str]

    def why_not(self, permission: str, what: RepoName | str, *, own: bool = False) -> str | None:
        """The right that is missing, as a sentence; None if none is.

        Args:
            permission: `WRITE` or `JOBS`.
            what: A repository or bucket, or a namespace, to create something in it.
            own: Whether the user created the repository.
        """
        namespace = what if isinstance(what, str) else what.namespace
        if namespace != self.user:
            membership = self.organizations.get(namespace)
            if membership is None:
                return (
                    f"You ({self.user}) may not write to the namespace {namespace[:100]}:"
                    f" it is not you, nor an organisation that you are a member of."
                )
            if membership == "read":
                return f"Your role in the organisation {namespace} is read; writing needs the role write."
            # Hub documentation, "Access control in organizations": a contributor creates, and changes what is theirs.
            if membership == "contributor" and (permission == JOBS or not (own or isinstance(what, str))):
                return (
                    f"Your role in the organisation {namespace} is contributor: you may write only to repositories that"
                    " you created there."
                )
        return None if self._token_allows(permission, what) else self._token_too_weak(permission, what)

    def require_write(self, what: RepoName | str, permission: str = WRITE, *, own: bool = False) -> None:
        """Do nothing if `why_not` finds nothing missing.

        Raises:
            ApiError: 403, with a sentence that names the right that is missing.
        """
        missing = self.why_not(permission, what, own=own)
        if missing:
            raise ApiError(403, missing)

    def require_part(self, what: RepoName) -> None:
        """Do nothing if the token may discuss a repository and propose changes, as everyone may who sees it.

        Raises:
            ApiError: 403, with a sentence that names the right that is missing.
        """
        if not (self._token_allows(DISCUSS, what) or self._token_allows(WRITE, what)):
            raise ApiError(403, self._token_too_weak(DISCUSS, what))

    def may_read(self, what: RepoName | str) -> bool:
        """Whether a private repository, or what a namespace keeps private, is open to this account."""
        namespace = what if isinstance(what, str) else what.namespace
        mine = namespace == self.user or namespace in self.organizations
        return mine and (self._token_allows(READ, what) or self._token_allows(WRITE, what))

    def may_see_jobs(self, namespace: str) -> bool:
        """Whether the jobs of a namespace are open to this account."""
        mine = namespace == self.user or namespace in self.organizations
        return mine and (self.token.role == "read" or self._token_allows(JOBS, namespace))

    def _token_allows(self, permission: str, what: RepoName | str) -> bool:
        token = self.token
        if token.role != "fineGrained":
            return token.role == "write" or permission == READ
        if permission in token.everywhere:
            return True
        return any(permission in scope.permissions and _covers(scope, what) for scope in token.scoped)

    def _token_too_weak(self, permission: str, what: RepoName | str) -> str:
        if self.token.role != "fineGrained":
            return (
                f"The token {self.token_name} has the role {self.token.role}; this needs a token with the role write."
            )
        name = what if isinstance(what, str) else what.id
        return (
            f"The fine-grained token {self.token_name} has not the permission {permission} for {name[:200]},"
            f" which {_NEEDS[permission]} needs."
        )


def _covers(scope: Scope, what: RepoName | str) -> bool:
    namespace = what if isinstance(what, str) else what.namespace
    if scope.type in ("user", "org"):
        return scope.name == namespace
    return not isinstance(what, str) and (scope.type, scope.name) == (what.type, what.id)


class Accounts:
    """The accounts of one Hub. Tokens are kept as SHA-256 only and compared in constant time.

    Args:
        db: Where they are kept.
        seed: Every token, and every membership; users and organisations of earlier starts keep their names.
    """

    def __init__(self, db: Database, seed: Seed) -> None:
        db.create(SCHEMA)
        self._db = db
        with db.transaction() as connection:
            for statement in ("delete from access_tokens", "delete from members"):
                connection.execute(statement)
            for name, user in seed.users.items():
                connection.execute("insert or replace into users values (?, ?)", (name, user.fullname or name))
                for display_name, token in user.tokens.items():
                    facts = token.model_copy(update={"token": "-"}).model_dump_json(by_alias=True)
                    row = (_hash(token.token), name, display_name, facts)
                    connection.execute("insert into access_tokens values (?, ?, ?, ?)", row)
                    since = (row[0], time.time_ns() // 1_000_000)
                    connection.execute("insert or ignore into token_dates values (?, ?)", since)
            for name, organization in seed.organizations.items():
                connection.execute("insert or ignore into organizations values (?)", (name,))
                for user, role in organization.members.items():
                    connection.execute("insert into members values (?, ?, ?)", (name, user, role))
        self._tokens: dict[str, Account] = {}
        self.reload()

    def reload(self) -> None:
        """Read the accounts from the database, so that no request waits for it. Blocks."""
        with self._db.reading() as connection:
            members: dict[str, dict[str, str]] = {}
            for row in connection.execute("select user, organization, role from members"):
                members.setdefault(row["user"], {})[row["organization"]] = row["role"]
            users = {row["name"]: row["fullname"] for row in connection.execute("select * from users")}
            self._tokens = {
                row["sha256"]: Account(
                    row["user"],
                    users[row["user"]],
                    row["display_name"],
                    Token.model_validate_json(row["facts"]),
                    row["since"],
                    members.get(row["user"], {}),
                )
                for row in connection.execute("select * from access_tokens natural join token_dates")
            }
            self._namespaces = users.keys() | {
                row["name"] for row in connection.execute("select name from organizations")
            }

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

    def has_user(self, name: str) -> bool:
        """Whether a user of that name exists."""
        with self._db.reading() as connection:
            return connection.execute("select 1 from users where name = ?", (name,)).fetchone() is not None

    def require_write(self, request: Request, what: RepoName | str, permission: str = WRITE) -> Account:
        """The account of the request, which may write to a repository, or to what a namespace owns.

        Raises:
            ApiError: 401 as `require`; 403, with a sentence that names the right that is missing.
        """
        account = self.require(request)
        account.require_write(what, permission)
        return account


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "surrogateescape")).hexdigest()
