"""Telling clients that listen to a job when its stage changes (`subscriptions/listen` of protocol 2026-07-28)."""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast
from weakref import WeakValueDictionary

import anyio
from mcp import MCPError
from mcp.server.subscriptions import InMemorySubscriptionBus, ResourceUpdated
from mcp.types import INVALID_PARAMS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mcp.server.context import CallNext, HandlerResult, ServerRequestContext

    from tools.session import Session
    from tools.watching import Key


@dataclass(eq=False)
class _Watch:
    """A job that is listened to. Of all who listen, the one with the lock looks at it; when that one leaves, the next.

    Attributes:
        stage: When it was looked at last.
    """

    lock: anyio.Lock = field(default_factory=anyio.Lock)
    stage: str | None = None


class Updates:
    """Watches each job that is listened to, once, for as long as somebody listens and the job has not ended.

    It is the server's middleware, which is how it sees who listens.

    Attributes:
        bus: Carries the news to the listeners.
    """

    def __init__(self) -> None:
        self.bus = InMemorySubscriptionBus()
        self._watches: WeakValueDictionary[Key, _Watch] = WeakValueDictionary()

    async def __call__(self, ctx: ServerRequestContext[Any, Any], call_next: CallNext) -> HandlerResult:
        """Handle one message of a client; watch jobs while a request to listen to them is served.

        Raises:
            MCPError: Too many jobs would be watched.
        """
        if ctx.method != "subscriptions/listen":
            return await call_next(ctx)
        from tools.watching import MOST, watched

        keys = watched(_resources(ctx.params))
        if len({*self._watches, *keys}) > MOST:
            raise MCPError(
                INVALID_PARAMS,
                f"This server watches at most {MOST} jobs at a time. Listen to fewer, or read their resources, or call "
                'hf_jobs("wait", {"job_id": ...}).',
            )
        watches = {key: self._watches.setdefault(key, _Watch()) for key in keys}
        result, failure = None, None
        async with anyio.create_task_group() as group:
            for key, watch in watches.items():
                group.start_soon(self._follow, ctx.lifespan_context, key, watch)
            # What is raised inside a task group arrives as a group of errors.
            try:
                result = await call_next(ctx)
            except Exception as error:  # noqa: BLE001 - raised below
                failure = error
            group.cancel_scope.cancel()
        if failure is not None:
            raise failure
        return result

    async def _follow(self, session: Session, key: Key, watch: _Watch) -> None:
        from tools.watching import pause, stages, uris_of

        async with watch.lock, aclosing(stages(session, key, lambda: pause(len(self._watches)))) as looks:
            begun = False
            async for stage, over in looks:
                # Who comes when all is over would wait for news that never come.
                if watch.stage not in (None, stage) or (over and not begun):
                    for uri in uris_of(key):
                        await self.bus.publish(ResourceUpdated(uri))
                watch.stage, begun = stage, True


def _resources(params: Mapping[str, Any] | None) -> list[Any]:
    """The resources that a request to listen names; what is not as the protocol says is refused by the SDK."""
    wanted: Any = (params or {}).get("notifications")
    uris: Any = cast("dict[str, Any]", wanted).get("resourceSubscriptions") if isinstance(wanted, dict) else None
    return cast("list[Any]", uris) if isinstance(uris, list) else []
