"""GET /api/whoami-v2: the account behind a token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import hub_of

if TYPE_CHECKING:
    from starlette.requests import Request


async def whoami(request: Request) -> Response:
    """The user, the organisations and the token's role, in the shape that `HfApi.whoami` passes on."""
    account = hub_of(request).accounts.require(request)
    return JSONResponse(
        {
            "type": "user",
            "id": account.user,
            "name": account.user,
            "fullname": account.user,
            "isPro": False,
            "canPay": True,
            "orgs": [
                {"type": "org", "id": name, "name": name, "fullname": name, "roleInOrg": role}
                for name, role in sorted(account.organizations.items())
            ],
            "auth": {
                "type": "access_token",
                "accessToken": {"displayName": account.token_name, "role": account.role},
            },
        }
    )


routes = [Route("/api/whoami-v2", whoami)]
