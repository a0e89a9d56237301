from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.embedded.jobs_help import Jobs

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="jobs are measured on Linux")


def test_metrics_of_a_running_job_are_those_of_its_processes_and_end_with_it(jobs: Jobs) -> None:
    code = "import time; kept = bytearray(80_000_000); print('here'); end = time.time() + 2.2\n"
    code += "while time.time() < end: pass"
    job = jobs.run("python3", "-c", code)
    jobs.wait_for_line(job, "here")

    samples = list(jobs.api.fetch_job_metrics(job_id=job.id, namespace="alice", follow=True))

    assert len(samples) >= 2
    assert max(sample["memory_used_bytes"] for sample in samples) > 80_000_000
    assert max(sample["cpu_usage_pct"] for sample in samples) > 5
    assert samples[0]["memory_total_bytes"] > 80_000_000
    assert jobs.end(job).status.stage == "COMPLETED"


def test_a_finished_job_has_no_metrics(jobs: Jobs) -> None:
    job = jobs.end(jobs.run("true"))

    assert list(jobs.api.fetch_job_metrics(job_id=job.id, namespace="alice", follow=True)) == []
