"""`uv`, `run` and `check`: the operations that go through the guard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schemas.answers import JobAnswer, RejectedAnswer, ReportAnswer
from schemas.base import parse
from schemas.errors import JobsError
from schemas.submission import JobArgs, Operation, RunArgs, UvArgs
from tools.admission import admit, command_of, inspect, text, to_ask
from tools.identity import identify
from tools.once import OneJob, known, one_job, without_job
from tools.secrets import is_reference
from tools.wait import follow
from tools.wording import next_call

if TYPE_CHECKING:
    from schemas.base import Model
    from tools.identity import Identity
    from tools.session import Caller, Session


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
    report, reason = await inspect(operation, parsed, session)
    return ReportAnswer(guard=report, reason=reason)


async def question(operation: Operation, session: Session, args: dict[str, Any]) -> str | None:
    """What the human has to agree to before a submission is sent; None if nothing, or if it is refused anyway."""
    return await to_ask(operation, _parsed(operation, args, session), session)


async def uv(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a Python script as a job."""
    return await _submit("uv", session, args, caller)


async def run(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a command in a Docker image as a job."""
    return await _submit("run", session, args, caller)


async def _submit(operation: Operation, session: Session, args: dict[str, Any], caller: Caller) -> Model:
    try:
        parsed = _parsed(operation, args, session)
        script = await text(parsed, session)
        identity = identify(parsed, command_of(parsed, script))
        passed = await _made_before(session, parsed, identity) or await admit(
            operation, parsed, script, identity, session, caller.human
        )
    except JobsError as error:
        raise without_job(error) from error
    if isinstance(passed, RejectedAnswer):
        return passed
    made = passed if isinstance(passed, OneJob) else await one_job(session, passed)
    job = made.record.to_job()
    wait = next_call("wait", job.id, parsed.namespace)
    if parsed.detach:
        guard = None if isinstance(passed, OneJob) else passed.report
        return JobAnswer(job=job, guard=guard, next=f"{_remark(made)}Call {wait} for the receipt.")
    try:
        return await follow(session, job.namespace, job.id, caller, seconds=parsed.timeout + 600)
    except JobsError as error:
        hint = f"The job was made and goes on without this call; do not submit it again. Call {wait} for the receipt."
        raise JobsError(error.code, error.message, hint, job_id=job.id) from error


async def _made_before(session: Session, args: JobArgs, identity: Identity) -> OneJob | None:
    """The job that an earlier call with the same key made; it is not judged again, as it may have ended long ago."""
    if args.idempotency_key is None:
        return None
    there = await known(session, await session.namespace(args.namespace), identity)
    return None if there is None else OneJob(there, was_there=True)


def _remark(made: OneJob) -> str:
    remark = "This submission had its job already; no second one was made. " if made.was_there else ""
    if made.surplus is not None:
        remark += f"Job {made.surplus} is a surplus copy that could not be stopped: cancel it. "
    return remark
