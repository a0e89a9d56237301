"""Paths of jobs and scheduled jobs on the Hub, from parts that can lead nowhere else."""

from __future__ import annotations

import re

from schemas.errors import ErrorCode, JobsError

_PART = re.compile(r"[A-Za-z0-9_-][A-Za-z0-9._-]{0,95}")


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


def schedules_path(namespace: str) -> str:
    """Path of a namespace's scheduled jobs.

    Raises:
        JobsError: As `jobs_path`.
    """
    return f"/api/scheduled-jobs/{_part('namespace', namespace)}"


def schedule_path(namespace: str, scheduled_job_id: str) -> str:
    """Path of one scheduled job.

    Raises:
        JobsError: As `job_path`.
    """
    return f"{schedules_path(namespace)}/{_part('scheduled_job_id', scheduled_job_id)}"


def _part(arg: str, value: str) -> str:
    # Anything else would lead to another endpoint than the one that is meant.
    if not _PART.fullmatch(value):
        listing = "scheduled ps" if arg == "scheduled_job_id" else "ps"
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"`{arg}` is not an id of the Hub.",
            f'`hf_jobs("{listing}", {{"all": true}})` lists them with their ids.',
        )
    return value
