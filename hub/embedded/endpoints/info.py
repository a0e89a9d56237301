"""GET /api/{kind}/{id}[/revision/{revision}]: the facts of one repository."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, flag, hub_of, param, repo_name, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import cards, history, repositories, trees
from hub.embedded.git.objects import FileEntry

if TYPE_CHECKING:
    import sqlite3

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.history import Commit
    from hub.embedded.git.repositories import RepoName, Repository
    from hub.embedded.state import Hub


async def info(request: Request) -> Response:
    """Everything about a revision; `?expand=KEY` leaves only the named facts, `?blobs=1` adds ids and sizes."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    revision = param(request, "revision") if "revision" in request.path_params else "main"
    body = await to_thread.run_sync(_info, hub, repo_name(request), account, revision, flag(request, "blobs"))
    return JSONResponse(choose(request, body))


def choose(request: Request, body: dict[str, Any]) -> dict[str, Any]:
    """The facts that the request names by `expand`; all of them if it names none."""
    chosen = {*request.query_params.getlist("expand"), *request.query_params.getlist("expand[]")}
    return {key: value for key, value in body.items() if key in {"_id", "id", *chosen}} if chosen else body


def _info(hub: Hub, called: RepoName, account: Account | None, revision: str, blobs: bool) -> dict[str, Any]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        commit = history.resolve(connection, repository, revision)
        return describe(hub, connection, repository, commit, blobs=blobs)


def describe(
    hub: Hub, connection: sqlite3.Connection, repository: Repository, commit: Commit, *, blobs: bool = False
) -> dict[str, Any]:
    """The facts of a repository at a commit; with ids and sizes of its files if `blobs`."""
    called = repository.called
    files = [(path, entry) for path, entry in trees.walk(connection, commit.tree) if isinstance(entry, FileEntry)]
    card = _card(hub, dict(files).get("README.md"))
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
        "tags": cards.tags(card),
        "siblings": [_sibling(path, entry, blobs) for path, entry in files],
        "usedStorage": sum(entry.size for _, entry in files),
    }
    if card:
        answer["cardData"] = card
    if called.type == "model":
        answer["modelId"] = called.id
        answer |= {key: card[key] for key in ("pipeline_tag", "library_name") if isinstance(card.get(key), str)}
    if repository.sdk:
        answer["sdk"] = repository.sdk
    return answer


def _card(hub: Hub, readme: FileEntry | None) -> dict[str, Any]:
    if readme is None or readme.size > cards.LONGEST or not hub.blobs.has(readme.sha256):
        return {}
    try:
        return cards.metadata(hub.blobs.path(readme.sha256).read_text("utf-8", "replace"))
    except cards.CardError:
        return {}


def _sibling(path: str, entry: FileEntry, blobs: bool) -> dict[str, Any]:
    sibling: dict[str, Any] = {"rfilename": path}
    if blobs:
        sibling |= {"size": entry.size, "blobId": entry.oid}
        if entry.lfs:
            sibling["lfs"] = {"sha256": entry.sha256, "size": entry.size, "pointerSize": entry.pointer_size}
    return sibling


async def without_namespace(request: Request) -> Response:
    """The paths of a repository that belongs to nobody: the real Hub has some, this one has none.

    Raises:
        ApiError: 404 `RepoNotFound`.
    """
    raise ApiError(404, f"There is no repository {param(request, 'name')[:100]}.", "RepoNotFound")


routes = [
    Route(REPO, info),
    Route(f"{REPO}/revision/{{revision}}", info),
    Route("/api/{kind:kind}/{name}", without_namespace),
    Route("/{kind:page}{name}/resolve/{revision}/{path:path}", without_namespace),
]
