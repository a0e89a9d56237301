"""What a client reads without calling a tool, and how it is told that a job has gone on."""

from __future__ import annotations

import json
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from huggingface_hub import Volume
from mcp import Client, MCPError
from mcp.client.subscriptions import ResourceUpdated
from mcp.types import INTERNAL_ERROR, INVALID_PARAMS

import tools.watching
from guard import RULES
from guard.pages import page
from server.app import create_app
from tests.agent import Agent, agent_of, connect_to
from tests.bubblewrap import needs_bubblewrap
from tools.session import Settings

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.conftest import RunningHub

MODES = pytest.mark.parametrize("mode", ["legacy", "auto"])


async def read(agent: Agent, uri: str) -> str:
    (content,) = (await agent.client.read_resource(uri)).contents
    return content.text  # type: ignore[union-attr]


async def refused(agent: Agent, uri: str) -> tuple[int, str]:
    with pytest.raises(MCPError) as raised:
        await agent.client.read_resource(uri)
    return raised.value.code, raised.value.message


def start(hub: RunningHub, command: str, **options: Any) -> str:
    """The id of a new job of alice."""
    return hub.api.run_job(image="x", command=["sh", "-c", command], timeout="1m", **options).id


@MODES
@needs_bubblewrap
async def test_a_job_its_log_and_its_receipt_read_as_the_tools_answer(mode: str, shared_hub: RunningHub) -> None:
    secret = "a-secret-of-the-operator"
    shared_hub.api.create_bucket(f"alice/read-{mode}")
    volume = Volume(type="bucket", source=f"alice/read-{mode}", mount_path="/out")
    job_id = start(shared_hub, f"echo {shared_hub.token}; echo x > /out/x", volumes=[volume], env={"KEY": secret})
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode=mode) as agent:
        receipt = await agent.jobs("wait", {"job_id": job_id})
        assert receipt["receipt"]["status"] == "persisted"
        uri, args = f"job://alice/{job_id}", {"job_id": job_id, "namespace": "alice"}
        job = await read(agent, uri)
        assert json.loads(job) == await agent.jobs("inspect", args)
        assert secret not in job
        assert json.loads(await read(agent, f"{uri}/receipt")) == receipt
        log = await read(agent, f"{uri}/logs")
        await agent.jobs("logs", args)
        assert log == agent.text
        assert "[redacted]" in log
        assert shared_hub.token not in log


@MODES
async def test_what_is_not_there_and_a_missing_token_are_errors_that_say_what_to_do(
    mode: str, shared_hub: RunningHub
) -> None:
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode=mode) as agent:
        for uri in ("job://alice/123", "job://alice/123/logs", "job://alice/123/receipt"):
            code, message = await refused(agent, uri)
            assert code == INVALID_PARAMS
            assert "not_found" in message
            assert 'hf_jobs("ps"' in message
        code, message = await refused(agent, "rule://T01")
        assert (code, "rule://index" in message) == (INVALID_PARAMS, True)
    async with agent_of(shared_hub.endpoint, None, mode=mode) as agent:
        code, message = await refused(agent, "job://alice/123")
        assert code == INTERNAL_ERROR
        assert "hf auth login" in message


async def test_the_log_of_a_job_that_has_printed_nothing_is_there(shared_hub: RunningHub) -> None:
    job_id = start(shared_hub, "sleep 30")
    shared_hub.faults({"path": "*/logs", "fault": {"kind": "status", "status": 404}})
    async with agent_of(shared_hub.endpoint, shared_hub.token) as agent:
        log = await read(agent, f"job://alice/{job_id}/logs")
        assert "has no log lines" in log
        assert 'hf_jobs("wait"' in log
    shared_hub.faults()
    shared_hub.api.cancel_job(job_id=job_id)


async def test_rules_are_read_as_their_pages() -> None:
    async with agent_of("http://127.0.0.1:9", None) as agent:
        assert await read(agent, "rule://t001") == page(RULES["T001"]) + "\n"
        index = await read(agent, "rule://index")
        assert all(f"rule://{code} " in index for code in RULES)
        assert {str(found.uri) for found in (await agent.client.list_resources()).resources} == {"rule://index"}
        templates = (await agent.client.list_resource_templates()).resource_templates
        assert {found.uri_template for found in templates} == {
            "job://{namespace}/{job_id}",
            "job://{namespace}/{job_id}/logs",
            "job://{namespace}/{job_id}/receipt",
            "rule://{code}",
        }


@pytest.fixture
def eager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tools.watching, "_EVERY", 0.05)
    monkeypatch.setattr(tools.watching, "_APART", 0.0)


def counting(hub: RunningHub, job_id: str) -> Callable[[int], Awaitable[int]]:
    """Counts the looks at a job; what is given waits until there were so many, and says how many there were."""
    hub.faults({"path": f"/api/jobs/alice/{job_id}", "count": 0, "fault": {"kind": "cut_before"}})
    (rule,) = hub.switchboard._live

    async def looks(at_least: int) -> int:
        with anyio.fail_after(20):
            while rule.matched < at_least:  # noqa: ASYNC110 - the Hub has no event for it
                await anyio.sleep(0.01)
        return rule.matched

    return looks


async def test_one_watcher_looks_for_all_who_listen_to_a_job(shared_hub: RunningHub) -> None:
    job_id = start(shared_hub, "sleep 30")
    app = create_app(connect_to(shared_hub.endpoint, shared_hub.token, Settings()))
    looks = counting(shared_hub, job_id)
    async with AsyncExitStack() as stack:
        first, second = [await stack.enter_async_context(Client(app, mode="auto")) for _ in range(2)]
        for client in (first, second):
            await stack.enter_async_context(client.listen(resource_subscriptions=[f"job://alice/{job_id}"]))
            await looks(1)
        await Agent(second).jobs("ps")
        assert await looks(1) == 1
    shared_hub.api.cancel_job(job_id=job_id)


@pytest.mark.usefixtures("eager")
async def test_who_goes_on_listening_learns_of_a_jobs_end_and_who_comes_later_too(shared_hub: RunningHub) -> None:
    job_id = start(shared_hub, "sleep 30")
    app = create_app(connect_to(shared_hub.endpoint, shared_hub.token, Settings()))
    uri = f"job://alice/{job_id}"
    async with AsyncExitStack() as stack:
        first, second = [await stack.enter_async_context(Client(app, mode="auto")) for _ in range(2)]
        with anyio.fail_after(20):
            async with AsyncExitStack() as leaving:
                await leaving.enter_async_context(first.listen(resource_subscriptions=[uri]))
                staying = await stack.enter_async_context(second.listen(resource_subscriptions=[f"{uri}/receipt"]))
            shared_hub.api.cancel_job(job_id=job_id)
            assert await anext(aiter(staying)) == ResourceUpdated(f"{uri}/receipt")
            async with first.listen(resource_subscriptions=[uri]) as late:
                assert await anext(aiter(late)) == ResourceUpdated(uri)


@pytest.mark.usefixtures("eager")
async def test_nobody_looks_at_a_job_that_nobody_listens_to_any_more(shared_hub: RunningHub) -> None:
    job_id = start(shared_hub, "sleep 30")
    looks = counting(shared_hub, job_id)
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode="auto") as agent:
        async with agent.client.listen(resource_subscriptions=[f"job://alice/{job_id}", "rule://T001"]):
            await looks(3)
        before = await looks(3)
        for _ in range(30):
            await agent.jobs("ps")
        assert await looks(3) == before
    shared_hub.faults()
    shared_hub.api.cancel_job(job_id=job_id)


@pytest.mark.usefixtures("eager")
async def test_more_jobs_than_a_server_watches_are_refused(
    shared_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tools.watching, "MOST", 2)
    async with agent_of(shared_hub.endpoint, shared_hub.token, mode="auto") as agent:
        with pytest.raises(MCPError, match="at most 2 jobs"):
            async with agent.client.listen(resource_subscriptions=[f"job://alice/{n}" for n in range(3)]):
                pass
