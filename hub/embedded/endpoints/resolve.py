"""GET and HEAD /[datasets/|spaces/]{id}/{resolve,raw}/{revision}/{path}: a file, or what git has of it."""

from __future__ import annotations

import mimetypes
from typing import TYPE_CHECKING
from urllib.parse import quote

from anyio import to_thread
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from hub.embedded.endpoints.ranges import wanted_range
from hub.embedded.endpoints.wire import PAGE, hub_of, param, repo_name
from hub.embedded.errors import ApiError
from hub.embedded.git import gates, history, repositories, trees
from hub.embedded.git.objects import FileEntry
from hub.embedded.xet.fetch import ensure_blob

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import RepoName
    from hub.embedded.state import Hub


async def resolve(request: Request) -> Response:
    """The content, whole or the one range that is asked for; the headers that `hf_hub_download` keys its cache by.

    The answer names no Xet hash, so that every client downloads by plain HTTP.
    """
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    path = param(request, "path")
    file, commit = await to_thread.run_sync(_find, hub, repo_name(request), account, param(request, "revision"), path)
    headers = {
        "X-Repo-Commit": commit,
        "ETag": f'"{file.etag}"',
        "Accept-Ranges": "bytes",
        "Content-Disposition": f"inline; filename*=UTF-8''{quote(path.rpartition('/')[2], safe='')}",
        "Content-Type": _media_type(path),
        "X-Content-Type-Options": "nosniff",
    }
    if file.lfs:
        headers |= {"X-Linked-Size": str(file.size), "X-Linked-ETag": f'"{file.etag}"'}
    start, end, status = wanted_range(request, file.size)
    if status == 206:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.size}"
    headers["Content-Length"] = str(end - start)
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers)
    await ensure_blob(hub, file)
    return StreamingResponse(hub.blobs.read(file.sha256, start, end), status, headers)


async def raw(request: Request) -> Response:
    """As `resolve`; of a large file, its LFS pointer. The JavaScript client looks here whether a file exists."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    path = param(request, "path")
    file, commit = await to_thread.run_sync(_find, hub, repo_name(request), account, param(request, "revision"), path)
    if not file.lfs:
        return await resolve(request)
    headers = {"X-Repo-Commit": commit, "ETag": f'"{file.oid}"', "Content-Type": "text/plain; charset=utf-8"}
    return Response(file.pointer, headers=headers)


def _find(hub: Hub, called: RepoName, account: Account | None, revision: str, path: str) -> tuple[FileEntry, str]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        gates.require(connection, repository, account)
        commit = history.resolve(connection, repository, revision)
        entry = trees.find(connection, commit.tree, path)
        if not isinstance(entry, FileEntry):
            headers = {"X-Repo-Commit": commit.oid}
            raise ApiError(404, f"There is no file {path[:200]}.", "EntryNotFound", headers=headers)
        return entry, commit.oid


def _media_type(path: str) -> str:
    """Text is shown as text: nothing that is stored here ever runs as a page of this Hub."""
    guess = mimetypes.guess_type(path)[0] or "application/octet-stream"
    text = guess.startswith("text/") or guess in ("application/json", "application/xml", "image/svg+xml")
    return "text/plain; charset=utf-8" if text else guess


routes = [
    Route(f"{PAGE}/resolve/{{revision}}/{{path:path}}", resolve),
    Route(f"{PAGE}/raw/{{revision}}/{{path:path}}", raw),
]
