"""One call, one job: however often the network fails, and however many servers are told the same at once.

A submission carries two labels. Its id is random, or made of the caller's `idempotency_key`: by it, a job whose answer
was lost is found before anything is sent a second time. Its digest is that of the whole submission: by it, an identical
job that is still queued or runs is found. Two servers can look before either has sent; so each looks once more after
sending, and of several jobs only the oldest goes on.
"""

from __future__ import annotations

import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import anyio

from hub.errors import RateLimited
from hub.jobs import cancel, list_jobs, outcome_unknown, submit
from schemas.errors import ErrorCode, JobsError
from tools.identity import DIGEST_LABEL, SUBMISSION_LABEL

if TYPE_CHECKING:
    from collections.abc import Collection

    from hub.client import HubClient
    from hub.record import JobRecord
    from schemas.admission import Admission
    from tools.identity import Identity
    from tools.session import Session

logger = logging.getLogger(__name__)

#: Seconds for a submission as a whole, searches included: nobody can cancel it.
_BOUND = 180
#: How often a submission is sent at most; each time but the first after the Hub has said that there is no job.
_SENDS = 5
#: How often a surplus job is asked to stop.
_CANCELS = 3

_LIVE = ("SCHEDULING", "RUNNING")
_LATE = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class OneJob:
    """The job of a submission.

    Attributes:
        record: The job.
        was_there: Whether it was there already, so that this call made none.
        surplus: A second job that could not be stopped, by its id.
    """

    record: JobRecord
    was_there: bool = False
    surplus: str | None = None


async def known(session: Session, namespace: str, identity: Identity) -> JobRecord | None:
    """The job that an earlier call with the same `idempotency_key` made.

    Raises:
        JobsError: `conflict` if the key belongs to another submission; or the Hub does not answer.
    """
    found = await _labelled(await session.hub(), namespace, {SUBMISSION_LABEL: identity.submission_id})
    if found is not None and found.labels.get(DIGEST_LABEL) != identity.digest:
        raise JobsError(
            ErrorCode.CONFLICT,
            f"This `idempotency_key` belongs to another submission, that of job {found.id}.",
            "Give a new submission a key of its own, or repeat the earlier one with exactly its args.",
        )
    return found


async def one_job(session: Session, admission: Admission) -> OneJob:
    """Submit what was admitted, unless its job is there already.

    Raises:
        JobsError: `outcome_unknown` if a job may exist that could not be found. Every other code means that there is
            no job, and the message says so.
    """
    client = await session.hub()
    only = admission.submission_id if admission.allow_duplicate else admission.digest
    async with session.lock(f"{admission.namespace}/{only}"):
        try:
            there = await _identical(client, admission)
        except JobsError as error:
            raise without_job(error) from error
        if there is not None:
            return OneJob(there, was_there=True)
        # What has begun is finished even if the caller goes away: it must not be forgotten half-way.
        with anyio.CancelScope(shield=True):
            return await _alone(client, admission, await _send(client, admission))
    raise AssertionError("a scope that nobody cancels ends by itself")


def without_job(error: JobsError) -> JobsError:
    """An error before anything was sent, which says so."""
    return JobsError(error.code, f"{error.message} No job was made.", error.hint, job_id=error.job_id)


async def _identical(client: HubClient, admission: Admission) -> JobRecord | None:
    if admission.allow_duplicate:
        return await _labelled(client, admission.namespace, {SUBMISSION_LABEL: admission.submission_id})
    return await _labelled(client, admission.namespace, {DIGEST_LABEL: admission.digest}, stages=_LIVE)


async def _labelled(
    client: HubClient, namespace: str, labels: dict[str, str], *, stages: Collection[str] = ()
) -> JobRecord | None:
    """The oldest of the jobs that carry these labels: of several, the one that goes on."""
    found, _ = await list_jobs(client, namespace, stages=stages, labels=labels)
    return min(found, key=_age, default=None)


def _age(record: JobRecord) -> tuple[datetime, str]:
    return record.info.created_at or _LATE, record.id


async def _send(client: HubClient, admission: Admission) -> JobRecord:
    """Send until the Hub names the job: a second time only after it has said that the first time made none."""
    failed: JobsError | None = None
    with anyio.move_on_after(_BOUND):
        for send in range(_SENDS):
            try:
                return await submit(client, admission)
            except JobsError as error:
                failed = error
            pause = client.limits.backoff * 2**send
            if failed.code is ErrorCode.OUTCOME_UNKNOWN:
                if (found := await _lost(client, admission)) is not None:
                    return found
            elif isinstance(failed, RateLimited):
                pause = max(pause, failed.wait or 0)
            elif failed.code is not ErrorCode.HUB_UNAVAILABLE:
                break
            logger.debug("submission %s is sent again", admission.submission_id)
            await anyio.sleep(pause)
        assert failed is not None
        raise failed
    raise outcome_unknown(admission, f"The Hub gave no clear answer within {_BOUND} seconds.")


async def _lost(client: HubClient, admission: Admission) -> JobRecord | None:
    """The job of an answer that was lost; None when the Hub has long enough said that there is none."""
    settled = anyio.current_time() + client.limits.settle
    pause = client.limits.backoff
    while True:
        last = anyio.current_time() >= settled
        try:
            found = await _labelled(client, admission.namespace, {SUBMISSION_LABEL: admission.submission_id})
        except JobsError as error:
            logger.debug("submission %s is looked for again: %s", admission.submission_id, error.code)
        else:
            if found is not None or last:
                return found
        await anyio.sleep(pause)
        pause = min(2 * pause, client.limits.settle)


async def _alone(client: HubClient, admission: Admission, mine: JobRecord) -> OneJob:
    """The job that goes on, of those that several servers have made of the same submission at the same moment."""
    try:
        oldest = await _identical(client, admission)
    except JobsError:
        return OneJob(mine)
    if oldest is None or oldest.id == mine.id or _age(mine) < _age(oldest):
        return OneJob(mine)
    for _ in range(_CANCELS):
        with suppress(JobsError):
            await cancel(client, admission.namespace, mine.id)
            return OneJob(oldest, was_there=True)
    return OneJob(oldest, was_there=True, surplus=mine.id)
