"""Copies of whole repositories, and of large files between repositories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, Body, hub_of, read, repo_name
from hub.embedded.errors import ApiError
from hub.embedded.git import gates, history, repositories
from hub.embedded.git.repositories import RepoName
from hub.embedded.xet import files as xet_files

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.state import Hub


class _Duplicate(Body):
    repository: str
    visibility: Literal["public", "private", "protected"] | None = None
    private: bool | None = None


class _LargeFile(Body):
    sha256: str
    filename: str = ""


class _LargeFiles(Body):
    files: list[_LargeFile]


async def duplicate(request: Request) -> Response:
    """POST /api/{kind}/{id}/duplicate: a repository with the same branches, tags and commits. 409 if it exists."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Duplicate)
    source = repo_name(request)
    namespace, _, name = wanted.repository.partition("/")
    target = RepoName(source.type, namespace, repositories.check_name(name))
    private = wanted.visibility == "private" if wanted.visibility else wanted.private
    url = f"{hub.endpoint}/{target.web_path}"
    if not await to_thread.run_sync(_duplicate, hub, source, target, account, private):
        raise ApiError(409, f"There is already a {target.type} repository {target.id}.", body={"url": url})
    return JSONResponse({"url": url, "filesCopyPending": False})


def _duplicate(hub: Hub, source: RepoName, target: RepoName, account: Account, private: bool | None) -> bool:
    with hub.db.transaction() as connection:
        original = repositories.visible(connection, source, account)
        gates.require(connection, original, account)
        account.require_write(target.namespace)
        if repositories.lookup(connection, target):
            return False
        hidden = original.private if private is None else private
        copy = repositories.create(connection, target, account.user, private=hidden, sdk=original.sdk)
        history.copy(connection, original, copy)
        return True


async def duplicate_large_files(request: Request) -> Response:
    """POST /api/{kind}/{id}/lfs-files/duplicate: make large files of one repository known to another.

    All repositories share one store, so all that can fail is a file that is not there.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _LargeFiles)
    failed = await to_thread.run_sync(_missing, hub, repo_name(request), account, wanted.files)
    return JSONResponse({"failed": [{"sha256": sha256[:64], "error": "There is no such file."} for sha256 in failed]})


def _missing(hub: Hub, called: RepoName, account: Account, files: list[_LargeFile]) -> list[str]:
    with hub.db.reading() as connection:
        repositories.visible(connection, called, account)
        return [
            file.sha256
            for file in files
            if not (hub.blobs.has(file.sha256) or xet_files.by_sha256(connection, file.sha256))
        ]


routes = [
    Route(f"{REPO}/duplicate", duplicate, methods=["POST"]),
    Route(f"{REPO}/lfs-files/duplicate", duplicate_large_files, methods=["POST"]),
]
