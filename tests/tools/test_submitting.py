"""One call makes one job, and every answer about it can be acted on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest

import hub.jobs
import tools.wait
from schemas.errors import ErrorCode, JobsError
from tests.agent import agent_of
from tools.session import Settings

if TYPE_CHECKING:
    from tests.conftest import RunningHub

ORGANIZATION = "wonderland"
TRUST = Settings(policy="trust")
SLEEPS = {"image": "x", "command": "sleep 60", "ephemeral": True}


async def test_identical_calls_at_the_same_time_make_one_job(
    embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked = 0
    both = anyio.Event()
    list_jobs = hub.jobs.list_jobs

    async def list_slowly(*args: Any, **options: Any) -> Any:
        nonlocal looked
        found = await list_jobs(*args, **options)
        looked += 1
        if looked == 2:
            both.set()
        with anyio.move_on_after(1):
            await both.wait()
        return found

    monkeypatch.setattr(hub.jobs, "list_jobs", list_slowly)
    made: list[str] = []
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:

        async def submit() -> None:
            result = await agent.client.call_tool("hf_jobs", {"operation": "run", "args": SLEEPS})
            assert result.structured_content is not None
            made.append(result.structured_content["job"]["id"])

        async with anyio.create_task_group() as group:
            group.start_soon(submit)
            group.start_soon(submit)
        assert len(made) == 2
        assert len(set(made)) == 1
        await agent.jobs("cancel", {"job_id": made[0]})


async def test_the_calls_that_an_answer_names_find_a_job_of_an_organisation(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        answer = await agent.jobs("run", {**SLEEPS, "namespace": ORGANIZATION})
        job = answer["job"]
        call = f'{{"job_id": "{job["id"]}", "namespace": "{ORGANIZATION}"}}'
        assert call in answer["next"]
        assert (await agent.jobs("verify", call))["receipt"]["status"] == "pending"
        assert call in agent.text
        assert (await agent.jobs("inspect", {"job_id": f"{ORGANIZATION}/{job['id']}"}))["jobs"][0]["id"] == job["id"]
        await agent.jobs("cancel", {"job_id": job["url"]})
        assert call in agent.text
        receipt = (await agent.jobs("wait", call))["receipt"]
        assert (receipt["stage"], receipt["namespace"]) == ("CANCELED", ORGANIZATION)


async def test_a_failure_after_the_job_was_made_names_the_job(
    embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fail(*args: Any, **options: Any) -> None:
        raise JobsError(ErrorCode.HUB_UNAVAILABLE, "The Hub is gone.", "Call again.")

    monkeypatch.setattr(tools.wait, "gather", fail)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        answer = await agent.jobs("run", {**SLEEPS, "command": "true", "detach": False})
        assert answer["code"] == "hub_unavailable"
        (job,) = (await agent.jobs("ps", {"all": True}))["jobs"]
        assert answer["job_id"] == job["id"]
        assert f'hf_jobs("wait", {{"job_id": "{job["id"]}"}})' in answer["hint"]
        assert "do not submit it again" in answer["hint"]


async def test_a_failure_before_says_that_there_is_no_job() -> None:
    async with agent_of("http://127.0.0.1:9", "hf_x", settings=TRUST) as agent:
        assert "No job was made." in (await agent.jobs("run", SLEEPS))["message"]


async def test_what_is_asked_of_the_user_covers_every_spelling_of_true(embedded_hub: RunningHub) -> None:
    asked: list[object] = []

    async def decline(context: object, params: object) -> Any:
        from mcp.types import ElicitResult

        asked.append(params)
        return ElicitResult(action="decline")

    async with agent_of(embedded_hub.endpoint, embedded_hub.token, elicitation_callback=decline) as agent:
        for spelling in (True, "true", 1):
            answer = await agent.jobs("uv", {"script": "print(1)\n", "ephemeral": spelling})
            assert "does not agree" in answer["reason"]
    assert len(asked) == 3


async def test_an_answer_of_the_user_that_does_not_fit_is_no_wrong_argument(embedded_hub: RunningHub) -> None:
    async def accept_nothing(context: object, params: object) -> Any:
        from mcp.types import ElicitResult

        return ElicitResult(action="accept")

    async with agent_of(embedded_hub.endpoint, embedded_hub.token, elicitation_callback=accept_nothing) as agent:
        answer = await agent.jobs("uv", {"script": "print(1)\n", "ephemeral": True})
        assert agent.failed
        assert "answer to a question" in answer["message"]
        assert (await agent.jobs("ps", {"all": True}))["jobs"] == []


@pytest.mark.parametrize(
    "wanted",
    [
        {"repo_id": "hf://alice/results@dev"},
        {"repo_id": "hf://spaces/alice/results", "repo_type": "dataset"},
        {"repo_id": "hf://alice/results", "repo_type": "dataset"},
        {"repo_id": "hf://datasets"},
    ],
)
async def test_a_name_that_says_two_things_creates_nothing(wanted: dict[str, Any], embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        assert (await agent.call("create_repo", wanted))["code"] == "invalid_arguments"
