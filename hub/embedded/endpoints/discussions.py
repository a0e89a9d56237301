"""Discussions and pull requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import REPO, Body, hub_of, param, read, repo_name, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import discussions, history, merging, repositories

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.discussions import Discussion, Event
    from hub.embedded.git.repositories import RepoName, Repository
    from hub.embedded.state import Hub

#: Discussions on one page.
PAGE_SIZE = 10


class _New(Body):
    title: str
    description: str = ""
    pull_request: bool = False


class _Comment(Body):
    comment: str


class _Edit(Body):
    content: str


class _Status(Body):
    status: Literal["open", "closed"]
    comment: str | None = None


class _Title(Body):
    title: str


class _Merge(Body):
    comment: str | None = None


async def create(request: Request) -> Response:
    """POST /api/{kind}/{id}/discussions: a discussion, or a pull request in draft with nothing in it yet."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _New)
    number = await to_thread.run_sync(_create, hub, repo_name(request), account, wanted)
    url = f"{hub.endpoint}/{repo_name(request).web_path}/discussions/{number}"
    return JSONResponse({"num": number, "url": url, "pullRequest": wanted.pull_request})


def _create(hub: Hub, called: RepoName, account: Account, wanted: _New) -> int:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account)
        account.require_part(repository.called)
        opened = discussions.open_new(
            connection,
            repository,
            title=wanted.title,
            author=account.user,
            status="draft" if wanted.pull_request else "open",
            base=history.MAIN if wanted.pull_request else None,
            description=wanted.description,
        )
        if wanted.pull_request:
            head = history.resolve(connection, repository, "main")
            history.point(connection, repository, opened.ref, head.oid)
        return opened.number


async def index(request: Request) -> Response:
    """GET /api/{kind}/{id}/discussions?type=&status=&author=&p=, newest first."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    query = request.query_params
    found = await to_thread.run_sync(_every, hub, repo_name(request), account)
    kind, status, author = query.get("type", "all"), query.get("status", "all"), query.get("author")
    chosen = [
        entry
        for entry in found
        if kind in ("all", "pull_request" if entry.base else "discussion")
        and status in ("all", "open" if _is_open(entry) else "closed")
        and author in (None, entry.author)
    ]
    page = query.get("p", "0")
    start = int(page) * PAGE_SIZE if page.isdecimal() and len(page) < 10 else 0
    shown = [_summary(repo_name(request), entry) for entry in chosen[start : start + PAGE_SIZE]]
    return JSONResponse({"count": len(chosen), "start": start, "discussions": shown})


def _is_open(discussion: Discussion) -> bool:
    return discussion.status in ("open", "draft")


def _every(hub: Hub, called: RepoName, account: Account | None) -> list[Discussion]:
    with hub.db.reading() as connection:
        return discussions.every(connection, repositories.visible(connection, called, account))


async def details(request: Request) -> Response:
    """GET /api/{kind}/{id}/discussions/{number}: with its events, and what a merge would run into."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    called, number = repo_name(request), request.path_params["number"]
    return JSONResponse(await to_thread.run_sync(_details, hub, called, account, number))


def _details(hub: Hub, called: RepoName, account: Account | None, number: int) -> dict[str, Any]:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        found = discussions.get(connection, repository, number)
        body = _summary(called, found)
        body["events"] = [_event(event) for event in discussions.events(connection, repository, found)]
        if found.base:
            body["changes"] = {"base": found.base}
            if found.merged_as:
                body["changes"]["mergeCommitId"] = found.merged_as
            body["filesWithConflicts"] = _conflicts(connection, repository, found)
        return body


def _conflicts(connection: sqlite3.Connection, repository: Repository, found: Discussion) -> list[str]:
    if found.status == "merged" or not found.base:
        return []
    base = history.find(connection, repository, found.base)
    head = history.find(connection, repository, found.ref)
    return merging.conflicts(connection, repository, base, head)[1] if base and head else []


def _summary(called: RepoName, discussion: Discussion) -> dict[str, Any]:
    return {
        "num": discussion.number,
        "title": discussion.title,
        "author": {"name": discussion.author},
        "createdAt": timestamp(discussion.created_at),
        "status": discussion.status,
        "isPullRequest": discussion.base is not None,
        "repo": {"name": called.id, "type": called.type},
        "repoOwner": {"name": called.namespace},
    }


def _event(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "type": event.type,
        "author": {"name": event.author},
        "createdAt": timestamp(event.created_at),
        "data": event.data,
    }


async def comment(request: Request) -> Response:
    """POST .../{number}/comment."""
    text = (await read(request, _Comment)).comment

    def change(connection: sqlite3.Connection, repository: Repository, found: Discussion, account: Account) -> Event:
        return discussions.comment(connection, repository, found, account.user, text)

    return await _changed(request, change, "newMessage", owner=False)


async def edit_comment(request: Request) -> Response:
    """POST .../{number}/comment/{id}/edit."""
    text = (await read(request, _Edit)).content
    event_id = param(request, "event")

    def change(connection: sqlite3.Connection, repository: Repository, found: Discussion, account: Account) -> Event:
        return discussions.change_comment(connection, repository, found, event_id, text=text)

    return await _changed(request, change, "updatedComment")


async def hide_comment(request: Request) -> Response:
    """POST .../{number}/comment/{id}/hide."""
    event_id = param(request, "event")

    def change(connection: sqlite3.Connection, repository: Repository, found: Discussion, account: Account) -> Event:
        return discussions.change_comment(connection, repository, found, event_id)

    return await _changed(request, change, "updatedComment")


async def change_title(request: Request) -> Response:
    """POST .../{number}/title."""
    title = (await read(request, _Title)).title

    def change(connection: sqlite3.Connection, repository: Repository, found: Discussion, account: Account) -> Event:
        return discussions.set_title(connection, repository, found, account.user, title)

    return await _changed(request, change, "newTitle")


async def change_status(request: Request) -> Response:
    """POST .../{number}/status: open a draft or what was closed, or close it; with a comment if one is sent."""
    wanted = await read(request, _Status)

    def change(connection: sqlite3.Connection, repository: Repository, found: Discussion, account: Account) -> Event:
        if found.status == "merged":
            raise ApiError(409, "A merged pull request stays merged.")
        if wanted.comment:
            discussions.comment(connection, repository, found, account.user, wanted.comment)
        return discussions.set_status(connection, repository, found, account.user, wanted.status)

    return await _changed(request, change, "newStatus")


async def merge(request: Request) -> Response:
    """POST .../{number}/merge: its changes become one commit on its base. 409 if they conflict with it."""
    wanted = await read(request, _Merge)

    def change(connection: sqlite3.Connection, repository: Repository, found: Discussion, account: Account) -> Event:
        repository.require_write(account)
        if not found.base or not _is_open(found):
            raise ApiError(409, "Only an open pull request can be merged.")
        base = history.resolve(connection, repository, found.base)
        head = history.resolve(connection, repository, found.ref)
        tree = merging.merged_tree(connection, repository, base, head)
        title = f"{found.title} (#{found.number})"
        made = history.add(
            connection, repository, tree, base.oid, title=title, message=wanted.comment or "", author=account.user
        )
        history.point(connection, repository, found.base, made.oid)
        return discussions.set_status(connection, repository, found, account.user, "merged", made.oid)

    return await _changed(request, change, "newStatus")


async def _changed(
    request: Request,
    change: Callable[[sqlite3.Connection, Repository, Discussion, Account], Event],
    key: str,
    *,
    owner: bool = True,
) -> Response:
    """Make a change to a discussion: as its author, or with the right to write to the repository, if `owner`."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    called, number = repo_name(request), request.path_params["number"]

    def work() -> Event:
        with hub.db.transaction() as connection:
            repository = repositories.visible(connection, called, account)
            account.require_part(repository.called)
            found = discussions.get(connection, repository, number)
            if owner and found.author != account.user:
                repository.require_write(account)
            return change(connection, repository, found, account)

    return JSONResponse({key: _event(await to_thread.run_sync(work))})


_ALL = f"{REPO}/discussions"
_ONE = f"{_ALL}/{{number:number}}"

routes = [
    Route(_ALL, create, methods=["POST"]),
    Route(_ALL, index),
    Route(_ONE, details),
    Route(f"{_ONE}/comment", comment, methods=["POST"]),
    Route(f"{_ONE}/comment/{{event}}/edit", edit_comment, methods=["POST"]),
    Route(f"{_ONE}/comment/{{event}}/hide", hide_comment, methods=["POST"]),
    Route(f"{_ONE}/title", change_title, methods=["POST"]),
    Route(f"{_ONE}/status", change_status, methods=["POST"]),
    Route(f"{_ONE}/merge", merge, methods=["POST"]),
]
