"""Calls that wait for a job are tasks for clients that take them."""

from __future__ import annotations

import os
import sys
import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub.utils import httpx
from mcp import Client, MCPError, StdioServerParameters, stdio_client
from mcp.types import ElicitResult

import tools.wait
from hub.embedded.testing import HubThread
from server.tasks.seal import seal, unseal
from tests.agent import Agent, agent_of
from tests.bubblewrap import needs_bubblewrap
from tests.server.test_http import http_server
from tests.tasked import Created, TakesTasks, cancel, create, get, settle, update
from tools.session import Awaited, Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterator

    from hub.embedded.testing import RunningHub

TRUST = Settings(policy="trust")
SLEEPS: dict[str, Any] = {"image": "x", "ephemeral": True, "allow_duplicate": True, "command": "sleep 60"}
UNKNOWN, UNDECLARED, MISMATCH = -32602, -32021, -32020


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    with HubThread(tmp_path_factory.mktemp("tasks") / "hub-data") as running:
        running.api.create_bucket("alice/box")
        yield running


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A Hub on this machine gives the end of a log at once."""
    monkeypatch.setattr(tools.wait, "_LOG", 0.3)


@asynccontextmanager
async def tasking(hub: RunningHub, **options: Any) -> AsyncGenerator[Agent]:
    """An agent whose client takes tasks, and whose server asks nobody."""
    options = {"mode": "auto", "settings": TRUST, "extensions": [TakesTasks()], **options}
    async with agent_of(hub.endpoint, hub.token, **options) as agent:
        yield agent


def stage(hub: RunningHub, job_id: str) -> str:
    return hub.api.inspect_job(job_id=job_id, namespace="alice").status.stage


def count(hub: RunningHub) -> int:
    return len(list(hub.api.list_jobs(namespace="alice")))


@needs_bubblewrap
async def test_a_task_made_by_one_server_is_finished_by_another_with_the_answer_of_the_plain_call(
    hub: RunningHub,
) -> None:
    args = {"image": "x", "command": "sleep 2; echo 1 > /mnt/results.txt", "volumes": ["hf://buckets/alice/box:/mnt"]}
    parameters = StdioServerParameters(
        command=sys.executable, args=["-m", "server", "serve"], env={**os.environ, **hub.env}
    )
    async with Client(stdio_client(parameters), extensions=[TakesTasks()]) as client:
        made = await create(client, "run", {**args, "detach": False})
        assert (made.status, made.ttl_ms) == ("working", None)
        assert made.poll_interval_ms >= 1000
    async with http_server(hub) as url, Client(url, extensions=[TakesTasks()]) as client:
        ended = await settle(client.session, made.task_id)
        assert (ended.status, ended.created_at) == ("completed", made.created_at)
        assert ended.result is not None
        receipt = ended.result.structured_content["receipt"]
        assert receipt["status"] == "persisted"
        plain = await client.call_tool("hf_jobs", {"operation": "verify", "args": {"job_id": receipt["job_id"]}})
        assert ended.result.model_dump(exclude={"meta"}) == plain.model_dump(exclude={"meta"})

        with pytest.raises(MCPError) as failed:
            await get(client.session, made.task_id[:-8] + "AAAAAA==")
        assert failed.value.code == UNKNOWN
        assert await without_name(url, made.task_id) == (400, MISMATCH)


async def without_name(url: str, task_id: str) -> tuple[int, int]:
    """Status and code of the answer to `tasks/get` whose header names no task."""
    meta = {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {"extensions": {TakesTasks.identifier: {}}},
    }
    headers = {
        "accept": "application/json, text/event-stream",
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": "tasks/get",
    }
    params = {"taskId": task_id, "_meta": meta}
    async with httpx.AsyncClient(headers=headers) as http:
        answer = await http.post(url, json={"jsonrpc": "2.0", "id": 1, "method": "tasks/get", "params": params})
    return answer.status_code, answer.json()["error"]["code"]


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_a_client_that_does_not_declare_tasks_is_answered_plainly(hub: RunningHub, mode: str) -> None:
    async with tasking(hub, mode=mode, extensions=[]) as agent:
        answer = await agent.jobs("run", {**SLEEPS, "command": "true", "detach": False})
        assert answer["receipt"]["stage"] == "COMPLETED"
        if mode == "auto":
            for ask in (get, update, cancel):
                with pytest.raises(MCPError) as failed:
                    await ask(agent.client.session, "any")
                assert failed.value.code == UNDECLARED


async def test_only_calls_that_wait_are_tasks(hub: RunningHub) -> None:
    async with tasking(hub) as agent:
        session = agent.client.session

        async def plain(operation: str, args: dict[str, Any]) -> dict[str, Any]:
            answer = await session.call_tool("hf_jobs", {"operation": operation, "args": args}, allow_claimed=True)
            assert not isinstance(answer, Created)
            return answer.structured_content

        job = (await plain("run", {**SLEEPS, "command": "true"}))["job"]
        assert (await plain("run", {**SLEEPS, "ephemeral": False, "detach": False}))["kind"] == "rejected"
        assert (await plain("wait", {"job_id": "nowhere"}))["code"] == "not_found"
        again = {"job_id": job["id"], "ephemeral": True, "allow_duplicate": True, "detach": False}
        ended = await settle(session, (await create(agent.client, "rerun", again)).task_id)
        assert ended.result is not None
        copy = ended.result.structured_content["receipt"]["job_id"]
        assert copy != job["id"]
        assert (await plain("wait", {"job_id": copy}))["receipt"]["stage"] == "COMPLETED"


@pytest.mark.parametrize("agrees", [True, False])
async def test_the_human_is_asked_before_there_is_a_task_and_lost_results_are_an_error(
    hub: RunningHub, agrees: bool
) -> None:
    asked: list[str] = []
    jobs = count(hub)

    async def answer(context: Any, params: Any) -> ElicitResult:
        asked.append(params.message)
        assert count(hub) == jobs
        return ElicitResult(action="accept", content={"run_anyway": agrees})

    async with tasking(hub, settings=Settings(), elicitation_callback=answer) as agent:
        ended = await agent.jobs("run", {**SLEEPS, "command": "true", "detach": False})
    assert len(asked) == 1
    assert agent.failed
    if agrees:
        assert ended["receipt"]["status"] == "lost"
    else:
        assert ended["kind"] == "rejected"
    assert count(hub) == jobs + agrees


async def test_a_running_task_says_what_wait_says_and_no_secret(hub: RunningHub) -> None:
    line = 'printf "10%%\\r55%% of %s\\n" "$(printenv KE"Y")"; sleep 60'
    async with tasking(hub) as agent:
        args = {**SLEEPS, "command": line, "secrets": {"KEY": "canary-key-value"}, "timeout": "5m", "detach": False}
        made = await create(agent.client, "run", args)
        said = ""
        while "%" not in said:
            state = await get(agent.client.session, made.task_id)
            assert state.status == "working"
            said = state.status_message or ""
        assert said.startswith("RUNNING 0:0")
        assert said.endswith("of 5:00, $0.00 so far: 55% of [redacted]")
        await update(agent.client.session, made.task_id)
        await cancel(agent.client.session, made.task_id)


async def test_cancelling_the_task_of_a_submission_cancels_its_job(hub: RunningHub) -> None:
    async with tasking(hub) as agent:
        session, made = agent.client.session, await create(agent.client, "run", {**SLEEPS, "detach": False})
        opened = unseal(hub.token, made.task_id)
        assert opened is not None
        await cancel(session, made.task_id)
        ended = await settle(session, made.task_id)
        assert (ended.status, ended.result) == ("cancelled", None)
        assert "LOST" in (ended.status_message or "")
        assert stage(hub, opened[0].job_id) == "CANCELED"
        await cancel(session, made.task_id)


async def test_cancelling_the_task_of_a_wait_leaves_the_job_alone(hub: RunningHub) -> None:
    async with tasking(hub) as agent:
        job_id = (await agent.jobs("run", SLEEPS))["job"]["id"]
        made = await create(agent.client, "wait", {"job_id": job_id})
        await cancel(agent.client.session, made.task_id)
        ended = await get(agent.client.session, made.task_id)
        assert (ended.status, ended.result) == ("cancelled", None)
        assert stage(hub, job_id) in ("SCHEDULING", "RUNNING")
        # Another wait for the same job is another task.
        again = await create(agent.client, "wait", {"job_id": job_id})
        assert (await get(agent.client.session, again.task_id)).status == "working"
        await agent.jobs("cancel", {"job_id": job_id})


async def test_a_wait_with_a_time_ends_with_a_pending_receipt(hub: RunningHub) -> None:
    async with tasking(hub) as agent:
        job_id = (await agent.jobs("run", SLEEPS))["job"]["id"]
        receipt = (await agent.jobs("wait", {"job_id": job_id, "timeout": 1}))["receipt"]
        assert receipt["status"] == "pending"
        assert not agent.failed
        await agent.jobs("cancel", {"job_id": job_id})


@pytest.mark.parametrize("status", [503, 429])
async def test_a_hub_that_is_away_does_not_end_a_task(hub: RunningHub, status: int) -> None:
    async with tasking(hub) as agent:
        session, made = agent.client.session, await create(agent.client, "run", {**SLEEPS, "detach": False})
        hub.faults({"path": "/api/jobs/*", "fault": {"kind": "status", "status": status}})
        away = await get(session, made.task_id)
        assert away.status == "working"
        assert "It is asked again." in (away.status_message or "")
        hub.faults()
        assert (await get(session, made.task_id)).status_message != away.status_message
        await cancel(session, made.task_id)


async def test_what_is_no_id_of_this_account_is_no_task(hub: RunningHub) -> None:
    job = Awaited("alice", "1234", None, own=True)
    async with tasking(hub) as agent:
        for task_id in ("", "é", "a" * 100_000, "alice/1234", seal("hf_of_another", job, int(time.time()))):
            for ask in (get, update, cancel):
                with pytest.raises(MCPError) as failed:
                    await ask(agent.client.session, task_id)
                assert failed.value.code == UNKNOWN


def test_an_id_says_nothing_to_who_has_not_the_token_and_is_another_each_time() -> None:
    job = Awaited("alice", "6b0cc257fd6b965e05ac5410", 1_800_000_000, own=False)
    first, second = seal("hf_token", job, 1), seal("hf_token", job, 1)
    assert first != second
    assert unseal("hf_token", first) == unseal("hf_token", second) == (job, 1)
    assert unseal("hf_other", first) is None
    assert unseal("hf_token", first.swapcase()) is None
