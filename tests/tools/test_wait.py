"""What a caller is told while a job goes on."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub import Volume

import hub.patience
import tools.progress
import tools.wait
from schemas.job import Job
from tests.agent import agent_of
from tests.bubblewrap import needs_bubblewrap
from tools.progress import uploaded, words
from tools.session import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from tests.agent import Agent
    from tests.conftest import RunningHub

NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)


def job(stage: str, *, ran: int | None = None, limit: int | None = None) -> Job:
    started = None if ran is None else NOW - timedelta(seconds=ran)
    return Job(id="x", namespace="alice", url="u", stage=stage, started_at=started, timeout_seconds=limit)


@pytest.mark.parametrize(
    ("state", "price", "line", "said"),
    [
        (job("SCHEDULING"), 0.1, "", "SCHEDULING"),
        (job("RUNNING", ran=65, limit=1800), None, "", "RUNNING 1:05 of 30:00"),
        (job("RUNNING", ran=3725), 0.02, "step 7", "RUNNING 1:02:05, $1.24 so far: step 7"),
        (job("COMPLETED", ran=65, limit=90), 0.1, "done", "COMPLETED: done"),
    ],
)
def test_progress_names_stage_time_cost_and_the_last_line(
    state: Job, price: float | None, line: str, said: str
) -> None:
    assert words(state, NOW, price, line) == said


async def test_a_silent_job_is_reported_about_and_a_progress_bar_by_its_last_state(
    embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools.progress, "_SILENCE", 0.2)
    monkeypatch.setattr(tools.progress, "_EVERY", 0)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=Settings(policy="trust")) as agent:
        line = r"printf 'Upload 10%%\rUpload 55%%\n\n'; sleep 1.5"
        args = {"image": "x", "command": line, "ephemeral": True, "timeout": "5m", "detach": False}
        assert (await agent.jobs("run", args))["receipt"]["stage"] == "COMPLETED"
    running = [said for said in agent.progress if said.startswith("RUNNING 0:0")]
    assert len([said for said in running if said.endswith("of 5:00, $0.00 so far: Upload 55%")]) >= 3
    assert not any("10%" in said for said in agent.progress)


@pytest.mark.parametrize(
    ("line", "before", "percent"),
    [
        ("Processing Files (1 / 3)      :  45%|████      | 1.2GB / 2.7GB, 50MB/s", None, 45),
        ("New Data Upload               : 100%|██████████|  800MB /  800MB", 45, 100),
        ("Uploading the dataset shards:  50%|█████     | 1/2 [00:01<00:01]", None, 50),
        ("Pushing to the Hub: 7.5 %", 3, 7),
        ("step 12, loss 0.3", 45, 45),
        ("step 13, loss 0.3", 100, None),
        ("model.safetensors:  45%|████      | 1.2G/2.7G", None, None),
        ("accuracy of the upload classifier: 1045 %", None, None),
    ],
)
def test_an_uploads_percentage_is_read_from_the_log(line: str, before: int | None, percent: int | None) -> None:
    assert uploaded(line, before) == percent


def test_an_upload_is_told_of_while_the_job_prints_something_else() -> None:
    running = job("RUNNING", ran=65)
    assert words(running, NOW, None, "step 7", 45) == "RUNNING 1:05, upload 45 %: step 7"
    assert words(running, NOW, None, "Upload: 45%", 45) == "RUNNING 1:05: Upload: 45%"


AWAY = {"path": "/api/*", "fault": {"kind": "cut_before"}}


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hub.patience, "LONGEST", 0.05)


@asynccontextmanager
async def waiting(hub: RunningHub, name: str, command: str) -> AsyncGenerator[tuple[Agent, dict[str, Any]]]:
    """An agent, and the arguments of a `wait` for a job with a writable bucket at `/out`."""
    hub.api.create_bucket(f"alice/{name}")
    volume = Volume(type="bucket", source=f"alice/{name}", mount_path="/out")
    job = hub.api.run_job(image="x", command=["sh", "-c", command], volumes=[volume], timeout="1m")
    async with agent_of(hub.endpoint, hub.token) as agent:
        yield agent, {"job_id": job.id}
    hub.faults()


WRITES = "for n in 1 2 3 4 5 6; do echo line $n; sleep 0.05; done; echo result > /out/result.txt"


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize(
    "faults",
    [
        pytest.param([{**AWAY, "count": 24}], id="away from the beginning"),
        pytest.param([{**AWAY, "skip": 4, "count": 16}], id="away in the middle"),
        pytest.param([{"path": "*/logs", "fault": {"kind": "cut_body", "events": 2}, "count": 4}], id="cut streams"),
        pytest.param([{"path": "*/logs", "fault": {"kind": "status", "status": 403}}], id="a log that may not be read"),
        pytest.param(
            [{"path": "/api/buckets/*", "fault": {"kind": "status", "status": 503}, "count": 9}],
            id="away when the receipt is made",
        ),
    ],
)
@needs_bubblewrap
async def test_a_wait_survives_what_the_hub_recovers_from(
    faults: list[dict[str, Any]],
    shared_hub: RunningHub,
    monkeypatch: pytest.MonkeyPatch,
    request: pytest.FixtureRequest,
) -> None:
    monkeypatch.setattr(tools.wait, "_LOOK", 0.1)
    name = request.node.callspec.id.replace(" ", "-")
    async with waiting(shared_hub, name, WRITES) as (agent, args):
        shared_hub.faults(*faults)
        receipt = (await agent.jobs("wait", args))["receipt"]
        assert (receipt["stage"], receipt["status"]) == ("COMPLETED", "persisted")
        assert receipt["destinations"][0]["commits"]


@pytest.mark.usefixtures("impatient")
@needs_bubblewrap
async def test_a_wait_whose_time_is_up_while_the_hub_is_away_tells_what_was_seen_last(shared_hub: RunningHub) -> None:
    async with waiting(shared_hub, "up", "sleep 30") as (agent, args):
        begun = time.monotonic()
        shared_hub.faults({**AWAY, "skip": 3})
        receipt = (await agent.jobs("wait", {**args, "timeout": 1}))["receipt"]
        assert time.monotonic() - begun < 5
        assert (receipt["status"], receipt["destinations"]) == ("pending", [])
        assert receipt["stage"] in ("SCHEDULING", "RUNNING")
        assert "does not answer" in receipt["message"]
        assert f'hf_jobs("wait", {{"job_id": "{args["job_id"]}"}})' in receipt["next"]
        shared_hub.faults()
        await agent.jobs("cancel", args)


@pytest.mark.usefixtures("impatient")
async def test_a_wait_that_the_hub_never_answers_goes_on_talking_and_says_how_to_go_on(
    shared_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools.progress, "_SILENCE", 0.3)
    async with agent_of(shared_hub.endpoint, shared_hub.token) as agent:
        shared_hub.faults(AWAY)
        answer = await agent.jobs("wait", {"job_id": "123", "timeout": 1})
        shared_hub.faults()
        assert agent.progress[:2] == ["The Hub does not answer yet; it is asked again."] * 2
        assert answer["code"] == "hub_unavailable"
        assert 'hf_jobs("wait", {"job_id": "123"})' in answer["hint"]


async def test_a_wait_for_a_job_that_does_not_exist_ends_at_once(shared_hub: RunningHub) -> None:
    async with agent_of(shared_hub.endpoint, shared_hub.token) as agent:
        assert (await agent.jobs("wait", {"job_id": "123"}))["code"] == "not_found"
