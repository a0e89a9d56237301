"""Where tasks live, and what a task is to those who serve it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from mcp.server.context import CallNext, HandlerResult, ServerRequestContext
    from mcp.types import CallToolRequestParams

Status = Literal["working", "input_required", "completed", "failed", "cancelled"]


class UnknownTaskError(LookupError):
    """No task has this id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """A task as it stands.

    Attributes:
        id: Not to be guessed: who knows it may ask for the result.
        message: One line about the status, for people.
        ttl_ms: Milliseconds after its creation for which it can be asked for at least; None without limit.
        poll_ms: Milliseconds after which asking again is worth while.
        outcome: What belongs to a status: `result` of a completed task, `error` of a failed one, `inputRequests` of one
            that needs input; in the form in which it is sent.
    """

    id: str
    status: Status
    created: datetime
    updated: datetime
    message: str | None = None
    ttl_ms: int | None = None
    poll_ms: int
    outcome: dict[str, Any] | None = None


class TaskHome(Protocol):
    """Makes tasks of tool calls, and keeps them."""

    async def call(
        self, params: CallToolRequestParams, ctx: ServerRequestContext[Any, Any], call_next: CallNext
    ) -> Task | HandlerResult:
        """Answer a tool call of a client that takes tasks: with a task that can be asked for at once, or plainly."""
        ...

    async def get(self, ctx: ServerRequestContext[Any, Any], task_id: str) -> Task:
        """The task as it stands.

        Raises:
            UnknownTaskError: There is none.
        """
        ...

    async def update(self, ctx: ServerRequestContext[Any, Any], task_id: str, responses: Mapping[str, Any]) -> None:
        """Take answers to what a task asked; those to what it did not ask are ignored.

        Raises:
            UnknownTaskError: There is none.
        """
        ...

    async def cancel(self, ctx: ServerRequestContext[Any, Any], task_id: str) -> None:
        """Ask for the end of a task; one that has ended is left as it is.

        Raises:
            UnknownTaskError: There is none.
        """
        ...
