"""However the network fails, one call makes one job, and the answer names it or says how to find it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import anyio
import pytest
from huggingface_hub.utils import httpx

from tests.agent import agent_of
from tools.session import Settings

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from tests.agent import Agent
    from tests.conftest import RunningHub

TRUST = Settings(policy="trust")
SLEEPS: dict[str, Any] = {"image": "x", "command": "sleep 60", "ephemeral": True}
SUBMIT: dict[str, Any] = {"method": "POST", "path": "/api/jobs/alice"}
LIST: dict[str, Any] = {"method": "GET", "path": "/api/jobs/alice"}


def server(hub: RunningHub, **options: Any) -> AbstractAsyncContextManager[Agent]:
    """An agent with a server of its own."""
    return agent_of(hub.endpoint, hub.token, settings=TRUST, **options)


async def all_jobs(agent: Agent) -> dict[str, str]:
    return {job["id"]: job["stage"] for job in (await agent.jobs("ps", {"all": True}))["jobs"]}


async def met(hub: RunningHub) -> list[int]:
    """How many requests have met each fault since they were set."""
    async with httpx.AsyncClient(headers={"authorization": f"Bearer {hub.token}"}) as client:
        answer = await client.get(f"{hub.endpoint}/_local/faults")
    return [rule["matched"] for rule in answer.json()["rules"]]


@pytest.mark.parametrize(
    "fault",
    [
        {"kind": "cut_after"},
        {"kind": "cut_before"},
        {"kind": "cut_body", "bytes": 20},
        {"kind": "status", "status": 500},
        {"kind": "status", "status": 502, "body": "<html>Bad gateway</html>"},
        {"kind": "status", "status": 503, "headers": {"Retry-After": "0"}},
        {"kind": "status", "status": 429, "headers": {"Retry-After": "0"}},
    ],
    ids=lambda fault: f"{fault['kind']} {fault.get('status', '')}".strip(),
)
async def test_a_submission_whose_answer_is_lost_makes_one_job_and_names_it(
    embedded_hub: RunningHub, fault: dict[str, Any]
) -> None:
    embedded_hub.faults({**SUBMIT, "count": 2, "fault": fault})
    async with server(embedded_hub) as agent:
        answer = await agent.jobs("run", SLEEPS)
        assert list(await all_jobs(agent)) == [answer["job"]["id"]]


@pytest.mark.parametrize(("status", "code"), [(429, "rate_limited"), (503, "outcome_unknown")], ids=["429", "503"])
async def test_a_longer_wait_than_a_call_may_take_is_left_to_the_caller(
    embedded_hub: RunningHub, status: int, code: str
) -> None:
    wait = {"kind": "status", "status": status, "headers": {"Retry-After": "3000"}}
    embedded_hub.faults({**SUBMIT, "fault": wait})
    async with server(embedded_hub) as agent:
        with anyio.fail_after(30):
            answer = await agent.jobs("run", SLEEPS)
        assert answer["code"] == code
        assert await met(embedded_hub) == [1]
        if status == 429:
            assert "No job was made." in answer["message"]
            assert "3000 seconds" in answer["hint"]


@pytest.mark.parametrize("status", [429, 503])
async def test_a_submission_waits_as_long_as_the_hub_asks(embedded_hub: RunningHub, status: int) -> None:
    wait = {"kind": "status", "status": status, "headers": {"Retry-After": "1"}}
    embedded_hub.faults({**SUBMIT, "count": 1, "fault": wait})
    async with server(embedded_hub) as agent:
        began = anyio.current_time()
        await agent.jobs("run", SLEEPS)
        assert anyio.current_time() - began >= 1


async def test_what_the_hub_refuses_is_not_sent_again(embedded_hub: RunningHub) -> None:
    embedded_hub.faults({**SUBMIT, "count": 1, "fault": {"kind": "status", "status": 402, "body": {"error": "Pay."}}})
    async with server(embedded_hub) as agent:
        answer = await agent.jobs("run", SLEEPS)
        assert answer["code"] == "payment_required"
        assert "Pay. No job was made." in answer["message"]
        assert await all_jobs(agent) == {}


async def test_an_unknown_outcome_names_the_key_that_resolves_it(embedded_hub: RunningHub) -> None:
    async with server(embedded_hub) as agent:
        embedded_hub.faults(
            {**SUBMIT, "fault": {"kind": "cut_after"}},
            {**LIST, "skip": 1, "fault": {"kind": "status", "status": 400}},
        )
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("tools.once._BOUND", 1)
            answer = await agent.jobs("run", SLEEPS)
        assert answer["code"] == "outcome_unknown"
        key = answer["hint"].split('"idempotency_key": "')[1].split('"')[0]
        embedded_hub.faults()
        (made,) = await all_jobs(agent)
        again = await agent.jobs("run", {**SLEEPS, "idempotency_key": key})
        assert again["job"]["id"] == made
        assert list(await all_jobs(agent)) == [made]


async def test_a_repeated_key_finds_its_job_after_the_server_and_the_job_are_gone(embedded_hub: RunningHub) -> None:
    args = {**SLEEPS, "command": "true", "idempotency_key": "sweep 7, run 3"}
    async with server(embedded_hub) as agent:
        first = await agent.jobs("run", args)
        await agent.jobs("wait", {"job_id": first["job"]["id"]})
    async with server(embedded_hub) as agent:
        second = await agent.jobs("run", args)
        assert second["job"]["id"] == first["job"]["id"]
        assert "no second one was made" in second["next"]
        assert len(await all_jobs(agent)) == 1


async def test_a_key_of_another_submission_is_a_conflict(embedded_hub: RunningHub) -> None:
    async with server(embedded_hub) as agent:
        first = await agent.jobs("run", {**SLEEPS, "idempotency_key": "k"})
        answer = await agent.jobs("run", {**SLEEPS, "command": "sleep 61", "idempotency_key": "k"})
        assert answer["code"] == "conflict"
        assert first["job"]["id"] in answer["message"]
        assert len(await all_jobs(agent)) == 1


@pytest.mark.parametrize("extra", [{}, {"idempotency_key": "k", "allow_duplicate": True}], ids=["digest", "key"])
async def test_of_servers_that_submit_the_same_at_the_same_moment_one_job_goes_on(
    embedded_hub: RunningHub, extra: dict[str, Any]
) -> None:
    # Each server has looked, and found nothing, before the first job exists.
    embedded_hub.faults({**SUBMIT, "fault": {"kind": "latency", "seconds": 0.7}})
    answers: list[dict[str, Any]] = []

    async def submit() -> None:
        async with server(embedded_hub) as agent:
            answers.append(await agent.jobs("run", {**SLEEPS, **extra}))

    async with anyio.create_task_group() as group:
        for _ in range(3):
            group.start_soon(submit)
    (only,) = {answer["job"]["id"] for answer in answers}
    async with server(embedded_hub) as agent:
        stages = await all_jobs(agent)
        assert len(stages) == 3
        assert stages.pop(only) in ("SCHEDULING", "RUNNING")
        for surplus in stages:
            assert (await agent.jobs("wait", {"job_id": surplus}))["receipt"]["stage"] == "CANCELED"


async def test_a_call_that_is_cancelled_while_it_submits_leaves_a_job_that_the_next_call_finds(
    embedded_hub: RunningHub,
) -> None:
    embedded_hub.faults({**SUBMIT, "fault": {"kind": "latency", "seconds": 0.5}})
    async with server(embedded_hub) as agent:
        async with anyio.create_task_group() as group:
            group.start_soon(agent.jobs, "run", SLEEPS)
            with anyio.fail_after(30):
                while await met(embedded_hub) == [0]:  # noqa: ASYNC110 - the Hub has no event for it
                    await anyio.sleep(0.01)
            group.cancel_scope.cancel()
        answer = await agent.jobs("run", SLEEPS)
        assert "no second one was made" in answer["next"]
        assert list(await all_jobs(agent)) == [answer["job"]["id"]]


async def test_two_calls_of_one_key_at_the_same_moment_name_one_job_even_if_it_ends_at_once(
    embedded_hub: RunningHub,
) -> None:
    # Each has looked for the key; the job of the first has ended before the second looks once more.
    embedded_hub.faults(
        {**SUBMIT, "skip": 1, "fault": {"kind": "latency", "seconds": 1.5}},
        {**SUBMIT, "fault": {"kind": "latency", "seconds": 0.3}},
    )
    answers: list[dict[str, Any]] = []

    async def submit() -> None:
        async with server(embedded_hub) as agent:
            answers.append(await agent.jobs("run", {**SLEEPS, "command": "true", "idempotency_key": "k"}))

    async with anyio.create_task_group() as group:
        for _ in range(2):
            group.start_soon(submit)
    (only,) = {answer["job"]["id"] for answer in answers}
    async with server(embedded_hub) as agent:
        made = (await agent.jobs("ps", {"all": True}))["jobs"]
        assert made[-1]["id"] == only, "the oldest"


PUSHES: dict[str, Any] = {
    "script": "# /// script\n# dependencies = ['datasets']\n# ///\n"
    "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n",
    "secrets": {"HF_TOKEN": "$HF_TOKEN"},
}
#: What preflight asks, and what the destination of `PUSHES` is asked for.
PREFLIGHT = ["/api/whoami-v2", "/api/jobs/hardware", "/api/datasets/alice/rows/*"]


async def test_a_submission_asks_the_hub_three_times_beyond_what_calls_share(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_repo("alice/rows", repo_type="dataset")
    asked = ["*", "/api/jobs/alice", *PREFLIGHT]
    # Later rules are met by what earlier ones let through.
    embedded_hub.faults(*({"path": path, "fault": {"kind": "latency", "seconds": 0}} for path in asked))
    async with server(embedded_hub) as agent:
        for number in (1, 2):
            answer = await agent.jobs("uv", {**PUSHES, "env": {"NUMBER": str(number)}})
            assert answer["kind"] == "job"
            await agent.jobs("check", PUSHES)
            every, jobs, *shared = await met(embedded_hub)
            # For each: is it there, make it, is it the only one.
            assert (jobs, shared) == (3 * number, [1, 1, 2])
            assert every == jobs + sum(shared), "and nothing else"


async def test_what_preflight_asks_is_asked_at_the_same_time(embedded_hub: RunningHub) -> None:
    script = PUSHES["script"] + "".join(f"Dataset.from_dict({{}}).push_to_hub('alice/rows{n}')\n" for n in range(8))
    embedded_hub.faults(
        *({"path": path, "fault": {"kind": "latency", "seconds": 0.3}} for path in (*PREFLIGHT[1:], "/api/datasets/*"))
    )
    async with server(embedded_hub) as agent:
        began = anyio.current_time()
        await agent.jobs("check", {**PUSHES, "script": script})
        # One after the other, ten questions would take three seconds.
        assert sum(await met(embedded_hub)) > 10
        assert anyio.current_time() - began < 2


async def test_a_destination_that_a_caller_mends_is_asked_for_again_at_once(embedded_hub: RunningHub) -> None:
    uploads = {
        "script": "from huggingface_hub import upload_file\n"
        "upload_file(path_or_fileobj=b'x', path_in_repo='x', repo_id='alice/new')\n",
        "secrets": {"HF_TOKEN": "$HF_TOKEN"},
        "dependencies": ["huggingface_hub"],
    }
    async with server(embedded_hub) as agent:
        refused = await agent.jobs("check", uploads)
        assert "E004" in {finding["rule"] for finding in refused["guard"]["findings"]}
        await agent.call("create_repo", {"repo_id": "alice/new"})
        assert (await agent.jobs("check", uploads))["guard"]["admitted"]


@pytest.mark.parametrize("silent", [False, True], ids=["it fails", "it is silent"])
async def test_what_the_hub_does_not_answer_is_said_and_not_passed(
    embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch, silent: bool
) -> None:
    monkeypatch.setattr("tools.preflight._BOUND", 0.5)
    fault = {"kind": "latency", "seconds": 2} if silent else {"kind": "status", "status": 500}
    paths = ["/api/jobs/hardware", "/api/datasets/alice/rows/*"]
    embedded_hub.faults(*({"path": path, "fault": fault} for path in paths))
    async with server(embedded_hub) as agent:
        with anyio.fail_after(10):
            answer = await agent.jobs("uv", PUSHES)
        assert answer["kind"] == "job"
        prices, place = answer["guard"]["unanswered"]
        assert prices.startswith("Flavors and prices: ")
        assert place.startswith("hf://datasets/alice/rows: ")
        assert ("within 0.5 seconds" if silent else "500") in place
        assert agent.text.count("warning, not checked: ") == 2
        assert "cost_usd" not in answer["guard"]
        embedded_hub.faults()
        assert (await agent.jobs("check", PUSHES))["guard"]["unanswered"] == []


async def test_a_check_without_a_token_or_a_hub_says_that_nobody_was_asked(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, None) as agent:
        (said,) = (await agent.jobs("check", PUSHES))["guard"]["unanswered"]
        assert "has no token" in said
    async with agent_of("http://127.0.0.1:9", "hf_x") as agent:
        (said,) = (await agent.jobs("check", PUSHES))["guard"]["unanswered"]
        assert "refused" in said
        assert said in agent.text
