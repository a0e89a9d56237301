"""Branches, tags, and the commits that they lead to."""

from __future__ import annotations

from html import escape
from itertools import islice
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import (
    REPO,
    Body,
    flag,
    hub_of,
    next_link,
    page_length,
    param,
    read,
    repo_name,
    timestamp,
)
from hub.embedded.errors import ApiError
from hub.embedded.git import history, repositories, trees

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.history import Commit
    from hub.embedded.git.repositories import RepoName
    from hub.embedded.state import Hub

#: Commits on one page.
PAGE_SIZE = 50


class _Branch(Body):
    starting_point: str | None = None
    empty_branch: bool = False
    overwrite: bool = False


class _Tag(Body):
    tag: str
    message: str | None = None


class _Squash(Body):
    message: str | None = None


async def refs(request: Request) -> Response:
    """GET /api/{kind}/{id}/refs, with pull requests if `include_prs` is set."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    targets = await to_thread.run_sync(_refs, hub, repo_name(request), account)

    def under(prefix: str) -> list[dict[str, str]]:
        return [
            {"name": ref.removeprefix(prefix), "ref": ref, "targetCommit": oid}
            for ref, oid in targets.items()
            if ref.startswith(prefix)
        ]

    body: dict[str, Any] = {"branches": under("refs/heads/"), "tags": under("refs/tags/"), "converts": []}
    if flag(request, "include_prs"):
        body["pullRequests"] = under("refs/pr/")
    return JSONResponse(body)


def _refs(hub: Hub, called: RepoName, account: Account | None) -> dict[str, str]:
    with hub.db.reading() as connection:
        return history.targets(connection, repositories.visible(connection, called, account))


async def commits(request: Request) -> Response:
    """GET /api/{kind}/{id}/commits/{revision}, newest first, in pages; `limit` makes them shorter.

    The JavaScript client counts commits by `X-Total-Count`.
    """
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    length = page_length(request, PAGE_SIZE)
    # A page begins at the commit that the page before it names, whatever has been committed since.
    revision = request.query_params.get("cursor") or param(request, "revision")
    found, total = await to_thread.run_sync(_commits, hub, repo_name(request), account, revision, length + 1)
    formatted = "formatted" in {*request.query_params.getlist("expand[]"), *request.query_params.getlist("expand")}
    headers = {"X-Total-Count": str(total), **next_link(request, found[-1].oid, more=len(found) > length)}
    return JSONResponse([_describe(commit, formatted) for commit in found[:length]], headers=headers)


def _commits(
    hub: Hub, called: RepoName, account: Account | None, revision: str, limit: int
) -> tuple[list[Commit], int]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        head = history.resolve(connection, repository, revision)
        found = list(islice(history.log(connection, repository, head), limit))
        return found, history.count(connection, repository, head)


def _describe(commit: Commit, formatted: bool) -> dict[str, Any]:
    body: dict[str, Any] = {
        "id": commit.oid,
        "title": commit.title,
        "message": commit.message,
        "date": timestamp(commit.date),
        "authors": [{"user": commit.author, "avatar": ""}],
    }
    if formatted:
        body["formatted"] = {"title": escape(commit.title), "message": escape(commit.message)}
    return body


async def create_branch(request: Request) -> Response:
    """POST /api/{kind}/{id}/branch/{branch}: at the starting point, a revision, or at main. 409 if it exists.

    With `emptyBranch`, which only the JavaScript client sends: without files and without what was before.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Branch)
    ref = f"refs/heads/{history.check_ref_name(param(request, 'branch'))}"
    start = None if wanted.empty_branch else wanted.starting_point or "main"
    await to_thread.run_sync(_create_ref, hub, repo_name(request), account, ref, start, None, wanted.overwrite)
    return JSONResponse({})


async def create_tag(request: Request) -> Response:
    """POST /api/{kind}/{id}/tag/{revision}. 409 if it exists."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Tag)
    ref = f"refs/tags/{history.check_ref_name(wanted.tag)}"
    revision = param(request, "revision")
    await to_thread.run_sync(_create_ref, hub, repo_name(request), account, ref, revision, wanted.message, False)
    return JSONResponse({})


def _create_ref(
    hub: Hub,
    called: RepoName,
    account: Account,
    ref: str,
    revision: str | None,
    message: str | None,
    overwrite: bool,
) -> None:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account)
        repository.require_write(account)
        if revision is None:
            title = "Create an empty branch"
            commit = history.add(
                connection, repository, trees.EMPTY, None, title=title, message="", author=account.user
            )
        else:
            commit = history.resolve(connection, repository, revision)
        if history.target(connection, repository, ref) and not overwrite:
            raise ApiError(409, f"Reference already exists: {ref}")
        history.point(connection, repository, ref, commit.oid, message)


async def delete_branch(request: Request) -> Response:
    """DELETE /api/{kind}/{id}/branch/{branch}; main stays."""
    return await _delete(request, "refs/heads/", param(request, "branch"))


async def delete_tag(request: Request) -> Response:
    """DELETE /api/{kind}/{id}/tag/{tag}."""
    return await _delete(request, "refs/tags/", param(request, "revision"))


async def _delete(request: Request, prefix: str, name: str) -> Response:
    hub = hub_of(request)
    account = hub.accounts.require(request)
    if prefix + name == history.MAIN:
        raise ApiError(403, "The branch main cannot be deleted.")
    await to_thread.run_sync(_delete_ref, hub, repo_name(request), account, prefix + name)
    return JSONResponse({})


def _delete_ref(hub: Hub, called: RepoName, account: Account, ref: str) -> None:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account)
        repository.require_write(account)
        if not history.remove_ref(connection, repository, ref):
            raise ApiError(404, f"Reference does not exist: {ref[:200]}", "RevisionNotFound")


async def super_squash(request: Request) -> Response:
    """POST /api/{kind}/{id}/super-squash/{branch}: the branch becomes one commit with the same files."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Squash)
    branch = param(request, "branch")
    title = wanted.message or f"Super-squash branch '{branch}'"
    await to_thread.run_sync(_super_squash, hub, repo_name(request), account, branch, title)
    return JSONResponse({})


def _super_squash(hub: Hub, called: RepoName, account: Account, branch: str, title: str) -> None:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account)
        repository.require_write(account)
        ref = history.branch_of(connection, repository, branch)
        head = history.resolve(connection, repository, ref)
        squashed = history.add(connection, repository, head.tree, None, title=title, message="", author=account.user)
        history.point(connection, repository, ref, squashed.oid)


routes = [
    Route(f"{REPO}/refs", refs),
    Route(f"{REPO}/commits/{{revision}}", commits),
    Route(f"{REPO}/branch/{{branch}}", create_branch, methods=["POST"]),
    Route(f"{REPO}/branch/{{branch}}", delete_branch, methods=["DELETE"]),
    Route(f"{REPO}/tag/{{revision}}", create_tag, methods=["POST"]),
    Route(f"{REPO}/tag/{{revision}}", delete_tag, methods=["DELETE"]),
    Route(f"{REPO}/super-squash/{{branch}}", super_squash, methods=["POST"]),
]
