"""The Xet store (CAS) and the tokens for it.

Source: what `hf_xet` 1.8 asks for. The newer forms that it tries first (`/v2/...`, `/v1/chunks`) are not here; it
falls back to these on a 404.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from hub.embedded.endpoints.ranges import wanted_range
from hub.embedded.endpoints.wire import REPO, hub_of, param, repo_name
from hub.embedded.errors import ApiError
from hub.embedded.git import gates, history, repositories
from hub.embedded.signing import LIFETIME
from hub.embedded.xet import files, hashes, shards, xorbs
from hub.embedded.xet.packing import ensure_terms
from hub.embedded.xet.reconstruction import reconstruct

if TYPE_CHECKING:
    from pathlib import Path

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import RepoName
    from hub.embedded.state import Hub

#: A xorb has at most 64 MiB of stored chunks, and a footer.
MAX_XORB = 80 << 20
MAX_SHARD = 80 << 20


async def token(request: Request) -> Response:
    """GET /api/{kind}/{id}/xet-{read,write}-token/{revision}: in headers for Python, in JSON for `hf_xet`."""
    hub = hub_of(request)
    right = request.path_params["right"]
    account = hub.accounts.require(request) if right == "write" else hub.accounts.optional(request)
    # Where the client has no revision in mind it writes `None`, and what belongs behind a `?` may be quoted with it.
    revision = param(request, "revision").partition("?")[0]
    await to_thread.run_sync(_check, hub, repo_name(request), account, right, revision)
    return token_response(hub, right)


def token_response(hub: Hub, right: str) -> Response:
    """A token for the store, with the right `read` or `write`."""
    expires = int(time.time()) + LIFETIME
    signed = hub.signer.sign(f"xet:{right}", expires)
    headers = {
        "X-Xet-Cas-Url": hub.cas_url,
        "X-Xet-Access-Token": signed,
        "X-Xet-Token-Expiration": str(expires),
    }
    return JSONResponse({"accessToken": signed, "exp": expires, "casUrl": hub.cas_url}, headers=headers)


def _check(hub: Hub, called: RepoName, account: Account | None, right: str, revision: str) -> None:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        if revision != "None":
            history.resolve(connection, repository, revision)
        if right == "read":
            gates.require(connection, repository, account)
    # Contents are stored before it is known which branch or pull request they go to; the commit asks for more.
    if right == "write" and account:
        account.require_part(repository.called)


def _require(request: Request, *rights: str) -> Hub:
    hub = hub_of(request)
    scheme, _, sent = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not any(hub.signer.holds(f"xet:{right}", sent) for right in rights):
        raise ApiError(401, f"This needs a Xet token with the right {rights[0]}.")
    return hub


def _hash(request: Request) -> str:
    text = request.path_params["hash"]
    if not hashes.is_hash(text):
        raise ApiError(400, "A hash is 64 lower-case hex digits.")
    return text


async def put_xorb(request: Request) -> Response:
    """POST /v1/xorbs/default/{hash}: store a xorb as it is, if its content has that hash."""
    hub = _require(request, "write")
    xorb_hash = _hash(request)
    if await to_thread.run_sync(_has_xorb, hub, xorb_hash):
        # Nobody replaces what others' files may be made of.
        async for _ in request.stream():
            pass
        return JSONResponse({"was_inserted": False})
    async with hub.xorbs.received(request.stream()) as file:
        added = await to_thread.run_sync(_store_xorb, hub, xorb_hash, file)
    return JSONResponse({"was_inserted": added})


def _has_xorb(hub: Hub, xorb_hash: str) -> bool:
    with hub.db.reading() as connection:
        return xorbs.get(connection, xorb_hash) is not None


def _store_xorb(hub: Hub, xorb_hash: str, file: Path) -> bool:
    xorb, chunk_hashes = xorbs.read(file, xorb_hash)
    hub.xorbs.place(file, xorb_hash)
    with hub.db.transaction() as connection:
        return xorbs.add(connection, xorb_hash, xorb, chunk_hashes)


async def put_shard(request: Request) -> Response:
    """POST /v1/shards: note the files that a client has uploaded the xorbs of."""
    hub = _require(request, "write")
    await to_thread.run_sync(_note_shard, hub, await request.body())
    return JSONResponse({"result": 1})


def _note_shard(hub: Hub, shard: bytes) -> None:
    found = shards.parse(shard)
    # Before the transaction, which others wait for: nothing takes away from what is stored.
    with hub.db.reading() as connection:
        for file in found:
            files.check(connection, hub.xorbs, file.hash, file.terms)
    with hub.db.transaction() as connection:
        for file in found:
            files.add(connection, file.hash, file.sha256, file.terms)


async def reconstruction(request: Request) -> Response:
    """GET /v1/reconstructions/{hash}: where the bytes of a file lie; 416 for a range after its end."""
    hub = _require(request, "read", "write")
    return JSONResponse(await to_thread.run_sync(_reconstruct, hub, request, _hash(request)))


def _reconstruct(hub: Hub, request: Request, file_hash: str) -> dict[str, Any]:
    def url_of(xorb_hash: str) -> str:
        return f"{hub.cas_url}/xorbs/{xorb_hash}?signature={hub.signer.sign(f'xorb:{xorb_hash}')}"

    ensure_terms(hub.db, hub.blobs, hub.xorbs, file_hash)
    with hub.db.reading() as connection:
        file = files.get(connection, file_hash)
        if file is None:
            raise ApiError(404, f"There is no file {file_hash}.")
        start, end, _ = wanted_range(request, file.size)
        return reconstruct(connection, files.terms(connection, file_hash), start, end, url_of)


async def get_xorb(request: Request) -> Response:
    """GET of the address that a reconstruction gave: a range of a stored xorb."""
    hub = hub_of(request)
    xorb_hash = _hash(request)
    if not hub.signer.holds(f"xorb:{xorb_hash}", request.query_params.get("signature", "")):
        raise ApiError(403, "This address was not given out by this Hub, or its time has run out.")
    size = await to_thread.run_sync(hub.xorbs.size, xorb_hash)
    if size is None:
        raise ApiError(404, f"There is no xorb {xorb_hash}.")
    start, end, status = wanted_range(request, size)
    headers = {"Content-Length": str(end - start), "Accept-Ranges": "bytes"}
    if status == 206:
        headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
    media_type = "application/octet-stream"
    return StreamingResponse(hub.xorbs.read(xorb_hash, start, end), status, headers, media_type)


#: The store's own paths; clients learn this address from a token.
CAS = "/xet/{store}"

routes = [
    Route(f"{REPO}/xet-{{right:right}}-token/{{revision:path}}", token),
    Route(f"{CAS}/v1/xorbs/{{prefix}}/{{hash}}", put_xorb, methods=["POST"], max_body_size=MAX_XORB),
    Route(f"{CAS}/v1/shards", put_shard, methods=["POST"], max_body_size=MAX_SHARD),
    Route(f"{CAS}/v1/reconstructions/{{hash}}", reconstruction),
    Route(f"{CAS}/xorbs/{{hash}}", get_xorb),
]
