"""What a namespace owns, of all types, and how much room it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded import buckets
from hub.embedded.endpoints.wire import hub_of, page, param, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import history, repositories, trees
from hub.embedded.git.objects import FileEntry

if TYPE_CHECKING:
    import sqlite3

    from starlette.requests import Request

    from hub.embedded.git.repositories import Repository
    from hub.embedded.state import Hub

#: Repositories on one page.
PAGE_SIZE = 100


async def index(request: Request) -> Response:
    """GET /api/settings/repositories, and /api/organizations/{namespace}/... for members, in pages.

    The room is that of the files on `main`; `HfApi.list_user_repos` reads it.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    namespace = param(request, "namespace") if "namespace" in request.path_params else account.user
    if not account.may_read(namespace):
        raise ApiError(403, f"You ({account.user}) may not see what {namespace[:100]} stores.")
    shown, link = page(request, await to_thread.run_sync(_index, hub, namespace), PAGE_SIZE)
    return JSONResponse(shown, headers=link)


def _index(hub: Hub, namespace: str) -> list[dict[str, Any]]:
    with hub.db.reading() as connection:
        found = [
            _describe(connection, repository)
            for kind in repositories.WEB_PREFIX
            for repository in repositories.of_namespace(connection, kind, namespace)
        ]
    total = sum(one["storage"] for one in found)
    return [{**one, "storagePercent": 100 * one["storage"] / total if total else 0} for one in found]


def _describe(connection: sqlite3.Connection, repository: Repository) -> dict[str, Any]:
    updated, size = repository.created_at, 0
    if repository.called.type == "bucket":
        size, _ = buckets.totals(connection, repository)
    elif head := history.find(connection, repository, "main"):
        updated = head.date
        files = (entry for _, entry in trees.walk(connection, head.tree) if isinstance(entry, FileEntry))
        size = sum(entry.size for entry in files)
    return {
        "id": repository.called.id,
        "type": repository.called.type,
        "updatedAt": timestamp(updated),
        "visibility": "private" if repository.private else "public",
        "storage": size,
    }


routes = [
    Route("/api/settings/repositories", index),
    Route("/api/organizations/{namespace}/settings/repositories", index),
]
