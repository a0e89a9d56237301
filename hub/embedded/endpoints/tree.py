"""What is in a repository: the listing of a folder, and the facts of chosen paths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, Body, flag, hub_of, page, param, read, repo_name, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import history, repositories, trees
from hub.embedded.git.objects import Entry, FolderEntry
from hub.embedded.xet import files as xet_files

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.history import Commit
    from hub.embedded.git.repositories import RepoName, Repository
    from hub.embedded.state import Hub
    from hub.embedded.xet.files import XetFile

#: Entries on one page of a listing, and on one that looks up the last commit of each.
PAGE_SIZE = 1000
EXPANDED_PAGE_SIZE = 50

#: Paths in one question.
MAX_PATHS = 20_000


class _Paths(Body):
    paths: list[str]
    expand: bool = False


def describe(path: str, entry: Entry, changed: Commit | None = None, xet: XetFile | None = None) -> dict[str, Any]:
    """One entry, as `RepoFile` and `RepoFolder` of `huggingface_hub` read it."""
    if isinstance(entry, FolderEntry):
        answer: dict[str, Any] = {"type": "directory", "oid": entry.oid, "size": 0, "path": path}
    else:
        answer = {"type": "file", "oid": entry.oid, "size": entry.size, "path": path}
        if entry.lfs:
            answer["lfs"] = {"oid": entry.sha256, "size": entry.size, "pointerSize": entry.pointer_size}
    if xet:
        answer["xetHash"] = xet.hash
    if changed:
        answer["lastCommit"] = {"id": changed.oid, "title": changed.title, "date": timestamp(changed.date)}
    return answer


async def tree(request: Request) -> Response:
    """GET /api/{kind}/{id}/tree/{revision}[/{path}]?recursive=&expand=, in pages.

    404 `EntryNotFound` if there is no such folder, which `datasets` relies on.
    """
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    path = param(request, "path").strip("/") if "path" in request.path_params else ""
    entries, commit, repository = await to_thread.run_sync(
        _list, hub, repo_name(request), account, param(request, "revision"), path, flag(request, "recursive")
    )
    expand = flag(request, "expand")
    shown, link = page(request, entries, EXPANDED_PAGE_SIZE if expand else PAGE_SIZE)
    body = await to_thread.run_sync(_describe, hub, repository, commit, shown, expand)
    return JSONResponse(body, headers={"X-Repo-Commit": commit.oid, **link})


def _list(
    hub: Hub, called: RepoName, account: Account | None, revision: str, path: str, recursive: bool
) -> tuple[list[tuple[str, Entry]], Commit, Repository]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        commit = history.resolve(connection, repository, revision)
        folder = trees.find(connection, commit.tree, path)
        if not isinstance(folder, FolderEntry):
            message = f"{path[:200]} does not exist on {revision[:100]}"
            raise ApiError(404, message, "EntryNotFound", headers={"X-Repo-Commit": commit.oid})
        return list(trees.walk(connection, folder.oid, path, recursive=recursive)), commit, repository


def _describe(
    hub: Hub, repository: Repository, commit: Commit, entries: Sequence[tuple[str, Entry]], expand: bool
) -> list[dict[str, Any]]:
    with hub.db.reading() as connection:
        return _described(connection, repository, commit, entries, expand)


def _described(
    connection: sqlite3.Connection,
    repository: Repository,
    commit: Commit,
    entries: Sequence[tuple[str, Entry]],
    expand: bool,
) -> list[dict[str, Any]]:
    changed: dict[str, Commit] = {}
    if expand:
        changed = history.last_changes(connection, repository, commit, [path for path, _ in entries])
    return [
        # The Xet hash is what copies between repositories and buckets are made by.
        describe(path, entry, changed.get(path), _xet_file(connection, entry))
        for path, entry in entries
    ]


def _xet_file(connection: sqlite3.Connection, entry: Entry) -> XetFile | None:
    if isinstance(entry, FolderEntry) or not entry.lfs:
        return None
    return xet_files.by_sha256(connection, entry.sha256)


async def paths_info(request: Request) -> Response:
    """POST /api/{kind}/{id}/paths-info/{revision}: the paths that exist, of those named.

    `huggingface_hub` names them in a form, the JavaScript client in JSON.
    """
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    if request.headers.get("content-type", "").startswith("application/json"):
        wanted = await read(request, _Paths)
    else:
        async with request.form(max_fields=MAX_PATHS + 1) as form:
            paths = [path for path in form.getlist("paths") if isinstance(path, str)]
            wanted = _Paths(paths=paths, expand=str(form.get("expand", "")).lower() == "true")
    if len(wanted.paths) > MAX_PATHS:
        raise ApiError(400, f"Ask for at most {MAX_PATHS} paths at once.")
    revision = param(request, "revision")
    body = await to_thread.run_sync(_paths_info, hub, repo_name(request), account, revision, wanted)
    return JSONResponse(body)


def _paths_info(
    hub: Hub, called: RepoName, account: Account | None, revision: str, wanted: _Paths
) -> list[dict[str, Any]]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        commit = history.resolve(connection, repository, revision)
        found: list[tuple[str, Entry]] = []
        for path in dict.fromkeys(path.strip("/") for path in wanted.paths):
            entry = trees.find(connection, commit.tree, path) if path else None
            if entry is not None:
                found.append((path, entry))
        return _described(connection, repository, commit, found, wanted.expand)


routes = [
    Route(f"{REPO}/tree/{{revision}}", tree),
    Route(f"{REPO}/tree/{{revision}}/{{path:path}}", tree),
    Route(f"{REPO}/paths-info/{{revision}}", paths_info, methods=["POST"]),
]
