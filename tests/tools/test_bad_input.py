"""Every kind of bad input gets an answer that says what to do; nothing is submitted and the server goes on."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub import HfApi

from tests.agent import Agent, agent_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from tests.conftest import HubThread, RunningHub

GOOD = (
    '# /// script\n# dependencies = ["datasets"]\n# ///\n'
    'from datasets import Dataset\nDataset.from_dict({"a": [1]}).push_to_hub("alice/good")\n'
)
TOKEN = {"HF_TOKEN": "$HF_TOKEN"}


def pushing_to(repo_id: str) -> dict[str, Any]:
    return {"script": GOOD.replace("alice/good", repo_id), "secrets": TOKEN}


def uploading_to(repo_id: str) -> dict[str, Any]:
    call = f'upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id={repo_id!r})'
    script = f"from huggingface_hub import upload_file\n{call}\n"
    return {"script": script, "secrets": TOKEN}


BAD: dict[str, tuple[str, Any, str]] = {
    "unknown operation": ("submit", {}, "`submit`"),
    "operation that is nearly one": ("log", {"job_id": "x"}, "`logs`"),
    "unknown key": ("uv", {"script": GOOD, "hardware": "t4-small"}, "`flavor`"),
    "wrong type": ("uv", {"script": ["a"]}, "`script`"),
    "args that are no object": ("uv", [1], "JSON object"),
    "args that are no JSON": ("uv", "{script", "JSON object"),
    "args that are nested without end": ("uv", "[" * 100_000, "JSON object"),
    "half a character": ("uv", '{"script": "x = 1\\n", "env": {"A": "\\ud800"}}', "valid Unicode"),
    "missing script": ("uv", {}, "`script` is required"),
    "empty script": ("uv", {"script": ""}, "empty"),
    "syntax error": ("uv", {"script": "def f(:\n    pass\n", "secrets": TOKEN}, "C009"),
    "5 MiB script": ("uv", {"script": "#\n" * (5 << 19)}, "1 MiB"),
    "script path that does not exist": ("uv", {"script": "/nowhere/train.py", "secrets": TOKEN}, "/nowhere/train.py"),
    "script path of an unknown user": ("uv", {"script": "~nobody-at-all/train.py", "secrets": TOKEN}, "C006"),
    "script path that is too long": ("uv", {"script": "a" * 5000 + ".py", "secrets": TOKEN}, "C006"),
    "timeout in words": ("uv", {"script": GOOD, "timeout": "soon"}, "not a duration"),
    "unknown flavor": ("uv", {"script": GOOD, "secrets": TOKEN, "flavor": "t4-smal"}, "t4-small"),
    "empty token": ("uv", {"script": GOOD, "secrets": {"HF_TOKEN": ""}}, "$HF_TOKEN"),
    "secret that nobody expands": ("uv", {"script": GOOD, "secrets": {**TOKEN, "KEY": "$UNKNOWN"}}, "UNKNOWN"),
    "repository with a space": ("uv", uploading_to("alice/my model"), "D001"),
    "repository without namespace": ("uv", uploading_to("my-model"), "alice/my-model"),
    "namespace of others": ("uv", pushing_to("somebody/data"), "somebody"),
    "output without a name": ("uv", {"script": GOOD, "secrets": TOKEN, "outputs": ["hf://datasets"]}, "a Hub place is"),
    "timeout beyond all numbers": ("uv", {"script": GOOD, "timeout": 10**400}, "30 days"),
    "unknown job": ("inspect", {"job_id": "0" * 24}, "ps"),
    "log of an unknown job": ("logs", {"job_id": "0" * 24}, "ps"),
    "receipt of an unknown job": ("verify", {"job_id": "0" * 24}, "ps"),
    "cancel of an unknown job": ("cancel", {"job_id": "0" * 24}, "ps"),
    "job id that is none": ("inspect", {"job_id": "../../x?"}, "job_id"),
}


@pytest.mark.parametrize("name", BAD)
async def test_bad_input_gets_an_instruction_and_makes_no_job(name: str, embedded_hub: RunningHub) -> None:
    operation, args, says = BAD[name]
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        answer = await agent.jobs(operation, args)
        assert agent.failed
        assert answer["kind"] in ("error", "rejected")
        assert says in agent.text
        assert (await agent.call("hf_whoami"))["username"] == "alice"
    api = HfApi(endpoint=embedded_hub.endpoint, token=embedded_hub.token)
    assert list(api.list_jobs(namespace="alice")) == []


async def test_an_unknown_tool_and_stray_arguments_are_answered_in_our_words(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        assert (await agent.call("hf_job"))["code"] == "invalid_arguments"
        assert "hf_jobs" in agent.text
        assert (await agent.call("create_repo", {"repo": "x"}))["code"] == "invalid_arguments"
        assert "pydantic" not in agent.text
        await agent.call("create_repo", {"repo_id": "x", "y" * 10_000: 1})
        assert len(agent.text) < 1000


async def test_without_a_token_each_tool_says_how_to_get_one(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, None) as agent:
        for tool, arguments in (
            ("hf_whoami", {}),
            ("create_repo", {"repo_id": "x"}),
            ("hf_jobs", {"operation": "uv", "args": {"script": GOOD}}),
            ("hf_jobs", {"operation": "ps"}),
        ):
            answer = await agent.call(tool, arguments)
            assert answer["code"] == "unauthorized"
            assert "hf auth login" in answer["hint"]
            assert "--local" in answer["hint"]


async def test_a_check_needs_no_token(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, None) as agent:
        answer = await agent.jobs("check", {"script": GOOD, "secrets": TOKEN})
        assert answer["kind"] == "report"
        assert answer["guard"]["verdict"] == "persists"


HTML = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 20\r\n\r\n<html>hello</html>\r\n"
BROKEN = {
    "answers HTML": HTML,
    "answers 500": b"HTTP/1.1 500 Oops\r\nContent-Length: 4\r\n\r\noops",
    "breaks off": b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"name": "al',
    "hangs up": b"",
}


@asynccontextmanager
async def broken_hub(answer: bytes) -> AsyncGenerator[str]:
    """Something on a port that gives `answer` to every request and closes."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def is_told_that_the_hub_is_unavailable(agent: Agent) -> None:
    for operation, args in (("uv", {"script": GOOD, "secrets": TOKEN}), ("ps", {}), ("hardware", {})):
        answer = await agent.jobs(operation, args)
        assert agent.failed
        assert answer["code"] == "hub_unavailable", answer
        assert answer["hint"]


@pytest.mark.parametrize("how", BROKEN)
async def test_a_hub_that_is_broken_is_told_from_a_wrong_call(how: str) -> None:
    async with broken_hub(BROKEN[how]) as endpoint, agent_of(endpoint, "hf_x") as agent:
        await is_told_that_the_hub_is_unavailable(agent)


async def test_a_hub_that_is_down_is_told_from_a_wrong_call() -> None:
    async with agent_of("http://127.0.0.1:9", "hf_x") as agent:
        await is_told_that_the_hub_is_unavailable(agent)


async def test_the_log_of_a_job_that_has_none_says_where_the_job_is(
    hub_thread: type[HubThread], tmp_path: Path
) -> None:
    with hub_thread(tmp_path / "hub", parallel_jobs=1) as hub:
        first, waiting = (hub.api.run_job(image="x", command=["sleep", "600"], namespace="alice") for _ in range(2))
        async with agent_of(hub.endpoint, hub.token) as agent:
            answer = await agent.jobs("logs", {"job_id": waiting.id})
            assert agent.failed
            assert answer["code"] == "not_found"
            assert "SCHEDULING" in answer["message"]
            assert waiting.id in answer["hint"]
        for job in (waiting, first):
            hub.api.cancel_job(job_id=job.id, namespace="alice")
