"""One page of what a job has printed, and where it ends, so that the next page begins there.

The Hub gives a log from its first line, or its last lines, and numbers none of them. A line's place is therefore told
by its time: the latest that it or any line before it carries, and how many lines carry that one so far. It grows from
line to line, and is the same however often the log is read.
"""

from __future__ import annotations

from collections import deque
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import anyio

from hub.errors import HubUnavailable
from hub.jobs import inspect
from hub.logs import replay

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from hub.client import HubClient
    from hub.sse import LogEvent

_START = datetime(1970, 1, 1, tzinfo=UTC)

# How far the times of neighbouring lines can be out of order: those of two streams of output are taken apart.
_JITTER = timedelta(seconds=5)

# Banners of attempts that the Hub counts as lines, at most, and that are not shown.
_BANNERS = 100

# Lines that are asked for when the end of a log is likely to hold all that is new.
_WINDOW = 1000


@dataclass(frozen=True, slots=True, order=True)
class LogPosition:
    """The place of a line in a log.

    Attributes:
        at: The latest time that it or any line before it carries.
        count: How many lines have that time so far, itself included.
    """

    at: datetime = _START
    count: int = 0

    def then(self, at: datetime | None) -> LogPosition:
        """The place of the next line, which carries that time."""
        return LogPosition(self.at, self.count + 1) if at is None or at <= self.at else LogPosition(at, 1)


@dataclass(frozen=True, slots=True)
class LogPage:
    """Some lines of a log.

    Attributes:
        lines: Oldest first, each with its place.
        end: The place after which nothing has been read; None where that cannot be told.
        stage: Of the job, when the log was read.
        finished: Whether the job had ended before, and its log was read to the end.
        more: Whether there are more such lines: before these, or behind them in a page that begins at a place.
    """

    lines: list[tuple[LogEvent, LogPosition]]
    end: LogPosition | None
    stage: str
    finished: bool
    more: bool


async def page(
    client: HubClient,
    namespace: str,
    job_id: str,
    *,
    limit: int,
    after: LogPosition | None = None,
    wanted: Callable[[LogEvent], bool] | None = None,
) -> LogPage:
    """Read one page: the first lines after a place, or the last ones of all that the job has printed so far.

    Args:
        client: The Hub.
        namespace: Whose job.
        job_id: Which.
        limit: How many lines at most, at least 1.
        after: The place; None for the end of the log.
        wanted: Which lines; None for all.

    Raises:
        JobsError: If there is no such job, or the Hub gives no usable answer.
    """
    # The stage is asked first: what a job that is over has printed is then all there is.
    record = await inspect(client, namespace, job_id)
    reading = _Reading(limit, after, wanted)
    window: list[LogEvent] = []
    with anyio.move_on_after(client.limits.total):
        if after is not None or wanted is None:
            size = limit if after is None else max(limit, _WINDOW)
            async with aclosing(replay(client, namespace, job_id, size + _BANNERS, over=record.finished)) as events:
                async for event in events:
                    window.append(event)  # noqa: PERF401 - what came before the time was up is kept
            if len(window) <= size or is_placed(window, after):
                any(map(reading.take, window))
                return reading.page(record.stage, finished=record.finished)
        async with aclosing(replay(client, namespace, job_id, None, over=record.finished)) as events:
            async for event in events:
                if reading.take(event):
                    break
        return reading.page(record.stage, finished=record.finished)
    # What came in time is an answer, too.
    if not reading.lines and window and is_placed(window, after):
        any(map(reading.take, window))
    if after is None and not reading.lines and window:
        lines = [(event, LogPosition()) for event in window[-limit:]]
        return LogPage(lines, None, record.stage, finished=False, more=len(window) > limit)
    if not reading.lines:
        raise HubUnavailable(
            f"Could not read the log of job `{job_id}`: the Hub did not give it in time.",
            "Call again in a minute.",
            sent=True,
        )
    return reading.page(record.stage, finished=False)


def is_placed(window: Sequence[LogEvent], after: LogPosition | None) -> bool:
    """Whether places in this end of a log can be told without its beginning.

    Args:
        window: The last lines of the log, at least one.
        after: A line that must be among them; None for their last one.
    """
    first, last = window[0].at, after and after.at
    if after is None:
        last = max((event.at for event in window if event.at is not None), default=None)
    if first is None or last is None or first >= last - _JITTER:
        return False
    return after is None or after in _places(window)


def _places(events: Iterable[LogEvent]) -> Iterator[LogPosition]:
    """The place of each line, as far as it can be told from these."""
    here = LogPosition()
    for event in events:
        here = here.then(event.at)
        yield here


class _Reading:
    """A pass over a log, line by line.

    Attributes:
        lines: Those of the page, and one more where there are more.
    """

    def __init__(self, limit: int, after: LogPosition | None, wanted: Callable[[LogEvent], bool] | None) -> None:
        self.lines: deque[tuple[LogEvent, LogPosition]] = deque()
        self._limit = limit
        self._after = after
        self._wanted = wanted
        self._here = LogPosition()

    def take(self, event: LogEvent) -> bool:
        """Read the next line; whether the page is then full, so that no other can change it."""
        self._here = here = self._here.then(event.at)
        is_new = self._after is None or here > self._after
        if is_new and (self._wanted is None or self._wanted(event)):
            self.lines.append((event, here))
        if self._after is not None:
            return len(self.lines) > self._limit
        if len(self.lines) > self._limit + 1:
            self.lines.popleft()
        return False

    def page(self, stage: str, *, finished: bool) -> LogPage:
        """What has been read."""
        lines, more = list(self.lines), len(self.lines) > self._limit
        if self._after is None:
            return LogPage(lines[-self._limit :], self._here, stage, finished, more)
        lines = lines[: self._limit]
        return LogPage(lines, lines[-1][1] if more else max(self._here, self._after), stage, finished, more)
