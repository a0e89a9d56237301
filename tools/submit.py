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
from tools.wait import follow

if TYPE_CHECKING:
    from hub.client import HubClient
    from hub.record import JobRecord
    from schemas.base import Model
    from tools.session import Caller, Session

#: How often, and how long apart in seconds, a submission whose answer was lost is looked for.
_LOOKS, _APART = 5, 1.0


def submission(operation: Operation, args: dict[str, Any]) -> UvArgs | RunArgs:
    """Parse the arguments of `uv` or `run`."""
    return parse(UvArgs, args, "`uv`") if operation == "uv" else parse(RunArgs, args, "`run`")


def operation_of(args: dict[str, Any]) -> Operation:
    """Which submission arguments without an operation are meant for."""
    return "run" if "command" in args and "script" not in args else "uv"


async def check(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The report about a submission, which is not sent."""
    operation = operation_of(args)
    parsed = submission(operation, args)
    session.redactor.add(*(value for value in parsed.secrets.values() if not value.startswith("$")))
    return ReportAnswer(guard=await inspect(operation, parsed, session))


async def uv(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a Python script as a job."""
    return await _submit("uv", session, args, caller)


async def run(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a command in a Docker image as a job."""
    return await _submit("run", session, args, caller)


async def _submit(operation: Operation, session: Session, args: dict[str, Any], caller: Caller) -> Model:
    parsed = submission(operation, args)
    session.redactor.add(*(value for value in parsed.secrets.values() if not value.startswith("$")))
    admission = await admit(operation, parsed, session, caller.human)
    if not isinstance(admission, Admission):
        return admission
    client = await session.hub()
    running = None if admission.allow_duplicate else await _identical(client, admission)
    job = (running or await _submit_once(client, admission)).to_job()
    if not parsed.detach:
        return await follow(session, job.namespace, job.id, caller, seconds=parsed.timeout + 600)
    already = "This submission was running already; no second job was made. " if running else ""
    call = f'hf_jobs("wait", {{"job_id": "{job.id}"}})'
    return JobAnswer(job=job, guard=admission.report, next=f"{already}Call {call} for the receipt.")


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
    for look in range(_LOOKS):
        await anyio.sleep(_APART * look)
        try:
            found, _ = await list_jobs(client, admission.namespace, stages=[], labels=labels, limit=1)
        except JobsError:
            continue
        if found:
            return found[0]
    return None
