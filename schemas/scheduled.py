"""Scheduled jobs: the arguments that make one, and what answers show of one."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, Field, field_validator

from schemas.base import Model
from schemas.cron import check_schedule
from schemas.submission import JobArgs, RunArgs, UvArgs


class ScheduleArgs(JobArgs):
    """What a scheduled submission says beside what each of its jobs is.

    Attributes:
        schedule: Five cron fields or an alias, in UTC.
        suspend: Make it, and start nothing until it is resumed.
        concurrency: Start a job although the last one still runs.
    """

    schedule: Annotated[str, Field(max_length=100), AfterValidator(check_schedule)]
    suspend: bool = False
    concurrency: bool = False

    @field_validator("detach")
    @classmethod
    def _has_no_end(cls, value: bool) -> bool:
        if not value:
            raise ValueError("a schedule has no end to wait for; leave it out")
        return value


class ScheduledUvArgs(ScheduleArgs, UvArgs):
    """Arguments of `scheduled uv`."""


class ScheduledRunArgs(ScheduleArgs, RunArgs):
    """Arguments of `scheduled run`."""


#: The arguments of each operation that submits.
SUBMISSIONS: dict[str, type[UvArgs | RunArgs]] = {
    "uv": UvArgs,
    "run": RunArgs,
    "scheduled uv": ScheduledUvArgs,
    "scheduled run": ScheduledRunArgs,
}


class ScheduledJob(Model):
    """One scheduled job of the Hub: never a secret's value, never the script's text. Times are in UTC.

    Attributes:
        next_at: When it starts its next job; None while it is suspended, or where the Hub does not say.
        last_job_id: The job that it started last.
        labels: Those of each job that it starts.
    """

    id: str
    namespace: str
    schedule: str | None = None
    suspended: bool = False
    concurrency: bool = False
    next_at: datetime | None = None
    last_job_id: str | None = None
    last_at: datetime | None = None
    created_at: datetime | None = None
    name: str | None = None
    flavor: str | None = None
    image: str | None = None
    timeout_seconds: int | None = None
    labels: dict[str, str] = {}
    env: list[str] = []
    secrets: list[str] = []
    volumes: list[str] = []
