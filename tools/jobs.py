"""Operations on jobs that exist: `ps`, `inspect`, `logs`, `cancel`."""

from __future__ import annotations

from collections import deque
from contextlib import aclosing
from datetime import UTC
from typing import TYPE_CHECKING, Any

import anyio

from hub.jobs import cancel as cancel_job
from hub.jobs import inspect as inspect_job
from hub.jobs import list_jobs
from hub.logs import LogTail, stream, tail
from schemas.answers import DoneAnswer, JobFailure, JobsAnswer, LogsAnswer
from schemas.base import Model, parse
from schemas.errors import ErrorCode, JobsError
from schemas.operations import InspectArgs, JobRef, LogsArgs, PsArgs
from tools.wording import next_call

if TYPE_CHECKING:
    from hub.client import HubClient
    from schemas.job import Job
    from tools.session import Caller, Session

ACTIVE = ["SCHEDULING", "RUNNING"]

#: How often, and how long apart in seconds, a cancelled job is looked at until it has stopped.
_LOOKS, _APART = 20, 0.5

#: Characters of one line, and of all, that an answer holds: clients cut what is much longer, at its end.
_LONGEST_LINE, _ROOM = 2_000, 50_000


async def ps(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """List jobs, newest first."""
    wanted = parse(PsArgs, args, "`ps`")
    namespace = await session.namespace(wanted.namespace)
    stages = wanted.status or ([] if wanted.all else ACTIVE)
    client = await session.hub()
    records, more = await list_jobs(client, namespace, stages=stages, labels=wanted.labels, limit=wanted.limit)
    return JobsAnswer(jobs=[record.to_job() for record in records], more=more)


async def inspect(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The state of one or several jobs; one that cannot be read does not hide the others."""
    wanted = parse(InspectArgs, args, "`inspect`")
    client = await session.hub()
    names = list(dict.fromkeys(wanted.job_id))
    found: dict[str, Job] = {}
    failed: dict[str, JobsError] = {}

    async def ask(name: str) -> None:
        owner, _, job_id = name.rpartition("/")
        try:
            namespace = await session.namespace(wanted.namespace or owner)
            found[name] = (await inspect_job(client, namespace, job_id)).to_job()
        except JobsError as error:
            failed[name] = error

    async with anyio.create_task_group() as group:
        for name in names:
            group.start_soon(ask, name)
    if not found:
        raise failed[names[0]]
    return JobsAnswer(
        jobs=[found[name] for name in names if name in found],
        failed=[
            JobFailure(job_id=name, code=failed[name].code, message=failed[name].message)
            for name in names
            if name in failed
        ],
    )


async def logs(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The end of a job's log."""
    wanted = parse(LogsArgs, args, "`logs`")
    namespace = await session.namespace(wanted.namespace)
    client = await session.hub()
    if wanted.since is None and wanted.search is None:
        log = await tail(client, namespace, wanted.job_id, wanted.tail)
    else:
        log = await _matching(client, namespace, wanted)
    if not log.lines and wanted.since is None and wanted.search is None:
        raise _silent(wanted, log)
    lines, cut = _bounded([session.redactor.text(line) for line in log.lines])
    return LogsAnswer(job_id=wanted.job_id, stage=log.stage, finished=log.finished, lines=lines, more=log.more or cut)


def _silent(wanted: LogsArgs, log: LogTail) -> JobsError:
    """A job that has printed nothing, which its stage explains."""
    if log.finished:
        hint = f"What it left behind: {next_call('verify', wanted.job_id, wanted.namespace)}."
    else:
        hint = f"Follow it: {next_call('wait', wanted.job_id, wanted.namespace)}."
    return JobsError(ErrorCode.NOT_FOUND, f"Job {wanted.job_id} is {log.stage} and has no log lines.", hint)


def _bounded(lines: list[str]) -> tuple[list[str], bool]:
    """The last lines that an answer has room for, long ones cut, and whether there are more."""
    kept: deque[str] = deque()
    room = _ROOM
    for line in reversed(lines):
        cut = len(line) - _LONGEST_LINE
        shown = f"{line[:_LONGEST_LINE]} ... ({cut} more characters cut)" if cut > 0 else line
        room -= len(shown)
        if room < 0:
            break
        kept.appendleft(shown)
    return list(kept), len(kept) < len(lines)


async def _matching(client: HubClient, namespace: str, wanted: LogsArgs) -> LogTail:
    """The last lines that match, of all that the job has printed so far."""
    job = (await inspect_job(client, namespace, wanted.job_id)).to_job()
    since = wanted.since and (wanted.since if wanted.since.tzinfo else wanted.since.replace(tzinfo=UTC))
    words = (wanted.search or "").lower()
    lines: deque[str] = deque(maxlen=wanted.tail + 1)
    async with aclosing(stream(client, namespace, wanted.job_id, follow=False, tail=None)) as events:
        async for event in events:
            if words in event.text.lower() and (since is None or (event.at is not None and event.at >= since)):
                lines.append(event.text)
    more = len(lines) > wanted.tail
    return LogTail(list(lines)[-wanted.tail :], job.stage, job.finished, more)


async def cancel(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Stop a job; one that has ended already is left as it is, and the answer says so."""
    wanted = parse(JobRef, args, "`cancel`")
    namespace = await session.namespace(wanted.namespace)
    client = await session.hub()
    job = (await inspect_job(client, namespace, wanted.job_id)).to_job()
    if job.finished:
        return DoneAnswer(message=f"Job {job.id} had ended already: {job.stage}. Nothing was cancelled.")
    await cancel_job(client, namespace, wanted.job_id)
    for _ in range(_LOOKS):
        job = (await inspect_job(client, namespace, wanted.job_id)).to_job()
        if job.finished:
            break
        await anyio.sleep(_APART)
    state = f"is {job.stage}" if job.finished else f"was asked to stop and is still {job.stage}"
    call = next_call("verify", job.id, wanted.namespace)
    return DoneAnswer(message=f"Job {job.id} {state}. What landed before: {call}.")
