"""What a caller is told while a job goes on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

import tools.wait
from schemas.job import Job
from tests.agent import agent_of
from tools.session import Settings
from tools.wait import words

if TYPE_CHECKING:
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
    monkeypatch.setattr(tools.wait, "_SILENCE", 0.2)
    monkeypatch.setattr(tools.wait, "_EVERY", 0)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=Settings(policy="trust")) as agent:
        line = r"printf 'Upload 10%%\rUpload 55%%\n\n'; sleep 1.5"
        args = {"image": "x", "command": line, "ephemeral": True, "timeout": "5m", "detach": False}
        assert (await agent.jobs("run", args))["receipt"]["stage"] == "COMPLETED"
    running = [said for said in agent.progress if said.startswith("RUNNING 0:0")]
    assert len([said for said in running if said.endswith("of 5:00, $0.00 so far: Upload 55%")]) >= 3
    assert not any("10%" in said for said in agent.progress)
