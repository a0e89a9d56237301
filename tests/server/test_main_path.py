"""The whole path over stdio: a real server process, an embedded Hub process, a job that really runs."""

from __future__ import annotations

import os
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from mcp import Client, StdioServerParameters, stdio_client

from tests.agent import Agent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

pytestmark = pytest.mark.timeout(240)

TOKEN = {"HF_TOKEN": "$HF_TOKEN"}
UPLOAD = """\
# /// script
# dependencies = ["huggingface-hub>=2"]
# ///
import os
import sys

from huggingface_hub import create_repo, upload_file

print("argument", sys.argv[1], "file", os.path.basename(__file__))
create_repo("alice/results", repo_type="dataset", exist_ok=True)
upload_file(
    path_or_fileobj=b"accuracy 0.95",
    path_in_repo="metrics/results.txt",
    repo_id="alice/results",
    repo_type="dataset",
)
print("uploaded")
"""


@asynccontextmanager
async def server(data_dir: Path, *options: str, **variables: str) -> AsyncGenerator[Agent]:
    """An agent on `hf-jobs-mcp serve --local` over stdio."""
    arguments = ["-m", "server", "serve", "--local", "--data-dir", str(data_dir), "--user", "alice", *options]
    parameters = StdioServerParameters(command=sys.executable, args=arguments, env={**os.environ, **variables})
    with anyio.fail_after(220):
        async with Client(stdio_client(parameters)) as client:
            yield Agent(client)


async def finished(agent: Agent, job_id: str) -> dict[str, Any]:
    return (await agent.jobs("wait", {"job_id": job_id, "timeout": "3m"}))["receipt"]


async def test_a_mended_submission_runs_and_its_receipt_names_the_commit(tmp_path: Path) -> None:
    args: dict[str, Any] = {"script": UPLOAD, "script_args": ["--fast"], "timeout": "5m"}
    async with server(tmp_path) as agent:
        refused = await agent.jobs("uv", args)
        assert refused["kind"] == "rejected"
        assert agent.failed
        (fix,) = [f["fix"]["args"] for f in refused["guard"]["findings"] if f["rule"] == "T001"]

        job = (await agent.jobs("uv", args | fix))["job"]
        assert not agent.failed
        receipt = await finished(agent, job["id"])
        assert receipt["status"] == "persisted", await agent.jobs("logs", {"job_id": job["id"]})
        (place,) = receipt["destinations"]
        assert place["uri"] == "hf://datasets/alice/results"
        files = {file for commit in place["commits"] for file in commit["files"]}
        assert "metrics/results.txt" in files
        assert all(len(commit["sha"]) == 40 for commit in place["commits"])
        assert place["commits"][0]["sha"] in agent.text

        lines = (await agent.jobs("logs", {"job_id": job["id"]}))["lines"]
        assert any(line == "argument --fast file script.py" for line in lines)
        found = (await agent.jobs("logs", {"job_id": job["id"], "search": "UPLOADED"}))["lines"]
        assert found == ["uploaded"]
        assert UPLOAD not in agent.everything


async def test_a_job_outlives_the_server_that_submitted_it(tmp_path: Path) -> None:
    args = {"script": UPLOAD, "script_args": ["x"], "secrets": TOKEN}
    async with server(tmp_path) as agent:
        job_id = (await agent.jobs("uv", args))["job"]["id"]
    async with server(tmp_path) as agent:
        assert (await finished(agent, job_id))["status"] == "persisted"


async def test_an_identical_submission_that_still_runs_is_not_started_twice(tmp_path: Path) -> None:
    args = {"image": "x", "command": "sleep 60", "ephemeral": True}
    async with server(tmp_path, "--policy", "trust") as agent:
        first = (await agent.jobs("run", args))["job"]["id"]
        second = await agent.jobs("run", args)
        assert second["job"]["id"] == first
        assert "no second one was made" in agent.text
        third = (await agent.jobs("run", {**args, "allow_duplicate": True}))["job"]["id"]
        assert third != first
        assert {job["id"] for job in (await agent.jobs("ps"))["jobs"]} == {first, third}
        for job_id in (first, third):
            await agent.jobs("cancel", {"job_id": job_id})
            assert (await finished(agent, job_id))["stage"] == "CANCELED"


async def test_a_job_that_keeps_nothing_gets_a_receipt_that_says_lost(tmp_path: Path) -> None:
    args = {"script": 'print("only printed")\n', "ephemeral": True}
    async with server(tmp_path, "--policy", "trust") as agent:
        job = (await agent.jobs("uv", args))["job"]
        assert job["labels"]["results"] == "ephemeral"
        receipt = await finished(agent, job["id"])
        assert (receipt["stage"], receipt["status"]) == ("COMPLETED", "lost")
        assert agent.failed


async def test_a_script_of_one_mebibyte_runs_and_is_read_back_for_its_receipt(tmp_path: Path) -> None:
    tail = '\nprint("the end is reached")\n'
    # As much text as may be sent, with as few words as the guard can read.
    line = f"# é %s \\ ' $HOME {'x' * 200}\n"
    lines, rest = divmod((1 << 20) - len(tail), len(line.encode()))
    script = line * lines + "#" * rest + tail
    assert len(script.encode()) == 1 << 20
    async with server(tmp_path, "--policy", "trust") as agent:
        job = (await agent.jobs("uv", {"script": script, "ephemeral": True}))["job"]
        assert (await finished(agent, job["id"]))["status"] == "lost"
        assert (await agent.jobs("logs", {"job_id": job["id"]}))["lines"][-1] == "the end is reached"


async def test_nothing_of_the_servers_environment_and_no_secret_reaches_an_answer(tmp_path: Path) -> None:
    prints = 'import os\nprint(sorted(os.environ.items()))\nprint("key=" + os.environ["KEY"])\n'
    # In a form that the guard cannot read, or it would refuse what prints secrets.
    script = f"exec(bytes.fromhex({prints.encode().hex()!r}))\n"
    args = {"script": script, "ephemeral": True, "secrets": {**TOKEN, "KEY": "$CANARY_KEY"}, "detach": False}
    async with server(
        tmp_path,
        "--policy",
        "trust",
        "--forward",
        "CANARY_KEY",
        CANARY_KEY="canary-key-value",
        CANARY_OTHER="canary-other",
    ) as agent:
        receipt = (await agent.jobs("uv", args))["receipt"]
        assert receipt["stage"] == "COMPLETED"
        assert "canary-key-value" not in agent.everything
        lines = (await agent.jobs("logs", {"job_id": receipt["job_id"]}))["lines"]
        assert "key=[redacted]" in lines
        assert "canary" not in agent.everything
