from __future__ import annotations

import contextlib
import itertools
import time
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from huggingface_hub import hf_hub_download
from huggingface_hub.errors import HfHubHTTPError
from huggingface_hub.utils import get_session, httpx

from hub.account import whoami
from hub.client import HubClient, Limits
from hub.jobs import submit
from hub.logs import stream
from hub.spec import job_body
from schemas.admission import Admission
from schemas.errors import ErrorCode, JobsError
from schemas.report import Report
from schemas.submission import RunArgs
from tests.embedded.hub_process import hub_process

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.conftest import RunningHub
    from tests.embedded.jobs_help import Jobs

FAST = Limits(connect=2, read=2, total=10, tries=3, backoff=0.01, silence=2, outage=5)


@pytest.fixture
async def client(embedded_hub: RunningHub) -> AsyncIterator[HubClient]:
    async with HubClient(embedded_hub.endpoint, embedded_hub.token, limits=FAST) as client:
        yield client


def fault(
    kind: str, path: str, *, method: str = "*", count: int | None = None, skip: int = 0, **more: Any
) -> dict[str, Any]:
    return {"method": method, "path": path, "count": count, "skip": skip, "fault": {"kind": kind, **more}}


def admission() -> Admission:
    args = RunArgs.model_validate({"image": "x", "command": "true"})
    body = job_body(args, command=args.command, env={}, secrets={}, labels={"submission": "s-1"})
    return Admission("alice", body, Report(verdict="persists", admitted=True), "s-1", "d-1")


def jobs_of(hub: RunningHub) -> int:
    return len(list(hub.api.list_jobs(namespace="alice")))


def fired(hub: RunningHub) -> list[int]:
    headers = {"Authorization": f"Bearer {hub.token}"}
    answer = get_session().get(f"{hub.endpoint}/_local/faults", headers=headers).json()
    return [rule["fired"] for rule in answer["rules"]]


def test_a_status_is_what_the_real_client_gets_with_its_body_and_headers(embedded_hub: RunningHub) -> None:
    embedded_hub.faults(
        fault("status", "/api/whoami-v2", status=429, headers={"Retry-After": "17"}, body={"error": "slow down"})
    )

    with pytest.raises(HfHubHTTPError, match="rate limit") as refused:
        embedded_hub.api.whoami()

    assert refused.value.response.status_code == 429
    assert refused.value.response.headers["Retry-After"] == "17"
    assert refused.value.response.json() == {"error": "slow down"}


async def test_our_client_waits_for_a_busy_hub(client: HubClient, embedded_hub: RunningHub) -> None:
    embedded_hub.faults(
        fault("status", "/api/whoami-v2", count=1, status=429, headers={"Retry-After": "0"}),
        fault("cut_before", "/api/whoami-v2", method="GET", count=1),
    )

    assert (await whoami(client)).username == "alice"

    assert fired(embedded_hub) == [1, 1]


async def test_a_cut_before_the_work_leaves_nothing_done(client: HubClient, embedded_hub: RunningHub) -> None:
    embedded_hub.faults(fault("cut_before", "/api/jobs/*", method="POST"))

    with pytest.raises(JobsError) as failed:
        await submit(client, admission())

    assert failed.value.code == ErrorCode.OUTCOME_UNKNOWN
    assert jobs_of(embedded_hub) == 0


async def test_a_cut_after_the_work_loses_only_the_answer(client: HubClient, embedded_hub: RunningHub) -> None:
    embedded_hub.faults(fault("cut_after", "/api/jobs/*", method="POST"))

    # The label of the submission is how the job is found again.
    with contextlib.suppress(JobsError):
        await submit(client, admission())

    assert fired(embedded_hub) == [1]
    assert jobs_of(embedded_hub) == 1


def test_a_commit_whose_answer_is_lost_is_there(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/net")
    embedded_hub.faults(fault("cut_after", "/api/models/alice/net/commit/*"))

    with pytest.raises(httpx.RemoteProtocolError):
        api.upload_file(path_or_fileobj=b"x", path_in_repo="x.txt", repo_id="alice/net")

    assert api.file_exists("alice/net", "x.txt")


async def test_a_log_stream_that_is_cut_is_taken_up_without_a_line_lost_or_doubled(
    client: HubClient, embedded_hub: RunningHub, jobs: Jobs
) -> None:
    job = jobs.end(jobs.shell("seq 20"))
    embedded_hub.faults(fault("cut_body", "*/logs", count=2, events=5))

    with anyio.fail_after(20):
        lines = [event.text async for event in stream(client, "alice", job.id, follow=True, tail=None)]

    assert lines[1:] == [str(number) for number in range(1, 21)]
    assert fired(embedded_hub) == [2]


def test_the_real_client_takes_up_the_log_of_a_running_job_that_is_cut(embedded_hub: RunningHub, jobs: Jobs) -> None:
    job = jobs.shell("seq 20; sleep 60")
    jobs.wait_for_line(job, "20")
    embedded_hub.faults(fault("cut_body", "*/logs", count=1, events=5))

    lines = list(itertools.islice(jobs.api.fetch_job_logs(job_id=job.id, namespace="alice", follow=True), 21))

    assert lines[1:] == [str(number) for number in range(1, 21)]
    assert fired(embedded_hub) == [1]


def test_a_download_that_is_cut_is_resumed_by_the_real_client(embedded_hub: RunningHub, tmp_path: Path) -> None:
    content = bytes(range(256)) * 20_000
    embedded_hub.api.create_repo("alice/net")
    embedded_hub.api.upload_file(path_or_fileobj=content, path_in_repo="w.bin", repo_id="alice/net")
    embedded_hub.faults(fault("cut_body", "*/resolve/*", method="GET", count=1, bytes=3_000_000))

    path = hf_hub_download(
        "alice/net", "w.bin", endpoint=embedded_hub.endpoint, token=embedded_hub.token, cache_dir=tmp_path
    )

    assert fired(embedded_hub) == [1]
    with open(path, "rb") as file:  # noqa: PTH123
        assert file.read() == content


def test_latency_delays_and_lets_later_rules_strike(embedded_hub: RunningHub) -> None:
    embedded_hub.faults(
        fault("latency", "/api/whoami-v2", seconds=0.3), fault("status", "/api/whoami-v2", status=503, skip=1)
    )
    begun = time.monotonic()

    embedded_hub.api.whoami()

    assert time.monotonic() - begun >= 0.3
    with pytest.raises(HfHubHTTPError, match="503"):
        embedded_hub.api.whoami()


def test_chance_follows_from_the_seed(embedded_hub: RunningHub) -> None:
    rule = {"path": "/api/nothing", "probability": 0.5, "fault": {"kind": "status", "status": 500}}

    def struck(seed: int) -> list[int]:
        embedded_hub.faults(rule, seed=seed)
        return [get_session().get(f"{embedded_hub.endpoint}/api/nothing").status_code for _ in range(30)]

    first = struck(1)

    assert struck(1) == first
    assert struck(2) != first
    assert set(first) == {404, 500}


def test_a_hub_that_is_told_to_has_faults_but_only_for_its_accounts(tmp_path: Path) -> None:
    rules = {"rules": [{"path": "/api/whoami-v2", "fault": {"kind": "status", "status": 418}}]}
    with hub_process(tmp_path / "hub", "--faults") as hub:
        url, mine = f"{hub.endpoint}/_local/faults", {"Authorization": f"Bearer {hub.token}"}
        assert get_session().put(url, json=rules).status_code == 401
        wrong = get_session().put(url, json={"rules": [{"path": "*", "falt": 1}]}, headers=mine)
        assert (wrong.status_code, "rules.0" in wrong.json()["error"]) == (400, True)
        assert get_session().put(url, json=rules, headers=mine).json() == {"rules": [{"matched": 0, "fired": 0}]}
        assert get_session().get(f"{hub.endpoint}/api/whoami-v2", headers=mine).status_code == 418
        assert get_session().delete(url, headers=mine).json() == {"rules": []}
        assert get_session().get(f"{hub.endpoint}/api/whoami-v2", headers=mine).status_code == 200
