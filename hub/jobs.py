"""Jobs: submit, look at, list, cancel."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from hub.errors import HubUnavailable
from hub.record import JobRecord, read_record
from hub.wire import json_object, json_objects, next_page
from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from hub.client import HubClient
    from schemas.admission import Admission

_NO_JOB = " No job was made."

#: Pages of a listing that are read at most.
MAX_PAGES = 50


def jobs_path(namespace: str) -> str:
    """Path of a namespace's jobs.

    Raises:
        JobsError: `invalid_arguments` if it is not the name of one.
    """
    return f"/api/jobs/{_part('namespace', namespace)}"


def job_path(namespace: str, job_id: str) -> str:
    """Path of one job.

    Raises:
        JobsError: `invalid_arguments` if these cannot be a namespace and an id.
    """
    return f"{jobs_path(namespace)}/{_part('job_id', job_id)}"


def _part(arg: str, value: str) -> str:
    # Anything else would lead to another endpoint than the one that is meant.
    if not re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,95}", value):
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"`{arg}` is not an id of the Hub.",
            '`hf_jobs("ps", {"all": true})` lists the jobs with their ids.',
        )
    return value


async def submit(client: HubClient, admission: Admission) -> JobRecord:
    """Start the admitted job: exactly one `POST /api/jobs/{namespace}`, whatever happens.

    Raises:
        JobsError: `outcome_unknown` if a job may exist all the same: the request left, and no usable answer came.
            The hint names the label that finds it. Every other code means that there is no job.
    """
    action = f"submit the job to `{admission.namespace}`"
    try:
        response = await client.send("POST", jobs_path(admission.namespace), action, json=admission.body)
        record = read_record(json_object(response, action), namespace=admission.namespace, endpoint=client.endpoint)
    except HubUnavailable as error:
        if error.sent:
            raise outcome_unknown(admission, error.message) from error
        error.message += _NO_JOB
        raise
    except JobsError as error:
        error.message += _NO_JOB
        raise
    if record is None:
        raise outcome_unknown(admission, f"Could not {action}: the Hub's answer names no job.")
    return record


def outcome_unknown(admission: Admission, why: str) -> JobsError:
    """What to say where a job may exist that nobody has seen; both ways to find it are named."""
    all_labels: dict[str, str] = admission.body.get("labels", {})
    labels = {key: value for key, value in all_labels.items() if value == admission.submission_id}
    args = {"namespace": admission.namespace, "all": True, "labels": labels}
    return JobsError(
        ErrorCode.OUTCOME_UNKNOWN,
        f"{why} A job may exist.",
        f'Make the same call again with "idempotency_key": "{admission.submission_id}" beside its args: it finds the '
        f'job, or makes it, and never a second one. hf_jobs("ps", {json.dumps(args)}) only looks.',
    )


async def inspect(client: HubClient, namespace: str, job_id: str) -> JobRecord:
    """Read one job.

    Raises:
        JobsError: `not_found` if there is none; or no usable answer.
    """
    action = f"read job `{job_id}` of `{namespace}`"
    answer = json_object(await client.get(job_path(namespace, job_id), action), action)
    record = read_record({**answer, "id": job_id}, namespace=namespace, endpoint=client.endpoint)
    assert record is not None
    return record


async def list_jobs(
    client: HubClient,
    namespace: str,
    *,
    stages: Collection[str] = (),
    labels: Mapping[str, str] | None = None,
    limit: int = 100,
) -> tuple[list[JobRecord], bool]:
    """List jobs of a namespace, in the Hub's order, which is newest first.

    Args:
        client: The Hub.
        namespace: Whose jobs.
        stages: Only jobs in one of these; all if empty.
        labels: Only jobs that carry all of these.
        limit: How many jobs at most.

    Returns:
        The jobs, and whether there are more.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    action = f"list the jobs of `{namespace}`"
    wanted = dict(labels or {})
    params = [("stage", stage) for stage in stages] + [("label", f"{k}={v}") for k, v in wanted.items()]
    found: list[JobRecord] = []
    response = await client.get(jobs_path(namespace), action, params=params)
    for _ in range(MAX_PAGES):
        for item in json_objects(response, action):
            record = read_record(item, namespace=namespace, endpoint=client.endpoint)
            # A Hub that does not know a filter ignores it, and a job must never pass for another.
            if record is None or not _matches(record, stages, wanted):
                continue
            if len(found) == limit:
                return found, True
            found.append(record)
        following = next_page(response)
        if following is None:
            return found, False
        response = await client.get(following, action)
    return found, True


def _matches(record: JobRecord, stages: Collection[str], labels: Mapping[str, str]) -> bool:
    if stages and record.stage not in stages:
        return False
    return all(record.labels.get(key) == value for key, value in labels.items())


async def cancel(client: HubClient, namespace: str, job_id: str) -> None:
    """Ask the Hub to stop a job.

    Raises:
        JobsError: If there is no such job, it cannot be cancelled, or the Hub does not answer; cancelling
            again is harmless.
    """
    action = f"cancel job `{job_id}` of `{namespace}`"
    await client.send("POST", f"{job_path(namespace, job_id)}/cancel", action)
