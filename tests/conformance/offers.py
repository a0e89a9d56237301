"""Resources, prompts and completions, and changes of what is offered."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mcp.server.mcpserver import Context  # noqa: TC002 - the SDK reads the annotations
from mcp.server.mcpserver.prompts.base import UserMessage
from mcp.types import (
    CallToolResult,
    Completion,
    EmptyResult,
    SetLevelRequestParams,
    SubscribeRequestParams,
    UnsubscribeRequestParams,
)

from tests.conformance.contents import IMAGE, PNG, embedded, said

if TYPE_CHECKING:
    from typing import Any

    from server.app import Server


def _resources(app: Server) -> None:
    @app.resource("test://static-text", description="Text.", mime_type="text/plain")
    def static_text() -> str:
        return "This is the content of the static text resource."

    @app.resource("test://static-binary", description="An image.", mime_type="image/png")
    def static_binary() -> bytes:
        return PNG

    @app.resource("test://watched-resource", description="One to subscribe to.", mime_type="text/plain")
    def watched() -> str:
        return "watched"

    @app.resource("test://template/{id}/data", description="Data by id.", mime_type="application/json")
    def template(id: str) -> str:
        return json.dumps({"id": id, "templateTest": True, "data": f"Data for ID: {id}"})


def _prompts(app: Server) -> None:
    @app.prompt(description="One message.")
    def test_simple_prompt() -> str:
        return "This is a simple prompt for testing."

    @app.prompt(description="A message of two arguments.")
    def test_prompt_with_arguments(arg1: str, arg2: str) -> str:
        return f"Prompt with arguments: arg1='{arg1}', arg2='{arg2}'"

    @app.prompt(description="A resource in a message.")
    def test_prompt_with_embedded_resource(resourceUri: str) -> list[UserMessage]:  # noqa: N803 - as it is sent
        resource = embedded(resourceUri, "text/plain", "Embedded resource content for testing.")
        return [UserMessage(resource), UserMessage("Please process the embedded resource above.")]

    @app.prompt(description="An image in a message.")
    def test_prompt_with_image() -> list[UserMessage]:
        return [UserMessage(IMAGE), UserMessage("Please analyze the image above.")]

    @app.completion()
    async def complete(ref: Any, argument: Any, context: Any) -> Completion:
        words = [word for word in ("paris", "park", "party") if word.startswith(argument.value)]
        return Completion(values=words, total=len(words), has_more=False)


async def test_trigger_tool_change(ctx: Context) -> CallToolResult:
    """Says that the tools changed."""
    await ctx.notify_tools_changed()
    return said("done")


async def test_trigger_prompt_change(ctx: Context) -> CallToolResult:
    """Says that the prompts changed."""
    await ctx.notify_prompts_changed()
    return said("done")


async def _nothing(ctx: Any, params: Any) -> EmptyResult:
    return EmptyResult()


def add(app: Server) -> None:
    _resources(app)
    _prompts(app)
    app.add_tool(test_trigger_tool_change, structured_output=False)
    app.add_tool(test_trigger_prompt_change, structured_output=False)
    # Of 2025-11-25 only; the SDK serves them where they are registered.
    handlers = app._lowlevel_server.add_request_handler
    handlers("logging/setLevel", SetLevelRequestParams, _nothing)
    handlers("resources/subscribe", SubscribeRequestParams, _nothing)
    handlers("resources/unsubscribe", UnsubscribeRequestParams, _nothing)
