"""What a job prints: followed without gap or repetition, or the end of it."""

from __future__ import annotations

from collections import deque
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import anyio

from hub.errors import HubUnavailable
from hub.jobs import inspect
from hub.paths import job_path
from hub.patience import AWAY, SOON, is_passing, pause
from hub.sse import EventDecoder, LogEvent
from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from huggingface_hub.utils import httpx

    from hub.client import HubClient

# The Hub's own first line of every attempt; huggingface_hub leaves it out as well.
_BANNER = "===== Job started"

# Seconds of silence after which a replay that is not followed is over: before its first line, and after.
_QUIET_FIRST, _QUIET = 3.0, 1.0
# The same for a job that is over, whose stream should end by itself.
_QUIET_OVER = 5.0

# A job's stage is asked for after this many keep-alives (one in 30 s) in a row: some streams outlive their job.
_IDLE_COMMENTS = 2

# Events at the start of a tailed log by which a replay from the first line is aligned with it.
_HEAD = 64


@dataclass(frozen=True, slots=True)
class LogTail:
    """The end of a log.

    Attributes:
        lines: Oldest first.
        stage: Of the job, when the log was read.
        finished: Whether the job had ended before, so that no line can follow.
        more: Whether there are earlier lines.
    """

    lines: list[str]
    stage: str
    finished: bool
    more: bool


async def tail(client: HubClient, namespace: str, job_id: str, n: int) -> LogTail:
    """The last `n` lines of what a job has printed so far, `n` at least 1.

    Raises:
        JobsError: If there is no such job, or the Hub gives no usable answer.
    """
    # The stage is asked first: what a job that is over has printed is then all there is.
    record = await inspect(client, namespace, job_id)
    # One more, for the Hub's own first line, or to know that there are earlier ones.
    last: deque[str] = deque(maxlen=n + 1)
    with anyio.move_on_after(client.limits.total) as scope:
        async with aclosing(replay(client, namespace, job_id, n + 1, over=record.finished)) as events:
            async for event in events:
                last.append(event.text)
    if scope.cancelled_caught and not last:
        raise HubUnavailable(
            f"Could not read the log of job `{job_id}`: the Hub did not give it in time.",
            "Call again in a minute.",
            sent=True,
        )
    lines = list(last)
    return LogTail(lines[-n:], record.stage, record.finished and not scope.cancelled_caught, len(lines) > n)


async def stream(
    client: HubClient, namespace: str, job_id: str, *, follow: bool, tail: int | None
) -> AsyncGenerator[LogEvent]:
    """The lines of a job's log, as they come. Cancelling ends it at once; leave it early through `aclosing`.

    Args:
        client: The Hub.
        namespace: Whose job.
        job_id: Which.
        follow: Go on until the job is over, across every cut, each line once and in order; else end where the
            Hub has nothing more to give at the moment.
        tail: Start with this many of the last lines, at least 1; None starts at the first.

    Raises:
        JobsError: If there is no such job, the Hub refuses, or it gave no answer for `limits.outage` seconds.
    """
    over = (await inspect(client, namespace, job_id)).finished
    read = _follow if follow else replay
    async with aclosing(read(client, namespace, job_id, tail, over=over)) as events:
        async for event in events:
            yield event


async def replay(
    client: HubClient, namespace: str, job_id: str, tail: int | None, *, over: bool
) -> AsyncGenerator[LogEvent]:
    """What the Hub holds now, in order.

    Args:
        client: The Hub.
        namespace: Whose job.
        job_id: Which.
        tail: As for `stream`.
        over: Whether the job is known to have ended, so that its log has an end.

    Raises:
        JobsError: As for `stream`.
    """
    position = _Position(tail)
    for attempt in range(1, client.limits.tries + 1):
        try:
            connection = _connection(client, namespace, job_id, position, over=over, follow=False)
            async with aclosing(connection) as events:
                async for event in events:
                    yield event
        except HubUnavailable as error:
            if attempt == client.limits.tries or not error.repeatable:
                raise
        else:
            return
        await anyio.sleep(client.limits.backoff * attempt)


async def _follow(
    client: HubClient, namespace: str, job_id: str, tail: int | None, *, over: bool
) -> AsyncGenerator[LogEvent]:
    position = _Position(tail)
    idle = 0
    while True:
        before, growth = position.passed, SOON
        try:
            connection = _connection(client, namespace, job_id, position, over=over, follow=True)
            async with aclosing(connection) as events:
                async for event in events:
                    yield event
            # Only a stream that was opened after the end of the job, and ended by itself, has shown everything:
            # any other may have been closed before the last lines.
            if over:
                position.check_complete(job_id)
                return
            over = (await inspect(client, namespace, job_id)).finished
            position.heard = anyio.current_time()
        except JobsError as error:
            if not is_passing(error) or anyio.current_time() - position.heard > client.limits.outage:
                error.job_id = job_id
                raise
            growth = AWAY
        idle = 0 if over or position.passed > before else idle + 1
        await pause(idle, growth)


async def _connection(
    client: HubClient, namespace: str, job_id: str, position: _Position, *, over: bool, follow: bool
) -> AsyncGenerator[LogEvent]:
    """The new lines that one connection brings.

    It returns when the stream ends by itself or has nothing more to give; every cut raises.

    Args:
        client: The Hub.
        namespace: Whose job.
        job_id: Which.
        position: Where the reader is.
        over: Whether the job is known to have ended.
        follow: Whether to wait for lines that the job has not printed yet.
    """
    action, path = f"read the log of job `{job_id}`", f"{job_path(namespace, job_id)}/logs"
    params, skip = position.open()
    decoder, idle = EventDecoder(skip), 0
    # A job that has not printed anything may have no log at all; that it exists has been seen.
    async with client.stream(path, action, params=params, accept=(404,)) as response:
        if response.status_code == 404:
            return
        now = None if follow or over else _now(response)
        chunks = response.aiter_bytes()
        while True:
            events, comments = decoder.events, decoder.comments
            chunk: bytes | None = None
            with anyio.move_on_after(_quiet(over, follow, position.passed, idle)) as silence:
                chunk = await anext(chunks, None)
            if silence.cancelled_caught:
                return
            position.heard = anyio.current_time()
            for event in decoder.flush() if chunk is None else decoder.feed(chunk):
                if now is not None and event.at is not None and event.at > now:
                    return
                if position.is_new(event) and not event.text.startswith(_BANNER):
                    yield event
            if chunk is None:
                return
            idle = 0 if decoder.events > events else idle + decoder.comments - comments
            if follow and not over and idle >= _IDLE_COMMENTS:
                idle = 0
                if (await inspect(client, namespace, job_id)).finished:
                    return


def _quiet(over: bool, follow: bool, passed: int, idle: int) -> float | None:
    """Seconds of silence that end a connection; None leaves it to the transport's own bound."""
    if follow:
        # The stream of a job that is over has been read to its end when the Hub has only keep-alives left.
        return _QUIET if over and idle else None
    if over:
        return _QUIET_OVER
    return _QUIET if passed else _QUIET_FIRST


def _now(response: httpx.Response) -> datetime | None:
    """The Hub's time with some slack: lines from after it are news, not replay. Headers say whole, stale seconds."""
    try:
        date = parsedate_to_datetime(response.headers.get("date", ""))
    except ValueError:
        return None
    return (date if date.tzinfo else date.replace(tzinfo=UTC)) + timedelta(seconds=2)


class _Position:
    """How far a log has been read, so that a replay from its first line can be told from news.

    Attributes:
        passed: How many events have been passed on.
        heard: When the Hub last gave any sign of life.
    """

    def __init__(self, tail: int | None) -> None:
        self.passed = 0
        self.heard = anyio.current_time()
        self._tail = tail
        self._head: list[LogEvent] = []
        self._aligned = True
        self._window: deque[LogEvent] = deque()
        self._repeated = 0

    def open(self) -> tuple[dict[str, int] | None, int]:
        """Begin a new connection: the query that it needs, and how many of its events have been passed on."""
        self._aligned = True
        if self.passed == 0:
            return (None if self._tail is None else {"tail": self._tail}), 0
        if self._tail is None:
            return None, self.passed
        # A tailed log began at an unknown line; its first events show where, in a replay of everything.
        self._aligned = False
        self._window = deque(maxlen=len(self._head))
        return None, 0

    def is_new(self, event: LogEvent) -> bool:
        """Whether this event of the connection has not been passed on before; it then counts as passed on."""
        if not self._aligned:
            self._window.append(event)
            self._aligned = list(self._window) == self._head
            self._repeated = self.passed - len(self._head)
            return False
        if self._repeated > 0:
            self._repeated -= 1
            return False
        self.passed += 1
        if self._tail is not None and len(self._head) < _HEAD:
            self._head.append(event)
        return True

    def check_complete(self, job_id: str) -> None:
        """Raise if the place where the reader was did not come up again."""
        if not self._aligned:
            raise JobsError(
                ErrorCode.HUB_UNAVAILABLE,
                f"The log of job `{job_id}` was cut off, and the Hub no longer holds the lines it gave before.",
                "Read its end with `logs`.",
                job_id=job_id,
            )
