"""A scheduled job as the Hub records it, read so that no odd field ever costs the caller its id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hub.record import JobRecord, read_record
from hub.wire import obj, text, when
from schemas.scheduled import ScheduledJob

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class ScheduleRecord:
    """A scheduled job, with everything the Hub says of it (huggingface_hub 2.4, `ScheduledJobInfo`).

    Attributes:
        spec: What each of its jobs is, read as the record of a job of the same id.
        next_at: When it starts its next job, if the Hub says so.
        last_job: The id of the job that it started last, and when.
    """

    id: str
    namespace: str
    spec: JobRecord
    schedule: str | None
    suspended: bool
    concurrency: bool
    created_at: datetime | None
    next_at: datetime | None
    last_job: tuple[str, datetime | None] | None

    @property
    def labels(self) -> dict[str, str]:
        """The labels of each of its jobs."""
        return self.spec.labels

    def to_scheduled_job(self) -> ScheduledJob:
        """What answers show."""
        job = self.spec.to_job()
        last_job_id, last_at = self.last_job or (None, None)
        return ScheduledJob(
            id=self.id,
            namespace=self.namespace,
            schedule=self.schedule,
            suspended=self.suspended,
            concurrency=self.concurrency,
            next_at=self.next_at,
            last_job_id=last_job_id,
            last_at=last_at,
            created_at=self.created_at,
            **job.model_dump(
                include={"name", "flavor", "image", "timeout_seconds", "labels", "env", "secrets", "volumes"}
            ),
        )


def read_schedule(data: Mapping[str, Any], *, namespace: str, endpoint: str) -> ScheduleRecord | None:
    """Read the Hub's JSON of a scheduled job; None only if it holds no id.

    Args:
        data: The JSON object.
        namespace: Where it was asked for, used where the record names no owner.
        endpoint: The Hub that answered.
    """
    spec = {**obj(data.get("jobSpec")), "id": data.get("id"), "owner": data.get("owner")}
    job = read_record(spec, namespace=namespace, endpoint=endpoint)
    if job is None:
        return None
    status = obj(data.get("status"))
    last = obj(status.get("lastJob"))
    last_id = text(last.get("id"))
    suspended = data.get("suspend") is True
    return ScheduleRecord(
        id=job.id,
        namespace=job.namespace,
        spec=job,
        schedule=text(data.get("schedule")),
        suspended=suspended,
        concurrency=data.get("concurrency") is True,
        created_at=when(data.get("createdAt")),
        next_at=None if suspended else when(status.get("nextJobRunAt")),
        last_job=None if last_id is None else (last_id, when(last.get("at"))),
    )
