"""The same server over streamable HTTP."""

from __future__ import annotations

import asyncio
import os
import socket
import subprocess
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
import pytest
from huggingface_hub.utils import httpx
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from server.http import refusal
from tests.agent import Agent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from tests.conftest import RunningHub


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return listening.getsockname()[1]


@asynccontextmanager
async def http_server(hub: RunningHub, **variables: str) -> AsyncGenerator[str]:
    """`hf-jobs-mcp serve --transport http` against a running Hub."""
    port = free_port()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "server", "serve", "--transport", "http", "--port", str(port)),
        env={**os.environ, "HF_ENDPOINT": hub.endpoint, "HF_TOKEN": hub.token, **variables},
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


@pytest.mark.parametrize(
    ("host", "key", "local", "says"),
    [
        ("0.0.0.0", "", False, "act with this server's token"),
        ("::", "", False, "act with this server's token"),
        ("example.org", "", False, "act with this server's token"),
        ("0.0.0.0", "k" * 32, True, "run programs here"),
        ("127.0.0.1", "short", False, "shorter than 16"),
        ("127.0.0.1", "", True, None),
        ("::1", "", False, None),
        ("localhost", "", False, None),
        ("0.0.0.0", "k" * 32, False, None),
    ],
)
def test_a_server_lets_nobody_in_without_a_key(host: str, key: str, local: bool, says: str | None) -> None:
    reason = refusal(host, key, local=local)
    assert reason is None if says is None else says in (reason or "")


def test_a_server_that_would_let_others_in_does_not_start() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "server", "serve", "--transport", "http", "--host", "0.0.0.0"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "HF_JOBS_MCP_KEY" in ended.stderr


async def test_only_who_sends_the_key_is_answered(embedded_hub: RunningHub) -> None:
    key = "a key of some length"
    async with http_server(embedded_hub, HF_JOBS_MCP_KEY=key) as url:
        for sent in ({}, {"authorization": "Bearer a key of some lengtH"}):
            async with httpx.AsyncClient(headers=sent) as stranger:
                assert (await stranger.post(url, json={})).status_code == 401
        async with (
            httpx.AsyncClient(headers={"authorization": f"Bearer {key}"}) as known,
            Client(streamable_http_client(url, http_client=known)) as client,
        ):
            assert (await Agent(client).call("hf_whoami"))["username"] == "alice"
