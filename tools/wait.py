"""`wait`: follow a job with progress to its end, then the receipt."""

from __future__ import annotations

import time
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio

from hub.hardware import hardware
from hub.jobs import inspect
from hub.logs import stream
from schemas.answers import ReceiptAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.operations import WaitArgs
from tools.verify import make_receipt

if TYPE_CHECKING:
    from hub.client import HubClient
    from schemas.job import Job
    from tools.session import Caller, Session

#: Progress goes out at most this often, in seconds: a job can print thousands of lines.
_EVERY = 0.5
#: And, while the job prints nothing, this often: clients give up calls that stay silent.
_SILENCE = 15.0
_LONGEST_LINE = 160


async def wait(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Wait until a job ends, at most `timeout` seconds, and say what it left behind."""
    wanted = parse(WaitArgs, args, "`wait`")
    namespace = await session.namespace(wanted.namespace)
    return await follow(session, namespace, wanted.job_id, caller, seconds=wanted.timeout)


async def follow(session: Session, namespace: str, job_id: str, caller: Caller, *, seconds: float) -> ReceiptAnswer:
    """Report progress from the job's log until it ends or `seconds` have passed, then make the receipt.

    A job that is still running gives a receipt with status `pending`.

    Raises:
        JobsError: There is no such job, or the Hub stays away for longer than a log stream endures.
    """
    client = await session.hub()
    job = (await inspect(client, namespace, job_id)).to_job()
    watch = _Watch(client, caller, job, await _price(client, job))
    await watch.report()
    async with anyio.create_task_group() as group:
        group.start_soon(watch.keep_talking)
        with anyio.move_on_after(seconds):
            async with aclosing(stream(client, namespace, job_id, follow=True, tail=None)) as events:
                async for event in events:
                    await watch.heard(session.redactor.text(event.text))
        group.cancel_scope.cancel()
    made = await make_receipt(session, namespace, job_id)
    await caller.progress(watch.elapsed, None, f"{made.stage}: {made.status}")
    return ReceiptAnswer(receipt=made)


@dataclass(slots=True)
class _Watch:
    """What the caller is told while a job goes on.

    Attributes:
        price: US dollars per minute, or None if it is not known.
        line: The last line that says something.
        told: When something was told last, by the monotonic clock.
    """

    client: HubClient
    caller: Caller
    job: Job
    price: float | None
    line: str = ""
    begun: float = field(default_factory=time.monotonic)
    told: float = 0

    @property
    def elapsed(self) -> float:
        """Seconds since the call began; progress has to rise."""
        return time.monotonic() - self.begun

    async def heard(self, line: str) -> None:
        """Take note of a line of the log, and pass it on if the last one is long enough ago."""
        # A progress bar is redrawn after a carriage return: its last state counts.
        shown = line.rstrip().rpartition("\r")[2].strip()
        if shown:
            self.line = shown[:_LONGEST_LINE]
        if self.job.stage == "SCHEDULING":
            await self._look()
        if time.monotonic() - self.told >= _EVERY:
            await self.report()

    async def keep_talking(self) -> None:
        """Report while nothing is heard, until cancelled."""
        while True:
            await anyio.sleep(_SILENCE)
            if time.monotonic() - self.told >= _SILENCE:
                await self._look()
                await self.report()

    async def report(self) -> None:
        """Tell the stage, the time of the limit that has passed, the cost so far, and the last line."""
        self.told = time.monotonic()
        await self.caller.progress(self.elapsed, None, words(self.job, datetime.now(UTC), self.price, self.line))

    async def _look(self) -> None:
        # A Hub that is away for a while is the stream's to judge.
        with suppress(JobsError):
            self.job = (await inspect(self.client, self.job.namespace, self.job.id)).to_job()


def words(job: Job, now: datetime, price: float | None, line: str) -> str:
    """One line about a job that goes on."""
    said = job.stage
    if job.started_at is not None and not job.finished:
        ran = max(0, int((now - job.started_at).total_seconds()))
        said += f" {_clock(ran)}" + (f" of {_clock(job.timeout_seconds)}" if job.timeout_seconds else "")
        said += f", ${price * ran / 60:.2f} so far" if price else ""
    return f"{said}: {line}" if line else said


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


async def _price(client: HubClient, job: Job) -> float | None:
    try:
        flavors = await hardware(client)
    except JobsError:
        return None
    return next((flavor.usd_per_minute for flavor in flavors if flavor.name == job.flavor), None)
