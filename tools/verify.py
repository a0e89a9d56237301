"""`verify`: the receipt of a job, from nothing but the job's own record and the Hub."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import anyio

from guard import check
from hub.account import whoami
from hub.command import read_uv_command
from hub.evidence import landed
from hub.jobs import inspect
from hub.logs import tail
from schemas.answers import ReceiptAnswer
from schemas.base import Model, parse
from schemas.errors import JobsError
from schemas.hub_uri import HubPlace
from schemas.operations import JobRef
from schemas.submission import RunArgs, UvArgs, Volume
from tools import receipt
from tools.admission import OUTPUTS_VARIABLE

if TYPE_CHECKING:
    from hub.record import JobRecord
    from schemas.receipt import DestinationReceipt, Receipt
    from schemas.report import Report
    from tools.session import Caller, Session

#: A commit made by the job's last call can carry a time a little after the job's end.
_GRACE = timedelta(seconds=60)
#: Lines at the end of a log that are read for evidence.
_LINES = 500
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
    until = job.finished_at + _GRACE if job.finished_at else None
    found: dict[str, DestinationReceipt] = {}

    async def ask(uri: str) -> None:
        place = _place(uri)
        if place is None:
            found[uri] = receipt.unverifiable(uri, "It cannot be asked from here; the log may tell.")
            return
        try:
            commits = await landed(client, place, since=since, until=until, author=account.username)
        except JobsError as error:
            found[uri] = receipt.unverifiable(uri, error.message)
        else:
            found[uri] = receipt.destination(uri, commits, finished=job.finished)

    uris = list(dict.fromkeys(place.uri for place in report.destinations))[:_MOST] if report else []
    async with anyio.create_task_group() as group:
        for uri in uris:
            group.start_soon(ask, uri)
    log = await tail(client, namespace, job_id, _LINES)
    ordered = {uri: found[uri] for uri in uris}
    return receipt.receipt(job, report, ordered, log.lines)


def read_report(record: JobRecord) -> Report | None:
    """The guard's report about a job that exists, from its own record.

    The names of its secrets stand for their values. None if the record holds nothing that can be judged.
    """
    info = record.info
    common: dict[str, Any] = {
        "env": {name: str(value) for name, value in (info.environment or {}).items()},
        "secrets": dict.fromkeys(info.secrets or {}, "$HF_TOKEN"),
        "volumes": _volumes(record),
        "outputs": str((info.environment or {}).get(OUTPUTS_VARIABLE, "")).split(),
    }
    command = [*(info.command or []), *(info.arguments or [])]
    try:
        script = read_uv_command(command)
        if script is not None:
            args = UvArgs(
                script=script.script,
                script_args=script.script_args,
                dependencies=script.dependencies,
                python=script.python,
                **common,
            )
            return check("uv", args, script.script)
        return check("run", RunArgs(image=info.docker_image or info.space_id or "?", command=command, **common))
    except ValueError:
        return None


def _volumes(record: JobRecord) -> list[Volume]:
    return [
        Volume(
            source=HubPlace.model_validate({"type": volume.type, "id": volume.source, "path": volume.path or ""}),
            mount=volume.mount_path,
            read_only=bool(volume.read_only) or volume.type != "bucket",
        )
        for volume in record.info.volumes or []
    ]


def _place(uri: str) -> HubPlace | None:
    if not uri.startswith("hf://") or "?" in uri:
        return None
    try:
        return HubPlace.from_uri(uri).root
    except ValueError:
        return None
