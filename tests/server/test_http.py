"""The same server over streamable HTTP."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
import pytest
from mcp import Client

from tests.agent import Agent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from tests.conftest import RunningHub


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@asynccontextmanager
async def http_server(hub: RunningHub) -> AsyncGenerator[str]:
    """`hf-jobs-mcp serve --transport http` against a running Hub."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "server", "serve", "--transport", "http", "--port", str(port)),
        env={**os.environ, "HF_ENDPOINT": hub.endpoint, "HF_TOKEN": hub.token},
        stderr=asyncio.subprocess.PIPE,
    )
    assert process.stderr is not None
    try:
        with anyio.fail_after(60):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", port)
                except ConnectionRefusedError:
                    assert process.returncode is None, await process.stderr.read()
                    await anyio.sleep(0.05)
                else:
                    writer.close()
                    await writer.wait_closed()
                    break
        yield f"http://127.0.0.1:{port}/mcp"
    finally:
        process.terminate()
        await process.communicate()


@pytest.mark.parametrize("mode", ["legacy", "auto"])
async def test_tools_answer_over_http(mode: str, embedded_hub: RunningHub) -> None:
    async with http_server(embedded_hub) as url, Client(url, mode=mode) as client:
        assert (await Agent(client).call("hf_whoami"))["username"] == "alice"


async def test_a_path_on_the_servers_disk_is_not_read_for_a_client_elsewhere(embedded_hub: RunningHub) -> None:
    async with http_server(embedded_hub) as url, Client(url) as client:
        agent = Agent(client)
        answer = await agent.jobs("uv", {"script": __file__})
        assert answer["kind"] == "rejected"
        assert "C006" in agent.text
