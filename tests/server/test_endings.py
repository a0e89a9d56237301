"""However a server is ended in the middle of a submission, the job is made, is one, and is found again by its key."""

from __future__ import annotations

import os
import signal
import sys
from typing import TYPE_CHECKING

import anyio
import pytest

from tests.agent import agent_of, raw_call
from tools.session import Settings

if TYPE_CHECKING:
    from anyio.abc import Process

    from tests.conftest import RunningHub

pytestmark = pytest.mark.timeout(120)

CANCELLED = b'{"jsonrpc": "2.0", "method": "notifications/cancelled", "params": {"requestId": 1}}\n'


async def end(how: str, process: Process) -> None:
    if how == "SIGTERM":
        # The client keeps its end open, as one does that has forgotten it.
        process.send_signal(signal.SIGTERM)
        return
    assert process.stdin is not None
    if how == "cancelled":
        await process.stdin.send(CANCELLED)
    await process.stdin.aclose()


@pytest.mark.skipif(sys.platform == "win32", reason="has no such signal")
@pytest.mark.parametrize(("how", "code"), [("SIGTERM", 143), ("closed", 0), ("cancelled", 0)])
async def test_a_submission_is_finished_when_its_server_is_ended(how: str, code: int, embedded_hub: RunningHub) -> None:
    args = {"image": "x", "command": "true", "ephemeral": True, "idempotency_key": how}
    # When the server is ended, the Hub has taken the request, and has made nothing yet.
    embedded_hub.faults({"method": "POST", "path": "/api/jobs/alice", "fault": {"kind": "latency", "seconds": 0.5}})
    (posts,) = embedded_hub.switchboard._live
    with anyio.fail_after(100):
        async with await anyio.open_process(
            [sys.executable, "-m", "server", "serve", "--policy", "trust"],
            env={**os.environ, **embedded_hub.env},
            stderr=None,
        ) as process:
            assert process.stdin is not None
            await process.stdin.send(raw_call("run", args))
            while posts.matched == 0:  # noqa: ASYNC110 - the Hub has no event for it
                await anyio.sleep(0.01)
            await end(how, process)
            assert await process.wait() == code
    (made,) = embedded_hub.api.list_jobs(namespace="alice")
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=Settings(policy="trust")) as agent:
        assert (await agent.jobs("run", args))["job"]["id"] == made.id
        assert len((await agent.jobs("ps", {"all": True}))["jobs"]) == 1
