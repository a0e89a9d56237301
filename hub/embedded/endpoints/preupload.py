"""POST /api/{kind}/{id}/preupload/{revision}: how each file of a coming commit is to be sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, Body, flag, hub_of, param, read, repo_name
from hub.embedded.git import defaults, history, repositories, trees
from hub.embedded.git.ignore import Ignore
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
    git_ignore: str | None = None


async def preupload(request: Request) -> Response:
    """For each file: `uploadMode`, and the id of the content that is at its path now.

    The id is the git id of a regular file and the SHA-256 of a large one; a client that finds its own content
    there sends nothing. `shouldIgnore` is what the `.gitignore` says that the client sends, or the repository's.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Files)
    answer = await to_thread.run_sync(
        _modes, hub, repo_name(request), account, param(request, "revision"), wanted, flag(request, "create_pr")
    )
    return JSONResponse({"files": answer})


def _modes(
    hub: Hub, called: RepoName, account: Account, revision: str, wanted: _Files, create_pr: bool
) -> list[dict[str, Any]]:
    answer: list[dict[str, Any]] = []
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        account.require_part(repository.called)
        # A proposal is open to everyone who can see the repository.
        if not (create_pr or revision.startswith("refs/pr/")):
            repository.require_write(account)
        tree = history.resolve(connection, repository, revision).tree
        patterns = defaults.large_patterns(_text(hub, connection, tree, ".gitattributes"))
        sent = wanted.git_ignore
        ignore = Ignore(_text(hub, connection, tree, ".gitignore") if sent is None else sent)
        for file in wanted.files:
            large = defaults.is_large(check_path(file.path), file.size, patterns)
            there = trees.find(connection, tree, file.path)
            entry: dict[str, Any] = {
                "path": file.path,
                "uploadMode": "lfs" if large else "regular",
                "shouldIgnore": ignore.leaves_out(file.path),
            }
            if isinstance(there, FileEntry) and there.lfs == large:
                entry["oid"] = there.etag
            answer.append(entry)
    return answer


def _text(hub: Hub, connection: sqlite3.Connection, tree: str, path: str) -> str:
    """A small file of the repository; empty if there is none."""
    file = trees.find(connection, tree, path)
    if not isinstance(file, FileEntry) or file.lfs or file.size > 1 << 20:
        return ""
    return hub.blobs.path(file.sha256).read_text("utf-8", "replace")


routes = [Route(f"{REPO}/preupload/{{revision}}", preupload, methods=["POST"])]
