"""`update-labels`: the Hub replaces all labels of a job; ours stay unless the caller names them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub import jobs
from schemas.answers import JobAnswer
from schemas.base import Model, parse
from schemas.errors import ErrorCode, JobsError
from schemas.operations import LabelsArgs
from tools.policy import EPHEMERAL_LABEL
from tools.wording import next_call

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tools.session import Caller, Session

#: By these, a job is found again, and known to be without results.
_OURS = "hf-jobs-mcp-"


async def update_labels(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """Give a job other labels."""
    wanted = parse(LabelsArgs, args, "`update-labels`")
    namespace = await session.namespace(wanted.namespace)
    client = await session.hub()
    refuse_secrets(session, wanted.labels)
    before = await jobs.inspect(client, namespace, wanted.job_id)
    labels = merged(before.labels, wanted.labels)
    record = await jobs.set_labels(client, namespace, wanted.job_id, labels)
    following = next_call("inspect", record.id, wanted.namespace)
    return JobAnswer(job=record.to_job(), next=f"{remark(before.labels, labels)} {following} shows the job.")


def refuse_secrets(session: Session, labels: Mapping[str, str]) -> None:
    """See that no label holds a secret: everybody who sees the job sees them.

    Raises:
        JobsError: `invalid_arguments`.
    """
    for key, value in labels.items():
        if session.redactor.text(f"{key}={value}") != f"{key}={value}":
            hint = "Give the label another value. Revoke the secret if it was sent before."
            raise JobsError(ErrorCode.INVALID_ARGUMENTS, "A label holds a secret. Nothing was changed.", hint)


def merged(before: Mapping[str, str], wanted: Mapping[str, str]) -> dict[str, str]:
    """The labels to set: those that are wanted, and ours that are not among them."""
    ours = {key: value for key, value in before.items() if key.startswith(_OURS) or (key, value) == EPHEMERAL_LABEL}
    return {**ours, **wanted}


def remark(before: Mapping[str, str], after: Mapping[str, str]) -> str:
    """What replacing the labels did, in words."""
    shown = ", ".join(f"{key}={value}" for key, value in after.items() if not key.startswith(_OURS)) or "none"
    removed = ", ".join(sorted(before.keys() - after.keys()))
    kept = " This server's own are kept." if any(key.startswith(_OURS) for key in after) else ""
    return f"Labels are now: {shown}.{f' Removed, as all are replaced: {removed}.' if removed else ''}{kept}"
