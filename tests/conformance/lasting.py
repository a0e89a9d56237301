"""Tools that last, and a home in memory for their tasks."""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
from mcp import MCPError
from mcp.server import ServerRequestContext
from mcp.server.mcpserver import Context, require_client_extension
from mcp.types import INTERNAL_ERROR, CallToolResult, InputRequest

from server.tasks import IDENTIFIER, Task, UnknownTaskError
from tests.conformance.asking import NAME, Asked, answers, ask, question
from tests.conformance.contents import said

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mcp.server.context import CallNext, HandlerResult
    from mcp.types import CallToolRequestParams

    from server.app import Server


@dataclass
class Running:
    """A call that goes on after it was answered, from the moment when it says so."""

    id: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    lasts: asyncio.Event = field(default_factory=asyncio.Event)
    asked: dict[str, InputRequest] = field(default_factory=dict)
    given: dict[str, Any] = field(default_factory=dict)
    answered: asyncio.Event = field(default_factory=asyncio.Event)

    async def ask(self, asked: dict[str, InputRequest]) -> dict[str, Any]:
        """Wait until the client has answered all of the questions."""
        self.asked = dict(asked)
        await self.answered.wait()
        return self.given

    def take(self, responses: Mapping[str, Any]) -> None:
        for key in self.asked.keys() & responses.keys():
            del self.asked[key]
            self.given[key] = responses[key]
        if not self.asked:
            self.answered.set()


@dataclass(kw_only=True)
class LastingContext(ServerRequestContext[Any, Any]):
    running: Running


class TasksInMemory:
    """A home of tasks that ends with the process."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Running, asyncio.Task[HandlerResult]]] = {}

    async def call(
        self, params: CallToolRequestParams, ctx: ServerRequestContext[Any, Any], call_next: CallNext
    ) -> Task | HandlerResult:
        running = Running()
        work = asyncio.ensure_future(call_next(LastingContext(**vars(ctx), running=running)))
        lasts = asyncio.ensure_future(running.lasts.wait())
        await asyncio.wait([work, lasts], return_when=asyncio.FIRST_COMPLETED)
        lasts.cancel()
        if not running.lasts.is_set():
            return work.result()
        self._kept[running.id] = running, work
        return await self.get(ctx, running.id)

    async def get(self, ctx: ServerRequestContext[Any, Any], task_id: str) -> Task:
        running, work = self._known(task_id)
        times = {"created": running.created, "updated": datetime.now(UTC), "ttl_ms": 600_000, "poll_ms": 100}
        if not work.done():
            if not running.asked:
                return Task(id=task_id, status="working", **times)
            asked = {key: _sent(request) for key, request in running.asked.items()}
            return Task(id=task_id, status="input_required", outcome={"inputRequests": asked}, **times)
        if work.cancelled():
            return Task(id=task_id, status="cancelled", **times)
        failure = work.exception()
        if failure is None:
            return Task(id=task_id, status="completed", outcome={"result": _sent(work.result())}, **times)
        assert isinstance(failure, MCPError)
        return Task(id=task_id, status="failed", outcome={"error": _sent(failure.error)}, **times)

    async def update(self, ctx: ServerRequestContext[Any, Any], task_id: str, responses: Mapping[str, Any]) -> None:
        running, _ = self._known(task_id)
        running.take(responses)

    async def cancel(self, ctx: ServerRequestContext[Any, Any], task_id: str) -> None:
        _, work = self._known(task_id)
        work.cancel()

    def _known(self, task_id: str) -> tuple[Running, asyncio.Task[HandlerResult]]:
        try:
            return self._kept[task_id]
        except KeyError:
            raise UnknownTaskError(task_id) from None


def _sent(model: Any) -> dict[str, Any]:
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)


def last(ctx: Context) -> Running | None:
    """Say that a call lasts from here on; None where it has to be answered all the same."""
    request = ctx.request_context
    if not isinstance(request, LastingContext):
        return None
    request.running.lasts.set()
    return request.running


def must_last(ctx: Context) -> Running:
    require_client_extension(ctx.request_context, IDENTIFIER)
    running = last(ctx)
    assert running is not None
    return running


def greet(name: str) -> CallToolResult:
    """Never lasts."""
    return said(f"Hello, {name}!")


async def slow_compute(ctx: Context, seconds: float = 1, label: str = "") -> CallToolResult:
    """Lasts for some seconds."""
    last(ctx)
    await anyio.sleep(seconds)
    return said(f"computed {label} for {seconds} seconds")


async def failing_job(ctx: Context) -> CallToolResult:
    """Lasts, and fails as tools do; not for clients without tasks."""
    must_last(ctx)
    await anyio.sleep(0.3)
    return said("the job failed", is_error=True)


async def protocol_error_job(ctx: Context) -> CallToolResult:
    """Lasts, and fails as servers do."""
    must_last(ctx)
    await anyio.sleep(0.1)
    raise MCPError(INTERNAL_ERROR, "the server failed")


async def confirm_delete(ctx: Context, filename: str) -> CallToolResult:
    """Lasts until the client has agreed."""
    given = await must_last(ctx).ask({"confirm": question(f"Delete {filename}?", "confirm", "boolean")})
    return said(f"{filename}: {given['confirm']}")


async def multi_input(ctx: Context) -> CallToolResult:
    """Lasts until the client has answered two questions."""
    asked: dict[str, InputRequest] = {"one": question("One?", "value"), "two": question("Two?", "value")}
    return said(str(await must_last(ctx).ask(asked)))


async def test_tool_with_task(ctx: Context) -> Asked:
    """Asks first, and lasts then."""
    given = answers(ctx, NAME)
    if given is None:
        return ask(NAME)
    must_last(ctx)
    await anyio.sleep(0.1)
    return said(f"Hello, {given['user_name']['name']}!")


def add(app: Server) -> None:
    for tool in (
        greet,
        slow_compute,
        failing_job,
        protocol_error_job,
        confirm_delete,
        multi_input,
        test_tool_with_task,
    ):
        app.add_tool(tool, structured_output=False)
