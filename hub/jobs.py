"""Jobs: submit, look at, list, cancel, label."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub.admitted import post, unnamed
from hub.paths import job_path, jobs_path
from hub.record import JobRecord, read_record
from hub.wire import json_object, json_objects, next_page

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from hub.client import HubClient
    from schemas.admission import Admission

#: Pages of a listing that are read at most.
MAX_PAGES = 50


async def submit(client: HubClient, admission: Admission) -> JobRecord:
    """Start the admitted job, by exactly one POST.

    Raises:
        JobsError: As `hub.admitted.post`.
    """
    answer = await post(client, admission)
    record = read_record(answer, namespace=admission.namespace, endpoint=client.endpoint)
    if record is None:
        raise unnamed(admission)
    return record


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


async def set_labels(client: HubClient, namespace: str, job_id: str, labels: Mapping[str, str]) -> JobRecord:
    """Give a job these labels instead of all it had; gives the job as it then is.

    Raises:
        JobsError: If there is no such job, the Hub refuses, or it does not answer; doing it again is harmless.
    """
    action = f"label job `{job_id}` of `{namespace}`"
    response = await client.send("PUT", f"{job_path(namespace, job_id)}/labels", action, json={"labels": dict(labels)})
    record = read_record({**json_object(response, action), "id": job_id}, namespace=namespace, endpoint=client.endpoint)
    assert record is not None
    return record
