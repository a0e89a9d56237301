"""Who the caller is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hub.errors import LOG_IN, HubUnavailable
from hub.wire import json_object, obj, objects, text
from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from hub.client import HubClient

TokenRole = Literal["read", "write", "fineGrained", "god"]

#: The Hub limits this endpoint strictly, and one tool call asks it several times.
KEPT_SECONDS = 10.0

_ACTION = "find out who the token belongs to"


@dataclass(frozen=True, slots=True)
class Account:
    """A user or organisation, and what its token may do in general.

    Attributes:
        type: `user` or `org`.
        organizations: Names of those the user is in.
        token_role: None where the Hub does not say, for example for OAuth tokens.
    """

    username: str
    type: str
    organizations: list[str]
    token_role: TokenRole | None
    token_name: str | None

    @property
    def namespaces(self) -> list[str]:
        """The user and its organisations."""
        return [self.username, *self.organizations]


async def whoami(client: HubClient) -> Account:
    """Ask `GET /api/whoami-v2` who the client's token belongs to; the answer is kept for some seconds.

    Raises:
        JobsError: `unauthorized` without a token or with one that the Hub does not know; or no usable answer.
    """
    if client.token is None:
        raise JobsError(ErrorCode.UNAUTHORIZED, "The server has no Hugging Face token.", LOG_IN)
    return await client.shared.get("whoami", KEPT_SECONDS, lambda: _ask(client))


async def _ask(client: HubClient) -> Account:
    answer = json_object(await client.get("/api/whoami-v2", _ACTION), _ACTION)
    username = text(answer.get("name"))
    if username is None:
        raise HubUnavailable(
            f"Could not {_ACTION}: the Hub's answer names nobody.", "Call again.", sent=True, repeatable=False
        )
    token = obj(obj(answer.get("auth")).get("accessToken"))
    role = token.get("role")
    names = (text(organisation.get("name")) for organisation in objects(answer.get("orgs")))
    return Account(
        username=username,
        type=text(answer.get("type")) or "user",
        organizations=[name for name in names if name],
        token_role=role if role in ("read", "write", "fineGrained", "god") else None,
        token_name=text(token.get("displayName")),
    )
