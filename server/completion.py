"""Completion of the arguments of resources and prompts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from mcp.types import CompleteRequestParams, CompleteResult, Completion

if TYPE_CHECKING:
    from mcp.server.context import ServerRequestContext

    from server.app import Server
    from tools.session import Session


def add_completion(server: Server) -> None:
    """Offer it."""
    server.on("completion/complete", CompleteRequestParams, _complete)


async def _complete(ctx: ServerRequestContext[Any, Any], params: CompleteRequestParams) -> CompleteResult:
    from tools.completion import MOST, complete

    others = (params.context.arguments if params.context else None) or {}
    session = cast("Session", ctx.lifespan_context)
    values = await complete(session, params.argument.name, params.argument.value, others)
    return CompleteResult(completion=Completion(values=values, has_more=len(values) == MOST))
