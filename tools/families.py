"""The two things that a call makes one of: jobs and scheduled jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hub import jobs, scheduled
from hub.record import JobRecord
from hub.schedule_record import ScheduleRecord
from tools.once import Family, oldest

if TYPE_CHECKING:
    from schemas.admission import Admission

#: Stages of a job that has not ended.
LIVE = ("SCHEDULING", "RUNNING")


class Jobs(Family[JobRecord]):
    """Jobs that are submitted."""

    async def send(self, admission: Admission) -> JobRecord:
        """Submit the job."""
        return await jobs.submit(self.client, admission)

    async def labelled(self, labels: dict[str, str], *, live: bool = False) -> JobRecord | None:
        """The oldest job with these labels."""
        stages = LIVE if live else ()
        found, _ = await jobs.list_jobs(self.client, self.namespace, stages=stages, labels=labels)
        return oldest(found)

    async def undo(self, made: JobRecord) -> None:
        """Cancel the job."""
        await jobs.cancel(self.client, self.namespace, made.id)


class Schedules(Family[ScheduleRecord]):
    """Schedules of jobs. One never ends by itself, so every one is live."""

    noun = "schedule"

    async def send(self, admission: Admission) -> ScheduleRecord:
        """Create the schedule."""
        return await scheduled.create(self.client, admission)

    async def labelled(self, labels: dict[str, str], *, live: bool = False) -> ScheduleRecord | None:
        """The oldest schedule whose jobs carry these labels."""
        found, _ = await scheduled.list_schedules(self.client, self.namespace, labels=labels)
        return oldest(found)

    async def undo(self, made: ScheduleRecord) -> None:
        """Delete the schedule."""
        await scheduled.delete(self.client, self.namespace, made.id)
