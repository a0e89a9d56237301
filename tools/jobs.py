"""Operations on jobs that exist: `ps`, `inspect`, `cancel`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio

from hub.jobs import cancel as cancel_job
from hub.jobs import inspect as inspect_job
from hub.jobs import list_jobs
from schemas.answers import DoneAnswer, JobFailure, JobsAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.operations import InspectArgs, JobRef, PsArgs
from tools.wording import next_call

if TYPE_CHECKING:
    from schemas.job import Job
    from tools.session import Caller, Session

ACTIVE = ["SCHEDULING", "RUNNING"]

#: How often, and how long apart in seconds, a cancelled job is looked at until it has stopped.
_LOOKS, _APART = 20, 0.5


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
