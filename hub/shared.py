"""Answers that several calls within a short time share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar
from weakref import WeakValueDictionary

import anyio

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")


class Shared:
    """Answers by key, each kept for some seconds. Calls that ask together wait for one request."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[float, Any]] = {}
        self._locks: WeakValueDictionary[str, anyio.Lock] = WeakValueDictionary()

    async def get(
        self, key: str, seconds: float, ask: Callable[[], Awaitable[T]], keep: Callable[[T], bool] | None = None
    ) -> T:
        """The answer under `key`, if it is kept, else that of `ask`. Failures are not kept.

        Args:
            key: Of the question.
            seconds: How long the answer is kept.
            ask: Asks.
            keep: Whether an answer is kept at all; None for every one.
        """
        async with self._locks.setdefault(key, anyio.Lock()):
            now = anyio.current_time()
            self._kept = {name: kept for name, kept in self._kept.items() if now < kept[0]}
            if key in self._kept:
                return self._kept[key][1]
            answer = await ask()
            if keep is None or keep(answer):
                self._kept[key] = anyio.current_time() + seconds, answer
            return answer
