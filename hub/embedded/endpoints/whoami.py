"""GET /api/whoami-v2: the account behind a token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import hub_of, timestamp

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.seed import Token


async def whoami(request: Request) -> Response:
    """The user, the organisations and the token: `HfApi.whoami` passes it on, the official MCP server checks it."""
    account = hub_of(request).accounts.require(request)
    return JSONResponse(
        {
            "type": "user",
            "id": account.user,
            "name": account.user,
            "fullname": account.fullname,
            "isPro": False,
            "canPay": True,
            "orgs": [
                {"type": "org", "id": name, "name": name, "fullname": name, "roleInOrg": role}
                for name, role in sorted(account.organizations.items())
            ],
            "auth": {
                "type": "access_token",
                "accessToken": {
                    "displayName": account.token_name,
                    "role": account.token.role,
                    "createdAt": timestamp(account.token_since),
                    **_scopes(account.token),
                },
            },
        }
    )


def _scopes(token: Token) -> dict[str, Any]:
    """The rights of a fine-grained token."""
    if token.role != "fineGrained":
        return {}
    scoped = [
        {"entity": {"_id": scope.name, "type": scope.type, "name": scope.name}, "permissions": scope.permissions}
        for scope in token.scoped
    ]
    return {"fineGrained": {"canReadGatedRepos": token.reads_gated, "global": token.everywhere, "scoped": scoped}}


routes = [Route("/api/whoami-v2", whoami)]
