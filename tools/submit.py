"""`uv`, `run` and `check`: the operations that go through the guard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio

from hub.jobs import list_jobs, submit
from schemas.admission import Admission
from schemas.answers import JobAnswer, ReportAnswer
from schemas.base import parse
from schemas.errors import ErrorCode, JobsError
from schemas.submission import Operation, RunArgs, UvArgs
from tools.admission import DIGEST_LABEL, SUBMISSION_LABEL, admit, inspect
from tools.secrets import is_reference
from tools.wait import follow
from tools.wording import next_call

if TYPE_CHECKING:
    from hub.client import HubClient
    from hub.record import JobRecord
    from schemas.base import Model
    from tools.session import Caller, Session

#: How often, and how long apart in seconds, a submission whose answer was lost is looked for.
_LOOKS, _APART = 5, 1.0
#: The search as a whole, in seconds: nobody can cancel it.
_SEARCH = 60


def _parsed(operation: Operation, args: dict[str, Any], session: Session) -> UvArgs | RunArgs:
    """The arguments of `uv` or `run`; what they hold of secrets is not shown from here on."""
    parsed = parse(UvArgs, args, "`uv`") if operation == "uv" else parse(RunArgs, args, "`run`")
    session.redactor.add(*(value for value in parsed.secrets.values() if not is_reference(value)))
    return parsed


def operation_of(args: dict[str, Any]) -> Operation:
    """Which submission arguments without an operation are meant for."""
    return "run" if "command" in args and "script" not in args else "uv"


async def check(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The report about a submission, which is not sent."""
    operation = operation_of(args)
    parsed = _parsed(operation, args, session)
    return ReportAnswer(guard=await inspect(operation, parsed, session))


async def uv(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a Python script as a job."""
    return await _submit("uv", session, args, caller)


async def run(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a command in a Docker image as a job."""
    return await _submit("run", session, args, caller)


async def _submit(operation: Operation, session: Session, args: dict[str, Any], caller: Caller) -> Model:
    try:
        parsed = _parsed(operation, args, session)
        admission = await admit(operation, parsed, session, caller.human)
    except JobsError as error:
        raise _without_job(error) from error
    if not isinstance(admission, Admission):
        return admission
    record, was_there = await _one_job(session, admission)
    job = record.to_job()
    wait = next_call("wait", job.id, parsed.namespace)
    if parsed.detach:
        already = "This submission was running already; no second job was made. " if was_there else ""
        return JobAnswer(job=job, guard=admission.report, next=f"{already}Call {wait} for the receipt.")
    try:
        return await follow(session, job.namespace, job.id, caller, seconds=parsed.timeout + 600)
    except JobsError as error:
        hint = f"The job was made and goes on without this call; do not submit it again. Call {wait} for the receipt."
        raise JobsError(error.code, error.message, hint, job_id=job.id) from error


async def _one_job(session: Session, admission: Admission) -> tuple[JobRecord, bool]:
    """The job of a submission, and whether it was there already. Identical calls at the same time make one job."""
    client = await session.hub()
    if admission.allow_duplicate:
        return await _submit_once(client, admission), False
    async with session.lock(f"{admission.namespace}/{admission.digest}"):
        try:
            running = await _identical(client, admission)
        except JobsError as error:
            raise _without_job(error) from error
        return running or await _submit_once(client, admission), running is not None


def _without_job(error: JobsError) -> JobsError:
    return JobsError(error.code, f"{error.message} No job was made.", error.hint)


async def _identical(client: HubClient, admission: Admission) -> JobRecord | None:
    """A job of the same digest that is queued or runs."""
    stages = ["SCHEDULING", "RUNNING"]
    labels = {DIGEST_LABEL: admission.digest}
    found, _ = await list_jobs(client, admission.namespace, stages=stages, labels=labels, limit=1)
    return found[0] if found else None


async def _submit_once(client: HubClient, admission: Admission) -> JobRecord:
    """Submit; where the answer is lost, look for the job instead of sending it again.

    A submission that has begun is finished even if the caller goes away: it must not be forgotten half-way.
    """
    with anyio.CancelScope(shield=True):
        try:
            return await submit(client, admission)
        except JobsError as error:
            if error.code is ErrorCode.OUTCOME_UNKNOWN and (found := await _look_for(client, admission)):
                return found
            raise
    raise AssertionError("a shielded scope ends by itself")


async def _look_for(client: HubClient, admission: Admission) -> JobRecord | None:
    labels = {SUBMISSION_LABEL: admission.submission_id}
    with anyio.move_on_after(_SEARCH):
        for look in range(_LOOKS):
            await anyio.sleep(_APART * look)
            try:
                found, _ = await list_jobs(client, admission.namespace, stages=[], labels=labels, limit=1)
            except JobsError:
                continue
            if found:
                return found[0]
    return None
