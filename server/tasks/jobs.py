"""Tasks that are jobs: whatever is asked about them, the Hub answers, so that any server can be asked at any time.

A task ends with the answer that the plain call would have given, as a Hub that is away for a while only makes it last.
Cancelling a task whose call asked for the job cancels the job; the task of a call that only waits ends alone.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from mcp import MCPError
from mcp.server import ServerRequestContext
from mcp.types import INTERNAL_ERROR

from schemas.errors import ErrorCode, JobsError
from server.results import result_of
from server.tasks.home import Status, Task, UnknownTaskError
from server.tasks.seal import seal, unseal
from tools.session import NOBODY, Awaited, Session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mcp.server.context import CallNext, HandlerResult
    from mcp.types import CallToolRequestParams

    from tools.dispatch import Outcome

#: Milliseconds between two polls: a part of the time that a task has lasted, within bounds.
_PART, _SHORTEST, _LONGEST = 20, 2_000, 30_000

#: Failures that time mends, so that the task goes on.
_PASSING = {ErrorCode.HUB_UNAVAILABLE, ErrorCode.RATE_LIMITED}

#: Waitings that were cancelled, and are remembered as long as the server runs.
_REMEMBERED = 1000


@dataclass(kw_only=True)
class TaskContext(ServerRequestContext[Session, Any]):
    """The context of a call that may be answered with a task.

    Attributes:
        awaited: The job whose end the call leaves to be waited for, once there is one.
    """

    awaited: list[Awaited] = field(default_factory=list[Awaited])


class JobTasks:
    """The home of tasks that the Hub keeps."""

    def __init__(self) -> None:
        self._cancelled: deque[str] = deque(maxlen=_REMEMBERED)

    async def call(
        self, params: CallToolRequestParams, ctx: ServerRequestContext[Session, Any], call_next: CallNext
    ) -> Task | HandlerResult:
        """Make a task of a call as soon as nothing is left of it but to wait for a job."""
        asked = TaskContext(**vars(ctx))
        answer = await call_next(asked)
        if not asked.awaited:
            return answer
        awaited, made = asked.awaited[0], datetime.now(UTC).replace(microsecond=0)
        task_id = seal(await _token(ctx.lifespan_context), awaited, int(made.timestamp()))
        return _task(task_id, made, "working", f"Job {awaited.job_id} is followed.")

    async def get(self, ctx: ServerRequestContext[Session, Any], task_id: str) -> Task:
        """Ask the Hub how the job stands."""
        from tools.dispatch import look

        session = ctx.lifespan_context
        awaited, made = await _opened(session, task_id)
        if task_id in self._cancelled:
            said = f"Nobody waits for job {awaited.job_id} any more; the job itself goes on."
            return _task(task_id, made, "cancelled", said)
        outcome = await look(session, awaited)
        answer = outcome.structured
        if answer["kind"] == "job":
            return _task(task_id, made, "working", answer["next"])
        if answer["kind"] == "error" and answer["code"] in _PASSING:
            return _task(task_id, made, "working", f"{answer['message']} It is asked again.")
        if awaited.own and answer["kind"] == "receipt" and answer["receipt"]["stage"] == "CANCELED":
            return _task(task_id, made, "cancelled", outcome.text)
        return _task(task_id, made, "completed", None, {"result": _sent(outcome)})

    async def update(self, ctx: ServerRequestContext[Session, Any], task_id: str, responses: Mapping[str, Any]) -> None:
        """Ignore answers: a task is made when everything has been asked."""
        await _opened(ctx.lifespan_context, task_id)

    async def cancel(self, ctx: ServerRequestContext[Session, Any], task_id: str) -> None:
        """Cancel the job if the call asked for it; otherwise only the waiting.

        Raises:
            MCPError: The Hub did not take the request.
        """
        from tools.dispatch import call

        session = ctx.lifespan_context
        awaited, _ = await _opened(session, task_id)
        if not awaited.own:
            if task_id not in self._cancelled:
                self._cancelled.append(task_id)
            return
        job = {"job_id": awaited.job_id, "namespace": awaited.namespace}
        outcome = await call(session, "cancel", job, NOBODY)
        # A conflict is a job that ended meanwhile.
        if outcome.is_error and outcome.structured["code"] not in (ErrorCode.CONFLICT, ErrorCode.NOT_FOUND):
            raise MCPError(INTERNAL_ERROR, outcome.text)


async def _token(session: Session) -> str:
    try:
        token = (await session.hub()).token
    except JobsError as error:
        raise MCPError(INTERNAL_ERROR, session.redactor.text(f"{error.message} {error.hint}".rstrip())) from None
    assert token is not None
    return token


async def _opened(session: Session, task_id: str) -> tuple[Awaited, datetime]:
    opened = unseal(await _token(session), task_id)
    if opened is None:
        raise UnknownTaskError(task_id)
    awaited, made = opened
    return awaited, datetime.fromtimestamp(made, UTC)


def _task(
    task_id: str, made: datetime, status: Status, message: str | None, outcome: dict[str, Any] | None = None
) -> Task:
    now = datetime.now(UTC)
    lasted = int((now - made).total_seconds() * 1000)
    return Task(
        id=task_id,
        status=status,
        created=made,
        updated=max(now, made),
        message=message,
        poll_ms=max(_SHORTEST, min(lasted // _PART, _LONGEST)),
        outcome=outcome,
    )


def _sent(outcome: Outcome) -> dict[str, Any]:
    return result_of(outcome).model_dump(mode="json", by_alias=True, exclude_none=True)
