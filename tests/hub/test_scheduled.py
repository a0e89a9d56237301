from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from hub import scheduled
from hub.schedule_record import read_schedule
from schemas.admission import Admission
from schemas.errors import ErrorCode, JobsError
from schemas.report import Report
from tests.hub.conftest import half, nothing, says, says_json

if TYPE_CHECKING:
    from hub.client import HubClient
    from tests.hub.conftest import Answer, RawHub

ALL = "/api/scheduled-jobs/alice"
ONE = f"{ALL}/123"
SPEC = {"dockerImage": "python:3.12", "command": ["true"], "flavor": "cpu-basic", "labels": {"name": "n", "a": "b"}}
SCHEDULE: dict[str, Any] = {"id": "123", "jobSpec": SPEC, "schedule": "@daily", "suspend": False, "status": {}}


def admission() -> Admission:
    body = {"jobSpec": {**SPEC, "labels": {"submission": "s-1"}}, "schedule": "@daily"}
    report = Report(verdict="persists", admitted=True)
    return Admission("alice", body, report, "s-1", "d-1", start="schedule")


async def test_a_schedule_is_created_with_exactly_one_post_of_the_admitted_body(
    raw_hub: RawHub, client: HubClient
) -> None:
    raw_hub.on("POST", ALL, says_json(SCHEDULE))
    record = await scheduled.create(client, admission())
    assert (record.id, record.namespace, record.schedule) == ("123", "alice", "@daily")
    (asked,) = raw_hub.asked
    assert json.loads(asked.body) == admission().body


@pytest.mark.parametrize("answer", [nothing, half, says("502 Bad"), says_json([]), says_json({"schedule": "@daily"})])
async def test_a_lost_answer_is_an_unknown_outcome_that_names_where_to_look(
    raw_hub: RawHub, client: HubClient, answer: Answer
) -> None:
    raw_hub.on("POST", ALL, answer)
    with pytest.raises(JobsError) as raised:
        await scheduled.create(client, admission())
    assert raised.value.code is ErrorCode.OUTCOME_UNKNOWN
    assert raised.value.message.endswith("A schedule may exist.")
    assert 'hf_jobs("scheduled ps", {"namespace": "alice", "all": true, "labels": {"submission": "s-1"}})' in (
        raised.value.hint
    )
    assert len(raw_hub.asked) == 1


async def test_a_refusal_says_that_no_schedule_was_made(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("POST", ALL, says_json({"error": "Too often."}, "400 Bad Request"))
    with pytest.raises(JobsError) as raised:
        await scheduled.create(client, admission())
    assert raised.value.message.endswith("Too often. No schedule was made.")


async def test_one_label_is_sent_and_all_of_them_count(raw_hub: RawHub, client: HubClient) -> None:
    other = {**SCHEDULE, "id": "4", "jobSpec": {**SPEC, "labels": {"name": "n"}}}
    raw_hub.on("GET", ALL, says_json([SCHEDULE, other, {"no": "id"}, None]))
    found, more = await scheduled.list_schedules(client, "alice", labels={"name": "n", "a": "b"})
    assert ([record.id for record in found], more) == (["123"], False)
    assert raw_hub.asked[0].query == [("label", "name=n")]


@pytest.mark.parametrize(
    "odd",
    [
        {"jobSpec": None},
        {"jobSpec": {"command": "true", "secrets": ["A"], "volumes": "x", "labels": {"a": None}}},
        {"status": None},
        {"status": {"lastJob": "x", "nextJobRunAt": "soon"}},
        {"owner": {}, "suspend": "no", "createdAt": 1},
    ],
)
def test_an_odd_record_keeps_its_id(odd: dict[str, Any]) -> None:
    record = read_schedule({**SCHEDULE, **odd}, namespace="alice", endpoint="http://127.0.0.1:9")
    assert record is not None
    shown = record.to_scheduled_job()
    assert (shown.id, shown.namespace, shown.suspended) == ("123", "alice", False)


def test_a_record_shows_when_it_starts_what_and_no_values() -> None:
    spec = {**SPEC, "secrets": {"KEY": None}, "environment": {"A": "value"}, "timeout": 90}
    status = {"lastJob": {"id": "7", "at": "2026-01-01T00:00:00.000Z"}, "nextJobRunAt": "2026-01-02T00:00:00.000Z"}
    data = {**SCHEDULE, "jobSpec": spec, "status": status, "concurrency": True, "owner": {"name": "wonderland"}}
    record = read_schedule(data, namespace="alice", endpoint="http://127.0.0.1:9")
    assert record is not None
    shown = record.to_scheduled_job().model_dump(mode="json", exclude_none=True)
    assert shown == {
        "id": "123",
        "namespace": "wonderland",
        "schedule": "@daily",
        "suspended": False,
        "concurrency": True,
        "next_at": "2026-01-02T00:00:00Z",
        "last_job_id": "7",
        "last_at": "2026-01-01T00:00:00Z",
        "name": "n",
        "flavor": "cpu-basic",
        "image": "python:3.12",
        "timeout_seconds": 90,
        "labels": SPEC["labels"],
        "env": ["A"],
        "secrets": ["KEY"],
        "volumes": [],
    }


@pytest.mark.parametrize("odd", ["", "..", "a/b", "123?x=1", "123/run"])
async def test_an_id_that_is_none_reaches_no_other_endpoint(raw_hub: RawHub, client: HubClient, odd: str) -> None:
    for call in (scheduled.inspect, scheduled.delete):
        with pytest.raises(JobsError) as raised:
            await call(client, "alice", odd)
        assert raised.value.code is ErrorCode.INVALID_ARGUMENTS
        assert "scheduled ps" in raised.value.hint
    assert not raw_hub.asked


async def test_a_schedule_that_is_missing_is_not_found_and_its_listing_is_named(client: HubClient) -> None:
    with pytest.raises(JobsError) as raised:
        await scheduled.inspect(client, "alice", "456")
    assert raised.value.code is ErrorCode.NOT_FOUND
    assert '"scheduled ps"' in raised.value.hint


async def test_a_schedule_is_switched_labelled_and_deleted(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("POST", f"{ONE}/suspend", says("200 OK"))
    raw_hub.on("POST", f"{ONE}/resume", says("200 OK"))
    raw_hub.on("PUT", f"{ONE}/labels", says_json(SCHEDULE))
    raw_hub.on("DELETE", ONE, says("200 OK"))
    await scheduled.set_suspended(client, "alice", "123", suspended=True)
    await scheduled.set_suspended(client, "alice", "123", suspended=False)
    assert (await scheduled.set_labels(client, "alice", "123", {"a": "b"})).labels == SPEC["labels"]
    await scheduled.delete(client, "alice", "123")
    assert [(asked.method, asked.path, asked.body) for asked in raw_hub.asked] == [
        ("POST", f"{ONE}/suspend", b""),
        ("POST", f"{ONE}/resume", b""),
        ("PUT", f"{ONE}/labels", b'{"labels":{"a":"b"}}'),
        ("DELETE", ONE, b""),
    ]
