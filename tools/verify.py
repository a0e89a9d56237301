"""`verify`: the receipt of a job, from nothing but the job's own record and the Hub."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio
from anyio import to_thread

from hub.account import whoami
from hub.activity import changed_since
from hub.evidence import absence, landed, landed_aside
from hub.jobs import inspect
from hub.logs import tail
from hub.patience import is_passing
from schemas.answers import ReceiptAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.hub_uri import HubPlace
from schemas.operations import JobRef
from tools import receipt
from tools.recorded import recover

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hub.client import HubClient
    from hub.record import JobRecord
    from schemas.receipt import Commit, DestinationReceipt, Origin, Receipt
    from schemas.report import Report
    from tools.session import Caller, Session

#: A commit made by the job's last call can carry a time a little after the job's end.
_GRACE = timedelta(seconds=60)
#: Lines at the end of a log that are read for evidence.
_LINES = 500
#: Seconds that the Hub gets to say what landed on one destination, and which repositories changed.
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
    made, _ = await gather(session, namespace, job_id)
    return made


async def gather(session: Session, namespace: str, job_id: str) -> tuple[Receipt, bool]:
    """As `make_receipt`, and whether the Hub answered all that it was asked, so that asking again adds nothing.

    Raises:
        JobsError: As `make_receipt`.
    """
    client = await session.hub()
    record = await inspect(client, namespace, job_id)
    job = record.to_job()
    report = await read_report(client, record)
    account = await whoami(client)
    log = await _log(session, namespace, job_id)
    lines = log or []
    window = _Window(
        client=client,
        since=job.started_at or job.created_at or datetime.now(UTC),
        until=job.finished_at + _GRACE if job.finished_at else None,
        author=_author(record, account.username),
        finished=job.finished,
        unchanged=receipt.says_unchanged(lines),
    )
    promised = _promised(report)
    if job.never_ran:
        found = [receipt.never_reached(uri) for uri in promised]
    else:
        found = await window.ask_all([(uri, "promised") for uri in promised])
    found = [place.model_copy(update={"promise": promised[place.uri]}) for place in found]
    if job.finished and not job.never_ran and not (found and all(place.status == "persisted" for place in found)):
        found += await _not_promised(window, lines, list(promised), {namespace, account.username})
    owner = None if namespace == account.username else namespace
    whole = log is not None and not window.silent
    return receipt.receipt(job, report, found, lines, owner, whole=whole), whole


def _promised(report: Report | None) -> dict[str, str]:
    """Each promised destination, and by what it was promised."""
    places: dict[str, str] = {}
    for place in report.destinations if report else ():
        places.setdefault(place.uri, receipt.promise_of(place))
    return dict(list(places.items())[:_MOST])


async def _not_promised(
    window: _Window, lines: Sequence[str], promised: Sequence[str], namespaces: Collection[str]
) -> list[DestinationReceipt]:
    """Destinations that only the running script knew: those that its log names, then those that changed meanwhile."""
    named = receipt.places_in(lines, window.client.endpoint)
    changed: list[HubPlace] = []
    with anyio.move_on_after(_BOUND), suppress(JobsError):
        changed = await changed_since(window.client, namespaces, window.since)
    known = {uri for uri in promised if "?" not in uri}
    origins: list[tuple[Origin, list[HubPlace]]] = [("log", named), ("account", changed)]
    wanted: dict[str, Origin] = {}
    for origin, places in origins:
        for place in places:
            wanted.setdefault(str(place), origin)
    for place in [*named, *changed]:
        if receipt.is_promised(place, list(known)):
            wanted.pop(str(place), None)
    found = await window.ask_all(list(wanted.items())[:_MOST])
    return [place for place in found if place.commits]


@dataclass(frozen=True, slots=True)
class _Window:
    """When, and by whom, results of a job can have landed.

    Attributes:
        silent: Places that the Hub did not answer for.
    """

    client: HubClient
    since: datetime
    until: datetime | None
    author: str
    finished: bool
    unchanged: bool
    silent: list[str] = field(default_factory=list[str])

    async def ask_all(self, wanted: Sequence[tuple[str, Origin]]) -> list[DestinationReceipt]:
        """What landed on each of the places, which are asked in parallel."""
        found: dict[str, DestinationReceipt] = {}

        async def ask(uri: str, origin: Origin) -> None:
            found[uri] = (await self._ask(uri)).model_copy(update={"origin": origin})

        async with anyio.create_task_group() as group:
            for uri, origin in wanted:
                group.start_soon(ask, uri, origin)
        return [found[uri] for uri, _ in wanted]

    async def _ask(self, uri: str) -> DestinationReceipt:
        place = _place(uri)
        if place is None:
            return receipt.unverifiable(uri, "It cannot be asked from here; the log may tell.")
        with anyio.move_on_after(_BOUND):
            try:
                commits = await landed(self.client, place, since=self.since, until=self.until, author=self.author)
                made = receipt.destination(uri, commits, finished=self.finished)
                if made.status not in ("lost", "partial"):
                    return made
                aside: dict[str, list[Commit]] = {}
                if not place.revision:
                    aside = await landed_aside(
                        self.client, place, since=self.since, until=self.until, author=self.author
                    )
                lacks: receipt.Absence | None = None
                if not commits and not aside and self.until is not None:
                    lacks = await absence(self.client, place, self.until)
                    if lacks is None and await landed(
                        self.client, place, since=self.since, until=self.until, author=None
                    ):
                        lacks = "others"
            except JobsError as error:
                if is_passing(error):
                    self.silent.append(uri)
                return receipt.unverifiable(uri, error.message)
            return receipt.destination(
                uri, commits, finished=self.finished, aside=aside, unchanged=self.unchanged, absence=lacks
            )
        self.silent.append(uri)
        return receipt.unverifiable(uri, f"The Hub did not say what landed within {_BOUND} seconds.")


async def _log(session: Session, namespace: str, job_id: str) -> list[str] | None:
    """The end of the log, without secrets before any line of it is cut; what landed is known without it, too.

    Returns:
        Its lines; None if the Hub is away.
    """
    try:
        log = await tail(await session.hub(), namespace, job_id, _LINES)
    except JobsError as error:
        return None if is_passing(error) else []
    return [session.redactor.text(line) for line in log.lines]


def _author(record: JobRecord, caller: str) -> str:
    """Whose commits count: in an organisation, a job can be a colleague's."""
    by = record.info.initiator
    return by.name if by is not None and by.type == "user" and by.name else caller


async def read_report(client: HubClient, record: JobRecord) -> Report | None:
    """The guard's report about a job that exists; None if its record holds nothing that can be judged."""
    recorded = await recover(client, record)
    return None if recorded is None else await to_thread.run_sync(recorded.report)


def _place(uri: str) -> HubPlace | None:
    if not uri.startswith("hf://") or "?" in uri:
        return None
    try:
        return HubPlace.from_uri(uri)
    except ValueError:
        return None
