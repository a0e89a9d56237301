"""Large files before their commit: the LFS batch API, and the addresses that it sends clients to.

Source: git-lfs, docs/api/batch.md and docs/api/basic-transfers.md; the multipart form as `huggingface_hub.lfs`
speaks it: parts of `chunk_size` bytes to numbered addresses, then the list of their ETags to `href`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from anyio import to_thread
from pydantic import Field
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.wire import PAGE, Body, hub_of, read, repo_name
from hub.embedded.errors import ApiError
from hub.embedded.git import repositories
from hub.embedded.xet import files as xet_files

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import RepoName
    from hub.embedded.state import Hub

#: The largest file, and thus the largest body of an upload.
MAX_FILE = 1 << 40

#: Files of at least this many bytes are sent in parts of `PART` bytes, which can be retried one by one.
MULTIPART_FROM = 1 << 30
PART = 256 << 20

_MEDIA_TYPE = "application/vnd.git-lfs+json"

_Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class _Object(Body):
    oid: _Sha256
    size: Annotated[int, Field(ge=0, le=MAX_FILE)]


class _Batch(Body):
    operation: Literal["upload", "download"]
    transfers: list[str] = ["basic"]
    objects: Annotated[list[_Object], Field(max_length=1000)]


class _Part(Body):
    part_number: int
    etag: str


class _Completion(Body):
    oid: _Sha256
    parts: Annotated[list[_Part], Field(max_length=10_000)]


async def batch(request: Request) -> Response:
    """POST {id}.git/info/lfs/objects/batch: where each object goes; no `actions` for one that is here already."""
    hub = hub_of(request)
    wanted = await read(request, _Batch)
    if wanted.operation == "download":
        raise ApiError(400, "Download files by `resolve`; the batch API takes uploads.")
    account = hub.accounts.require(request)
    multipart = "multipart" in wanted.transfers
    objects = await to_thread.run_sync(_objects, hub, repo_name(request), account, wanted.objects, multipart)
    transfer = "multipart" if any("chunk_size" in _header(entry) for entry in objects) else "basic"
    return JSONResponse({"transfer": transfer, "objects": objects}, media_type=_MEDIA_TYPE)


def _header(entry: dict[str, Any]) -> dict[str, Any]:
    return entry.get("actions", {}).get("upload", {}).get("header", {})


def _objects(
    hub: Hub, called: RepoName, account: Account, objects: list[_Object], multipart: bool
) -> list[dict[str, Any]]:
    called = repositories.RepoName(called.type, called.namespace, called.name.removesuffix(".git"))
    answer: list[dict[str, Any]] = []
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        # Contents are stored before it is known which branch or pull request they go to; the commit asks for more.
        account.require_part(repository.called)
        for wanted in objects:
            entry: dict[str, Any] = {"oid": wanted.oid, "size": wanted.size, "authenticated": True}
            if not hub.blobs.has(wanted.oid, wanted.size) and not xet_files.by_sha256(connection, wanted.oid):
                entry["actions"] = _actions(hub, wanted, multipart)
            answer.append(entry)
    return answer


def _actions(hub: Hub, wanted: _Object, multipart: bool) -> dict[str, Any]:
    base = f"{hub.endpoint}/lfs/{wanted.oid}/{wanted.size}"
    verify = {"href": f"{hub.endpoint}/lfs/verify"}
    if not (multipart and wanted.size >= MULTIPART_FROM):
        signature = hub.signer.sign(f"lfs:{wanted.oid}:{wanted.size}")
        return {"upload": {"href": f"{base}?signature={signature}"}, "verify": verify}
    header = {"chunk_size": str(PART)}
    for number in range(1, -(-wanted.size // PART) + 1):
        signature = hub.signer.sign(f"lfs-part:{wanted.oid}:{number}")
        header[str(number)] = f"{base}/{number}?signature={signature}"
    signature = hub.signer.sign(f"lfs-complete:{wanted.oid}:{wanted.size}")
    return {"upload": {"href": f"{base}/complete?signature={signature}", "header": header}, "verify": verify}


async def upload(request: Request) -> Response:
    """PUT of a whole object to the address that `batch` gave."""
    hub = hub_of(request)
    oid, size = request.path_params["oid"], request.path_params["size"]
    _signed(request, f"lfs:{oid}:{size}")
    await hub.blobs.write(_at_most(request, size), expected=oid)
    return Response(headers={"ETag": f'"{oid}"'})


async def upload_part(request: Request) -> Response:
    """PUT of one part; its ETag names it in the completion."""
    hub = hub_of(request)
    oid, number = request.path_params["oid"], request.path_params["number"]
    _signed(request, f"lfs-part:{oid}:{number}")
    part = await hub.parts.write(_at_most(request, PART))
    return Response(headers={"ETag": f'"{part.sha256}"'})


async def complete(request: Request) -> Response:
    """POST of the list of parts: they become the object."""
    hub = hub_of(request)
    oid, size = request.path_params["oid"], request.path_params["size"]
    _signed(request, f"lfs-complete:{oid}:{size}")
    parts = sorted((await read(request, _Completion)).parts, key=lambda part: part.part_number)
    names = [part.etag.strip('"') for part in parts]

    async def joined() -> AsyncIterator[bytes]:
        for name in names:
            async for chunk in hub.parts.read(name):
                yield chunk

    try:
        await hub.blobs.write(joined(), expected=oid)
    except (FileNotFoundError, ValueError):
        raise ApiError(400, "One of the parts was not uploaded.") from None
    for name in names:
        await to_thread.run_sync(hub.parts.remove, name)
    return JSONResponse({"success": True})


async def verify(request: Request) -> Response:
    """POST of an object's id and size after its upload: 404 if it is not here."""
    hub = hub_of(request)
    hub.accounts.require(request)
    wanted = await read(request, _Object)
    if not await to_thread.run_sync(hub.blobs.has, wanted.oid, wanted.size):
        raise ApiError(404, f"There is no object {wanted.oid} of {wanted.size} bytes.")
    return JSONResponse({})


def _signed(request: Request, allowed: str) -> None:
    if not hub_of(request).signer.holds(allowed, request.query_params.get("signature", "")):
        raise ApiError(403, "This address was not given out by this Hub, or its time has run out.")


async def _at_most(request: Request, size: int) -> AsyncIterator[bytes]:
    received = 0
    async for chunk in request.stream():
        received += len(chunk)
        if received > size:
            raise ApiError(400, f"The content is longer than the {size} bytes that were announced.")
        yield chunk


_OBJECT = "/lfs/{oid}/{size:number}"

routes = [
    Route("/lfs/verify", verify, methods=["POST"]),
    Route(_OBJECT, upload, methods=["PUT"], max_body_size=MAX_FILE),
    Route(f"{_OBJECT}/complete", complete, methods=["POST"]),
    Route(f"{_OBJECT}/{{number:number}}", upload_part, methods=["PUT"], max_body_size=PART),
    Route(f"{PAGE}/info/lfs/objects/batch", batch, methods=["POST"]),
]
