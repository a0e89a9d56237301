"""`rerun` and `scheduled trigger`: jobs that the Hub starts from a record of its own, secrets included.

Only the Hub has the values of those secrets, so such a job cannot be submitted from here. Its record is judged as a
submission is, all the same, and without an admission nothing is started.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import anyio

from hub import jobs, scheduled
from schemas.answers import RejectedAnswer
from schemas.base import Model, parse
from schemas.errors import ErrorCode, JobsError
from schemas.operations import RerunArgs, TriggerArgs
from tools import policy
from tools.admission import admit_copy, to_ask
from tools.families import LIVE, Jobs
from tools.identity import DIGEST_LABEL, SUBMISSION_LABEL, identity_of_copy
from tools.once import known, oldest, one, without
from tools.recorded import Recorded, read_submission
from tools.started import Started, answer
from tools.wording import next_call

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hub.client import HubClient
    from hub.record import JobRecord
    from hub.schedule_record import ScheduleRecord
    from schemas.admission import Admission
    from tools.identity import Identity
    from tools.session import Caller, Session

logger = logging.getLogger(__name__)

_WAS_THERE = "The same job was there already; no second one was made. "


class _Copies(Jobs):
    """Jobs that the Hub makes of a record. They carry the labels of the record, so they are told by its id.

    A copy of a job gets labels of its own by a second request. One without them is that of another tool, or of a server
    that ended between the two.

    Args:
        client: The Hub.
        namespace: Whose.
        source: The id of the record.
        labels: Of the record.
    """

    def __init__(self, client: HubClient, namespace: str, source: str, labels: Mapping[str, str]) -> None:
        super().__init__(client, namespace)
        self._source = source
        self._shared = (None, labels.get(SUBMISSION_LABEL))
        self._before: set[str] = set()

    async def identical(self, admission: Admission) -> JobRecord | None:
        """A job that has not ended and is the first one, or a copy of it, or like it."""
        found, _ = await jobs.list_jobs(self.client, self.namespace)
        self._before = self._before or {record.id for record in found}
        if admission.allow_duplicate:
            return None
        return oldest(record for record in found if record.stage in LIVE and _is_like(record, admission))

    async def lost(self, admission: Admission) -> JobRecord | None:
        """A copy that was not there before, and has no labels of its own yet."""
        found, _ = await jobs.list_jobs(self.client, self.namespace)
        return oldest(record for record in found if self.is_unsigned(record) and record.id not in self._before)

    def is_unsigned(self, record: JobRecord) -> bool:
        """Whether this is a copy without labels of its own."""
        return record.began_from == self._source and record.labels.get(SUBMISSION_LABEL) in self._shared

    async def unsigned(self) -> JobRecord | None:
        """The oldest copy without labels of its own that has run to an end."""
        found, _ = await jobs.list_jobs(self.client, self.namespace, stages=("COMPLETED", "ERROR"))
        return oldest(record for record in found if self.is_unsigned(record))


def _is_like(record: JobRecord, admission: Admission) -> bool:
    same = record.labels.get(DIGEST_LABEL) == admission.digest
    return same or admission.source in (record.id, record.began_from)


async def rerun(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Run a job again, as its own record says."""
    wanted = parse(RerunArgs, args, "`rerun`")
    try:
        record, recorded = await _job(session, wanted)
        identity = identity_of_copy(record.labels, record.id, wanted.idempotency_key)
        copies = _Copies(await session.hub(), record.namespace, record.id, record.labels)
        if identity.keyed and (there := await _of_key(copies, identity, wanted)) is not None:
            return await answer(session, there, caller, detach=wanted.detach)
        admission = await admit_copy(recorded, "rerun", record.id, identity, session, caller.human)
    except JobsError as error:
        raise without(error) from error
    if isinstance(admission, RejectedAnswer):
        return _explained(admission, f"Job {record.id} would run again exactly as it did")
    try:
        made = await one(session, copies, admission)
    except JobsError as error:
        if error.code is ErrorCode.CONFLICT:
            error.hint = f"Submit it anew, with its secrets: {_anew(record)}"
        raise
    copy, remark = made.record, _WAS_THERE if made.was_there else ""
    if not made.was_there or (identity.keyed and copies.is_unsigned(copy)):
        copy, secrets = await _signed(copies.client, record, copy, admission, lossy=wanted.ephemeral)
        remark += secrets
    started = Started(copy, admission.report, wanted.namespace, remark, timeout=record.timeout_seconds)
    return await answer(session, started, caller, detach=wanted.detach)


async def _of_key(copies: _Copies, identity: Identity, wanted: RerunArgs) -> Started | None:
    """What an earlier call with the same key has made.

    Raises:
        JobsError: `conflict` if there is a copy that an earlier call may have made and not told of.
    """
    there = await known(copies, identity)
    if there is not None:
        return Started(there.record, None, wanted.namespace, _WAS_THERE, timeout=there.record.timeout_seconds)
    if wanted.allow_duplicate or (doubtful := await copies.unsigned()) is None:
        return None
    raise JobsError(
        ErrorCode.CONFLICT,
        f"Job {doubtful.id} is a rerun of job {wanted.job_id} that no call has signed: an earlier call with this key "
        f"may have made it and ended, or another tool did.",
        f"Look at it: {next_call('verify', doubtful.id, wanted.namespace)}. If another run is wanted, call again with "
        f'"allow_duplicate": true.',
    )


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
        copies = _Copies(await session.hub(), admission.namespace, record.id, record.labels)
        made = await one(session, copies, admission)
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
    # By its labels the next call with the same key finds it: a caller who goes away now must not leave it without.
    with anyio.CancelScope(shield=True):
        for attempt in range(client.limits.tries):
            try:
                copy = await jobs.set_labels(client, record.namespace, copy.id, labels)
                break
            except JobsError as error:
                logger.warning("job %s keeps the labels of job %s: %s", copy.id, record.id, error.code)
            await anyio.sleep(client.limits.backoff * 2**attempt)
    names = ", ".join(sorted(record.info.secrets or {}))
    if not names:
        return copy, ""
    return (
        copy,
        f"It has the secrets of the first run ({names}), which only the Hub holds: if one has expired, submit anew. ",
    )
