"""One call, one job: however often the network fails, and however many servers are told the same at once.

A submission carries two labels. Its id is random, or made of the caller's `idempotency_key`: by it, a job whose answer
was lost is found before anything is sent a second time. Its digest is that of the whole submission: by it, an identical
job that is still queued or runs is found. Two servers can look before either has sent; so each looks once more after
sending, and of several jobs only the oldest goes on. What holds for jobs holds for scheduled jobs.
"""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

import anyio

from hub.admitted import outcome_unknown
from hub.errors import wait_of
from schemas.errors import ErrorCode, JobsError
from tools.identity import DIGEST_LABEL, SUBMISSION_LABEL

if TYPE_CHECKING:
    from collections.abc import Awaitable, Iterable

    from hub.client import HubClient
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

_LATE = datetime.max.replace(tzinfo=UTC)


class Record(Protocol):
    """What the Hub keeps of a job or a schedule."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def created_at(self) -> datetime | None:
        """When it was made."""
        ...

    @property
    def labels(self) -> dict[str, str]:
        """Its labels."""
        ...


R = TypeVar("R", bound=Record)


class Family(ABC, Generic[R]):
    """What one call makes one of.

    Args:
        client: The Hub.
        namespace: Whose.

    Attributes:
        noun: What messages call one.
    """

    noun = "job"

    def __init__(self, client: HubClient, namespace: str) -> None:
        self.client = client
        self.namespace = namespace

    @abstractmethod
    async def send(self, admission: Admission) -> R:
        """Make it, by exactly one POST."""

    @abstractmethod
    async def labelled(self, labels: dict[str, str], *, live: bool = False) -> R | None:
        """The oldest of those that carry these labels: of several, the one that goes on.

        Args:
            labels: All of these.
            live: Only those that have not ended.
        """

    @abstractmethod
    async def undo(self, made: R) -> None:
        """Stop one that should not have been made."""

    async def identical(self, admission: Admission) -> R | None:
        """The one that there already is for an admission."""
        if admission.allow_duplicate:
            return await self.labelled({SUBMISSION_LABEL: admission.submission_id})
        return await self.labelled({DIGEST_LABEL: admission.digest}, live=True)

    async def lost(self, admission: Admission) -> R | None:
        """The one that was made although nobody heard of it."""
        return await self.labelled({SUBMISSION_LABEL: admission.submission_id})


@dataclass(frozen=True, slots=True)
class One(Generic[R]):
    """What a submission made.

    Attributes:
        record: As the Hub keeps it.
        was_there: Whether it was there already, so that this call made none.
        surplus: A second one that could not be stopped, by its id.
    """

    record: R
    was_there: bool = False
    surplus: str | None = None


async def known(family: Family[R], identity: Identity) -> One[R] | None:
    """What an earlier call with the same `idempotency_key` made.

    Raises:
        JobsError: `conflict` if the key belongs to another submission; or the Hub does not answer.
    """
    found = await family.labelled({SUBMISSION_LABEL: identity.submission_id})
    if found is None:
        return None
    if found.labels.get(DIGEST_LABEL) != identity.digest:
        raise JobsError(
            ErrorCode.CONFLICT,
            f"This `idempotency_key` belongs to another submission, that of {family.noun} {found.id}.",
            "Give a new submission a key of its own, or repeat the earlier one with exactly its args.",
        )
    return One(found, was_there=True)


async def one(session: Session, family: Family[R], admission: Admission) -> One[R]:
    """Send what was admitted, unless it is there already.

    Raises:
        JobsError: `outcome_unknown` if something may have been made that could not be found. Every other code means
            that nothing was, and the message says so.
    """
    only = admission.submission_id if admission.allow_duplicate else admission.digest
    async with session.lock(f"{admission.namespace}/{only}"):
        try:
            there = await family.identical(admission)
        except JobsError as error:
            raise without(error, family.noun) from error
        if there is not None:
            return One(there, was_there=True)
        # What has begun is finished even if the caller goes away: it must not be forgotten half-way.
        with anyio.CancelScope(shield=True):
            return await _alone(family, admission, await _send(family, admission))
    raise AssertionError("a scope that nobody cancels ends by itself")


def without(error: JobsError, noun: str = "job") -> JobsError:
    """An error before anything was sent, which says so."""
    return JobsError(error.code, f"{error.message} No {noun} was made.", error.hint, job_id=error.job_id)


def oldest(records: Iterable[R]) -> R | None:
    """Of several that should be one, the one that goes on."""
    return min(records, key=_age, default=None)


def _age(record: Record) -> tuple[datetime, str]:
    return record.created_at or _LATE, record.id


async def _send(family: Family[R], admission: Admission) -> R:
    """Send until the Hub names what it made: a second time only after it has said that the first time made nothing."""
    client = family.client
    failed: JobsError | None = None
    with anyio.move_on_after(_BOUND) as scope:
        for send in range(_SENDS):
            try:
                return await family.send(admission)
            except JobsError as error:
                failed = error
            if failed.code is ErrorCode.OUTCOME_UNKNOWN:
                if (found := await _lost(family, admission)) is not None:
                    return found
            elif failed.code not in (ErrorCode.RATE_LIMITED, ErrorCode.HUB_UNAVAILABLE):
                break
            pause = max(client.limits.backoff * 2**send, wait_of(failed))
            if anyio.current_time() + pause >= scope.deadline:
                break
            logger.debug("submission %s is sent again", admission.submission_id)
            await anyio.sleep(pause)
        assert failed is not None
        raise failed
    raise outcome_unknown(admission, f"The Hub gave no clear answer within {_BOUND} seconds.")


async def _lost(family: Family[R], admission: Admission) -> R | None:
    """What was made by a send whose answer was lost; None when the Hub has long enough said that there is nothing."""
    client = family.client
    settled = anyio.current_time() + client.limits.settle
    pause = client.limits.backoff
    while True:
        last = anyio.current_time() >= settled
        try:
            found = await family.lost(admission)
        except JobsError as error:
            logger.debug("submission %s is looked for again: %s", admission.submission_id, error.code)
        else:
            if found is not None or last:
                return found
        await anyio.sleep(pause)
        pause = min(2 * pause, client.limits.settle)


async def _alone(family: Family[R], admission: Admission, mine: R) -> One[R]:
    """The one that goes on, of those that several servers have made of the same submission at the same moment."""
    found: list[R] = []

    async def look(asked: Awaitable[R | None]) -> None:
        with suppress(JobsError):
            if (made := await asked) is not None:
                found.append(made)

    async with anyio.create_task_group() as group:
        group.start_soon(look, family.identical(admission))
        if admission.keyed:
            # What another call with the same key has made can have ended meanwhile.
            group.start_soon(look, family.labelled({SUBMISSION_LABEL: admission.submission_id}))
    first = oldest(found)
    if first is None or first.id == mine.id or _age(mine) < _age(first):
        return One(mine)
    for _ in range(_CANCELS):
        with suppress(JobsError):
            await family.undo(mine)
            return One(first, was_there=True)
    return One(first, was_there=True, surplus=mine.id)
