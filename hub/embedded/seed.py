"""Who has an account on a Hub: one user with one token, or what a small TOML file says.

The file:

    [users.alice.tokens.laptop]
    token = "hf_alice"
    role = "write"

    [users.alice.tokens.ci]
    token = "hf_alice_ci"
    role = "fineGrained"
    canReadGatedRepos = true
    global = ["discussion.write"]
    scoped = [{ type = "model", name = "alice/net", permissions = ["repo.write"] }]

    [users.bob.tokens.laptop]
    token = "hf_bob"
    role = "read"

    [organizations.wonderland]
    members = { alice = "admin", bob = "read" }
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

if TYPE_CHECKING:
    from pathlib import Path

#: A user or organisation name, as the Hub allows it.
NAMESPACE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,94}[A-Za-z0-9])?")

# First parts of paths that are not namespaces.
_RESERVED = {"api", "buckets", "datasets", "jobs", "lfs", "me", "models", "spaces", "xet"}


def _check_name(name: str) -> str:
    if not NAMESPACE.fullmatch(name) or name in _RESERVED:
        raise ValueError(f"`{name}` is no name for a user or organisation: use letters, digits and -")
    return name


Name = Annotated[str, AfterValidator(_check_name)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class Scope(_Strict):
    """What a fine-grained token may do, and with what.

    Attributes:
        type: Of the entity: a user or an organisation means all that it owns.
        name: Of the entity: `NAMESPACE`, or `NAMESPACE/NAME`.
        permissions: As the Hub calls them, for example `repo.content.read`, `repo.write`, `job.write`.
    """

    type: Literal["user", "org", "model", "dataset", "space", "bucket"]
    name: str
    permissions: list[str]


class Token(_Strict):
    """One token.

    Attributes:
        token: Its text.
        role: `read`, `write` or `fineGrained`.
        scoped: Rights of a fine-grained token.
        everywhere: Rights that need no entity: `discussion.write`.
        reads_gated: Whether a fine-grained token opens gated repositories that the user has access to.
    """

    token: Annotated[str, Field(min_length=1)]
    role: Literal["read", "write", "fineGrained"] = "write"
    scoped: list[Scope] = []
    everywhere: Annotated[list[str], Field(alias="global")] = []
    reads_gated: Annotated[bool, Field(alias="canReadGatedRepos")] = False

    @model_validator(mode="after")
    def _is_plain(self) -> Self:
        if self.role != "fineGrained" and (self.scoped or self.everywhere or self.reads_gated):
            raise ValueError(f"a token of the role {self.role} has no scopes: give it the role fineGrained")
        return self


class User(_Strict):
    """One user, and its tokens by their display names."""

    fullname: str | None = None
    tokens: dict[str, Token] = {}


class Organization(_Strict):
    """One organisation, and the role of each member."""

    members: dict[str, Literal["admin", "write", "contributor", "read"]] = {}


class Seed(_Strict):
    """All accounts of a Hub."""

    users: Annotated[dict[Name, User], Field(min_length=1)]
    organizations: dict[Name, Organization] = {}

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if twice := self.users.keys() & self.organizations.keys():
            raise ValueError(f"{min(twice)} is both a user and an organisation")
        for name, organization in self.organizations.items():
            if unknown := organization.members.keys() - self.users.keys():
                raise ValueError(f"{min(unknown)}, a member of {name}, is no user")
        texts = [token.token for user in self.users.values() for token in user.tokens.values()]
        if len(texts) != len(set(texts)):
            raise ValueError("two tokens are the same")
        return self

    def token_of(self, user: str | None) -> tuple[str, str]:
        """A user and its first token: of the given user, or of the first that has one.

        Raises:
            ValueError: If there is none.
        """
        for name, facts in self.users.items():
            if user in (None, name):
                for token in facts.tokens.values():
                    return name, token.token
        raise ValueError(f"there is no token of {user or 'any user'} in the file of accounts")


def single_user(user: str, token: str, organizations: list[str]) -> Seed:
    """One user, its one token of the role write, and organisations that it administers.

    Raises:
        ValueError: If a name or the token is not usable.
    """
    return _read(
        {
            "users": {user: {"tokens": {"hub": {"token": token}}}},
            "organizations": {name: {"members": {user: "admin"}} for name in organizations},
        }
    )


def read_accounts(file: Path) -> Seed:
    """What a TOML file says.

    Raises:
        ValueError: If it cannot be read, is no TOML, or says something else; no value of it is in the message.
    """
    try:
        return _read(tomllib.loads(file.read_text("utf-8")))
    except (OSError, ValueError) as error:
        raise ValueError(f"the file of accounts {file}: {error}") from None


def _read(value: object) -> Seed:
    try:
        return Seed.model_validate(value)
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in fault["loc"] if part != "[key]")
        raise ValueError(f"{where}: {fault['msg'].removeprefix('Value error, ')}".removeprefix(": ")) from None
