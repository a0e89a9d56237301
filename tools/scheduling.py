"""`scheduled uv` and `scheduled run`: submissions that the Hub repeats."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schemas.answers import RejectedAnswer, ScheduledJobAnswer
from schemas.errors import JobsError
from tools.families import Schedules
from tools.once import One, without
from tools.submit import make, read
from tools.wording import next_scheduled

if TYPE_CHECKING:
    from hub.schedule_record import ScheduleRecord
    from schemas.base import Model
    from tools.session import Caller, Session


async def uv(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Schedule a Python script."""
    return await _schedule("scheduled uv", session, args, caller)


async def run(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Schedule a command in a Docker image."""
    return await _schedule("scheduled run", session, args, caller)


async def _schedule(name: str, session: Session, args: dict[str, Any], caller: Caller) -> Model:
    try:
        parsed = read(name, args, session)
    except JobsError as error:
        raise without(error, Schedules.noun) from error
    done = await make(name, parsed, Schedules, session, caller.human)
    if isinstance(done, RejectedAnswer):
        return done
    made, passed = done
    return ScheduledJobAnswer(
        scheduled_job=made.record.to_scheduled_job(),
        guard=None if passed is None else passed.report,
        next=_next(made, parsed.namespace),
    )


def _next(made: One[ScheduleRecord], namespace: str | None) -> str:
    record = made.record
    remark = "This submission had its schedule already; no second one was made. " if made.was_there else ""
    if made.surplus is not None:
        surplus = next_scheduled("delete", made.surplus, namespace)
        remark += f"A surplus copy of it could not be deleted: call {surplus}. "
    if record.suspended:
        return f"{remark}It is suspended: {next_scheduled('resume', record.id, namespace)} lets it start jobs."
    return f"{remark}{next_scheduled('inspect', record.id, namespace)} names its last job, which `verify` takes."
