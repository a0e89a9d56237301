"""The protocol of tasks: who may have one, what its methods take, and what is sent."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mcp import MCPError
from mcp.server.mcpserver import Extension, MethodBinding, require_client_extension
from mcp.shared.inbound import MCP_NAME_HEADER, decode_header_value
from mcp.types import HEADER_MISMATCH, INVALID_PARAMS, RequestParams

from server.tasks.home import Task, TaskHome, UnknownTaskError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
    from mcp.types import CallToolRequestParams

    Serve = Callable[[ServerRequestContext[Any, Any], Any], Awaitable[dict[str, Any]]]

IDENTIFIER = "io.modelcontextprotocol/tasks"

#: The revisions of the protocol that have this form of tasks.
_REVISIONS = frozenset({"2026-07-28"})

_UNKNOWN = "No task has this id: it was made by another account, with another token, or not by this server."


class _TaskParams(RequestParams):
    task_id: str


class _UpdateParams(_TaskParams):
    input_responses: dict[str, Any]


class Tasks(Extension):
    """The extension, for one home of tasks.

    Args:
        home: Where the tasks live.
    """

    identifier = IDENTIFIER

    def __init__(self, home: TaskHome) -> None:
        self._home = home

    def methods(self) -> Sequence[MethodBinding]:
        """`tasks/get`, `tasks/update` and `tasks/cancel`."""
        return [
            MethodBinding("tasks/get", _TaskParams, _guarded(self._get), _REVISIONS),
            MethodBinding("tasks/update", _UpdateParams, _guarded(self._update), _REVISIONS),
            MethodBinding("tasks/cancel", _TaskParams, _guarded(self._cancel), _REVISIONS),
        ]

    async def intercept_tool_call(
        self, params: CallToolRequestParams, ctx: ServerRequestContext[Any, Any], call_next: CallNext
    ) -> HandlerResult:
        """Let the home answer a call whose request declares the extension; all others go on as they are."""
        if ctx.protocol_version not in _REVISIONS or not _declared(ctx):
            return await call_next(ctx)
        answer = await self._home.call(params, ctx, call_next)
        return {"resultType": "task", **_basics(answer)} if isinstance(answer, Task) else answer

    async def _get(self, ctx: ServerRequestContext[Any, Any], params: _TaskParams) -> dict[str, Any]:
        task = await self._home.get(ctx, params.task_id)
        return {"resultType": "complete", **_basics(task), **(task.outcome or {})}

    async def _update(self, ctx: ServerRequestContext[Any, Any], params: _UpdateParams) -> dict[str, Any]:
        await self._home.update(ctx, params.task_id, params.input_responses)
        return {"resultType": "complete"}

    async def _cancel(self, ctx: ServerRequestContext[Any, Any], params: _TaskParams) -> dict[str, Any]:
        await self._home.cancel(ctx, params.task_id)
        return {"resultType": "complete"}


def _declared(ctx: ServerRequestContext[Any, Any]) -> bool:
    capabilities = ctx.session.client_capabilities
    return capabilities is not None and IDENTIFIER in (capabilities.extensions or {})


def _guarded(serve: Serve) -> Serve:
    """A method for those who declare the extension, name the task in the header where there is one, and know it."""

    async def ask(ctx: ServerRequestContext[Any, Any], params: _TaskParams) -> dict[str, Any]:
        require_client_extension(ctx, IDENTIFIER)
        # Requests come with headers over HTTP only, where others route by them.
        if ctx.request is not None and decode_header_value(ctx.request.headers.get(MCP_NAME_HEADER)) != params.task_id:
            raise MCPError(HEADER_MISMATCH, f"The header {MCP_NAME_HEADER} is not the taskId of the request.")
        try:
            return await serve(ctx, params)
        except UnknownTaskError:
            raise MCPError(INVALID_PARAMS, _UNKNOWN) from None

    return ask


def _basics(task: Task) -> dict[str, Any]:
    """What each form of a task has, as it is sent."""
    said = {} if task.message is None else {"statusMessage": task.message}
    return {
        "taskId": task.id,
        "status": task.status,
        **said,
        "createdAt": _time(task.created),
        "lastUpdatedAt": _time(task.updated),
        "ttlMs": task.ttl_ms,
        "pollIntervalMs": task.poll_ms,
    }


def _time(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
