"""The one place from which anything is started on the Hub: exactly one POST for an `Admission`, and only for one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from hub.errors import HubUnavailable
from hub.paths import job_path, jobs_path, schedule_path, schedules_path
from hub.wire import json_object
from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from hub.client import HubClient
    from schemas.admission import Admission


async def post(client: HubClient, admission: Admission) -> dict[str, Any]:
    """Send what was admitted, once, whatever happens; gives the Hub's JSON of what was made.

    Raises:
        JobsError: `outcome_unknown` if it may have been made all the same: the request left, and no usable answer
            came. Every other code means that nothing was made, and the message says so.
    """
    path, action = _target(admission)
    body = admission.body if admission.source is None else None
    try:
        return json_object(await client.send("POST", path, action, json=body), action)
    except HubUnavailable as error:
        if error.sent:
            raise outcome_unknown(admission, error.message) from error
        error.message += f" No {admission.makes} was made."
        raise
    except JobsError as error:
        error.message += f" No {admission.makes} was made."
        raise


def unnamed(admission: Admission) -> JobsError:
    """The error for an answer that names nothing that was made."""
    return outcome_unknown(admission, f"Could not {_target(admission)[1]}: the Hub's answer names nothing.")


def outcome_unknown(admission: Admission, why: str) -> JobsError:
    """What to say where something may have been made that nobody has seen, and how to find it."""
    args: dict[str, Any] = {"namespace": admission.namespace, "all": True}
    if admission.source is None:
        spec: dict[str, Any] = admission.body.get("jobSpec", admission.body)
        all_labels: dict[str, str] = spec.get("labels", {})
        args["labels"] = {key: value for key, value in all_labels.items() if value == admission.submission_id}
        hint = (
            f'Make the same call again with "idempotency_key": "{admission.submission_id}" beside its args: it finds '
            f"the {admission.makes}, or makes it, and never a second one. {_listing(admission, args)} only looks."
        )
    else:
        hint = f"Before calling again, look for a job that began just now: {_listing(admission, args)}."
    return JobsError(ErrorCode.OUTCOME_UNKNOWN, f"{why} A {admission.makes} may exist.", hint)


def _listing(admission: Admission, args: dict[str, Any]) -> str:
    operation = "ps" if admission.makes == "job" else "scheduled ps"
    return f'hf_jobs("{operation}", {json.dumps(args)})'


def _target(admission: Admission) -> tuple[str, str]:
    """The path of the one POST, and what it does, as it follows "could not"."""
    namespace, source = admission.namespace, admission.source or ""
    match admission.start:
        case "job":
            return jobs_path(namespace), f"submit the job to `{namespace}`"
        case "schedule":
            return schedules_path(namespace), f"create the scheduled job in `{namespace}`"
        case "rerun":
            return f"{job_path(namespace, source)}/duplicate", f"run job `{source}` of `{namespace}` again"
        case "trigger":
            return f"{schedule_path(namespace, source)}/run", f"trigger scheduled job `{source}` of `{namespace}`"
