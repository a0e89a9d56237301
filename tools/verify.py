"""`verify`: the receipt of a job, from nothing but the job's own record and the Hub."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio

from hub.account import whoami
from hub.evidence import landed
from hub.jobs import inspect
from hub.logs import tail
from schemas.answers import ReceiptAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.hub_uri import HubPlace
from schemas.operations import JobRef
from tools import receipt
from tools.recorded import read_submission

if TYPE_CHECKING:
    from hub.record import JobRecord
    from schemas.receipt import DestinationReceipt, Receipt
    from schemas.report import Report
    from tools.session import Caller, Session

#: A commit made by the job's last call can carry a time a little after the job's end.
_GRACE = timedelta(seconds=60)
#: Lines at the end of a log that are read for evidence.
_LINES = 500
#: Seconds that one destination gets to say what landed.
_BOUND = 90
#: Destinations that are asked for; a submission names one or two.
_MOST = 10


async def verify(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """What a job left behind."""
    wanted = parse(JobRef, args, "`verify`")
    namespace = await session.namespace(wanted.namespace)
    return ReceiptAnswer(receipt=await make_receipt(session, namespace, wanted.job_id))


async def make_receipt(session: Session, namespace: str, job_id: str) -> Receipt:
    """Gather the evidence about one job and judge it.

    Raises:
        JobsError: There is no such job, or the Hub does not answer.
    """
    client = await session.hub()
    record = await inspect(client, namespace, job_id)
    job = record.to_job()
    report = read_report(record)
    account = await whoami(client)
    since = job.started_at or job.created_at or datetime.now(UTC)
    author = _author(record, account.username)
    until = job.finished_at + _GRACE if job.finished_at else None
    found: dict[str, DestinationReceipt] = {}

    async def ask(uri: str) -> None:
        place = _place(uri)
        if place is None:
            found[uri] = receipt.unverifiable(uri, "It cannot be asked from here; the log may tell.")
            return
        found[uri] = receipt.unverifiable(uri, f"The Hub did not say what landed within {_BOUND} seconds.")
        with anyio.move_on_after(_BOUND):
            try:
                commits = await landed(client, place, since=since, until=until, author=author)
            except JobsError as error:
                found[uri] = receipt.unverifiable(uri, error.message)
            else:
                found[uri] = receipt.destination(uri, commits, finished=job.finished)

    uris = list(dict.fromkeys(place.uri for place in report.destinations))[:_MOST] if report else []
    async with anyio.create_task_group() as group:
        for uri in uris:
            group.start_soon(ask, uri)
    ordered = {uri: found[uri] for uri in uris}
    made = receipt.receipt(job, report, ordered, await _log(session, namespace, job_id))
    return made if namespace == account.username else made.model_copy(update={"namespace": namespace})


async def _log(session: Session, namespace: str, job_id: str) -> list[str]:
    """The end of the log, without secrets before any line of it is cut; what landed is known without it, too."""
    try:
        log = await tail(await session.hub(), namespace, job_id, _LINES)
    except JobsError:
        return []
    return [session.redactor.text(line) for line in log.lines]


def _author(record: JobRecord, caller: str) -> str:
    """Whose commits count: in an organisation, a job can be a colleague's."""
    by = record.info.initiator
    return by.name if by is not None and by.type == "user" and by.name else caller


def read_report(record: JobRecord) -> Report | None:
    """The guard's report about a job that exists; None if its record holds nothing that can be judged."""
    recorded = read_submission(record)
    return None if recorded is None else recorded.report()


def _place(uri: str) -> HubPlace | None:
    if not uri.startswith("hf://") or "?" in uri:
        return None
    try:
        return HubPlace.from_uri(uri)
    except ValueError:
        return None
