"""Scheduled jobs: create, look at, list, suspend and resume, label, delete."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hub.admitted import post, unnamed
from hub.paths import schedule_path, schedules_path
from hub.schedule_record import ScheduleRecord, read_schedule
from hub.wire import json_object, json_objects, next_page

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hub.client import HubClient
    from schemas.admission import Admission

#: Pages of a listing that are read at most.
_MAX_PAGES = 50


async def create(client: HubClient, admission: Admission) -> ScheduleRecord:
    """Make the admitted schedule, by exactly one POST.

    Raises:
        JobsError: As `hub.admitted.post`.
    """
    answer = await post(client, admission)
    record = read_schedule(answer, namespace=admission.namespace, endpoint=client.endpoint)
    if record is None:
        raise unnamed(admission)
    return record


async def inspect(client: HubClient, namespace: str, scheduled_job_id: str) -> ScheduleRecord:
    """Read one scheduled job.

    Raises:
        JobsError: `not_found` if there is none; or no usable answer.
    """
    action = f"read scheduled job `{scheduled_job_id}` of `{namespace}`"
    answer = json_object(await client.get(schedule_path(namespace, scheduled_job_id), action), action)
    return _record(client, namespace, scheduled_job_id, answer)


async def list_schedules(
    client: HubClient, namespace: str, *, labels: Mapping[str, str] | None = None
) -> tuple[list[ScheduleRecord], bool]:
    """List the scheduled jobs of a namespace, in the Hub's order, which is newest first.

    Args:
        client: The Hub.
        namespace: Whose.
        labels: Only those whose jobs carry all of these.

    Returns:
        The scheduled jobs, and whether there are more.

    Raises:
        JobsError: If the Hub refuses or gives no usable answer.
    """
    action = f"list the scheduled jobs of `{namespace}`"
    wanted = dict(labels or {})
    # The Hub filters by one label only (huggingface_hub 2.4, `list_scheduled_jobs`).
    params = [("label", f"{key}={value}") for key, value in wanted.items()][:1]
    found: list[ScheduleRecord] = []
    response = await client.get(schedules_path(namespace), action, params=params)
    for _ in range(_MAX_PAGES):
        for item in json_objects(response, action):
            record = read_schedule(item, namespace=namespace, endpoint=client.endpoint)
            if record is not None and wanted.items() <= record.labels.items():
                found.append(record)
        following = next_page(response)
        if following is None:
            return found, False
        response = await client.get(following, action)
    return found, True


async def set_suspended(client: HubClient, namespace: str, scheduled_job_id: str, *, suspended: bool) -> None:
    """Let a schedule rest, or go on.

    Raises:
        JobsError: If there is no such schedule, the Hub refuses, or it does not answer; doing it again is harmless.
    """
    verb = "suspend" if suspended else "resume"
    action = f"{verb} scheduled job `{scheduled_job_id}` of `{namespace}`"
    await client.send("POST", f"{schedule_path(namespace, scheduled_job_id)}/{verb}", action)


async def set_labels(
    client: HubClient, namespace: str, scheduled_job_id: str, labels: Mapping[str, str]
) -> ScheduleRecord:
    """Give the jobs to come these labels instead of all they had; gives the schedule as it then is.

    Raises:
        JobsError: As `set_suspended`.
    """
    action = f"label scheduled job `{scheduled_job_id}` of `{namespace}`"
    path = f"{schedule_path(namespace, scheduled_job_id)}/labels"
    answer = json_object(await client.send("PUT", path, action, json={"labels": dict(labels)}), action)
    return _record(client, namespace, scheduled_job_id, answer)


async def delete(client: HubClient, namespace: str, scheduled_job_id: str) -> None:
    """Forget a schedule; jobs that it started go on.

    Raises:
        JobsError: `not_found` if there is none; or the Hub refuses or does not answer.
    """
    action = f"delete scheduled job `{scheduled_job_id}` of `{namespace}`"
    await client.send("DELETE", schedule_path(namespace, scheduled_job_id), action)


def _record(client: HubClient, namespace: str, scheduled_job_id: str, answer: dict[str, Any]) -> ScheduleRecord:
    record = read_schedule({**answer, "id": scheduled_job_id}, namespace=namespace, endpoint=client.endpoint)
    assert record is not None
    return record
