"""Buckets: create, list, set up and delete them, and tokens for their contents."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded import buckets
from hub.embedded.endpoints import xet
from hub.embedded.endpoints.wire import Body, hub_of, page, param, read, timestamp
from hub.embedded.errors import ApiError
from hub.embedded.git import repositories
from hub.embedded.git.repositories import RepoName

if TYPE_CHECKING:
    import sqlite3

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import Repository
    from hub.embedded.state import Hub

#: Start of the API paths of one bucket.
BUCKET = "/api/buckets/{namespace}/{name}"

#: Buckets on one page.
PAGE_SIZE = 100


class _Create(Body):
    visibility: Literal["public", "private"] | None = None
    private: bool | None = None


def bucket_name(request: Request) -> RepoName:
    """The bucket that the path names; the namespace `me` is the account's own."""
    namespace = param(request, "namespace")
    if namespace == "me":
        namespace = hub_of(request).accounts.require(request).user
    return RepoName("bucket", namespace, param(request, "name"))


async def create(request: Request) -> Response:
    """POST /api/buckets/{namespace}/{name}. One that exists is 409, with its `url`."""
    hub = hub_of(request)
    wanted = await read(request, _Create)
    called = bucket_name(request)
    account = hub.accounts.require_write(request, called.namespace)
    repositories.check_name(called.name)
    private = wanted.visibility == "private" if wanted.visibility else bool(wanted.private)
    url = f"{hub.endpoint}/{called.web_path}"
    if not await to_thread.run_sync(_create, hub, called, account.user, private):
        raise ApiError(409, f"You already created this bucket: {called.id}", body={"url": url})
    return JSONResponse({"url": url, "name": called.id})


def _create(hub: Hub, called: RepoName, user: str, private: bool) -> bool:
    with hub.db.transaction() as connection:
        if repositories.lookup(connection, called):
            return False
        repositories.create(connection, called, user, private=private)
        return True


async def info(request: Request) -> Response:
    """GET /api/buckets/{namespace}/{name}."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    return JSONResponse(await to_thread.run_sync(_info, hub, bucket_name(request), account))


def _info(hub: Hub, called: RepoName, account: Account | None) -> dict[str, Any]:
    with hub.db.reading() as connection:
        return _describe(connection, repositories.visible(connection, called, account))


def _describe(connection: sqlite3.Connection, bucket: Repository) -> dict[str, Any]:
    size, files = buckets.totals(connection, bucket)
    return {
        "id": bucket.called.id,
        "author": bucket.called.namespace,
        "private": bucket.private,
        "createdAt": timestamp(bucket.created_at),
        "size": size,
        "totalFiles": files,
    }


async def index(request: Request) -> Response:
    """GET /api/buckets/{namespace}?search=, in pages."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    namespace = param(request, "namespace")
    if namespace == "me":
        namespace = hub.accounts.require(request).user
    found = await to_thread.run_sync(_index, hub, namespace, request.query_params.get("search", ""), account)
    shown, link = page(request, found, PAGE_SIZE)
    return JSONResponse(shown, headers=link)


def _index(hub: Hub, namespace: str, search: str, account: Account | None) -> list[dict[str, Any]]:
    with hub.db.reading() as connection:
        return [
            _describe(connection, bucket)
            for bucket in repositories.of_namespace(connection, "bucket", namespace)
            if search.lower() in bucket.called.name.lower()
            and not (bucket.private and not (account and account.may_read(bucket.called)))
        ]


async def delete(request: Request) -> Response:
    """DELETE /api/buckets/{namespace}/{name}."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    await to_thread.run_sync(_delete, hub, bucket_name(request), account)
    return JSONResponse({})


def _delete(hub: Hub, called: RepoName, account: Account) -> None:
    with hub.db.transaction() as connection:
        bucket = repositories.visible(connection, called, account, moved=False)
        bucket.require_write(account)
        repositories.delete(connection, bucket)


async def settings(request: Request) -> Response:
    """PUT /api/buckets/{namespace}/{name}/settings."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Create)
    await to_thread.run_sync(_settings, hub, bucket_name(request), account, wanted)
    return JSONResponse({})


def _settings(hub: Hub, called: RepoName, account: Account, wanted: _Create) -> None:
    with hub.db.transaction() as connection:
        bucket = repositories.visible(connection, called, account)
        bucket.require_write(account)
        private = wanted.visibility == "private" if wanted.visibility else wanted.private
        if private is not None:
            repositories.update(connection, bucket, private=private, gated=bucket.gated)


async def token(request: Request) -> Response:
    """GET /api/buckets/{namespace}/{name}/xet-{read,write}-token."""
    hub = hub_of(request)
    right = request.path_params["right"]
    account = hub.accounts.require(request) if right == "write" else hub.accounts.optional(request)
    called = bucket_name(request)
    await to_thread.run_sync(_check, hub, called, account, right)
    return xet.token_response(hub, right)


def _check(hub: Hub, called: RepoName, account: Account | None, right: str) -> None:
    with hub.db.reading() as connection:
        bucket = repositories.visible(connection, called, account)
    if right == "write" and account:
        bucket.require_write(account)


routes = [
    Route("/api/buckets/{namespace}", index),
    Route(BUCKET, create, methods=["POST"]),
    Route(BUCKET, info),
    Route(BUCKET, delete, methods=["DELETE"]),
    Route(f"{BUCKET}/settings", settings, methods=["PUT"]),
    Route(f"{BUCKET}/xet-{{right:right}}-token", token),
]
