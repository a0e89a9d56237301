"""Access to gated repositories: ask for it, list who asked, let them in or not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import PAGE, REPO, Body, hub_of, page, param, read, repo_name, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import gates, repositories

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from starlette.requests import Request

    from hub.embedded.git.repositories import Repository

#: Requests on one page.
PAGE_SIZE = 100


class _Handle(Body):
    status: Literal["accepted", "rejected", "pending"]
    user: str | None = None
    request_id: str | None = None


class _Grant(Body):
    user: str


async def ask(request: Request) -> Response:
    """POST /[datasets/|spaces/]{id}/ask-access: what the button on the page does; `auto` lets in at once."""
    hub = hub_of(request)
    account = hub.accounts.require(request)

    def work() -> str:
        with hub.db.transaction() as connection:
            repository = repositories.visible(connection, repo_name(request), account)
            if not repository.gated:
                raise ApiError(400, f"{repository.called.id} is not gated.")
            known = gates.get(connection, repository, account.user)
            if known:
                return known.status
            status = "accepted" if repository.gated == "auto" else "pending"
            gates.put(connection, repository, account.user, status)
            return status

    return JSONResponse({"status": await to_thread.run_sync(work)})


async def index(request: Request) -> Response:
    """GET /api/{kind}/{id}/user-access-request/{status}, for who may write to the repository."""
    status = param(request, "status")
    if status not in gates.STATUSES:
        raise ApiError(404, f"There is no status {status[:60]}; they are {', '.join(gates.STATUSES)}.")

    def work(connection: sqlite3.Connection, repository: Repository) -> list[dict[str, Any]]:
        return [
            {
                # One user has one request, so the name tells which.
                "requestId": one.user,
                "user": {"user": one.user, "fullname": one.user, "email": None},
                "status": one.status,
                "timestamp": timestamp(one.asked_at),
            }
            for one in gates.in_status(connection, repository, status)
        ]

    shown, link = page(request, await _as_owner(request, work), PAGE_SIZE)
    return JSONResponse(shown, headers=link)


async def handle(request: Request) -> Response:
    """POST .../user-access-request/handle: accept, reject, or set back; 404 for who has not asked."""
    wanted = await read(request, _Handle)
    user = wanted.user or wanted.request_id or ""

    def work(connection: sqlite3.Connection, repository: Repository) -> None:
        known = gates.get(connection, repository, user)
        if known is None:
            raise ApiError(404, f"{user[:100]} has not asked for access.")
        if known.status == wanted.status:
            raise ApiError(400, f"The request of {user[:100]} is {known.status} already.")
        gates.put(connection, repository, user, wanted.status)

    await _as_owner(request, work)
    return JSONResponse({})


async def grant(request: Request) -> Response:
    """POST .../user-access-request/grant: let in who has not asked."""
    wanted = await read(request, _Grant)
    if not await to_thread.run_sync(hub_of(request).accounts.has_user, wanted.user):
        raise ApiError(404, f"There is no user {wanted.user[:100]}.")

    def work(connection: sqlite3.Connection, repository: Repository) -> None:
        known = gates.get(connection, repository, wanted.user)
        if known and known.status == "accepted":
            raise ApiError(400, f"{wanted.user[:100]} has access already.")
        gates.put(connection, repository, wanted.user, "accepted")

    await _as_owner(request, work)
    return JSONResponse({})


async def _as_owner(request: Request, work: Callable[[sqlite3.Connection, Repository], Any]) -> Any:
    hub = hub_of(request)
    account = hub.accounts.require(request)

    def do() -> Any:
        with hub.db.transaction() as connection:
            repository = repositories.visible(connection, repo_name(request), account)
            repository.require_write(account)
            if not repository.gated:
                raise ApiError(400, f"{repository.called.id} is not gated.")
            return work(connection, repository)

    return await to_thread.run_sync(do)


_REQUESTS = f"{REPO}/user-access-request"

routes = [
    Route(f"{PAGE}/ask-access", ask, methods=["POST"]),
    Route(f"{_REQUESTS}/handle", handle, methods=["POST"]),
    Route(f"{_REQUESTS}/grant", grant, methods=["POST"]),
    Route(f"{_REQUESTS}/{{status}}", index),
]
