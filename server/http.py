"""Serving over HTTP: to this machine as it is, to others only with a key.

Whoever reaches the server acts with its Hugging Face token. On a loopback address the SDK refuses requests that a web
page of another origin makes; on any other address a key decides, which clients send as `Authorization: Bearer KEY`.
"""

from __future__ import annotations

import ipaddress
from secrets import compare_digest
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from server.app import Server

#: The environment variable that holds the key.
KEY_VARIABLE = "HF_JOBS_MCP_KEY"
#: Characters that a key has at least.
_SHORTEST = 16


def refusal(host: str, key: str, *, local: bool) -> str | None:
    """Why a server is not started on an address, or None where it is.

    Args:
        host: The address or name to listen on.
        key: What clients have to send; empty for none.
        local: Whether its jobs run on this machine.
    """
    if key and len(key) < _SHORTEST:
        return f"{KEY_VARIABLE} is shorter than {_SHORTEST} characters: make one with `openssl rand -hex 32`."
    if _is_loopback(host):
        return None
    if local:
        return f"With `--local`, whoever reaches {host} could run programs here: serve on 127.0.0.1 instead."
    if not key:
        return (
            f"Whoever reaches {host} would act with this server's token: set {KEY_VARIABLE} to a key that clients send "
            "as `Authorization: Bearer KEY`, or serve on 127.0.0.1."
        )
    return None


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return host == "localhost"


def guarded(app: ASGIApp, key: str) -> ASGIApp:
    """The application for those who send the key; 401 for all others."""
    wanted = f"Bearer {key}".encode()

    async def ask(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not compare_digest(dict(scope["headers"]).get(b"authorization", b""), wanted):
            headers = [(b"www-authenticate", b"Bearer"), (b"content-type", b"text/plain")]
            await send({"type": "http.response.start", "status": 401, "headers": headers})
            await send({"type": "http.response.body", "body": b"Send the key of this server as a bearer token.\n"})
            return
        await app(scope, receive, send)

    return ask


def run(app: Server, host: str, port: int, key: str) -> None:
    """Serve until a signal ends the process."""
    import uvicorn

    served: ASGIApp = app.streamable_http_app(host=host)
    if key:
        served = guarded(served, key)
    uvicorn.Server(uvicorn.Config(served, host=host, port=port, log_level="warning")).run()
