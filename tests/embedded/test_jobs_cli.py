"""The `hf` command line of `huggingface_hub`, unmodified, for jobs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.conftest import RunningHub
    from tests.embedded.jobs_help import Jobs


def test_hf_jobs_runs_lists_inspects_follows_and_waits(embedded_hub: RunningHub, jobs: Jobs) -> None:
    # Attached, it follows the log to the end.
    said = embedded_hub.run("hf", "jobs", "run", "--label", "team=ml", "python:3.12", "echo", "hello from a job")
    assert "hello from a job" in said
    (job,) = jobs.api.list_jobs(namespace="alice")

    assert job.id in embedded_hub.run("hf", "jobs", "ps", "-a", "-q")
    assert "COMPLETED" in embedded_hub.run("hf", "jobs", "inspect", job.id, "--json")
    assert "hello from a job" in embedded_hub.run("hf", "jobs", "logs", job.id)
    assert job.id in embedded_hub.run("hf", "jobs", "wait", job.id)


def test_hf_jobs_cancels_a_detached_job(embedded_hub: RunningHub, jobs: Jobs) -> None:
    said = embedded_hub.run("hf", "jobs", "run", "--detach", "python:3.12", "sleep", "1000")
    found = re.search(r"[0-9a-f]{24}", said)
    assert found

    embedded_hub.run("hf", "jobs", "cancel", found[0])

    (job,) = jobs.api.list_jobs(namespace="alice")
    assert (job.id, jobs.end(job).status.stage) == (found[0], "CANCELED")


def test_hf_jobs_lists_the_hardware(embedded_hub: RunningHub) -> None:
    said = embedded_hub.run("hf", "jobs", "hardware", "--json")

    assert "a10g-large" in said
    assert "rtx-pro-6000x8" in said


def test_hf_jobs_schedules(embedded_hub: RunningHub, jobs: Jobs) -> None:
    embedded_hub.run("hf", "jobs", "scheduled", "run", "@hourly", "python:3.12", "echo", "hi")
    (made,) = jobs.api.list_scheduled_jobs(namespace="alice")

    assert made.id in embedded_hub.run("hf", "jobs", "scheduled", "ps", "-a", "-q")
    embedded_hub.run("hf", "jobs", "scheduled", "suspend", made.id)
    assert jobs.api.list_scheduled_jobs(namespace="alice")[0].suspend
    embedded_hub.run("hf", "jobs", "scheduled", "delete", made.id)
    assert jobs.api.list_scheduled_jobs(namespace="alice") == []
