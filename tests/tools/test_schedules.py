"""Scheduled jobs through an agent's calls: admitted as submissions are, made once, and told of in full."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from tests.agent import agent_of
from tools.session import Settings

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from hub.embedded.testing import RunningHub
    from tests.agent import Agent

ORGANIZATION = "wonderland"
TOKEN = {"HF_TOKEN": "$HF_TOKEN"}
PUSHES = (
    '# /// script\n# dependencies = ["datasets"]\n# ///\n'
    'from datasets import Dataset\nDataset.from_dict({"a": [1]}).push_to_hub("alice/nightly")\n'
)
NIGHTLY: dict[str, Any] = {"script": PUSHES, "secrets": TOKEN, "schedule": "@daily"}
CREATE: dict[str, Any] = {"method": "POST", "path": "/api/scheduled-jobs/alice"}


def server(hub: RunningHub, **options: Any) -> AbstractAsyncContextManager[Agent]:
    settings = Settings(policy=options.pop("policy", "trust"))
    return agent_of(hub.endpoint, hub.token, settings=settings, **options)


async def schedules(agent: Agent, name: str) -> list[dict[str, Any]]:
    answer = await agent.jobs("scheduled ps", {"all": True, "labels": {"name": name}})
    return answer["scheduled_jobs"]


async def test_a_scheduled_script_is_admitted_made_and_found_again(shared_hub: RunningHub) -> None:
    args = {**NIGHTLY, "name": "whole", "schedule": "30 4 * * mon", "concurrency": True, "labels": {"team": "ml"}}
    async with server(shared_hub) as agent:
        made = await agent.jobs("scheduled uv", args)
        assert made["kind"] == "scheduled_job"
        assert made["guard"]["verdict"] == "persists"
        scheduled = made["scheduled_job"]
        assert (scheduled["schedule"], scheduled["suspended"], scheduled["concurrency"]) == (
            "30 4 * * mon",
            False,
            True,
        )
        due = datetime.fromisoformat(scheduled["next_at"])
        assert due > datetime.now(UTC)
        assert (due.weekday(), due.hour, due.minute) == (0, 4, 30)
        assert (scheduled["secrets"], scheduled["labels"]["team"]) == (["HF_TOKEN"], "ml")
        assert len(scheduled["labels"]["hf-jobs-mcp-submission"]) == 32
        assert scheduled["id"] in agent.text
        assert "hf://datasets/alice/nightly" in agent.text
        assert f'hf_jobs("scheduled inspect", {{"scheduled_job_id": "{scheduled["id"]}"}})' in made["next"]
        seen = await agent.jobs("scheduled inspect", {"scheduled_job_id": f"alice/{scheduled['id']}"})
        assert seen["scheduled_job"] == scheduled
        assert await schedules(agent, "whole") == [scheduled]
        assert shared_hub.token not in agent.everything


async def test_a_schedule_whose_jobs_would_lose_their_results_is_not_made(shared_hub: RunningHub) -> None:
    args = {"script": "print(1)\n", "schedule": "@hourly", "name": "lossy"}
    async with server(shared_hub) as agent:
        assert (await agent.jobs("scheduled uv", args))["kind"] == "rejected"
        assert await schedules(agent, "lossy") == []
        accepted = await agent.jobs("scheduled uv", {**args, "ephemeral": True})
        assert accepted["scheduled_job"]["labels"]["results"] == "ephemeral"


async def test_the_user_is_asked_before_a_schedule_may_lose_results(shared_hub: RunningHub) -> None:
    from mcp.types import ElicitResult

    asked: list[str] = []

    async def decline(context: object, params: Any) -> ElicitResult:
        asked.append(params.message)
        return ElicitResult(action="decline")

    args = {"image": "x", "command": "true", "schedule": "@hourly", "ephemeral": True}
    async with server(shared_hub, policy="confirm", elicitation_callback=decline) as agent:
        assert "does not agree" in (await agent.jobs("scheduled run", args))["reason"]
    assert "each job of a schedule (@hourly)" in asked[0]


async def test_an_identical_schedule_is_not_made_twice(shared_hub: RunningHub) -> None:
    args = {**NIGHTLY, "name": "twice"}
    async with server(shared_hub) as agent:
        first = (await agent.jobs("scheduled uv", args))["scheduled_job"]["id"]
        again = await agent.jobs("scheduled uv", {**args, "suspend": True})
        assert again["scheduled_job"]["id"] == first
        assert "no second one was made" in again["next"]
        other = (await agent.jobs("scheduled uv", {**args, "schedule": "@weekly"}))["scheduled_job"]["id"]
        third = (await agent.jobs("scheduled uv", {**args, "allow_duplicate": True}))["scheduled_job"]["id"]
        assert {one["id"] for one in await schedules(agent, "twice")} == {first, other, third}
        assert len({first, other, third}) == 3


@pytest.mark.parametrize(
    "fault",
    [{"kind": "cut_after"}, {"kind": "cut_before"}, {"kind": "status", "status": 503}],
    ids=["answer lost", "request lost", "503"],
)
async def test_a_schedule_whose_answer_is_lost_is_made_once(shared_hub: RunningHub, fault: dict[str, Any]) -> None:
    name = f"lost-{fault['kind']}"
    shared_hub.faults({**CREATE, "count": 1, "fault": fault})
    try:
        async with server(shared_hub) as agent:
            made = await agent.jobs("scheduled uv", {**NIGHTLY, "name": name, "idempotency_key": name})
            again = await agent.jobs("scheduled uv", {**NIGHTLY, "name": name, "idempotency_key": name})
            (only,) = await schedules(agent, name)
            assert made["scheduled_job"]["id"] == again["scheduled_job"]["id"] == only["id"]
    finally:
        shared_hub.faults()


async def test_of_servers_that_schedule_the_same_at_the_same_moment_one_schedule_stays(shared_hub: RunningHub) -> None:
    shared_hub.faults({**CREATE, "fault": {"kind": "latency", "seconds": 0.5}})
    made: list[str] = []

    async def schedule() -> None:
        async with server(shared_hub) as agent:
            answer = await agent.jobs("scheduled uv", {**NIGHTLY, "name": "elected"})
            made.append(answer["scheduled_job"]["id"])

    try:
        async with anyio.create_task_group() as group:
            group.start_soon(schedule)
            group.start_soon(schedule)
    finally:
        shared_hub.faults()
    assert len(set(made)) == 1
    async with server(shared_hub) as agent:
        assert [one["id"] for one in await schedules(agent, "elected")] == [made[0]]


async def test_a_schedule_rests_goes_on_and_is_deleted(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        made = await agent.jobs("scheduled uv", {**NIGHTLY, "name": "rests", "suspend": True})
        ref = {"scheduled_job_id": made["scheduled_job"]["id"]}
        assert made["scheduled_job"]["suspended"]
        assert '"scheduled resume"' in made["next"]
        hidden = await agent.jobs("scheduled ps", {"labels": {"name": "rests"}})
        assert (hidden["scheduled_jobs"], hidden["hidden"]) == ([], 1)
        assert "1 suspended not shown" in agent.text
        resumed = await agent.jobs("scheduled resume", ref)
        assert not resumed["scheduled_job"]["suspended"]
        assert resumed["scheduled_job"]["next_at"]
        assert (await agent.jobs("scheduled suspend", ref))["scheduled_job"]["suspended"]
        assert (await agent.jobs("scheduled delete", ref))["kind"] == "done"
        assert (await agent.jobs("scheduled inspect", ref))["code"] == "not_found"
        assert "scheduled ps" in agent.text
        assert (await agent.jobs("scheduled delete", ref))["code"] == "not_found"


async def test_a_schedule_of_another_tool_that_keeps_nothing_is_resumed_with_a_warning(shared_hub: RunningHub) -> None:
    made = shared_hub.api.create_scheduled_job(
        image="python:3.12", command=["python", "-c", "print(1)"], schedule="@daily", suspend=True, namespace="alice"
    )
    async with server(shared_hub) as agent:
        answer = await agent.jobs("scheduled resume", {"scheduled_job_id": made.id})
        assert answer["guard"]["verdict"] == "lost"
        assert "will be lost" in answer["next"]
        assert "scheduled suspend" in answer["next"]


async def test_labels_of_a_schedule_are_replaced_and_ours_stay(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        made = (await agent.jobs("scheduled uv", {**NIGHTLY, "name": "labels", "labels": {"team": "a"}}))[
            "scheduled_job"
        ]
        answer = await agent.jobs(
            "scheduled update-labels", {"scheduled_job_id": made["id"], "labels": {"name": "labels", "run": 7}}
        )
        ours = {key: value for key, value in made["labels"].items() if key.startswith("hf-jobs-mcp-")}
        assert answer["scheduled_job"]["labels"] == {**ours, "name": "labels", "run": "7"}
        assert "Removed, as all are replaced: team." in answer["next"]


async def test_a_triggered_schedule_starts_its_job_and_refuses_a_second_while_that_runs(shared_hub: RunningHub) -> None:
    args = {"image": "x", "command": "sleep 60", "schedule": "@yearly", "ephemeral": True, "name": "trigger"}
    async with server(shared_hub) as agent:
        ref = {"scheduled_job_id": (await agent.jobs("scheduled run", args))["scheduled_job"]["id"]}
        assert (await agent.jobs("scheduled trigger", ref))["kind"] == "rejected"
        assert "its record cannot be edited" in agent.text
        job = (await agent.jobs("scheduled trigger", {**ref, "ephemeral": True}))["job"]
        refused = await agent.jobs("scheduled trigger", {**ref, "ephemeral": True})
        assert refused["code"] == "conflict"
        assert "No job was made" in refused["message"]
        assert f'hf_jobs("cancel", {{"job_id": "{job["id"]}"}})' in refused["hint"]
        seen = await agent.jobs("scheduled inspect", ref)
        assert seen["scheduled_job"]["last_job_id"] == job["id"]
        assert f'hf_jobs("verify", {{"job_id": "{job["id"]}"}})' in seen["next"]
        await agent.jobs("cancel", {"job_id": job["id"]})
        await agent.jobs("wait", {"job_id": job["id"]})


async def test_a_trigger_whose_answer_is_lost_names_the_job_it_started(shared_hub: RunningHub) -> None:
    args = {"image": "x", "command": "true", "schedule": "@yearly", "ephemeral": True, "name": "lost-trigger"}
    async with server(shared_hub) as agent:
        scheduled = (await agent.jobs("scheduled run", args))["scheduled_job"]["id"]
        shared_hub.faults({"method": "POST", "path": "*/run", "count": 1, "fault": {"kind": "cut_after"}})
        try:
            answer = await agent.jobs("scheduled trigger", {"scheduled_job_id": scheduled, "ephemeral": True})
        finally:
            shared_hub.faults()
        found = await agent.jobs("ps", {"all": True, "labels": {"name": "lost-trigger"}})
        assert [job["id"] for job in found["jobs"]] == [answer["job"]["id"]]


async def test_a_schedule_of_an_organisation_is_named_with_it(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        made = await agent.jobs("scheduled uv", {**NIGHTLY, "namespace": ORGANIZATION})
        call = f'{{"scheduled_job_id": "{made["scheduled_job"]["id"]}", "namespace": "{ORGANIZATION}"}}'
        assert call in made["next"]
        assert (await agent.jobs("scheduled inspect", call))["scheduled_job"]["namespace"] == ORGANIZATION
        refused = await agent.jobs("scheduled uv", {**NIGHTLY, "namespace": "looking-glass"})
        assert refused["code"] == "forbidden"
        assert "`wonderland`" in refused["message"]
        assert "No schedule was made." in refused["message"]


async def test_a_check_judges_what_would_be_scheduled(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        assert (await agent.jobs("check", NIGHTLY))["guard"]["admitted"]
        assert (await agent.jobs("check", {**NIGHTLY, "schedule": "0 0 30 2 *"}))["code"] == "invalid_arguments"
        assert "never comes" in agent.text
