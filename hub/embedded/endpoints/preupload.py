"""POST /api/{kind}/{id}/preupload/{revision}: how each file of a coming commit is to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, Body, flag, hub_of, param, read, repo_name
from hub.embedded.git import defaults, history, repositories, trees
from hub.embedded.git.objects import FileEntry
from hub.embedded.git.trees import check_path

if TYPE_CHECKING:
    import sqlite3

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import RepoName
    from hub.embedded.state import Hub


class _File(Body):
    path: str
    size: int = 0


class _Files(Body):
    files: list[_File]


async def preupload(request: Request) -> Response:
    """For each file: `uploadMode`, and the id of the content that is at its path now.

    The id is the git id of a regular file and the SHA-256 of a large one; a client that finds its own content
    there sends nothing.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Files)
    answer = await to_thread.run_sync(
        _modes, hub, repo_name(request), account, param(request, "revision"), wanted.files, flag(request, "create_pr")
    )
    return JSONResponse({"files": answer})


def _modes(
    hub: Hub, called: RepoName, account: Account, revision: str, files: list[_File], create_pr: bool
) -> list[dict[str, Any]]:
    answer: list[dict[str, Any]] = []
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        account.require_write_token()
        # A proposal is open to everyone who can see the repository.
        if not (create_pr or revision.startswith("refs/pr/")):
            account.require_write(called.namespace)
        tree = history.resolve(connection, repository, revision).tree
        patterns = _patterns(hub, connection, tree)
        for file in files:
            large = defaults.is_large(check_path(file.path), file.size, patterns)
            there = trees.find(connection, tree, file.path)
            entry: dict[str, Any] = {
                "path": file.path,
                "uploadMode": "lfs" if large else "regular",
                "shouldIgnore": False,
            }
            if isinstance(there, FileEntry) and there.lfs == large:
                entry["oid"] = there.etag
            answer.append(entry)
    return answer


def _patterns(hub: Hub, connection: sqlite3.Connection, tree: str) -> list[str]:
    attributes = trees.find(connection, tree, ".gitattributes")
    if not isinstance(attributes, FileEntry) or attributes.lfs or attributes.size > 1 << 20:
        return []
    return defaults.large_patterns(hub.blobs.path(attributes.sha256).read_text("utf-8", "replace"))


routes = [Route(f"{REPO}/preupload/{{revision}}", preupload, methods=["POST"])]
