"""Create, delete, move and set up repositories; the check of access; the check of a card's metadata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.sent import SentFile
from hub.embedded.endpoints.wire import REPO, Body, hub_of, parse, read, repo_name
from hub.embedded.errors import ApiError
from hub.embedded.git import cards, defaults, gates, history, repositories
from hub.embedded.git.objects import regular_file
from hub.embedded.git.repositories import RepoName
from hub.embedded.git.trees import TreeEdit

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import Repository
    from hub.embedded.state import Hub

RepoType = Literal["model", "dataset", "space"]


class _Create(Body):
    name: str
    organization: str | None = None
    type: RepoType = "model"
    visibility: Literal["public", "private", "protected"] | None = None
    private: bool | None = None
    sdk: str | None = None
    files: list[SentFile] = []


class _Delete(Body):
    name: str
    organization: str | None = None
    type: RepoType = "model"


class _Move(Body):
    from_repo: str
    to_repo: str
    type: RepoType | Literal["bucket"] = "model"


class _Settings(Body):
    visibility: Literal["public", "private", "protected"] | None = None
    private: bool | None = None
    gated: Literal["auto", "manual", False] | None = None


class _Yaml(Body):
    content: str
    repo_type: str = "model"


async def create(request: Request) -> Response:
    """POST /api/repos/create. A repository that exists is 409, with its `url`, which `exist_ok` reads.

    `files`, which only the JavaScript client sends, are in the first commit.
    """
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Create)
    if wanted.type == "space" and not wanted.sdk:
        raise ApiError(400, "A space needs an `sdk`: gradio, docker or static.")
    called = RepoName(wanted.type, wanted.organization or account.user, repositories.check_name(wanted.name))
    hub.accounts.require_write(request, called.namespace)
    private = wanted.visibility == "private" if wanted.visibility else bool(wanted.private)
    url = f"{hub.endpoint}/{called.web_path}"
    if not await to_thread.run_sync(_create, hub, called, account, private, wanted):
        raise ApiError(409, f"You already created this {called.type} repo: {called.id}", body={"url": url})
    return JSONResponse({"url": url, "name": called.id, "id": called.id})


def _create(hub: Hub, called: RepoName, account: Account, private: bool, wanted: _Create) -> bool:
    attributes = hub.blobs.put(defaults.git_attributes(called.type))
    contents = {file.path: file.decoded() for file in wanted.files}
    entries = {path: regular_file(content, hub.blobs.put(content).sha256) for path, content in contents.items()}
    with hub.db.transaction() as connection:
        if repositories.lookup(connection, called):
            return False
        repository = repositories.create(connection, called, account.user, private=private, sdk=wanted.sdk)
        edit = TreeEdit(connection, defaults.first_tree(connection, called.type, attributes.sha256))
        for path, entry in entries.items():
            edit.add(path, entry)
        tree = edit.save()
        commit = history.add(
            connection, repository, tree, None, title="initial commit", message="", author=account.user
        )
        history.point(connection, repository, history.MAIN, commit.oid)
    return True


async def delete(request: Request) -> Response:
    """DELETE /api/repos/delete."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Delete)
    called = RepoName(wanted.type, wanted.organization or account.user, wanted.name)
    await to_thread.run_sync(_delete, hub, called, account)
    return JSONResponse({})


def _delete(hub: Hub, called: RepoName, account: Account) -> None:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account, moved=False)
        repository.require_write(account)
        repositories.delete(connection, repository)


async def move(request: Request) -> Response:
    """POST /api/repos/move: a new name, a new owner, or both."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    wanted = await read(request, _Move)
    source = _split(wanted.type, wanted.from_repo)
    target = _split(wanted.type, wanted.to_repo)
    repositories.check_name(target.name)
    await to_thread.run_sync(_move, hub, source, target, account)
    return JSONResponse({"url": f"{hub.endpoint}/{target.web_path}"})


def _move(hub: Hub, source: RepoName, target: RepoName, account: Account) -> None:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, source, account, moved=False)
        repository.require_write(account)
        account.require_write(target.namespace)
        if repositories.lookup(connection, target):
            raise ApiError(409, f"There is already a {target.type} repository {target.id}.")
        repositories.rename(connection, repository, target)


def _split(kind: str, repo_id: str) -> RepoName:
    namespace, slash, name = repo_id.partition("/")
    if not slash:
        raise ApiError(400, f"`{repo_id[:100]}` is not NAMESPACE/NAME.")
    return RepoName(kind, namespace, name)


async def settings(request: Request) -> Response:
    """PUT /api/{kind}/{id}/settings."""
    hub = hub_of(request)
    account = hub.accounts.require(request)
    # `"gated": false` and no `gated` at all are different wishes.
    wanted = parse(await request.body() or b"{}", _Settings)
    await to_thread.run_sync(_settings, hub, repo_name(request), account, wanted)
    return JSONResponse({})


def _settings(hub: Hub, called: RepoName, account: Account, wanted: _Settings) -> None:
    with hub.db.transaction() as connection:
        repository = repositories.visible(connection, called, account)
        repository.require_write(account)
        private = wanted.visibility == "private" if wanted.visibility else wanted.private
        repositories.update(
            connection,
            repository,
            private=repository.private if private is None else private,
            gated=repository.gated if wanted.gated is None else wanted.gated or "",
        )


async def auth_check(request: Request) -> Response:
    """GET /api/{kind}/{id}/auth-check[/write]: 200 if the account may, 403 or 404 if it may not."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    repository = await to_thread.run_sync(_see, hub, repo_name(request), account)
    if request.path_params.get("right") == "write":
        repository.require_write(hub.accounts.require(request))
    return JSONResponse({})


def _see(hub: Hub, called: RepoName, account: Account | None) -> Repository:
    with hub.db.reading() as connection:
        repository = repositories.visible(connection, called, account)
        gates.require(connection, repository, account)
        return repository


async def validate_yaml(request: Request) -> Response:
    """POST /api/validate-yaml: faults of the metadata block of a card, which clients ask for before they commit."""
    content = (await read(request, _Yaml)).content
    errors = await to_thread.run_sync(_card_faults, content)
    return JSONResponse({"errors": errors, "warnings": []}, 400 if errors else 200)


def _card_faults(content: str) -> list[dict[str, str]]:
    try:
        cards.metadata(content)
    except cards.CardError as error:
        return [{"message": str(error)}]
    return []


routes = [
    Route("/api/repos/create", create, methods=["POST"]),
    Route("/api/repos/delete", delete, methods=["DELETE"]),
    Route("/api/repos/move", move, methods=["POST"]),
    Route("/api/validate-yaml", validate_yaml, methods=["POST"]),
    Route(f"{REPO}/settings", settings, methods=["PUT"]),
    Route(f"{REPO}/auth-check", auth_check),
    Route(f"{REPO}/auth-check/{{right:right}}", auth_check),
]
