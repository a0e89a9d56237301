"""A job that is run again is judged again, is one job, and says what only the Hub still knows of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest
from mcp.types import ElicitResult

from hub.record import read_record
from schemas.errors import ErrorCode, JobsError
from tests.agent import agent_of
from tools.rerun import readable
from tools.session import Settings

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from hub.embedded.testing import RunningHub
    from tests.agent import Agent
    from tests.conftest import HubThread

TRUST = Settings(policy="trust")
DUPLICATE: dict[str, Any] = {"method": "POST", "path": "*/duplicate"}


def server(hub: RunningHub, settings: Settings = TRUST) -> AbstractAsyncContextManager[Agent]:
    return agent_of(hub.endpoint, hub.token, settings=settings)


async def ended(agent: Agent, name: str, **args: Any) -> dict[str, Any]:
    """A job of that name that has ended."""
    call = {"image": "x", "command": "true", "ephemeral": True, "name": name, **args}
    job = (await agent.jobs("run", call))["job"]
    await agent.jobs("wait", {"job_id": job["id"]})
    return job


async def of_name(agent: Agent, name: str) -> list[dict[str, Any]]:
    return (await agent.jobs("ps", {"all": True, "labels": {"name": name}}))["jobs"]


async def test_a_rerun_is_judged_from_the_jobs_own_record(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        first = await ended(agent, "judged")
        rejected = await agent.jobs("rerun", {"job_id": first["id"]})
        assert rejected["kind"] == "rejected"
        assert rejected["guard"]["verdict"] == "lost"
        assert "submit it anew" in rejected["reason"]
        assert len(await of_name(agent, "judged")) == 1
        again = await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True, "detach": False})
        assert again["receipt"]["job_id"] != first["id"]
        assert again["receipt"]["stage"] == "COMPLETED"


@pytest.mark.parametrize(("agrees", "kind"), [(True, "job"), (False, "rejected")])
async def test_the_user_is_asked_before_a_rerun_may_lose_results(
    shared_hub: RunningHub, agrees: bool, kind: str
) -> None:
    async def callback(context: object, params: Any) -> ElicitResult:
        assert "erased when it ends" in params.message
        return ElicitResult(action="accept" if agrees else "decline", content={"run_anyway": True} if agrees else None)

    async with server(shared_hub) as agent:
        first = await ended(agent, f"asked-{kind}")
    async with agent_of(shared_hub.endpoint, shared_hub.token, elicitation_callback=callback) as agent:
        answer = await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True})
        assert answer["kind"] == kind
        if agrees:
            await agent.jobs("wait", {"job_id": answer["job"]["id"]})


async def test_a_rerun_has_an_identity_of_its_own_and_keeps_the_rest(shared_hub: RunningHub) -> None:
    secrets = {"KEY": "a-secret-of-some-length"}
    async with server(shared_hub) as agent:
        first = await ended(agent, "identity", labels={"team": "ml"}, secrets=secrets, timeout="7m")
        answer = await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True})
        again = answer["job"]
        assert again["id"] != first["id"]
        assert "KEY" in answer["next"]
        assert secrets["KEY"] not in agent.everything
        assert (again["secrets"], again["timeout_seconds"]) == (["KEY"], 420)
        ours = "hf-jobs-mcp-submission"
        assert again["labels"].pop(ours) != first["labels"].pop(ours)
        assert again["labels"] == first["labels"]
        await agent.jobs("wait", {"job_id": again["id"]})


async def test_a_job_that_has_not_ended_is_not_run_a_second_time(shared_hub: RunningHub) -> None:
    args = {"image": "x", "command": "sleep 60", "ephemeral": True, "name": "live"}
    async with server(shared_hub) as agent:
        first = (await agent.jobs("run", args))["job"]["id"]
        answer = await agent.jobs("rerun", {"job_id": first, "ephemeral": True})
        assert answer["job"]["id"] == first
        assert "no second one was made" in answer["next"]
        again = await agent.jobs("rerun", {"job_id": first, "ephemeral": True, "allow_duplicate": True})
        assert {job["id"] for job in await of_name(agent, "live")} == {first, again["job"]["id"]}
        for job in await of_name(agent, "live"):
            await agent.jobs("cancel", {"job_id": job["id"]})
            await agent.jobs("wait", {"job_id": job["id"]})


async def test_reruns_of_servers_at_the_same_moment_make_one_job(shared_hub: RunningHub) -> None:
    name = "elected"
    async with server(shared_hub) as agent:
        first = shared_hub.api.run_job(image="x", command=["sleep", "60"], namespace="alice", labels={"name": name}).id
        await agent.jobs("cancel", {"job_id": first})
        await agent.jobs("wait", {"job_id": first})
        shared_hub.faults({**DUPLICATE, "fault": {"kind": "latency", "seconds": 0.5}})
        made: list[str] = []

        async def again() -> None:
            async with server(shared_hub) as other:
                made.append((await other.jobs("rerun", {"job_id": first, "ephemeral": True}))["job"]["id"])

        try:
            async with anyio.create_task_group() as group:
                group.start_soon(again)
                group.start_soon(again)
        finally:
            shared_hub.faults()
        (only,) = set(made)
        await agent.jobs("cancel", {"job_id": only})
        for job in await of_name(agent, name):
            assert (await agent.jobs("wait", {"job_id": job["id"]}))["receipt"]["stage"] == "CANCELED"


@pytest.mark.parametrize("kind", ["cut_after", "cut_before"])
async def test_a_rerun_whose_answer_is_lost_makes_one_job_and_names_it(shared_hub: RunningHub, kind: str) -> None:
    async with server(shared_hub) as agent:
        first = await ended(agent, kind)
        earlier = (await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True}))["job"]
        await agent.jobs("wait", {"job_id": earlier["id"]})
        shared_hub.faults({**DUPLICATE, "count": 1, "fault": {"kind": kind}})
        try:
            answer = await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True})
        finally:
            shared_hub.faults()
        there = {job["id"] for job in await of_name(agent, kind)}
        assert there - {first["id"], earlier["id"]} == {answer["job"]["id"]}
        await agent.jobs("wait", {"job_id": answer["job"]["id"]})


async def test_a_key_names_one_rerun_of_one_job_even_when_that_has_ended(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        first = await ended(agent, "keyed", idempotency_key="k")
        call = {"job_id": first["id"], "ephemeral": True, "idempotency_key": "k"}
        again = (await agent.jobs("rerun", call))["job"]["id"]
        assert again != first["id"], "the key of a submission is not that of its reruns"
        await agent.jobs("wait", {"job_id": again})
    async with server(shared_hub) as agent:
        repeated = await agent.jobs("rerun", call)
        assert (repeated["job"]["id"], repeated["job"]["stage"]) == (again, "COMPLETED")
        assert "no second one was made" in repeated["next"]
        third = (await agent.jobs("rerun", {**call, "idempotency_key": "other"}))["job"]["id"]
        assert {job["id"] for job in await of_name(agent, "keyed")} == {first["id"], again, third}
        await agent.jobs("wait", {"job_id": third})


async def test_a_rerun_that_runs_and_was_not_signed_is_signed_by_the_repeated_call(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        args = {"image": "x", "command": "sleep 60", "ephemeral": True, "name": "unsigned"}
        first = (await agent.jobs("run", args))["job"]["id"]
        await agent.jobs("cancel", {"job_id": first})
        # A server that ends between its two requests leaves behind what another tool makes.
        copy = shared_hub.api.rerun_job(job_id=first, namespace="alice").id
        call = {"job_id": first, "ephemeral": True, "idempotency_key": "unsigned"}
        assert (await agent.jobs("rerun", call))["job"]["id"] == copy
        await agent.jobs("cancel", {"job_id": copy})
        assert (await agent.jobs("rerun", call))["job"]["id"] == copy, "it has ended, and is found by its key"
        assert len(await of_name(agent, "unsigned")) == 2


async def test_a_rerun_that_has_ended_and_was_not_signed_is_asked_about(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        first = await ended(agent, "doubtful")
        copy = shared_hub.api.rerun_job(job_id=first["id"], namespace="alice").id
        await agent.jobs("wait", {"job_id": copy})
        call = {"job_id": first["id"], "ephemeral": True, "idempotency_key": "doubtful"}
        doubtful = await agent.jobs("rerun", call)
        assert doubtful["code"] == "conflict"
        assert copy in doubtful["message"]
        assert "No job was made." in doubtful["message"]
        assert len(await of_name(agent, "doubtful")) == 2
        made = (await agent.jobs("rerun", {**call, "allow_duplicate": True}))["job"]["id"]
        assert made != copy
        await agent.jobs("wait", {"job_id": made})
        assert (await agent.jobs("rerun", call))["job"]["id"] == made


async def test_a_lost_rerun_is_not_taken_for_that_of_another_call(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent, server(shared_hub) as other:
        first = await ended(agent, "apart")
        call = {"job_id": first["id"], "ephemeral": True, "allow_duplicate": True}
        # While the first request is on the way, and before it is lost, the other call is begun and answered.
        shared_hub.faults(
            {**DUPLICATE, "count": 1, "fault": {"kind": "latency", "seconds": 1}},
            {**DUPLICATE, "skip": 1, "count": 1, "fault": {"kind": "cut_before"}},
        )
        answers: list[str] = []

        async def again(caller: Agent) -> None:
            answers.append((await caller.jobs("rerun", call))["job"]["id"])

        try:
            async with anyio.create_task_group() as group:
                group.start_soon(again, agent)
                while shared_hub.switchboard._live[0].matched == 0:  # noqa: ASYNC110 - the Hub has no event for it
                    await anyio.sleep(0.01)
                await again(other)
        finally:
            shared_hub.faults()
        assert len(set(answers)) == 2
        assert {job["id"] for job in await of_name(agent, "apart")} == {first["id"], *answers}
        for job_id in answers:
            await agent.jobs("wait", {"job_id": job_id})


async def test_the_labels_of_a_rerun_are_given_even_if_the_hub_fails_once(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        first = await ended(agent, "relabelled")
        shared_hub.faults({"method": "PUT", "path": "*/labels", "count": 1, "fault": {"kind": "status", "status": 503}})
        try:
            again = (await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True}))["job"]
        finally:
            shared_hub.faults()
        ours = "hf-jobs-mcp-submission"
        (seen,) = (await agent.jobs("inspect", {"job_id": again["id"]}))["jobs"]
        assert seen["labels"][ours] != first["labels"][ours]
        await agent.jobs("wait", {"job_id": again["id"]})


async def test_secrets_that_the_hub_has_forgotten_are_asked_for(
    embedded_hub: RunningHub, hub_thread: type[HubThread]
) -> None:
    async with server(embedded_hub) as agent:
        first = await ended(agent, "forgotten", secrets={"KEY": "a-secret-of-some-length"})
    embedded_hub.hub.runner._secrets.clear()
    async with server(embedded_hub) as agent:
        answer = await agent.jobs("rerun", {"job_id": first["id"], "ephemeral": True})
        assert answer["code"] == "conflict"
        assert "No job was made" in answer["message"]
        assert '"KEY"' in answer["hint"]
        assert len(await of_name(agent, "forgotten")) == 1


async def test_what_is_not_there_or_cannot_be_read_is_not_run_again(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        answer = await agent.jobs("rerun", {"job_id": "0" * 24})
        assert answer["code"] == "not_found"
        assert "No job was made" in answer["message"]
    for record, code in (
        ({"status": {"stage": "DELETED"}, "command": ["true"]}, ErrorCode.NOT_FOUND),
        ({"command": []}, ErrorCode.INVALID_ARGUMENTS),
    ):
        read = read_record({"id": "x", **record}, namespace="alice", endpoint="http://127.0.0.1:9")
        assert read is not None
        with pytest.raises(JobsError) as refused:
            readable(read, "job x")
        assert refused.value.code is code
        assert "hf_jobs" in refused.value.hint


async def test_labels_of_a_job_are_replaced_and_ours_stay(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        job = await ended(agent, "labels", labels={"team": "a"})
        ours = {key: value for key, value in job["labels"].items() if key.startswith("hf-jobs-mcp-")}
        answer = await agent.jobs("update-labels", {"job_id": job["id"], "labels": {"epoch": 3}})
        assert answer["job"]["labels"] == {**ours, "results": "ephemeral", "epoch": "3"}
        assert "Removed, as all are replaced: name, team." in answer["next"]
        named = await agent.jobs("update-labels", {"job_id": job["id"], "labels": {"hf-jobs-mcp-digest": "x"}})
        assert named["job"]["labels"]["hf-jobs-mcp-digest"] == "x"
        refused = await agent.jobs("update-labels", {"job_id": job["id"], "labels": {"a b": "c"}})
        assert refused["code"] == "invalid_arguments"
        assert "`a b`" in refused["message"]


async def test_of_several_jobs_one_that_is_missing_does_not_hide_the_others(shared_hub: RunningHub) -> None:
    async with server(shared_hub) as agent:
        job = await ended(agent, "several")
        missing = "0" * 24
        answer = await agent.jobs("inspect", {"job_id": [missing, f"alice/{job['id']}", "wonderland/1"]})
        assert [found["id"] for found in answer["jobs"]] == [job["id"]]
        failed = [(one["job_id"], one["code"]) for one in answer["failed"]]
        assert failed == [(missing, "not_found"), ("wonderland/1", "not_found")]
        assert missing in agent.text
        assert not agent.failed
        assert (await agent.jobs("inspect", {"job_id": [missing]}))["code"] == "not_found"
