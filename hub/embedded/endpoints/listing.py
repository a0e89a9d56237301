"""GET /api/{models,datasets,spaces}: the repositories that an account can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from anyio import to_thread
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from hub.embedded.endpoints.info import choose, describe
from hub.embedded.endpoints.wire import flag, hub_of, next_link, window
from hub.embedded.git import history, repositories

if TYPE_CHECKING:
    from starlette.requests import Request

    from hub.embedded.accounts import Account
    from hub.embedded.git.repositories import Repository
    from hub.embedded.state import Hub

#: Repositories on one page.
PAGE_SIZE = 100

#: Facts that only a question for everything (`full`) or for them (`expand`) brings.
_LARGE = {"siblings", "cardData", "usedStorage"}


async def index(request: Request) -> Response:
    """Filtered by `author`, `search` and `filter` (tags), the last created first, in pages of at most `limit`."""
    hub = hub_of(request)
    account = hub.accounts.optional(request)
    start, length = window(request, PAGE_SIZE)
    query = request.query_params
    found = await to_thread.run_sync(
        _index, hub, request.path_params["kind"], account, query.get("author"), query.getlist("search")
    )
    bodies = await to_thread.run_sync(_describe, hub, found)
    tagged = [body for body in bodies if set(query.getlist("filter")) <= set(body["tags"])]
    chosen = [choose(request, body) for body in tagged[start : start + length]]
    if not (flag(request, "full") or "expand" in query or "expand[]" in query):
        chosen = [{key: value for key, value in body.items() if key not in _LARGE} for body in chosen]
    link = next_link(request, start + length, more=len(tagged) > start + length)
    return JSONResponse(chosen, headers=link)


def _index(hub: Hub, repo_type: str, account: Account | None, author: str | None, words: list[str]) -> list[Repository]:
    with hub.db.reading() as connection:
        return [
            repository
            for repository in repositories.of_type(connection, repo_type)
            if author in (None, repository.called.namespace)
            and all(word.lower() in repository.called.id.lower() for word in words)
            and not (repository.private and not (account and account.may_read(repository.called)))
        ]


def _describe(hub: Hub, found: list[Repository]) -> list[dict[str, Any]]:
    with hub.db.reading() as connection:
        heads = [(repository, history.find(connection, repository, "main")) for repository in found]
        return [describe(hub, connection, repository, head) for repository, head in heads if head]


routes = [Route("/api/{kind:kind}", index)]
