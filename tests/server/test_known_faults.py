"""Faults that servers of this kind are known to have, each shown absent; others of them stand with their subjects.

Beside these: a strict reading of the Hub's answers that loses the job's id (tests/hub/test_jobs.py), log streams that
end early (tests/hub/test_logs.py), durations that are misread (tests/schemas), unknown arguments that are dropped
(tests/tools/test_bad_input.py), a lost answer and a repeated call (tests/tools/test_once.py), a script of a mebibyte
(tests/server/test_main_path.py), secrets in progress messages and settings taken for secrets
(tests/server/test_canaries.py).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from mcp import Client, StdioServerParameters, stdio_client

from tests.agent import Agent, agent_of
from tools.session import Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.conftest import RunningHub

TRUST = Settings(policy="trust")
PUSHES = {
    "script": "# /// script\n# dependencies = ['datasets']\n# ///\n"
    "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n",
    "secrets": {"HF_TOKEN": "$HF_TOKEN"},
}
READER = """
[users.alice.tokens.laptop]
token = "hf_alice_reads"
role = "read"
"""


def command(line: str) -> dict[str, Any]:
    return {"image": "x", "command": line, "ephemeral": True, "detach": False}


async def test_a_job_that_would_lose_its_results_is_not_submitted(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        trains = "from transformers import Trainer\nt = Trainer(model='x')\nt.train()\nt.save_model('out')\n"
        assert (await agent.jobs("uv", {"script": trains}))["kind"] == "rejected"
        assert (await agent.jobs("ps", {"all": True}))["jobs"] == []


async def test_a_token_that_cannot_write_is_noticed_before_the_work(
    start_embedded_hub: Callable[..., RunningHub], tmp_path: Path
) -> None:
    accounts = tmp_path / "accounts.toml"
    accounts.write_text(READER)
    hub = start_embedded_hub(accounts=accounts)
    async with agent_of(hub.endpoint, "hf_alice_reads") as agent:
        answer = await agent.jobs("uv", PUSHES)
        assert "D005" in {finding["rule"] for finding in answer["guard"]["findings"]}


async def test_a_failed_job_reads_like_one(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        answer = await agent.jobs("run", command("echo the reason >&2; exit 3"))
        assert answer["receipt"]["stage"] == "ERROR"
        assert "ended ERROR" in agent.text
        assert "exit code: 3" in agent.text
        assert "the reason" in agent.text


async def test_a_job_whose_log_says_that_it_has_finished_is_followed_to_its_end(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        receipt = (await agent.jobs("run", command("echo '===== Job finished'; sleep 1; echo after")))["receipt"]
        assert (await agent.jobs("logs", {"job_id": receipt["job_id"]}))["lines"][-1] == "after"
        assert receipt["stage"] == "COMPLETED"


async def test_a_job_that_waits_for_its_machine_is_listed(start_embedded_hub: Callable[..., RunningHub]) -> None:
    hub = start_embedded_hub(parallel_jobs=1)
    async with agent_of(hub.endpoint, hub.token, settings=TRUST) as agent:
        made = [
            (await agent.jobs("run", {**command(f"sleep {seconds}"), "detach": True}))["job"]["id"]
            for seconds in (60, 61)
        ]
        listed = {job["id"]: job["stage"] for job in (await agent.jobs("ps"))["jobs"]}
        assert set(listed) == set(made)
        assert listed[made[1]] == "SCHEDULING"
        for job_id in made:
            await agent.jobs("cancel", {"job_id": job_id})


async def test_a_tail_of_nothing_is_a_wrong_argument_and_not_the_whole_log(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        assert (await agent.jobs("logs", {"job_id": "x", "tail": 0}))["code"] == "invalid_arguments"


@pytest.mark.parametrize(
    ("status", "code"), [(402, "payment_required"), (403, "forbidden"), (422, "invalid_arguments")]
)
async def test_the_hubs_own_sentence_about_a_refusal_reaches_the_agent(
    status: int, code: str, embedded_hub: RunningHub
) -> None:
    fault = {"kind": "status", "status": status, "body": {"error": "The reason is this one."}}
    embedded_hub.faults({"method": "POST", "path": "/api/jobs/*", "fault": fault})
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        answer = await agent.jobs("run", command("true"))
        assert answer["code"] == code
        assert "The reason is this one. No job was made." in answer["message"]


async def test_a_token_that_is_revoked_is_noticed(start_embedded_hub: Callable[..., RunningHub]) -> None:
    hub = start_embedded_hub()
    async with agent_of(hub.endpoint, "hf_of_nobody") as agent:
        assert (await agent.call("hf_whoami"))["code"] == "unauthorized"


async def test_a_script_of_one_line_runs_as_a_file(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        line = "import sys; print(__file__ != '-c', sys.argv[1:])"
        args = {"script": line, "script_args": ["a b"], "ephemeral": True, "detach": False}
        receipt = (await agent.jobs("uv", args))["receipt"]
        assert "True ['a b']" in (await agent.jobs("logs", {"job_id": receipt["job_id"]}))["lines"]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
async def test_a_server_on_stdio_listens_on_no_port(embedded_hub: RunningHub, tmp_path: Path) -> None:
    pid_file = tmp_path / "pid"
    line = f'echo $$ > {pid_file}; exec "$0" -m server serve'
    parameters = StdioServerParameters(
        command="/bin/sh", args=["-c", line, sys.executable], env={**os.environ, **embedded_hub.env}
    )
    async with Client(stdio_client(parameters)) as client:
        await Agent(client).call("hf_whoami")
        assert not listening(int(pid_file.read_text()))


def test_a_server_on_stdio_ends_with_its_input() -> None:
    ended = subprocess.run([sys.executable, "-m", "server", "serve"], input=b"", capture_output=True, timeout=60)
    assert ended.returncode == 0


def listening(pid: int) -> set[str]:
    """The TCP ports that a process listens on, as inodes of their sockets."""
    sockets = {str(link.readlink()) for link in Path(f"/proc/{pid}/fd").iterdir() if link.is_symlink()}
    rows = [
        row.split()
        for table in ("tcp", "tcp6")
        for row in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
    ]
    listeners = {f"socket:[{row[9]}]" for row in rows if row[3] == "0A"}
    return sockets & listeners
