"""`wait`: follow a job with progress to its end, or look at it again and again; then the receipt."""

from __future__ import annotations

import time
from contextlib import aclosing, suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio

from hub.errors import UNAVAILABLE_HINT, HubUnavailable
from hub.jobs import inspect
from hub.logs import replay, stream
from hub.patience import is_passing, patiently, pause
from schemas.answers import DoneAnswer, JobAnswer, ReceiptAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.operations import WaitArgs
from tools.progress import Watch, price_of, shown, words
from tools.receipt import unasked
from tools.session import Awaited
from tools.verify import gather, make_receipt
from tools.wording import next_call

if TYPE_CHECKING:
    from schemas.job import Job
    from schemas.receipt import Receipt
    from tools.session import Caller, Session

#: Lines of the log that are read to begin with: what came before them is no news.
_LAST = 20
#: Seconds between two looks at a job whose log cannot be followed.
_LOOK = 15.0
#: Seconds that a receipt may take when the time is up: the caller's own limit may be near.
_GRACE = 10.0

#: Seconds that one look at a job may take, of them for its log, and seconds for its receipt when it has ended.
_LOOKING, _LOG, _RECEIPT = 15.0, 2.0, 50.0
#: Lines at the end of the log among which the last that says something is looked for.
_LINES = 10


async def wait(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Wait until a job ends, at most `timeout` seconds, and say what it left behind."""
    wanted = parse(WaitArgs, args, "`wait`")
    if caller.take_over is not None:
        namespace = await session.namespace(wanted.namespace)
        job = (await inspect(await session.hub(), namespace, wanted.job_id)).to_job()
        # The default is what a call can last, not how long somebody wants to wait.
        seconds = wanted.timeout if "timeout" in wanted.model_fields_set else None
        if left := leave(job, caller, seconds=seconds, own=False):
            return left
    return await follow(session, wanted.namespace, wanted.job_id, caller, seconds=wanted.timeout)


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


async def follow(
    session: Session, namespace: str | None, job_id: str, caller: Caller, *, seconds: float
) -> ReceiptAnswer:
    """Report progress from the job's log until it ends or `seconds` have passed, then make the receipt.

    A job that is still running gives a receipt with status `pending`. A Hub that is away for a while is waited for; if
    it is still away when the time is up, the receipt says what was seen last.

    Args:
        session: The Hub.
        namespace: The job's, where it is not the caller's own.
        job_id: Which job.
        caller: Who is told of the progress.
        seconds: How long to wait.

    Raises:
        JobsError: There is no such job, or the Hub stays away for longer than `Limits.outage`, or for all the time.
    """
    watch, made, failure = Watch(await session.hub(), caller), None, None
    async with anyio.create_task_group() as group:
        group.start_soon(watch.keep_talking)
        # What is raised inside a task group arrives as a group of errors.
        try:
            with anyio.move_on_after(seconds):
                made = await _followed(session, namespace, job_id, watch)
        except JobsError as error:
            failure = error
        group.cancel_scope.cancel()
    if failure is not None:
        raise failure
    job = watch.job
    if made is None:
        with anyio.move_on_after(_GRACE):
            made = await _receipt_now(session, job.namespace if job else namespace, job_id)
    if made is None:
        if job is None:
            raise _never_answered(job_id, namespace)
        made = unasked(job, namespace)
    await caller.progress(watch.elapsed, None, f"{made.stage}: {made.status}")
    return ReceiptAnswer(receipt=made)


async def _followed(session: Session, namespace: str | None, job_id: str, watch: Watch) -> Receipt:
    """The receipt of a job, when it has ended; for as long as that takes."""
    client = watch.client
    owner = await patiently(client, lambda: session.namespace(namespace))
    job = (await patiently(client, lambda: inspect(client, owner, job_id))).to_job()
    watch.job = job
    await watch.report()
    await _to_the_end(session, job, watch)
    watch.over = True
    return await _whole_receipt(session, owner, job_id)


async def look(session: Session, awaited: Awaited) -> JobAnswer | ReceiptAnswer:
    """The receipt of a job that has ended, or has been waited for long enough; until then its state and a line on it.

    Raises:
        JobsError: There is no such job, or the Hub does not answer in time.
    """
    client = await session.hub()
    with anyio.move_on_after(_LOOKING) as looking:
        job = (await inspect(client, awaited.namespace, awaited.job_id)).to_job()
        now = datetime.now(UTC)
        if not job.finished and (awaited.until is None or now.timestamp() < awaited.until):
            line = await _last_line(session, job)
            return JobAnswer(job=job, next=words(job, now, await price_of(client, job), line))
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
                said = shown(session.redactor.text(event.text)) or said
    return said


async def _to_the_end(session: Session, job: Job, watch: Watch) -> None:
    """Report what a job prints until it has ended.

    Raises:
        JobsError: As `follow`.
    """
    failure = None
    async with anyio.create_task_group() as group:
        group.start_soon(watch.keep_looking, job)
        try:
            async with aclosing(stream(watch.client, job.namespace, job.id, follow=True, tail=_LAST)) as events:
                async for event in events:
                    await watch.heard(session.redactor.text(event.text))
        except JobsError as error:
            failure = error
        if failure is not None and not is_passing(failure):
            # A log that cannot be read does not hide the end of its job.
            failure = await _ended(job, watch)
        group.cancel_scope.cancel()
    if failure is not None:
        raise failure


async def _ended(job: Job, watch: Watch) -> JobsError | None:
    """Wait for the end of a job by its stage alone; the reason if that cannot be told either."""
    client = watch.client
    try:
        while True:
            watch.job = (await patiently(client, lambda: inspect(client, job.namespace, job.id))).to_job()
            if watch.job.finished:
                return None
            await anyio.sleep(_LOOK)
    except JobsError as error:
        return error


async def _whole_receipt(session: Session, namespace: str, job_id: str) -> Receipt:
    """The receipt, asked for again while the Hub does not answer for all of it."""
    client = await session.hub()
    begun, failed = anyio.current_time(), 0
    while True:
        made, whole = await patiently(client, lambda: gather(session, namespace, job_id))
        if whole or anyio.current_time() - begun > client.limits.outage:
            return made
        await pause(failed)
        failed += 1


async def _receipt_now(session: Session, namespace: str | None, job_id: str) -> Receipt | None:
    """The receipt, or None if the Hub is away, or never said whose job it is."""
    if namespace is None:
        return None
    try:
        made, _ = await gather(session, namespace, job_id)
    except JobsError as error:
        if not is_passing(error):
            raise
        return None
    return made


def _never_answered(job_id: str, namespace: str | None) -> HubUnavailable:
    call = next_call("wait", job_id, namespace)
    hint = f"Nothing is known of the job, which goes on without this call. Call {call} in a minute."
    return HubUnavailable("The Hub did not answer in all the time that this call had.", hint, sent=True)
