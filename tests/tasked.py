"""A client that takes tasks, for tests: the SDK's own, with the extension that it does not ship."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

import anyio
from mcp.client.extension import ClaimContext, ClientExtension, ResultClaim
from mcp.types import CallToolResult, Request, RequestParams, Result

from server.tasks import IDENTIFIER

if TYPE_CHECKING:
    from mcp import Client


class Created(Result):
    """A call that was answered with a task."""

    result_type: Literal["task"]
    task_id: str
    status: str
    status_message: str | None = None
    created_at: str
    last_updated_at: str
    ttl_ms: int | None
    poll_interval_ms: int


class State(Result):
    """A task as it stands."""

    result_type: Literal["complete"]
    task_id: str
    status: str
    status_message: str | None = None
    created_at: str
    last_updated_at: str
    ttl_ms: int | None
    poll_interval_ms: int
    result: CallToolResult | None = None


class Acknowledged(Result):
    result_type: Literal["complete"]


class TaskParams(RequestParams):
    task_id: str


class UpdateParams(TaskParams):
    input_responses: dict[str, Any]


class TaskRequest(Request[TaskParams, str]):
    method: str
    params: TaskParams | UpdateParams
    name_param: ClassVar[str | None] = "taskId"


class TakesTasks(ClientExtension):
    """Declares the extension, and polls a task to its result."""

    identifier = IDENTIFIER

    def claims(self) -> list[ResultClaim[Any]]:
        return [ResultClaim(result_type="task", model=Created, resolve=_settled)]


async def _settled(created: Created, ctx: ClaimContext) -> CallToolResult:
    state = await settle(ctx.session, created.task_id)
    assert state.result is not None, state
    return state.result


async def settle(session: Any, task_id: str, *, while_: str = "working", seconds: float = 60) -> State:
    """Ask until the task has another status than that."""
    with anyio.fail_after(seconds):
        while (state := await get(session, task_id)).status == while_:  # noqa: ASYNC110 - as clients ask
            await anyio.sleep(0.05)
    return state


async def create(client: Client, operation: str, args: dict[str, Any]) -> Created:
    """Call `hf_jobs`, which has to be answered with a task."""
    made = await client.session.call_tool("hf_jobs", {"operation": operation, "args": args}, allow_claimed=True)
    assert isinstance(made, Created), made
    return made


async def get(session: Any, task_id: str) -> State:
    return await session.send_request(TaskRequest(method="tasks/get", params=TaskParams(task_id=task_id)), State)


async def cancel(session: Any, task_id: str) -> None:
    request = TaskRequest(method="tasks/cancel", params=TaskParams(task_id=task_id))
    await session.send_request(request, Acknowledged)


async def update(session: Any, task_id: str) -> None:
    request = TaskRequest(method="tasks/update", params=UpdateParams(task_id=task_id, input_responses={}))
    await session.send_request(request, Acknowledged)
