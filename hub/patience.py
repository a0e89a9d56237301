"""Waiting for a Hub that is away: how long, how often, and for which failures."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, TypeVar

import anyio

from hub.errors import HubUnavailable
from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hub.client import HubClient

T = TypeVar("T")

#: Seconds before the second try, and before any other at most.
FIRST, LONGEST = 0.2, 30.0

#: How much longer each pause is than the one before: where the Hub is away; and where it answers, and what is waited
#: for may come at any moment, so that no pause is longer than a third of the time that has passed.
AWAY, SOON = 2.0, 1.3


def is_passing(error: JobsError) -> bool:
    """Whether a failure is one that the Hub can recover from by itself."""
    if isinstance(error, HubUnavailable):
        return error.sent or error.repeatable
    return error.code is ErrorCode.RATE_LIMITED


async def pause(failed: int, growth: float = AWAY) -> None:
    """Sleep before the next try; the many who wait for one Hub do not come back all at once.

    Args:
        failed: How many tries in a row were in vain, from 0.
        growth: `AWAY` or `SOON`.
    """
    seconds = min(LONGEST, FIRST * growth ** min(failed, 50))
    await anyio.sleep(seconds * random.uniform(0.5, 1))  # noqa: S311 - jitter


async def patiently(client: HubClient, ask: Callable[[], Awaitable[T]]) -> T:
    """What `ask` gives, which is called again while the Hub is only away, for at most `limits.outage` seconds.

    Raises:
        JobsError: That of the last try.
    """
    begun, failed = anyio.current_time(), 0
    while True:
        try:
            return await ask()
        except JobsError as error:
            if not is_passing(error) or anyio.current_time() - begun > client.limits.outage:
                raise
        await pause(failed)
        failed += 1
