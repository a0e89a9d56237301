"""What a caller is told while a job goes on."""

from __future__ import annotations

import re
import time
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import anyio

from hub.hardware import hardware
from hub.jobs import inspect
from schemas.errors import JobsError

if TYPE_CHECKING:
    from hub.client import HubClient
    from schemas.job import Job
    from tools.session import Caller

#: Progress goes out at most this often, in seconds: a job can print thousands of lines.
_EVERY = 0.5
#: And, while the job prints nothing, this often: clients give up calls that stay silent.
_SILENCE = 15.0
#: How often a job that runs is looked at, in seconds: only another attempt changes what is told of it.
_LOOK = 120.0
_LONGEST_LINE = 160

#: Progress bars of uploads, as the Hub's clients and their users write them.
_UPLOAD = re.compile(
    r"(?:\bupload|\bpush|\bprocessing files)[^%]{0,120}?(?<![\d.])(\d{1,3})(?:\.\d+)?\s?%", re.IGNORECASE
)


@dataclass(slots=True)
class Watch:
    """What the caller is told while a job goes on.

    Attributes:
        job: As it was seen last; None before the Hub has answered.
        over: Whether it has ended, and only the receipt is missing.
        price: US dollars per minute, or None while it is not known.
        line: The last line that says something.
        upload: How many percent of an upload are done, if the log shows it.
        told: When something was told last, by the monotonic clock.
        looked: When the job was last looked at, by the same clock.
    """

    client: HubClient
    caller: Caller
    job: Job | None = None
    over: bool = False
    price: float | None = None
    line: str = ""
    upload: int | None = None
    begun: float = field(default_factory=time.monotonic)
    told: float = field(default_factory=time.monotonic)
    looked: float = field(default_factory=time.monotonic)

    @property
    def elapsed(self) -> float:
        """Seconds since the call began; progress has to rise."""
        return time.monotonic() - self.begun

    @property
    def is_queued(self) -> bool:
        """Whether the job has still to start."""
        return self.job is not None and self.job.stage == "SCHEDULING"

    async def heard(self, line: str) -> None:
        """Take note of a line of the log, and pass it on if the last one is long enough ago."""
        if said := shown(line):
            self.line = said
            self.upload = uploaded(said, self.upload)
        now = time.monotonic()
        if self.is_queued and now - self.looked >= _EVERY:
            await self._look()
        if now - self.told >= _EVERY:
            await self.report()

    async def keep_talking(self) -> None:
        """Report while nothing is heard, until cancelled."""
        while True:
            await anyio.sleep(max(0.0, self.told + _SILENCE - time.monotonic()))
            if time.monotonic() - self.told >= _SILENCE:
                await self.report()

    async def keep_looking(self, job: Job) -> None:
        """Find out what a job costs, and see it start, until cancelled. What is told does not wait for it."""
        self.price = await price_of(self.client, job)
        while True:
            await anyio.sleep(_SILENCE if self.is_queued else _LOOK)
            await self._look()

    async def report(self) -> None:
        """Tell the stage, the time of the limit that has passed, the cost so far, and the last line."""
        self.told = time.monotonic()
        if self.job is None:
            said = "The Hub does not answer yet; it is asked again."
        elif self.over:
            said = "The job has ended; what it left is looked up."
        else:
            said = words(self.job, datetime.now(UTC), self.price, self.line, self.upload)
        await self.caller.progress(self.elapsed, None, said)

    async def _look(self) -> None:
        job, self.looked = self.job, time.monotonic()
        if job is not None:
            # A Hub that is away for a while is the stream's to judge.
            with suppress(JobsError):
                self.job = (await inspect(self.client, job.namespace, job.id)).to_job()


def words(job: Job, now: datetime, price: float | None, line: str, upload: int | None = None) -> str:
    """One line about a job that goes on."""
    said = job.stage
    if job.started_at is not None and not job.finished:
        ran = max(0, int((now - job.started_at).total_seconds()))
        said += f" {_clock(ran)}" + (f" of {_clock(job.timeout_seconds)}" if job.timeout_seconds else "")
        said += f", ${price * ran / 60:.2f} so far" if price else ""
    if upload is not None and not _UPLOAD.search(line):
        said += f", upload {upload} %"
    return f"{said}: {line}" if line else said


def shown(line: str) -> str:
    """What is shown of a line: a progress bar is redrawn after a carriage return, its last state counts."""
    return line.rstrip().rpartition("\r")[2].strip()[:_LONGEST_LINE]


def uploaded(line: str, before: int | None) -> int | None:
    """How many percent of an upload are done after a line of the log; None where there is none, or it is over.

    Args:
        line: The line.
        before: What was so before it.
    """
    match = _UPLOAD.search(line)
    if match is not None and int(match[1]) <= 100:
        return int(match[1])
    return None if before == 100 else before


def _clock(seconds: int) -> str:
    hours, rest = divmod(seconds, 3600)
    return f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60}:{rest % 60:02}"


async def price_of(client: HubClient, job: Job) -> float | None:
    """US dollars per minute of a job's machine, or None if the Hub does not say."""
    try:
        flavors = await hardware(client)
    except JobsError:
        return None
    return next((flavor.usd_per_minute for flavor in flavors if flavor.name == job.flavor), None)
