"""`metrics`: what a running job uses of its machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub.jobs import inspect
from hub.metrics import metrics as latest
from schemas.answers import MetricsAnswer
from schemas.base import Model, parse
from schemas.operations import JobRef
from tools.wording import next_call

if TYPE_CHECKING:
    from tools.session import Caller, Session


async def metrics(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """One sample of a job that runs; a job that does not run has none."""
    wanted = parse(JobRef, args, "`metrics`")
    namespace = await session.namespace(wanted.namespace)
    client = await session.hub()
    record = await inspect(client, namespace, wanted.job_id)
    sample = None if record.finished else await latest(client, namespace, wanted.job_id)
    call = next_call("verify" if record.finished else "wait", record.id, wanted.namespace)
    return MetricsAnswer(job_id=record.id, stage=record.stage, metrics=sample, next=f"Call {call} for the receipt.")
