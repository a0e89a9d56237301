"""`wait`: follow a job with progress to its end, or look at it again and again; then the receipt."""

from __future__ import annotations

import time
from contextlib import aclosing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio

from hub.errors import UNAVAILABLE_HINT, HubUnavailable
from hub.hardware import hardware
from hub.jobs import inspect
from hub.logs import replay, stream
from schemas.answers import DoneAnswer, JobAnswer, ReceiptAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.operations import WaitArgs
from tools.session import Awaited
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

#: Seconds that one look at a job may take, of them for its log, and seconds for its receipt when it has ended.
_LOOK, _LOG, _RECEIPT = 15.0, 2.0, 50.0
#: Lines at the end of the log among which the last that says something is looked for.
_LINES = 10


async def wait(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Wait until a job ends, at most `timeout` seconds, and say what it left behind."""
    wanted = parse(WaitArgs, args, "`wait`")
    namespace = await session.namespace(wanted.namespace)
    if caller.take_over is not None:
        job = (await inspect(await session.hub(), namespace, wanted.job_id)).to_job()
        # The default is what a call can last, not how long somebody wants to wait.
        seconds = wanted.timeout if "timeout" in wanted.model_fields_set else None
        if left := leave(job, caller, seconds=seconds, own=False):
            return left
    return await follow(session, namespace, wanted.job_id, caller, seconds=wanted.timeout)


def leave(job: Job, caller: Caller, *, seconds: int | None, own: bool) -> DoneAnswer | None:
    """Leave the waiting for a job to the caller, where it can be left and there is something to wait for.

    Args:
        job: The job.
        caller: Who may take it over.
        seconds: How long is waited at most; None until the job ends.
        own: Whether the call asked for the job.
    """
    if caller.take_over is None or job.finished:
        return None
    until = None if seconds is None else int(time.time()) + seconds
    caller.take_over(Awaited(job.namespace, job.id, until, own))
    return DoneAnswer(message=f"Job {job.id} is followed; its receipt comes when it has ended.")


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


async def look(session: Session, awaited: Awaited) -> JobAnswer | ReceiptAnswer:
    """The receipt of a job that has ended, or has been waited for long enough; until then its state and a line on it.

    Raises:
        JobsError: There is no such job, or the Hub does not answer in time.
    """
    client = await session.hub()
    with anyio.move_on_after(_LOOK) as looking:
        job = (await inspect(client, awaited.namespace, awaited.job_id)).to_job()
        now = datetime.now(UTC)
        if not job.finished and (awaited.until is None or now.timestamp() < awaited.until):
            line = await _last_line(session, job)
            return JobAnswer(job=job, next=words(job, now, await _price(client, job), line))
    if not looking.cancelled_caught:
        with anyio.move_on_after(_RECEIPT):
            return ReceiptAnswer(receipt=await make_receipt(session, awaited.namespace, awaited.job_id))
    raise HubUnavailable(
        f"The Hub did not say in time how job `{awaited.job_id}` stands.", UNAVAILABLE_HINT, sent=True, repeatable=False
    )


async def _last_line(session: Session, job: Job) -> str:
    """The last line of a running job's log that says something, as far as the Hub gives it at once."""
    said = ""
    if job.stage != "RUNNING":
        return said
    with anyio.move_on_after(_LOG), suppress(JobsError):
        events = replay(await session.hub(), job.namespace, job.id, _LINES, over=False)
        async with aclosing(events):
            async for event in events:
                said = _shown(session.redactor.text(event.text)) or said
    return said


def _shown(line: str) -> str:
    """What is shown of a line: a progress bar is redrawn after a carriage return, its last state counts."""
    return line.rstrip().rpartition("\r")[2].strip()[:_LONGEST_LINE]


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
        self.line = _shown(line) or self.line
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
