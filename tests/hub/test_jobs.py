from __future__ import annotations

import json
import socket
from typing import TYPE_CHECKING, Any

import pytest

from hub.client import HubClient
from hub.errors import HubUnavailable
from hub.jobs import cancel, inspect, list_jobs, submit
from schemas.admission import Admission
from schemas.errors import ErrorCode, JobsError
from schemas.report import Report
from tests.hub.conftest import FAST, TOKEN, Answer, Asked, half, nothing, says, says_json, silence

if TYPE_CHECKING:
    from tests.hub.conftest import RawHub

JOBS = "/api/jobs/alice"
JOB = {"id": "123", "owner": {"id": "1", "name": "alice", "type": "user"}, "status": {"stage": "RUNNING"}}


def admission() -> Admission:
    return Admission(
        namespace="alice",
        body={"command": ["true"], "secrets": {"HF_TOKEN": TOKEN}, "labels": {"submission": "s-1", "team": "x"}},
        report=Report(verdict="persists", admitted=True),
        submission_id="s-1",
        digest="d-1",
    )


async def test_submit_sends_exactly_one_post_with_the_admitted_body(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("POST", JOBS, says_json(JOB))
    record = await submit(client, admission())
    assert record.id == "123"
    (asked,) = raw_hub.asked
    assert json.loads(asked.body) == admission().body
    assert asked.headers["authorization"] == f"bearer {TOKEN}"


@pytest.mark.parametrize(
    "answer",
    [
        nothing,
        half,
        silence,
        says("500 Oops"),
        says("502 Bad Gateway", b"<html>", content_type="text/html"),
        says("503 Later", retry_after="0"),
        says("504 Late"),
        says("200 OK", b"<html>"),
        says("200 OK", b""),
        says("200 OK", b'{"id": "12'),
        says_json([JOB]),
        says_json({"status": {"stage": "RUNNING"}}),
        says("307 Elsewhere", location="/api/jobs/alice2"),
    ],
)
async def test_a_lost_answer_is_an_unknown_outcome_and_never_a_second_post(
    raw_hub: RawHub, client: HubClient, answer: Answer
) -> None:
    raw_hub.on("POST", JOBS, answer)
    with pytest.raises(JobsError) as raised:
        await submit(client, admission())
    assert raised.value.code is ErrorCode.OUTCOME_UNKNOWN
    assert raised.value.message.endswith("A job may exist.")
    assert '{"submission": "s-1"}' in raised.value.hint
    assert TOKEN not in raised.value.message + raised.value.hint
    assert len(raw_hub.asked) == 1


@pytest.mark.parametrize(
    ("status", "code"),
    [
        ("400 Bad Request", ErrorCode.INVALID_ARGUMENTS),
        ("401 Unauthorized", ErrorCode.UNAUTHORIZED),
        ("402 Payment Required", ErrorCode.PAYMENT_REQUIRED),
        ("403 Forbidden", ErrorCode.FORBIDDEN),
        ("404 Not Found", ErrorCode.NOT_FOUND),
        ("409 Conflict", ErrorCode.CONFLICT),
        ("422 Unprocessable Entity", ErrorCode.INVALID_ARGUMENTS),
        ("429 Too Many Requests", ErrorCode.RATE_LIMITED),
    ],
)
async def test_a_refusal_keeps_the_hubs_own_sentence(
    raw_hub: RawHub, client: HubClient, status: str, code: ErrorCode
) -> None:
    raw_hub.on("POST", JOBS, says_json({"error": "Pre-paid credit balance is insufficient"}, status))
    with pytest.raises(JobsError) as raised:
        await submit(client, admission())
    assert raised.value.code is code
    assert raised.value.message.endswith("Pre-paid credit balance is insufficient. No job was made.")
    assert status[:3] in raised.value.message
    assert raised.value.hint
    assert len(raw_hub.asked) == 1


@pytest.mark.parametrize(
    "answer",
    [
        says_json(["not", "an", "object"], "403 Forbidden"),
        says_json({"errors": ["text", 1, None]}, "403 Forbidden"),
        says("403 Forbidden", b"\xff\xfe\xfd", content_type="application/json"),
        says("403 Forbidden", b"[" * 100_000, content_type="application/json"),
        says("403 Forbidden", b"<html>" + b"x" * 100_000),
    ],
)
async def test_a_refusal_of_any_shape_keeps_its_code(raw_hub: RawHub, client: HubClient, answer: Answer) -> None:
    raw_hub.on("POST", JOBS, answer)
    with pytest.raises(JobsError) as raised:
        await submit(client, admission())
    assert raised.value.code is ErrorCode.FORBIDDEN
    assert len(raised.value.message) < 1000


async def test_a_refused_connection_says_that_no_job_was_made() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"
    async with HubClient(endpoint, TOKEN, limits=FAST) as client:
        with pytest.raises(JobsError) as raised:
            await submit(client, admission())
    assert raised.value.code is ErrorCode.HUB_UNAVAILABLE
    assert raised.value.message.endswith("No job was made.")


@pytest.mark.parametrize("odd", [{"timeout": None}, {"createdAt": None}, {"owner": {"name": "alice"}}, {"owner": None}])
async def test_an_odd_answer_does_not_lose_the_job(raw_hub: RawHub, client: HubClient, odd: dict[str, Any]) -> None:
    raw_hub.on("POST", JOBS, says_json({**JOB, **odd}))
    assert (await submit(client, admission())).id == "123"


async def test_inspect_reads_one_job(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", f"{JOBS}/123", says_json(JOB))
    record = await inspect(client, "alice", "123")
    assert (record.id, record.stage, record.namespace) == ("123", "RUNNING", "alice")


async def test_an_unknown_job_is_not_found_and_ps_is_named(client: HubClient) -> None:
    with pytest.raises(JobsError) as raised:
        await inspect(client, "alice", "456")
    assert raised.value.code is ErrorCode.NOT_FOUND
    assert "456" in raised.value.message
    assert '"ps"' in raised.value.hint


@pytest.mark.parametrize("job_id", ["", "..", "a/b", "123?x=1", "a b", "é", "x" * 200, ".", "123/cancel"])
async def test_an_id_that_is_none_reaches_no_other_endpoint(raw_hub: RawHub, client: HubClient, job_id: str) -> None:
    for call in (inspect, cancel):
        with pytest.raises(JobsError) as raised:
            await call(client, "alice", job_id)
        assert raised.value.code is ErrorCode.INVALID_ARGUMENTS
        with pytest.raises(JobsError):
            await call(client, job_id, "123")
    assert not raw_hub.asked


def pages(raw_hub: RawHub, count: int, size: int) -> Answer:
    async def answer(asked: Asked) -> None:
        page = int(dict(asked.query).get("page", "0"))
        jobs = [{**JOB, "id": f"{page}-{i}", "labels": {"a": "b"}} for i in range(size)]
        more = {}
        if page + 1 < count:
            # Some proxies leave the Hub's own host in its links.
            more = {"link": f'<https://elsewhere.invalid{JOBS}?page={page + 1}&label=a%3Db>; rel="next"'}
        await says_json(jobs, **more)(asked)

    return answer


async def test_a_listing_follows_its_pages_on_the_same_host(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", JOBS, pages(raw_hub, 3, 2))
    found, more = await list_jobs(client, "alice", labels={"a": "b"})
    assert [record.id for record in found] == ["0-0", "0-1", "1-0", "1-1", "2-0", "2-1"]
    assert not more
    assert raw_hub.asked[-1].query == [("page", "2"), ("label", "a=b")]


async def test_a_listing_stops_at_its_limit_and_says_so(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", JOBS, pages(raw_hub, 1000, 2))
    found, more = await list_jobs(client, "alice", limit=3)
    assert [record.id for record in found] == ["0-0", "0-1", "1-0"]
    assert more
    assert len(raw_hub.asked) == 2


async def test_a_listing_of_exactly_the_limit_is_whole(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", JOBS, pages(raw_hub, 2, 2))
    found, more = await list_jobs(client, "alice", limit=4)
    assert len(found) == 4
    assert not more


async def test_a_listing_without_end_ends(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", JOBS, pages(raw_hub, 10**9, 0))
    assert await list_jobs(client, "alice") == ([], True)


async def test_filters_are_sent_and_a_hub_that_ignores_them_does_not_matter(raw_hub: RawHub, client: HubClient) -> None:
    jobs = [
        {**JOB, "id": "right", "labels": {"a": "b", "c": "d"}},
        {**JOB, "id": "label", "labels": {"a": "b"}},
        {**JOB, "id": "stage", "labels": {"a": "b", "c": "d"}, "status": {"stage": "ERROR"}},
        {"no": "id"},
        "no job",
    ]
    raw_hub.on("GET", JOBS, says_json(jobs))
    found, _ = await list_jobs(client, "alice", stages=["RUNNING", "SCHEDULING"], labels={"a": "b", "c": "d"})
    assert [record.id for record in found] == ["right"]
    stages = [("stage", "RUNNING"), ("stage", "SCHEDULING")]
    assert raw_hub.asked[0].query == [*stages, ("label", "a=b"), ("label", "c=d")]


async def test_cancel_asks_once(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("POST", f"{JOBS}/123/cancel", says("200 OK"))
    await cancel(client, "alice", "123")
    assert [(asked.method, asked.body) for asked in raw_hub.asked] == [("POST", b"")]


async def test_a_dead_hub_is_unavailable_for_reads(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", JOBS, nothing)
    with pytest.raises(HubUnavailable):
        await list_jobs(client, "alice")
