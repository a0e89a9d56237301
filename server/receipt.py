"""`receipt` and `jobs`: what jobs left behind, for people, scripts and CI."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import anyio

from schemas.errors import JobsError
from server.connect import remote
from tools.session import Settings

if TYPE_CHECKING:
    import argparse

    from schemas.facts import FlavorFacts
    from schemas.job import Job
    from schemas.receipt import Receipt
    from tools.session import Session

PERSISTED, NOT_PERSISTED, UNKNOWN = 0, 1, 2

#: Receipts that are made at the same time.
_TOGETHER = 4


def receipt(options: argparse.Namespace) -> int:
    """Print the receipt of one job.

    Returns:
        0 if everything promised landed, 2 if that cannot be told, 1 otherwise.
    """
    return anyio.run(_receipt, options.job_id, options.namespace, options.format)


def jobs(options: argparse.Namespace) -> int:
    """Print the last jobs as a table, each with what it cost and its receipt.

    Returns:
        0, or 2 if the Hub does not answer.
    """
    return anyio.run(_jobs, options.namespace, options.limit)


async def _receipt(job_id: str, namespace: str | None, output: str) -> int:
    from schemas.answers import ReceiptAnswer
    from schemas.base import parse
    from schemas.operations import JobRef
    from tools.verify import make_receipt
    from tools.wording import say

    async with remote(Settings())() as session:
        try:
            given = {"job_id": job_id} | ({"namespace": namespace} if namespace else {})
            asked = parse(JobRef, given, "`receipt`", hint="`hf-jobs-mcp jobs` lists the last ones.")
            made = await make_receipt(session, await session.namespace(asked.namespace), asked.job_id)
        except JobsError as error:
            return _failed(session, error)
        text = (
            made.model_dump_json(exclude_none=True, indent=2) if output == "json" else say(ReceiptAnswer(receipt=made))
        )
        sys.stdout.write(f"{session.redactor.text(text)}\n")
        return {"persisted": PERSISTED, "unknown": UNKNOWN}.get(made.status, NOT_PERSISTED)


async def _jobs(namespace: str | None, limit: int) -> int:
    from hub.hardware import hardware
    from hub.jobs import list_jobs

    async with remote(Settings())() as session:
        try:
            client = await session.hub()
            owner = await session.namespace(namespace)
            records, _ = await list_jobs(client, owner, limit=limit)
            flavors = await hardware(client)
        except JobsError as error:
            return _failed(session, error)
        found = [record.to_job() for record in records]
        receipts = await _receipts(session, found)
        rows = [("JOB", "STAGE", "NAME", "FLAVOR", "CREATED", "COST", "RESULTS")]
        rows += [_row(job, flavors, receipts.get(job.id)) for job in found]
        widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
        for row in rows:
            line = "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
            sys.stdout.write(f"{session.redactor.text(line)}\n")
        return 0


async def _receipts(session: Session, found: list[Job]) -> dict[str, Receipt]:
    """The receipts of those jobs whose receipt can be made."""
    from tools.verify import make_receipt

    made: dict[str, Receipt] = {}
    limiter = anyio.CapacityLimiter(_TOGETHER)

    async def make(job: Job) -> None:
        async with limiter:
            try:
                made[job.id] = await make_receipt(session, job.namespace, job.id)
            except JobsError as error:
                sys.stderr.write(f"{job.id}: {session.redactor.text(error.message)}\n")

    async with anyio.create_task_group() as group:
        for job in found:
            group.start_soon(make, job)
    return made


def _row(job: Job, flavors: list[FlavorFacts], made: Receipt | None) -> tuple[str, ...]:
    price = next((flavor.usd_per_minute for flavor in flavors if flavor.name == job.flavor), None)
    cost = "" if price is None or job.seconds is None else f"${price * job.seconds / 60:.2f}"
    created = f"{job.created_at:%Y-%m-%d %H:%M}" if job.created_at else ""
    return job.id, job.stage, job.name or "", job.flavor or "", created, cost, made.status if made else ""


def _failed(session: Session, error: JobsError) -> int:
    text = f"{error.code}: {error.message}{' ' + error.hint if error.hint else ''}"
    sys.stderr.write(f"{session.redactor.text(text)}\n")
    return UNKNOWN


def schema() -> str:
    """The JSON Schema of `receipt --format json`, as `docs/receipt.schema.json` holds it."""
    import json

    from schemas.receipt import Receipt

    return json.dumps(Receipt.model_json_schema(mode="serialization"), indent=2) + "\n"
