from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import get_session

from hub.embedded.jobs.cron import next_time
from tests.embedded.jobs_help import Jobs, jobs_of, until

if TYPE_CHECKING:
    from pathlib import Path

    from huggingface_hub import HfApi
    from huggingface_hub._jobs_api import ScheduledJobInfo

    from tests.conftest import HubThread, RunningHub


def schedule(api: HfApi, *command: str, when: str = "@hourly", **options: Any) -> ScheduledJobInfo:
    return api.create_scheduled_job(
        image="python:3.12", command=list(command), schedule=when, namespace="alice", **options
    )


def make_due(hub: RunningHub, scheduled: ScheduledJobInfo) -> None:
    """As if its time had come: the expressions go down to the minute, and tests do not wait for one."""
    schedules = hub.hub.schedules
    schedules._set(scheduled.id, next_at=1)
    schedules._wake()


def ids_of_jobs(jobs: Jobs) -> list[str]:
    return [job.id for job in jobs.api.list_jobs(namespace="alice")]


def test_a_scheduled_job_is_recorded_with_its_next_time(jobs: Jobs) -> None:
    made = schedule(jobs.api, "echo", "hi", when="0 9 * * 1", env={"A": "1"}, labels={"team": "ml"}, flavor="t4-small")

    found = jobs.api.inspect_scheduled_job(scheduled_job_id=made.id, namespace="alice")

    assert found == made
    assert (found.schedule, found.suspend, found.concurrency) == ("0 9 * * 1", False, False)
    assert found.job_spec.command == ["echo", "hi"]
    assert found.job_spec.environment == {"A": "1"}
    assert (found.job_spec.docker_image, found.job_spec.flavor) == ("python:3.12", "t4-small")
    assert found.status.next_job_run_at
    assert datetime.now(UTC) < found.status.next_job_run_at <= datetime.now(UTC) + timedelta(days=7)
    assert (found.status.next_job_run_at.weekday(), found.status.next_job_run_at.hour) == (0, 9)
    assert found.status.last_job is None


def test_it_starts_its_job_when_it_is_due_with_its_secrets(jobs: Jobs, embedded_hub: RunningHub) -> None:
    made = schedule(jobs.api, "sh", "-c", "echo $KEY", secrets={"KEY": "hush"}, labels={"team": "ml"})
    make_due(embedded_hub, made)

    until(lambda: ids_of_jobs(jobs))
    (job,) = jobs.api.list_jobs(namespace="alice", labels={"team": "ml"})

    assert jobs.output(job) == ["hush"]
    assert job.initiator
    assert (job.initiator.type, job.initiator.id) == ("scheduled-job", made.id)
    found = jobs.api.inspect_scheduled_job(scheduled_job_id=made.id, namespace="alice")
    assert found.status.last_job
    assert found.status.last_job.id == job.id
    assert found.status.next_job_run_at
    assert found.status.next_job_run_at > datetime.now(UTC)


def test_it_is_not_started_while_its_last_job_runs_unless_it_allows_that(jobs: Jobs, embedded_hub: RunningHub) -> None:
    alone = schedule(jobs.api, "sleep", "1000")
    first = jobs.api.trigger_scheduled_job(scheduled_job_id=alone.id, namespace="alice")

    with pytest.raises(HfHubHTTPError) as refused:
        jobs.api.trigger_scheduled_job(scheduled_job_id=alone.id, namespace="alice")
    make_due(embedded_hub, alone)
    until(lambda: embedded_hub.hub.schedules.get("alice", alone.id).next_at > 1)

    assert refused.value.response.status_code == 409
    assert ids_of_jobs(jobs) == [first.id]

    crowd = schedule(jobs.api, "sleep", "1000", concurrency=True)
    for _ in range(2):
        jobs.api.trigger_scheduled_job(scheduled_job_id=crowd.id, namespace="alice")
    assert len(ids_of_jobs(jobs)) == 3


def test_a_suspended_one_rests_until_it_is_resumed(jobs: Jobs, embedded_hub: RunningHub) -> None:
    made = schedule(jobs.api, "true", suspend=True)
    other = schedule(jobs.api, "true")
    make_due(embedded_hub, made)
    make_due(embedded_hub, other)
    until(lambda: ids_of_jobs(jobs))

    assert len(ids_of_jobs(jobs)) == 1
    found = jobs.api.inspect_scheduled_job(scheduled_job_id=made.id, namespace="alice")
    assert (found.suspend, found.status.next_job_run_at) == (True, None)

    jobs.api.resume_scheduled_job(scheduled_job_id=made.id, namespace="alice")
    jobs.api.suspend_scheduled_job(scheduled_job_id=other.id, namespace="alice")

    resumed = jobs.api.inspect_scheduled_job(scheduled_job_id=made.id, namespace="alice")
    assert resumed.suspend is False
    assert resumed.status.next_job_run_at
    assert jobs.api.inspect_scheduled_job(scheduled_job_id=other.id, namespace="alice").suspend is True


def test_it_can_be_changed_listed_and_deleted(jobs: Jobs) -> None:
    one = schedule(jobs.api, "true", labels={"kind": "x"})
    two = schedule(jobs.api, "true", labels={"kind": "y"})

    jobs.api.update_scheduled_job_schedule(scheduled_job_id=one.id, schedule="@daily", namespace="alice")
    jobs.api.update_scheduled_job_labels(scheduled_job_id=two.id, labels={"kind": "z"}, namespace="alice")

    listed = jobs.api.list_scheduled_jobs(namespace="alice")
    assert [found.id for found in listed] == [two.id, one.id]
    assert listed[1].schedule == "@daily"
    assert listed[1].status.next_job_run_at
    assert listed[1].status.next_job_run_at.hour == 0
    assert [found.id for found in jobs.api.list_scheduled_jobs(namespace="alice", labels={"kind": "z"})] == [two.id]

    jobs.api.delete_scheduled_job(scheduled_job_id=one.id, namespace="alice")
    assert [found.id for found in jobs.api.list_scheduled_jobs(namespace="alice")] == [two.id]
    with pytest.raises(HfHubHTTPError):
        jobs.api.inspect_scheduled_job(scheduled_job_id=one.id, namespace="alice")


def test_it_survives_a_restart_and_fires_afterwards(hub_thread: type[HubThread], tmp_path: Path) -> None:
    with hub_thread(tmp_path / "hub") as hub:
        made = schedule(hub.api, "sh", "-c", "echo $KEY", secrets={"KEY": "hush"})
    with hub_thread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        make_due(hub, made)
        until(lambda: ids_of_jobs(jobs))
        (job,) = jobs.api.list_jobs(namespace="alice")

        assert jobs.output(job) == ["hush"]


def test_no_answer_holds_the_value_of_a_secret(jobs: Jobs, embedded_hub: RunningHub) -> None:
    made = schedule(jobs.api, "true", secrets={"HF_TOKEN": "hush-0123456789"})
    headers = {"Authorization": f"Bearer {embedded_hub.token}"}
    base = f"{embedded_hub.endpoint}/api/scheduled-jobs/alice"

    texts = [get_session().get(url, headers=headers).text for url in (base, f"{base}/{made.id}")]

    assert made.job_spec.secrets == {"HF_TOKEN": None}
    assert all("HF_TOKEN" in text and "hush" not in text for text in texts)


@pytest.mark.parametrize("when", ["soon", "* * * *", "* * * * * *", "61 * * * *", "@reboot", "0 0 31 2 *", ""])
def test_an_expression_that_is_no_schedule_is_refused_with_400(jobs: Jobs, when: str) -> None:
    with pytest.raises(HfHubHTTPError, match="five cron fields") as refused:
        schedule(jobs.api, "true", when=when)

    assert refused.value.response.status_code == 400


def test_what_cannot_be_a_job_cannot_be_scheduled(jobs: Jobs) -> None:
    with pytest.raises(HfHubHTTPError, match="there is no flavor") as refused:
        schedule(jobs.api, "true", flavor="h100")

    assert refused.value.response.status_code == 400


@pytest.mark.parametrize(
    ("expression", "expected"),
    [("@hourly", "2026-01-01T01:00"), ("@daily", "2026-01-02T00:00"), ("30 12 * * 0", "2026-01-04T12:30")],
)
def test_the_next_time_is_counted_in_utc(expression: str, expected: str) -> None:
    start = int(datetime(2026, 1, 1, 0, 0, 30, tzinfo=UTC).timestamp() * 1000)

    found = datetime.fromtimestamp(next_time(expression, start) / 1000, UTC)

    assert f"{found:%Y-%m-%dT%H:%M}" == expected
