"""`uv`, `run` and `check`: the operations that go through the guard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schemas.answers import RejectedAnswer, ReportAnswer
from schemas.base import parse
from schemas.errors import JobsError
from schemas.scheduled import SUBMISSIONS
from tools.admission import admit, command_of, inspect, text, to_ask
from tools.families import Jobs
from tools.identity import identify
from tools.once import Family, One, R, known, one, without
from tools.secrets import is_reference
from tools.started import Started, answer

if TYPE_CHECKING:
    from schemas.admission import Admission
    from schemas.base import Model
    from schemas.submission import Operation, RunArgs, UvArgs
    from tools.session import Caller, Human, Session


def read(name: str, args: dict[str, Any], session: Session) -> UvArgs | RunArgs:
    """The arguments of a submission; what they hold of secrets is not shown from here on.

    Args:
        name: `uv`, `run`, `scheduled uv` or `scheduled run`.
        args: As the caller sent them.
        session: Whose redactor learns the secrets.

    Raises:
        JobsError: `invalid_arguments`.
    """
    parsed = parse(SUBMISSIONS[name], args, f"`{name}`")
    session.redactor.add(*(value for value in parsed.secrets.values() if not is_reference(value)))
    return parsed


def name_of(args: dict[str, Any]) -> str:
    """Which submission arguments without an operation are meant for."""
    name = "run" if "command" in args and "script" not in args else "uv"
    return f"scheduled {name}" if "schedule" in args else name


def kind_of(name: str) -> Operation:
    """What each job of a submission is."""
    return "run" if name.endswith("run") else "uv"


async def check(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The report about a submission, which is not sent."""
    name = name_of(args)
    report, reason = await inspect(kind_of(name), read(name, args, session), session)
    return ReportAnswer(guard=report, reason=reason)


async def question(name: str, session: Session, args: dict[str, Any]) -> str | None:
    """What the human has to agree to before a submission is sent; None if nothing, or if it is refused anyway."""
    parsed = read(name, args, session)
    return await to_ask(kind_of(name), parsed, await text(parsed, session), session)


async def uv(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a Python script as a job."""
    return await _submit("uv", session, args, caller)


async def run(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a command in a Docker image as a job."""
    return await _submit("run", session, args, caller)


async def _submit(name: str, session: Session, args: dict[str, Any], caller: Caller) -> Model:
    try:
        parsed = read(name, args, session)
    except JobsError as error:
        raise without(error) from error
    done = await make(name, parsed, Jobs, session, caller.human)
    if isinstance(done, RejectedAnswer):
        return done
    made, passed = done
    guard = None if passed is None else passed.report
    started = Started(made.record, guard, parsed.namespace, _remark(made), timeout=parsed.timeout)
    return await answer(session, started, caller, detach=parsed.detach)


async def make(
    name: str, parsed: UvArgs | RunArgs, family: type[Family[R]], session: Session, human: Human
) -> tuple[One[R], Admission | None] | RejectedAnswer:
    """Admit a submission and send it, exactly once.

    What an earlier call with the same key made is not judged again, as it may have ended long ago.

    Returns:
        What there is now, and what let it through if it was judged; or the reasons against it.

    Raises:
        JobsError: `outcome_unknown`; every other code means that nothing was made, and the message says so.
    """
    try:
        client = await session.hub()
        script = await text(parsed, session)
        identity = identify(parsed, command_of(parsed, script))
        if parsed.idempotency_key is not None:
            there = await known(family(client, await session.namespace(parsed.namespace)), identity)
            if there is not None:
                return there, None
        passed = await admit(kind_of(name), parsed, script, identity, session, human)
    except JobsError as error:
        raise without(error, family.noun) from error
    if isinstance(passed, RejectedAnswer):
        return passed
    return await one(session, family(client, passed.namespace), passed), passed


def _remark(made: One[Any]) -> str:
    remark = "This submission had its job already; no second one was made. " if made.was_there else ""
    if made.surplus is not None:
        remark += f"Job {made.surplus} is a surplus copy that could not be stopped: cancel it. "
    return remark
