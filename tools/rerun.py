"""`rerun` and `scheduled trigger`: jobs that the Hub starts from a record of its own, secrets included.

Only the Hub has the values of those secrets, so such a job cannot be submitted from here. Its record is judged as a
submission is, all the same, and without an admission nothing is started.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from hub import jobs, scheduled
from schemas.answers import RejectedAnswer
from schemas.base import Model, parse
from schemas.errors import ErrorCode, JobsError
from schemas.operations import RerunArgs, TriggerArgs
from tools import policy
from tools.admission import admit_copy, to_ask
from tools.families import LIVE, Jobs
from tools.identity import DIGEST_LABEL, SUBMISSION_LABEL, identity_of_copy
from tools.once import oldest, one, without
from tools.recorded import Recorded, read_submission
from tools.started import Started, answer
from tools.wording import next_call

if TYPE_CHECKING:
    from hub.client import HubClient
    from hub.record import JobRecord
    from hub.schedule_record import ScheduleRecord
    from schemas.admission import Admission
    from tools.session import Caller, Session

logger = logging.getLogger(__name__)


class _Copies(Jobs):
    """Jobs that the Hub makes of a record. They carry the labels of the record, so they are told by its id."""

    def __init__(self, client: HubClient, namespace: str) -> None:
        super().__init__(client, namespace)
        self._before: set[str] = set()

    async def identical(self, admission: Admission) -> JobRecord | None:
        """A job that has not ended and is the first one, or a copy of it, or like it."""
        found, _ = await jobs.list_jobs(self.client, self.namespace)
        self._before = self._before or {record.id for record in found}
        if admission.allow_duplicate:
            return None
        return oldest(record for record in found if record.stage in LIVE and _is_like(record, admission))

    async def lost(self, admission: Admission) -> JobRecord | None:
        """A copy that was not there before."""
        found, _ = await jobs.list_jobs(self.client, self.namespace)
        copies = (record for record in found if record.began_from == admission.source)
        return oldest(record for record in copies if record.id not in self._before)


def _is_like(record: JobRecord, admission: Admission) -> bool:
    same = record.labels.get(DIGEST_LABEL) == admission.digest
    return same or admission.source in (record.id, record.began_from)


async def rerun(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a job again, as its own record says."""
    wanted = parse(RerunArgs, args, "`rerun`")
    try:
        record, recorded = await _job(session, wanted)
        identity = identity_of_copy(record.labels, record.id)
        admission = await admit_copy(recorded, "rerun", record.id, identity, session, caller.human)
    except JobsError as error:
        raise without(error) from error
    if isinstance(admission, RejectedAnswer):
        return _explained(admission, f"Job {record.id} would run again exactly as it did")
    client = await session.hub()
    try:
        made = await one(session, _Copies(client, admission.namespace), admission)
    except JobsError as error:
        if error.code is ErrorCode.CONFLICT:
            error.hint = f"Submit it anew, with its secrets: {_anew(record)}"
        raise
    if made.was_there:
        copy, remark = made.record, "The same job has not ended; no second one was made. "
    else:
        copy, remark = await _signed(client, record, made.record, admission, lossy=wanted.ephemeral)
    started = Started(copy, admission.report, wanted.namespace, remark, timeout=record.timeout_seconds)
    return await answer(session, started, caller, detach=wanted.detach)


async def trigger(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Start the job of a schedule now."""
    wanted = parse(TriggerArgs, args, "`scheduled trigger`")
    try:
        record, recorded = await _schedule(session, wanted)
        identity = identity_of_copy({}, record.id)
        admission = await admit_copy(recorded, "trigger", record.id, identity, session, caller.human)
    except JobsError as error:
        raise without(error) from error
    if isinstance(admission, RejectedAnswer):
        return _explained(admission, f"Scheduled job {record.id} would start exactly what it says")
    try:
        made = await one(session, _Copies(await session.hub(), admission.namespace), admission)
    except JobsError as error:
        if error.code is ErrorCode.CONFLICT and record.last_job is not None:
            last, given = record.last_job[0], wanted.namespace
            error.hint = (
                f"Its last job still runs, and it has no `concurrency`: {next_call('wait', last, given)} waits for its "
                f"end, {next_call('cancel', last, given)} stops it."
            )
        raise
    started = Started(made.record, admission.report, wanted.namespace, timeout=record.spec.timeout_seconds)
    return await answer(session, started, caller, detach=wanted.detach)


async def question(name: str, session: Session, args: dict[str, Any]) -> str | None:
    """What the human has to agree to before a job is started; None if nothing, or if it is refused anyway."""
    if name == "rerun":
        _, recorded = await _job(session, parse(RerunArgs, args, "`rerun`"))
    else:
        _, recorded = await _schedule(session, parse(TriggerArgs, args, "`scheduled trigger`"))
    return await to_ask(recorded.operation, recorded.args, recorded.script, session)


async def _job(session: Session, wanted: RerunArgs) -> tuple[JobRecord, Recorded]:
    """The job to run again, and what is asked about it."""
    namespace = await session.namespace(wanted.namespace)
    record = await jobs.inspect(await session.hub(), namespace, wanted.job_id)
    recorded = readable(record, f"job {record.id}")
    return record, recorded.asked(namespace, ephemeral=wanted.ephemeral, allow_duplicate=wanted.allow_duplicate)


async def _schedule(session: Session, wanted: TriggerArgs) -> tuple[ScheduleRecord, Recorded]:
    """The schedule whose job is to start, and what is asked about it; the Hub itself knows whether two may run."""
    namespace = await session.namespace(wanted.namespace)
    record = await scheduled.inspect(await session.hub(), namespace, wanted.scheduled_job_id)
    recorded = readable(record.spec, f"scheduled job {record.id}")
    return record, recorded.asked(namespace, ephemeral=wanted.ephemeral, allow_duplicate=True)


def readable(record: JobRecord, what: str) -> Recorded:
    """What a record says of its submission.

    Raises:
        JobsError: It is that of a deleted job, or says nothing that can be judged.
    """
    if record.stage == "DELETED":
        raise JobsError(ErrorCode.NOT_FOUND, f"The {what} was deleted.", f"Submit it anew: {_anew(record)}")
    recorded = read_submission(record)
    if recorded is None:
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"The record of {what} does not show what it would run.",
            f"Submit it anew: {_anew(record)}",
        )
    return recorded


def _anew(record: JobRecord) -> str:
    secrets = "".join(f', "{name}": ...' for name in sorted(record.info.secrets or {}))
    return f'hf_jobs("uv" or "run", {{..., "secrets": {{{secrets[2:]}}}}}).'


def _explained(rejected: RejectedAnswer, what: str) -> RejectedAnswer:
    """A rejection whose fixes cannot be applied to the record."""
    more = f"{what}: its record cannot be edited. Apply the fixes to its arguments and submit it anew."
    reason = f"{rejected.reason} {more}" if rejected.reason else more
    return rejected.model_copy(update={"reason": reason})


async def _signed(
    client: HubClient, record: JobRecord, copy: JobRecord, admission: Admission, *, lossy: bool
) -> tuple[JobRecord, str]:
    """The copy under labels of its own: two jobs of one submission id could not be told apart.

    Returns:
        The copy, and what to say of its secrets.
    """
    labels = {**record.labels, SUBMISSION_LABEL: admission.submission_id, DIGEST_LABEL: admission.digest}
    if lossy and admission.report.verdict != "persists":
        labels |= dict([policy.EPHEMERAL_LABEL])
    try:
        copy = await jobs.set_labels(client, record.namespace, copy.id, labels)
    except JobsError as error:
        logger.warning("job %s keeps the labels of job %s: %s", copy.id, record.id, error.code)
    names = ", ".join(sorted(record.info.secrets or {}))
    if not names:
        return copy, ""
    return (
        copy,
        f"It has the secrets of the first run ({names}), which only the Hub holds: if one has expired, submit anew. ",
    )
