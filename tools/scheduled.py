"""Operations on schedules that exist: list, look at, suspend, resume, label, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub import scheduled
from schemas.answers import DoneAnswer, ScheduledJobAnswer, ScheduledJobsAnswer
from schemas.base import Model, parse
from schemas.operations import ScheduledJobRef, ScheduledLabelsArgs, ScheduledPsArgs
from tools.labels import merged, refuse_secrets, remark
from tools.verify import read_report
from tools.wording import next_call, next_scheduled

if TYPE_CHECKING:
    from hub.schedule_record import ScheduleRecord
    from tools.session import Caller, Session


async def ps(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """List schedules, newest first."""
    wanted = parse(ScheduledPsArgs, args, "`scheduled ps`")
    namespace = await session.namespace(wanted.namespace)
    found, more = await scheduled.list_schedules(await session.hub(), namespace, labels=wanted.labels)
    shown = [record for record in found if wanted.all or not record.suspended]
    return ScheduledJobsAnswer(
        scheduled_jobs=[record.to_scheduled_job() for record in shown[: wanted.limit]],
        more=more or len(shown) > wanted.limit,
        hidden=len(found) - len(shown),
    )


async def inspect(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The state of one schedule."""
    wanted, namespace = await _wanted(session, args, "inspect")
    record = await scheduled.inspect(await session.hub(), namespace, wanted.scheduled_job_id)
    return _answer(record, _next(record, wanted.namespace))


async def delete(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Forget a schedule; jobs that it started go on."""
    wanted, namespace = await _wanted(session, args, "delete")
    client = await session.hub()
    record = await scheduled.inspect(client, namespace, wanted.scheduled_job_id)
    await scheduled.delete(client, namespace, wanted.scheduled_job_id)
    message = f"Scheduled job {record.id} was deleted; it starts nothing any more. Jobs that it started go on."
    if record.last_job is not None:
        message += f" What its last one left behind: {next_call('verify', record.last_job[0], wanted.namespace)}."
    return DoneAnswer(message=message)


async def suspend(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Let a schedule rest."""
    wanted, namespace = await _wanted(session, args, "suspend")
    record = await _switched(session, namespace, wanted.scheduled_job_id, suspended=True)
    return _answer(record, f"It starts nothing until {next_scheduled('resume', record.id, wanted.namespace)}.")


async def resume(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Let a schedule go on. It was admitted when it was made, or by somebody else: what is wrong with it is told."""
    wanted, namespace = await _wanted(session, args, "resume")
    record = await _switched(session, namespace, wanted.scheduled_job_id, suspended=False)
    report = await read_report(await session.hub(), record.spec)
    following = _next(record, wanted.namespace)
    if report is not None and report.verdict == "lost":
        stop = next_scheduled("suspend", record.id, wanted.namespace)
        following = f"The results of its jobs will be lost: {stop} stops it. {following}"
    return _answer(record, following).model_copy(update={"guard": report})


async def update_labels(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Give the jobs to come other labels."""
    wanted = parse(ScheduledLabelsArgs, args, "`scheduled update-labels`")
    namespace = await session.namespace(wanted.namespace)
    client = await session.hub()
    refuse_secrets(session, wanted.labels)
    before = await scheduled.inspect(client, namespace, wanted.scheduled_job_id)
    labels = merged(before.labels, wanted.labels)
    record = await scheduled.set_labels(client, namespace, wanted.scheduled_job_id, labels)
    return _answer(record, f"{remark(before.labels, labels)} Jobs that it starts from now on carry them.")


async def _wanted(session: Session, args: dict[str, Any], operation: str) -> tuple[ScheduledJobRef, str]:
    wanted = parse(ScheduledJobRef, args, f"`scheduled {operation}`")
    return wanted, await session.namespace(wanted.namespace)


async def _switched(session: Session, namespace: str, scheduled_job_id: str, *, suspended: bool) -> ScheduleRecord:
    client = await session.hub()
    await scheduled.set_suspended(client, namespace, scheduled_job_id, suspended=suspended)
    return await scheduled.inspect(client, namespace, scheduled_job_id)


def _answer(record: ScheduleRecord, following: str) -> ScheduledJobAnswer:
    return ScheduledJobAnswer(scheduled_job=record.to_scheduled_job(), next=following)


def _next(record: ScheduleRecord, namespace: str | None) -> str:
    if record.suspended:
        return f"{next_scheduled('resume', record.id, namespace)} lets it start jobs."
    if record.last_job is not None:
        return f"What its last job left behind: {next_call('verify', record.last_job[0], namespace)}."
    return f"It has not started a job yet; {next_scheduled('trigger', record.id, namespace)} starts one now."
