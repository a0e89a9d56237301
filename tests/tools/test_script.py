"""Where a script can come from, and that what was read is what runs."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from hub.client import HubClient
from schemas.errors import ErrorCode, JobsError
from tests.agent import agent_of
from tools.script import resolve
from tools.session import Session, Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from tests.conftest import RunningHub


@asynccontextmanager
async def web(answer: bytes) -> AsyncGenerator[str]:
    """A web server that gives `answer` to every request."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def resolve_at(endpoint: str, script: str, token: str = "hf_x") -> str | None:
    """The text of a script on a server that is connected to `endpoint`: its own addresses may be plain HTTP."""
    async with HubClient(endpoint, token) as client:

        async def give() -> HubClient:
            return client

        return await resolve(script, Session(give))


async def test_every_place_gives_its_text_and_that_is_what_runs(embedded_hub: RunningHub, tmp_path: Path) -> None:
    api = embedded_hub.api
    api.create_repo("alice/scripts", repo_type="dataset")
    api.create_branch("alice/scripts", repo_type="dataset", branch="dev")
    for revision in ("main", "dev"):
        text = f'print("{revision}")\n'.encode()
        api.upload_file(
            path_or_fileobj=text,
            path_in_repo="jobs/a.py",
            repo_id="alice/scripts",
            repo_type="dataset",
            revision=revision,
        )
    file = tmp_path / "local.py"
    file.write_bytes(b'\xef\xbb\xbfprint("local")\n')
    places = {
        "hf://datasets/alice/scripts/jobs/a.py": "main",
        "hf://datasets/alice/scripts@dev/jobs/a.py": "dev",
        f"{embedded_hub.endpoint}/datasets/alice/scripts/resolve/dev/jobs/a.py": "dev",
        str(file): "local",
    }
    for place, says in places.items():
        assert await resolve_at(embedded_hub.endpoint, place, embedded_hub.token) == f'print("{says}")\n'
    trust = Settings(policy="trust")
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=trust) as agent:
        args = {"script": "hf://datasets/alice/scripts@dev/jobs/a.py", "ephemeral": True, "detach": False}
        receipt = (await agent.jobs("uv", args))["receipt"]
        assert (await agent.jobs("logs", {"job_id": receipt["job_id"]}))["lines"][-1] == "dev"


async def test_a_redirect_does_not_lead_away_from_https() -> None:
    async with web(b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nprint(1)") as elsewhere:
        redirect = f"HTTP/1.1 302 Found\r\nLocation: {elsewhere}/a.py\r\nContent-Length: 0\r\n\r\n".encode()
        async with web(redirect) as endpoint:
            with pytest.raises(JobsError, match="only https"):
                await resolve_at(endpoint, f"{endpoint}/a.py")


@pytest.mark.parametrize(
    ("script", "code"),
    [
        ("http://127.0.0.1:8/a.py", ErrorCode.INVALID_ARGUMENTS),
        ("https://[::1/a.py", ErrorCode.INVALID_ARGUMENTS),
        ("https://127.0.0.1:9/a.py", ErrorCode.HUB_UNAVAILABLE),
        ("hf://alice/m", ErrorCode.INVALID_ARGUMENTS),
        ("hf://datasets", ErrorCode.INVALID_ARGUMENTS),
    ],
)
async def test_a_place_that_cannot_be_read_is_the_scripts_fault_not_the_hubs(script: str, code: ErrorCode) -> None:
    with pytest.raises(JobsError) as caught:
        await resolve_at("http://127.0.0.1:9", script)
    assert caught.value.code is code
    assert "HF_ENDPOINT" not in caught.value.hint


async def test_a_script_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(JobsError, match="not UTF-8"):
        await resolve_at("http://127.0.0.1:9", str(tmp_path / "a.py"))
