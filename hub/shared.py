"""Answers that several calls within a short time share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

import anyio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")


class Shared:
    """Answers by key, each kept for some seconds. Calls that ask together wait for one request."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[float, Any]] = {}
        self._locks: dict[str, anyio.Lock] = {}

    async def get(self, key: str, seconds: float, ask: Callable[[], Awaitable[T]]) -> T:
        """The answer under `key` if younger than `seconds`, else that of `ask`. Failures are not kept."""
        async with self._locks.setdefault(key, anyio.Lock()):
            kept = self._kept.get(key)
            if kept is not None and anyio.current_time() - kept[0] < seconds:
                return kept[1]
            answer = await ask()
            self._kept[key] = (anyio.current_time(), answer)
            return answer
