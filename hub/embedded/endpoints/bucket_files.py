"""The files of a bucket: change many at once, list them, read them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from anyio import to_thread
from pydantic import Field, TypeAdapter, ValidationError
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from hub.embedded import buckets
from hub.embedded.endpoints.buckets import BUCKET, bucket_name
from hub.embedded.endpoints.ranges import wanted_range
from hub.embedded.endpoints.wire import Body, flag, hub_of, page, param, read, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import repositories
from hub.embedded.git.repositories import RepoName
from hub.embedded.git.trees import check_path
from hub.embedded.xet import files as xet_files
from hub.embedded.xet.fetch import ensure_xet_blob

if TYPE_CHECKING:
    import sqlite3

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.buckets import BucketFile
    from hub.embedded.git.repositories import Repository
    from hub.embedded.state import Hub
    from hub.embedded.xet.files import XetFile

#: Entries on one page of a listing.
PAGE_SIZE = 1000

#: The longest list of changes, in bytes and in lines.
MAX_BATCH = 64 << 20
MAX_CHANGES = 100_000

_Milliseconds = Annotated[int, Field(ge=0, lt=1 << 47)]


class _Add(Body):
    type: Literal["addFile"]
    path: str
    xet_hash: str
    mtime: _Milliseconds | None = None
    content_type: str | None = None


class _Copy(Body):
    type: Literal["copyFile"]
    path: str
    xet_hash: str
    source_repo_type: Literal["model", "dataset", "space", "bucket"]
    source_repo_id: str
    mtime: _Milliseconds | None = None


class _Delete(Body):
    type: Literal["deleteFile"]
    path: str


class _Paths(Body):
    paths: Annotated[list[str], Field(max_length=10_000)]


_Change = Annotated[_Add | _Copy | _Delete, Field(discriminator="type")]
_CHANGE: TypeAdapter[_Add | _Copy | _Delete] = TypeAdapter(_Change)


async def batch(request: Request) -> Response:
    """POST .../batch: lines of JSON, each `addFile`, `copyFile` or `deleteFile`.

    What can be done is done, all at once; the answer lists what failed, with 422 if everything did.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    body = await request.body()
    if body.count(b"\n") > MAX_CHANGES:
        raise ApiError(413, f"A batch has at most {MAX_CHANGES} changes; send several.")
    changes = await to_thread.run_sync(_changes, body)
    failed = await to_thread.run_sync(_apply_all, hub, bucket_name(request), account, changes)
    done = len(changes) - len(failed)
    answer = {"success": not failed, "processed": len(changes), "succeeded": done, "failed": failed}
    return JSONResponse(answer, 422 if failed and not done else 200)


def _changes(body: bytes) -> list[_Add | _Copy | _Delete]:
    try:
        return [_CHANGE.validate_json(line) for line in body.splitlines() if line.strip()]
    except ValidationError as error:
        fault = error.errors(include_url=False, include_input=False)[0]
        raise ApiError(400, f"A line of the batch is wrong: {fault['msg']}") from None


def _apply_all(
    hub: Hub, called: RepoName, account: Account, changes: list[_Add | _Copy | _Delete]
) -> list[dict[str, str]]:
    failed: list[dict[str, str]] = []
    with hub.db.transaction() as connection:
        bucket = repositories.visible(connection, called, account)
        bucket.require_write(account)
        for change in changes:
            try:
                _apply(connection, bucket, account, change)
            except ApiError as error:
                failed.append({"path": change.path[:1024], "error": error.message})
    return failed


def _apply(
    connection: sqlite3.Connection, bucket: Repository, account: Account, change: _Add | _Copy | _Delete
) -> None:
    path = check_path(change.path)
    match change:
        case _Delete():
            if not buckets.remove(connection, bucket, path):
                raise ApiError(404, f"There is no file {path[:200]}.")
        case _Add():
            buckets.put(connection, bucket, path, _stored(connection, change), change.mtime, change.content_type)
        case _Copy():
            namespace, _, name = change.source_repo_id.partition("/")
            source = RepoName(change.source_repo_type, namespace, name)
            repositories.visible(connection, source, account)
            buckets.put(connection, bucket, path, _stored(connection, change), change.mtime, None)


def _stored(connection: sqlite3.Connection, change: _Add | _Copy) -> XetFile:
    found = xet_files.get(connection, change.xet_hash)
    if found is None:
        raise ApiError(400, f"The content {change.xet_hash[:64]} was not uploaded.")
    return found


async def tree(request: Request) -> Response:
    """GET .../tree[/{folder}]?recursive=, in pages."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    folder = param(request, "path").strip("/") if "path" in request.path_params else ""
    entries = await to_thread.run_sync(_list, hub, bucket_name(request), account, folder, flag(request, "recursive"))
    shown, link = page(request, entries, PAGE_SIZE)
    return JSONResponse(shown, headers=link)


def _list(hub: Hub, called: RepoName, account: Account | None, folder: str, recursive: bool) -> list[dict[str, Any]]:
    entries: dict[str, dict[str, Any]] = {}
    with hub.db.reading() as connection:
        bucket = repositories.visible(connection, called, account)
        for file in buckets.under(connection, bucket, folder):
            below = file.path[len(folder) + 1 if folder else 0 :]
            child, slash, _ = below.partition("/")
            if recursive or not slash:
                entries[file.path] = _describe(file)
                continue
            path = f"{folder}/{child}" if folder else child
            known = entries.setdefault(path, {"type": "directory", "path": path, "uploadedAt": ""})
            known["uploadedAt"] = max(known["uploadedAt"], timestamp(file.uploaded_at))
    return list(entries.values())


def _describe(file: BucketFile) -> dict[str, Any]:
    body: dict[str, Any] = {
        "type": "file",
        "path": file.path,
        "size": file.size,
        "xetHash": file.hash,
        "uploadedAt": timestamp(file.uploaded_at),
    }
    if file.modified_at is not None:
        body["mtime"] = timestamp(file.modified_at)
    return body


async def paths_info(request: Request) -> Response:
    """POST .../paths-info: the files that exist, of those named."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    wanted = await read(request, _Paths)
    return JSONResponse(await to_thread.run_sync(_paths_info, hub, bucket_name(request), account, wanted.paths))


def _paths_info(hub: Hub, called: RepoName, account: Account | None, paths: list[str]) -> list[dict[str, Any]]:
    with hub.db.reading() as connection:
        bucket = repositories.visible(connection, called, account)
        found = [buckets.get(connection, bucket, path) for path in dict.fromkeys(paths)]
        return [_describe(file) for file in found if file]


async def resolve(request: Request) -> Response:
    """GET and HEAD /buckets/{namespace}/{name}/resolve/{path}: the content, and where Xet has it."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    called = bucket_name(request)
    file = await to_thread.run_sync(_find, hub, called, account, param(request, "path"))
    headers = {
        "ETag": f'"{file.hash}"',
        "Accept-Ranges": "bytes",
        "Content-Type": "application/octet-stream",
        "X-Content-Type-Options": "nosniff",
        "X-Linked-Size": str(file.size),
        "X-Linked-ETag": f'"{file.hash}"',
        "X-Xet-Hash": file.hash,
        "X-Xet-Refresh-Route": f"{hub.endpoint}/api/buckets/{called.id}/xet-read-token",
    }
    start, end, status = wanted_range(request, file.size)
    if status == 206:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{file.size}"
    headers["Content-Length"] = str(end - start)
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers)
    sha256 = await ensure_xet_blob(hub, file.hash)
    return StreamingResponse(hub.blobs.read(sha256, start, end), status, headers)


def _find(hub: Hub, called: RepoName, account: Account | None, path: str) -> BucketFile:
    with hub.db.reading() as connection:
        file = buckets.get(connection, repositories.visible(connection, called, account), path)
        if file is None:
            raise ApiError(404, f"There is no file {path[:200]}.", "EntryNotFound")
        return file


routes = [
    Route(f"{BUCKET}/batch", batch, methods=["POST"], max_body_size=MAX_BATCH),
    Route(f"{BUCKET}/tree", tree),
    Route(f"{BUCKET}/tree/{{path:path}}", tree),
    Route(f"{BUCKET}/paths-info", paths_info, methods=["POST"]),
    Route("/buckets/{namespace}/{name}/resolve/{path:path}", resolve),
]
