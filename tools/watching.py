"""Jobs that somebody listens to: which, and how their stages are followed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import anyio

from schemas.errors import JobsError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable

    from tools.session import Session

#: A user or organisation, and the id of one of its jobs.
Key = tuple[str, str]

#: Jobs that are watched at the same time, at most.
MOST = 200
#: Seconds between two looks at a job, and between those at any two jobs: the Hub limits how often it is asked.
_EVERY, _APART = 5.0, 0.25

_URI = re.compile(r"job://([\w.-]{1,96})/([\w-]{1,64})(?:/logs|/receipt)?", re.ASCII)


def watched(uris: Iterable[object]) -> list[Key]:
    """The jobs that some resources are about, each once."""
    found = [match for uri in uris if isinstance(uri, str) and (match := _URI.fullmatch(uri))]
    return list(dict.fromkeys((match[1], match[2]) for match in found))


def uris_of(key: Key) -> list[str]:
    """The resources that a job's stage shows in."""
    job = f"job://{key[0]}/{key[1]}"
    return [job, f"{job}/logs", f"{job}/receipt"]


def pause(count: int) -> float:
    """Seconds between two looks at a job while so many are watched."""
    return max(_EVERY, _APART * count)


async def stages(session: Session, key: Key, seconds: Callable[[], float]) -> AsyncGenerator[tuple[str, bool]]:
    """The stage of a job and whether it is over, look by look, until it is. A Hub that is away is waited for.

    Args:
        session: The Hub.
        key: Which job.
        seconds: How long to wait before the next look.
    """
    from hub.jobs import inspect
    from hub.patience import is_passing

    while True:
        try:
            record = await inspect(await session.hub(), *key)
        except JobsError as error:
            if not is_passing(error):
                return
        else:
            yield record.stage, record.finished
            if record.finished:
                return
        await anyio.sleep(seconds())
