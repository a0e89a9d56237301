"""GET /api/{kind}/{id}[/revision/{revision}]: the facts of one repository."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, flag, hub_of, param, repo_name, timestamp
from hub.embedded.git import history, repositories, trees
from hub.embedded.git.objects import FileEntry

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import RepoName
    from hub.embedded.state import Hub


async def info(request: Request) -> Response:
    """Everything about a revision; `?expand=KEY` leaves only the named facts, `?blobs=1` adds ids and sizes."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    revision = param(request, "revision") if "revision" in request.path_params else "main"
    body = await to_thread.run_sync(_info, hub, repo_name(request), account, revision, flag(request, "blobs"))
    chosen = {*request.query_params.getlist("expand"), *request.query_params.getlist("expand[]")}
    if chosen:
        body = {key: value for key, value in body.items() if key in {"_id", "id", *chosen}}
    return JSONResponse(body)


def _info(hub: Hub, called: RepoName, account: Account | None, revision: str, blobs: bool) -> dict[str, Any]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        commit = history.resolve(connection, repository, revision)
        files = [(path, entry) for path, entry in trees.walk(connection, commit.tree) if isinstance(entry, FileEntry)]
    answer: dict[str, Any] = {
        "_id": f"{repository.row:024x}",
        "id": called.id,
        "author": called.namespace,
        "sha": commit.oid,
        "private": repository.private,
        "gated": repository.gated or False,
        "disabled": False,
        "createdAt": timestamp(repository.created_at),
        "lastModified": timestamp(commit.date),
        "downloads": 0,
        "likes": 0,
        "tags": [],
        "siblings": [_sibling(path, entry, blobs) for path, entry in files],
        "usedStorage": sum(entry.size for _, entry in files),
    }
    if called.type == "model":
        answer["modelId"] = called.id
    if repository.sdk:
        answer["sdk"] = repository.sdk
    return answer


def _sibling(path: str, entry: FileEntry, blobs: bool) -> dict[str, Any]:
    sibling: dict[str, Any] = {"rfilename": path}
    if blobs:
        sibling |= {"size": entry.size, "blobId": entry.oid}
        if entry.lfs:
            sibling["lfs"] = {"sha256": entry.sha256, "size": entry.size, "pointerSize": entry.pointer_size}
    return sibling


routes = [Route(REPO, info), Route(f"{REPO}/revision/{{revision}}", info)]
