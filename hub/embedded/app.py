"""The web application: all endpoint families, behind one set of rules for paths, dates, errors and sizes."""

from __future__ import annotations

import logging
import sqlite3
from email.utils import formatdate
from typing import TYPE_CHECKING

from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response

from hub.embedded import leases
from hub.embedded.endpoints import (
    access,
    bucket_files,
    buckets,
    commit,
    discussions,
    duplicate,
    info,
    lfs,
    listing,
    preupload,
    refs,
    repos,
    resolve,
    storage,
    tree,
    whoami,
    xet,
)
from hub.embedded.errors import ApiError, is_full
from hub.embedded.jobs import api as jobs

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.routing import BaseRoute
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from hub.embedded.faults import Faults
    from hub.embedded.state import Hub

logger = logging.getLogger(__name__)

#: Every endpoint; where two take the same path, the first is meant.
ROUTES = [
    route
    for family in (
        *(whoami, leases, jobs, repos, listing, duplicate, info, preupload, commit, tree, refs, access, discussions),
        *(lfs, xet, buckets, bucket_files, storage, resolve),
    )
    for route in family.routes
]

#: The largest body of a request; routes that take file contents set their own with `max_body_size`.
MAX_BODY = 16 << 20


class _Wire:
    """What holds for every request: routing on the path as it was sent, an exact `Date`, no end to wait for in vain.

    Clients send a revision or a path as one percent-encoded segment (`refs%2Fpr%2F1`), so the decoded path
    has lost where segments end; handlers decode what they take. `Date` is made for each response because
    `fetch_job_logs` drops log lines that are newer than it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        endless = any(name == b"transfer-encoding" for name, _ in scope["headers"])

        async def receive_noted() -> Message:
            nonlocal endless
            message = await receive()
            endless = endless and message.get("more_body", False)
            return message

        async def send_dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["Date"] = formatdate(usegmt=True)
                if endless and message["status"] >= 400:
                    # The rest would be read and thrown away for as long as it comes.
                    headers["Connection"] = "close"
            await send(message)

        raw_path: bytes = scope["raw_path"]
        await self._app({**scope, "path": raw_path.decode("latin-1")}, receive_noted, send_dated)


def create_app(hub: Hub, faults: Faults | None = None) -> ASGIApp:
    """The ASGI application of one Hub. Handlers find it as `request.app.state.hub`.

    Serve it with `date_header=False`. It neither opens nor closes the Hub.

    Args:
        hub: Which.
        faults: What makes chosen requests fail, if anything shall; under uvicorn alone.
    """
    routes: list[BaseRoute] = [*ROUTES, *(faults.routes if faults else [])]
    app = Starlette(
        routes=routes,
        max_body_size=MAX_BODY,
        exception_handlers={
            ApiError: _api_error,
            HTTPException: _http_error,
            ClientDisconnect: _gone,
            OSError: _storage_error,
            sqlite3.OperationalError: _storage_error,
            Exception: _internal_error,
        },
    )
    app.router.redirect_slashes = False
    app.state.hub = hub
    return faults.around(_Wire(app)) if faults else _Wire(app)


async def _api_error(request: Request, error: Exception) -> Response:
    if not isinstance(error, ApiError):
        raise error
    return error.response()


async def _http_error(request: Request, error: Exception) -> Response:
    """What the router itself refuses: no such path, no such method, a body that is too large."""
    if not isinstance(error, HTTPException):
        raise error
    if error.status_code == 404:
        message = f"There is no {request.method} {request.url.path[:200]} on this Hub."
        return ApiError(404, message).response()
    headers = dict(error.headers or {})
    return ApiError(error.status_code, f"{error.detail}.", headers=headers).response()


async def _gone(request: Request, error: Exception) -> Response:
    """The client hung up in the middle of its body; there is nobody to answer."""
    return Response(status_code=400)


async def _storage_error(request: Request, error: Exception) -> Response:
    """A disk that is full fails the request that needed it; nothing of the request is kept."""
    if not is_full(error):
        raise error
    logger.warning("%s %s: %s", request.method, request.url.path[:200], error)
    return ApiError(507, "The disk with this Hub's data folder is full; nothing of this request was kept.").response()


async def _internal_error(request: Request, error: Exception) -> Response:
    """A fault of ours. Starlette raises it again after this answer, and the web server logs its traceback."""
    return JSONResponse({"error": "The Hub failed to answer this request; its log says why."}, 500)
