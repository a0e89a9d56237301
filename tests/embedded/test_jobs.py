from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub import JobHardware
from huggingface_hub.errors import HfHubHTTPError, JobNotFoundError
from huggingface_hub.utils import get_session

from hub.embedded.jobs.store import new_id
from tests.conftest import HubThread
from tests.embedded.jobs_help import jobs_of, until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.conftest import RunningHub
    from tests.embedded.jobs_help import Jobs


def post(hub: RunningHub, path: str, body: Any) -> Any:
    headers = {"Authorization": f"Bearer {hub.token}"}
    return get_session().post(f"{hub.endpoint}{path}", json=body, headers=headers)


SPEC = {"dockerImage": "python:3.12", "command": ["true"], "flavor": "cpu-basic"}


def test_a_job_that_exits_with_0_is_completed(jobs: Jobs) -> None:
    job = jobs.shell("echo one; echo two >&2", labels={"team": "ml"}, env={"A": "1"}, timeout="5m", attempts=2)

    assert job.status.stage in ("SCHEDULING", "RUNNING")
    ended = jobs.end(job)
    assert ended.status.stage == "COMPLETED"
    assert ended.status.message is None
    assert (ended.docker_image, ended.flavor) == ("python:3.12", "cpu-basic")
    assert ended.command == ["/bin/sh", "-c", "echo one; echo two >&2"]
    assert ended.environment == {"A": "1"}
    assert ended.labels == {"team": "ml", "name": job.labels["name"]} if job.labels else False
    assert ended.retry == 1
    assert (ended.owner.name, ended.owner.type) == ("alice", "user")
    assert ended.initiator
    assert ended.initiator.type == "user"
    assert ended.created_at
    assert ended.started_at
    assert ended.finished_at
    assert ended.created_at <= ended.started_at <= ended.finished_at
    assert datetime.now(UTC) - ended.created_at < timedelta(minutes=1)
    assert jobs.output(job) == ["one", "two"]


def test_the_first_line_of_the_log_says_what_is_not_emulated(jobs: Jobs) -> None:
    job = jobs.run("true", flavor="a10g-small")
    jobs.end(job)

    (line,) = jobs.log(job)

    assert "image python:3.12" in line
    assert "flavor a10g-small" in line
    assert "not emulated" in line


def test_a_job_that_fails_is_an_error_that_names_its_exit_code(jobs: Jobs) -> None:
    ended = jobs.end(jobs.shell("exit 3"))

    assert ended.status.stage == "ERROR"
    assert ended.status.message == "Job failed with exit code: 3. Reason: Error"


def test_a_job_that_dies_of_a_signal_is_an_error_that_names_it(jobs: Jobs) -> None:
    ended = jobs.end(jobs.shell("kill -9 $$"))

    assert ended.status.message == "Job failed with exit code: 137. Reason: killed by SIGKILL"


def test_a_program_that_does_not_exist_is_an_error_that_names_it(jobs: Jobs) -> None:
    ended = jobs.end(jobs.run("no-such-program"))

    assert ended.status.stage == "ERROR"
    assert ended.status.message
    assert "no-such-program" in " ".join([ended.status.message, *jobs.log(ended)])


def test_a_job_is_ended_at_its_timeout_and_is_an_error_that_says_so(jobs: Jobs) -> None:
    job = jobs.shell("trap 'echo told; exit 0' TERM; echo here; while :; do sleep 0.1; done", timeout=1)

    ended = jobs.end(job)

    assert ended.status.stage == "ERROR"
    assert ended.status.message == "Job timeout: it had not ended after 1 seconds."
    # The loop's own child was told too, and the shell may say so.
    assert [line for line in jobs.output(job) if line != "Terminated"] == ["here", "told"]


def test_a_running_job_can_be_canceled(jobs: Jobs) -> None:
    job = jobs.shell("echo here; sleep 1000")
    jobs.wait_for_line(job, "here")

    jobs.cancel(job)

    assert jobs.end(job).status.stage == "CANCELED"
    jobs.cancel(job)
    assert jobs.get(job).status.stage == "CANCELED"


def test_a_job_can_be_canceled_at_any_moment(jobs: Jobs) -> None:
    for _ in range(15):
        job = jobs.run("sleep", "1000")
        jobs.cancel(job)

        assert jobs.end(job).status.stage == "CANCELED"


def test_more_jobs_than_may_run_at_once_wait_for_their_turn(tmp_path: Path) -> None:
    with HubThread(tmp_path / "hub", parallel_jobs=1) as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        first = jobs.shell("sleep 1000")
        second = jobs.shell("echo second")
        third = jobs.shell("echo third")
        until(lambda: jobs.get(first).status.stage == "RUNNING")
        assert jobs.get(second).status.stage == "SCHEDULING"

        jobs.cancel(third)
        assert jobs.get(third).status.stage == "CANCELED"
        jobs.cancel(first)

        assert jobs.end(second).status.stage == "COMPLETED"
        assert jobs.get(third).started_at is None


def test_a_job_that_fails_is_started_as_often_as_its_attempts_say_each_time_in_an_empty_folder(jobs: Jobs) -> None:
    job = jobs.shell("test -e left && echo dirty; touch left; echo try; exit 5", attempts=3)

    assert jobs.end(job).status.message == "Job failed with exit code: 5. Reason: Error"
    assert jobs.output(job).count("try") == 3
    assert "dirty" not in jobs.output(job)


def test_a_job_that_succeeds_is_not_started_again(jobs: Jobs) -> None:
    job = jobs.shell("echo try", attempts=3)

    assert jobs.output(job) == ["try"]


def test_jobs_are_listed_newest_first_and_by_stage_and_labels(jobs: Jobs) -> None:
    one = jobs.end(jobs.shell("true", labels={"run": "1", "kind": "x"}))
    two = jobs.end(jobs.shell("false", labels={"run": "2", "kind": "x"}))

    def ids(**filters: Any) -> list[str]:
        return [job.id for job in jobs.api.list_jobs(namespace="alice", **filters)]

    assert ids() == [two.id, one.id]
    assert ids(status="COMPLETED") == [one.id]
    assert ids(status=["COMPLETED", "ERROR"]) == [two.id, one.id]
    assert ids(labels={"kind": "x"}) == [two.id, one.id]
    assert ids(labels={"kind": "x", "run": "2"}) == [two.id]
    assert ids(labels={"kind": "y"}) == []
    assert ids(status="RUNNING") == []


def test_a_long_list_of_jobs_is_paged(jobs: Jobs, embedded_hub: RunningHub) -> None:
    spec = jobs.end(jobs.run("true"))
    store = embedded_hub.hub.jobs
    record = store.get("alice", spec.id)
    for _ in range(204):
        store.finished(store.add(new_id(), "alice", "user", record.spec, record.initiator).id, "COMPLETED", None)

    listed = [job.id for job in jobs.api.list_jobs(namespace="alice")]

    assert len(listed) == len(set(listed)) == 205


def test_labels_are_replaced_as_a_whole(jobs: Jobs) -> None:
    job = jobs.end(jobs.run("true", labels={"a": "1"}))

    updated = jobs.api.update_job_labels(job_id=job.id, namespace="alice", labels={"b": "2"})

    assert updated.labels == {"b": "2"}
    assert jobs.get(job).labels == {"b": "2"}


def test_exposed_ports_are_recorded_and_replaced_as_a_whole(jobs: Jobs, embedded_hub: RunningHub) -> None:
    job = jobs.end(jobs.run("true", expose=[80], expose_public=[8080]))

    updated = jobs.api.update_job_expose(job_id=job.id, namespace="alice", expose_public=[9090])

    assert (job.expose, job.expose_public) == ([80, 8080], [8080])
    assert (updated.expose, updated.expose_public) == ([9090], [9090])
    assert jobs.get(job).expose == [9090]
    answer = get_session().put(
        f"{embedded_hub.endpoint}/api/jobs/alice/{job.id}/expose",
        json={"ports": [1], "portsPublic": [2]},
        headers={"Authorization": f"Bearer {embedded_hub.token}"},
    )
    assert answer.status_code == 400


def test_a_job_runs_again_with_the_secrets_it_had(jobs: Jobs) -> None:
    job = jobs.end(jobs.shell('test "$KEY" = hush && echo "same"', secrets={"KEY": "hush"}, labels={"a": "1"}))

    again = jobs.api.rerun_job(job_id=job.id, namespace="alice")

    assert again.id != job.id
    assert again.labels == job.labels
    assert again.initiator
    assert (again.initiator.type, again.initiator.id) == ("duplicated-job", job.id)
    assert jobs.output(again) == ["same"]


def test_a_job_with_secrets_cannot_run_again_after_a_restart_and_the_answer_says_why(tmp_path: Path) -> None:
    with HubThread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        secret = jobs.end(jobs.run("true", secrets={"KEY": "hush"}))
        plain = jobs.end(jobs.run("true"))
    with HubThread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        with pytest.raises(HfHubHTTPError, match="KEY") as refused:
            jobs.api.rerun_job(job_id=secret.id, namespace="alice")
        again = jobs.api.rerun_job(job_id=plain.id, namespace="alice")

        assert jobs.end(again).status.stage == "COMPLETED"
    assert refused.value.response.status_code == 409


def test_no_answer_and_no_file_holds_the_value_of_a_secret(jobs: Jobs, embedded_hub: RunningHub) -> None:
    value = "hush-hush-0123456789"
    running = jobs.shell("echo here; sleep 1000", secrets={"HF_TOKEN": value})
    jobs.wait_for_line(running, "here")
    headers = {"Authorization": f"Bearer {embedded_hub.token}"}
    base = f"{embedded_hub.endpoint}/api/jobs/alice"

    texts = [get_session().get(url, headers=headers).text for url in (base, f"{base}/{running.id}")]
    stored = [file.read_bytes() for file in embedded_hub.data_dir.rglob("*") if file.is_file()]
    jobs.cancel(running)

    assert all("HF_TOKEN" in text and value not in text for text in texts)
    assert stored
    assert not [content for content in stored if value.encode() in content]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"flavor": "a10g-smal"}, "a10g-small"),
        ({"flavor": "h100"}, "there is no flavor"),
        ({"command": []}, "command is empty"),
        ({"command": "echo hi"}, "command"),
        ({"command": ["a\0b"]}, "command"),
        ({"labels": {"a b": "c"}}, "label"),
        ({"labels": {"a": "x" * 101}}, "label"),
        ({"labels": {"a": 1}}, "labels"),
        ({"timeoutSeconds": 0}, "timeoutSeconds"),
        ({"timeoutSeconds": 10**9}, "timeoutSeconds"),
        ({"timeoutSeconds": "soon"}, "timeoutSeconds"),
        ({"attempts": 0}, "attempts"),
        ({"dockerImage": None}, "spaceId"),
        ({"environment": {"A": ["b"]}}, "environment"),
        ({"environment": {"A=B": "c"}}, "environment"),
        ({"volumes": [{"type": "bucket", "source": "alice/b", "mountPath": "/etc"}]}, "volumes"),
    ],
)
def test_a_job_that_cannot_be_run_is_refused_with_400(
    embedded_hub: RunningHub, change: dict[str, Any], words: str
) -> None:
    response = post(embedded_hub, "/api/jobs/alice", {**SPEC, **change})

    assert response.status_code == 400
    assert words in response.json()["error"]
    assert not list(jobs_of(embedded_hub.endpoint, embedded_hub.token, "alice").api.list_jobs(namespace="alice"))


@pytest.mark.parametrize("text", ["", "{", "[]", '"a"', '{"command": '])
def test_a_body_that_is_no_job_is_refused_with_400(embedded_hub: RunningHub, text: str) -> None:
    response = get_session().post(
        f"{embedded_hub.endpoint}/api/jobs/alice",
        content=text,
        headers={"Authorization": f"Bearer {embedded_hub.token}"},
    )

    assert response.status_code == 400


def test_a_namespace_that_is_not_the_users_is_refused_with_403(jobs: Jobs, embedded_hub: RunningHub) -> None:
    assert post(embedded_hub, "/api/jobs/bob", SPEC).status_code == 403
    with pytest.raises(HfHubHTTPError) as refused:
        list(jobs.api.list_jobs(namespace="bob"))
    assert refused.value.response.status_code == 403


def test_jobs_run_in_an_organisation_of_the_user(embedded_hub: RunningHub) -> None:
    jobs = jobs_of(embedded_hub.endpoint, embedded_hub.token, "wonderland")

    job = jobs.end(jobs.run("true"))

    assert (job.owner.name, job.owner.type, job.status.stage) == ("wonderland", "org", "COMPLETED")


def test_an_unknown_job_is_not_found(jobs: Jobs) -> None:
    with pytest.raises(JobNotFoundError):
        jobs.api.inspect_job(job_id="0" * 24, namespace="alice")
    with pytest.raises(JobNotFoundError):
        jobs.api.cancel_job(job_id="0" * 24, namespace="alice")
    with pytest.raises(JobNotFoundError):
        list(jobs.api.fetch_job_logs(job_id="0" * 24, namespace="alice"))


def test_a_request_without_a_token_is_refused_with_401(embedded_hub: RunningHub) -> None:
    for path in ("/api/jobs/alice", "/api/jobs/alice/0", "/api/jobs/alice/0/logs"):
        assert get_session().get(f"{embedded_hub.endpoint}{path}").status_code == 401


def test_every_flavor_of_the_client_has_a_price_for_a_minute(jobs: Jobs) -> None:
    hardware = {info.name: info for info in jobs.api.list_jobs_hardware()}

    assert set(hardware) == {flavor.value for flavor in JobHardware}
    assert all(info.unit_label == "minute" and info.unit_cost_usd > 0 for info in hardware.values())
    assert hardware["cpu-basic"].accelerator is None
    assert hardware["cpu-basic"].unit_cost_micro_usd == 167
    small = hardware["a10g-small"]
    assert small.accelerator
    assert (small.accelerator.model, small.accelerator.quantity, small.accelerator.vram) == ("A10G", "1", "24 GB")
    assert small.unit_cost_usd == pytest.approx(1.0 / 60, rel=1e-3)


def test_ids_are_24_hex_digits(jobs: Jobs) -> None:
    assert re.fullmatch(r"[0-9a-f]{24}", jobs.run("true").id)


def test_a_command_of_more_than_a_megabyte_runs(jobs: Jobs) -> None:
    pieces = ["x" * 120_000 for _ in range(12)]

    job = jobs.run("/bin/sh", "-c", 'printf "%s" "$@" | wc -c', "sh", *pieces)

    assert [line.strip() for line in jobs.output(job)] == [str(12 * 120_000)]
    assert jobs.get(job).command == ["/bin/sh", "-c", 'printf "%s" "$@" | wc -c', "sh", *pieces]


def test_a_command_that_the_system_cannot_start_is_an_error_that_says_so(jobs: Jobs) -> None:
    ended = jobs.end(jobs.run("true", "x" * 200_000))

    assert ended.status.stage == "ERROR"
    assert ended.status.message == "The command and its environment are longer than this system can start."


def test_finished_jobs_and_their_logs_survive_a_restart(tmp_path: Path) -> None:
    with HubThread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        job = jobs.end(jobs.shell("echo kept; exit 4"))
    with HubThread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        found = jobs.get(job)

        assert (found.status, found.created_at, found.labels) == (job.status, job.created_at, job.labels)
        assert jobs.output(job) == ["kept"]


def test_jobs_end_with_the_hub_that_is_stopped_and_say_why(tmp_path: Path) -> None:
    with HubThread(tmp_path / "hub", parallel_jobs=1) as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)
        running = jobs.shell("echo here; sleep 1000")
        waiting = jobs.run("true")
        jobs.wait_for_line(running, "here")
    with HubThread(tmp_path / "hub") as hub:
        jobs = jobs_of(hub.endpoint, hub.token, hub.user)

        assert jobs.get(running).status.stage == jobs.get(waiting).status.stage == "ERROR"
        assert "stopped while the job ran" in (jobs.get(running).status.message or "")
        assert "before the job could start" in (jobs.get(waiting).status.message or "")


def test_what_a_job_needs_to_be_found_again_is_in_its_json(jobs: Jobs, embedded_hub: RunningHub) -> None:
    job = jobs.end(jobs.run("true"))
    headers = {"Authorization": f"Bearer {embedded_hub.token}"}

    text = get_session().get(f"{embedded_hub.endpoint}/api/jobs/alice/{job.id}", headers=headers).text

    data = json.loads(text)
    assert data["timeout"] == 1800
    assert data["durations"]["totalSecs"] >= data["durations"]["runningSecs"] >= 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", data["createdAt"])
