"""POST /api/{kind}/{id}/commit/{revision}: one commit, sent as lines of JSON; all of it happens or none."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Any, Literal

from anyio import to_thread
from pydantic import Field, TypeAdapter, ValidationError
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.sent import SentFile
from hub.embedded.endpoints.wire import REPO, Body, checked, flag, hub_of, param, repo_name
from hub.embedded.errors import ApiError
from hub.embedded.git import discussions, history, repositories
from hub.embedded.git.objects import FileEntry, large_file, regular_file
from hub.embedded.git.trees import TreeEdit, check_path
from hub.embedded.xet import files as xet_files

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import RepoName, Repository
    from hub.embedded.state import Hub

#: The longest commit, in bytes; larger files travel outside of it.
MAX_COMMIT = 2 << 30

#: The longest line of one: a regular file in base64, and its path. Files of 10 MB are large ones.
MAX_LINE = 32 << 20

#: The longest title, and the longest description.
MAX_MESSAGE = 64 << 10

#: The most lines of one: its header and its operations.
MAX_LINES = 100_000


class _Header(Body):
    summary: Annotated[str, Field(max_length=MAX_MESSAGE)]
    description: Annotated[str, Field(max_length=MAX_MESSAGE)] = ""
    parent_commit: str | None = None


class _LfsFile(Body):
    path: str
    oid: str
    size: int | None = None
    algo: Literal["sha256"] = "sha256"


class _Deleted(Body):
    path: str


class _Copied(Body):
    path: str
    src_path: str
    src_revision: str | None = None


_MODELS: dict[str, type[Body]] = {
    "header": _Header,
    "file": SentFile,
    "lfsFile": _LfsFile,
    "deletedFile": _Deleted,
    "deletedFolder": _Deleted,
    "copyFile": _Copied,
}


@dataclass(frozen=True)
class _Add:
    path: str
    entry: FileEntry


@dataclass(frozen=True)
class _Remove:
    path: str
    folder: bool


@dataclass(frozen=True)
class _Copy:
    path: str
    source: str
    revision: str | None


@dataclass
class _Order:
    """A commit as a client ordered it; contents of regular files are stored already."""

    header: _Header | None = None
    steps: list[_Add | _Remove | _Copy | _LfsFile] = field(default_factory=list[Any])


async def commit(request: Request) -> Response:
    """Make a commit on a branch, or, with `create_pr`, on a new pull request to it.

    One that changes nothing makes none and answers with the present one.

    412 if the branch is not at the `parentCommit` that the client names.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    called, revision = repo_name(request), param(request, "revision")
    create_pr = flag(request, "create_pr")
    await to_thread.run_sync(_may_commit, hub, called, account, revision, create_pr)
    order = _Order()
    async for lines in _lines(request):
        await to_thread.run_sync(_take_all, hub, order, lines)
    if order.header is None:
        raise ApiError(400, "The first line of a commit is its header: key `header`, value with a `summary`.")
    made, opened = await to_thread.run_sync(_commit, hub, called, account, revision, order, create_pr)
    page = f"{hub.endpoint}/{called.web_path}"
    answer = {"success": True, "commitOid": made, "commitUrl": f"{page}/commit/{made}", "hookOutput": ""}
    if opened:
        answer["pullRequestUrl"] = f"{page}/discussions/{opened}"
    return JSONResponse(answer)


async def _lines(request: Request) -> AsyncIterator[list[bytes]]:
    """The lines of the body, as many at a time as have come."""
    held: list[bytes] = []
    length = count = 0
    async for chunk in request.stream():
        first, *others = chunk.split(b"\n")
        rest = first
        if others:
            *whole, rest = [b"".join([*held, first]), *others]
            count += len(whole)
            if count > MAX_LINES:
                raise ApiError(413, f"A commit has at most {MAX_LINES} lines; make several.")
            yield whole
            held, length = [], 0
        held.append(rest)
        length += len(rest)
        if length > MAX_LINE:
            raise ApiError(413, f"A line of a commit has at most {MAX_LINE} bytes; send large files by LFS.")
    yield [b"".join(held)]


def _take_all(hub: Hub, order: _Order, lines: list[bytes]) -> None:
    for line in lines:
        _take(hub, order, line)


def _take(hub: Hub, order: _Order, line: bytes) -> None:
    """Read one line, and store what it brings."""
    if not line.strip():
        return
    key, value = _line(line)
    match value:
        case _Header():
            order.header = value
        case SentFile():
            content = value.decoded()
            blob = hub.blobs.put(content)
            order.steps.append(_Add(value.path, regular_file(content, blob.sha256)))
        case _LfsFile():
            check_path(value.path)
            order.steps.append(value)
        case _Deleted():
            path = check_path(value.path.rstrip("/"))
            order.steps.append(_Remove(path, folder=key == "deletedFolder"))
        case _Copied():
            order.steps.append(_Copy(check_path(value.path), value.src_path, value.src_revision))
        case _:
            pass


def _line(line: bytes) -> tuple[str, Body]:
    try:
        key, value = _LINE.validate_json(line).values()
    except (ValidationError, ValueError):
        raise ApiError(400, 'Each line of a commit is JSON: {"key": ..., "value": {...}}.') from None
    model = _MODELS.get(str(key))
    if model is None:
        raise ApiError(400, f"`{str(key)[:40]}` is not an operation of a commit.")
    return str(key), checked(model, value)


_LINE = TypeAdapter(dict[str, Any])


def _may_commit(hub: Hub, called: RepoName, account: Account, revision: str, create_pr: bool) -> None:
    """Refuse before the body is read what would be refused after it."""
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        _branch(connection, repository, account, revision, create_pr)


def _branch(
    connection: sqlite3.Connection, repository: Repository, account: Account, revision: str, create_pr: bool
) -> str:
    """The ref that a commit is about, if the account may commit to it, or propose to."""
    account.require_part(repository.called)
    ref = history.branch_of(connection, repository, revision)
    pull = discussions.by_ref(connection, repository, ref)
    if not create_pr and (pull is None or pull.author != account.user):
        repository.require_write(account)
    return ref


def _commit(
    hub: Hub, called: RepoName, account: Account, revision: str, order: _Order, create_pr: bool
) -> tuple[str, int | None]:
    """Make the commit; gives its id, and the number of the pull request that was opened for it."""
    header = order.header
    if header is None:
        raise ApiError(400, "The commit has no header.")
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account)
        ref = _branch(connection, repository, account, revision, create_pr)
        head = history.resolve(connection, repository, ref)
        if not create_pr and header.parent_commit and header.parent_commit != head.oid:
            raise ApiError(412, "A commit has happened since. Please refresh and try again.")
        edit = TreeEdit(connection, head.tree)
        for step in order.steps:
            _apply(hub, connection, repository, ref, edit, step)
        tree = edit.save()
        if tree == head.tree and not create_pr:
            return head.oid, None
        made = history.add(
            connection,
            repository,
            tree,
            head.oid,
            title=header.summary,
            message=header.description,
            author=account.user,
        )
        pull = discussions.by_ref(connection, repository, ref)
        if create_pr:
            pull = discussions.open_new(
                connection,
                repository,
                title=header.summary,
                author=account.user,
                status="open",
                base=ref,
                description=header.description,
            )
        history.point(connection, repository, pull.ref if pull else ref, made.oid)
        if pull:
            discussions.note_commit(connection, repository, pull, account.user, header.summary, made.oid)
        return made.oid, pull.number if pull and create_pr else None


def _apply(
    hub: Hub,
    connection: sqlite3.Connection,
    repository: Repository,
    ref: str,
    edit: TreeEdit,
    step: _Add | _Remove | _Copy | _LfsFile,
) -> None:
    match step:
        case _Add():
            edit.add(step.path, step.entry)
        case _Remove():
            edit.remove(step.path, folder=step.folder)
        case _LfsFile():
            edit.add(step.path, _large(hub, connection, step))
        case _Copy():
            source = history.resolve(connection, repository, step.revision or ref)
            entry = TreeEdit(connection, source.tree).find(step.source)
            if not isinstance(entry, FileEntry):
                raise ApiError(404, f"There is no file {step.source[:200]} to copy.", "EntryNotFound")
            edit.add(step.path, entry)


def _large(hub: Hub, connection: sqlite3.Connection, file: _LfsFile) -> FileEntry:
    """The entry of a file whose content came before the commit, by LFS or by Xet."""
    size = hub.blobs.size(file.oid)
    if size is None:
        known = xet_files.by_sha256(connection, file.oid)
        size = known.size if known else None
    if size is None or file.size not in (None, size):
        raise ApiError(400, f"The content of {file.path[:200]} was not uploaded: LFS object {file.oid[:64]}.")
    return large_file(file.oid, size)


routes = [Route(f"{REPO}/commit/{{revision}}", commit, methods=["POST"], max_body_size=MAX_COMMIT)]
