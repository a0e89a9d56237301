"""One call, one job, on a Hub that fails: `python -m tests.clients.chaos`.

First a thousand submissions while three in ten answers of the Hub are lost, late, cut, 429, 500, 502 or 503: there must
be exactly a thousand jobs, and each answer must name its own, or be `outcome_unknown` with the key that names it. Then
a server is killed (`kill -9`) at a random moment of a submission, a hundred times, and the call repeated with its key
on a new server: none lost, none twice. Then a log of 100,000 lines is followed through fifty cuts: every line once, in
order. Options: submissions (default 1000), kills (default 100), seed (default 1).
"""

from __future__ import annotations

import collections
import os
import random
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import anyio
from mcp import Client
from mcp.client.stdio import StdioServerParameters, stdio_client

from hub.client import HubClient
from hub.embedded.testing import HubThread, RunningHub
from hub.jobs import list_jobs
from hub.logs import stream
from tests.agent import QUICK, agent_of
from tools.session import Settings

#: Calls that are under way at the same time.
_TOGETHER = 20
#: Seconds after a call's begin within which its server is killed: it has submitted by then, or not.
_WINDOW = 1.5

FAULTS: list[tuple[float, dict[str, Any]]] = [
    (0.05, {"kind": "cut_after"}),
    (0.05, {"kind": "cut_before"}),
    (0.03, {"kind": "cut_body", "bytes": 30}),
    (0.05, {"kind": "latency", "seconds": 0.5}),
    (0.03, {"kind": "status", "status": 429, "headers": {"Retry-After": "1"}}),
    (0.03, {"kind": "status", "status": 500}),
    (0.03, {"kind": "status", "status": 502, "body": "<html>Bad gateway</html>"}),
    (0.03, {"kind": "status", "status": 503, "headers": {"Retry-After": "1"}}),
]


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def submission(number: int, **extra: Any) -> dict[str, Any]:
    """A job that ends at once, and is no copy of another."""
    return {"image": "x", "command": ["true"], "env": {"NUMBER": str(number)}, "ephemeral": True, **extra}


async def jobs_on(hub: RunningHub) -> dict[str, str]:
    """Every job of the Hub and its name."""
    async with HubClient(hub.endpoint, hub.token) as client:
        records, more = await list_jobs(client, hub.user, limit=100_000)
    assert not more
    return {record.id: record.labels.get("name", "") for record in records}


async def failing(hub: RunningHub, count: int, seed: int) -> list[str]:
    """Submit `count` times to a Hub that fails; gives what is wrong."""
    hub.faults(*({"path": "/api/*", "probability": share, "fault": fault} for share, fault in FAULTS), seed=seed)
    named: dict[int, str] = {}
    kinds: collections.Counter[str] = collections.Counter()
    waiting = list(range(count))

    async def work() -> None:
        async with agent_of(hub.endpoint, hub.token, settings=Settings(policy="trust")) as agent:
            while waiting:
                number = waiting.pop()
                args = submission(number, name=f"n{number}")
                # A refusal before anything was sent says so, and is simply called again.
                while True:
                    answer = await agent.jobs("run", args)
                    kinds[answer["kind"] if answer["kind"] != "error" else answer["code"]] += 1
                    if answer["kind"] == "job":
                        break
                    if answer["code"] == "outcome_unknown":
                        args["idempotency_key"] = answer["hint"].split('"idempotency_key": "')[1].split('"')[0]
                    else:
                        assert "No job was made." in answer["message"], answer
                named[number] = answer["job"]["id"]

    async with anyio.create_task_group() as group:
        for _ in range(_TOGETHER):
            group.start_soon(work)
    hub.faults()
    jobs = await jobs_on(hub)
    say(f"{len(jobs)} jobs of {count} submissions; answers: {dict(kinds)}")
    wrong = [f"{job} is a second {name}" for job, name in jobs.items() if name and named[int(name[1:])] != job]
    return wrong + [
        f"n{number} was answered with {job}" for number, job in named.items() if jobs.get(job) != f"n{number}"
    ]


async def killed(hub: RunningHub, count: int, seed: int) -> list[str]:
    """Kill the server in the middle of `count` submissions and repeat each; gives what is wrong."""
    chance = random.Random(seed)
    before = set(await jobs_on(hub))
    wrong: list[str] = []
    found = 0
    for number in range(count):
        args = submission(number, name=f"k{number}", idempotency_key=f"kill-{seed}-{number}")
        await _begin_and_kill(hub, args, chance.uniform(0, _WINDOW))
        made = {job for job, name in (await jobs_on(hub)).items() if name == f"k{number}"}
        async with agent_of(hub.endpoint, hub.token, settings=Settings(policy="trust")) as agent:
            answer = await agent.jobs("run", args)
        mine = {job for job, name in (await jobs_on(hub)).items() if name == f"k{number}"}
        found += bool(made)
        if mine != {answer.get("job", {}).get("id")}:
            wrong.append(f"k{number}: jobs {mine}, answered {answer}")
    say(f"{count} kills; {found} had submitted by then; {len(set(await jobs_on(hub)) - before)} jobs")
    return wrong


async def _begin_and_kill(hub: RunningHub, args: dict[str, Any], seconds: float) -> None:
    """Call a server of its own, and kill that server `seconds` after it was called."""
    with tempfile.TemporaryDirectory() as folder:
        pid_file = Path(folder) / "pid"
        # The shell tells its process id and becomes the server.
        line = f'echo $$ > {pid_file}; exec "$0" -m server serve --policy trust'
        parameters = StdioServerParameters(
            command="/bin/sh", args=["-c", line, sys.executable], env={**os.environ, **hub.env}
        )

        called = anyio.Event()

        async def call() -> None:
            # The client of a server that is killed fails in many ways, none of which matters here.
            try:
                async with Client(stdio_client(parameters), mode="legacy") as client:
                    called.set()
                    await client.call_tool("hf_jobs", {"operation": "run", "args": args})
            except* Exception:  # noqa: BLE001
                pass

        async with anyio.create_task_group() as group:
            group.start_soon(call)
            with anyio.fail_after(60):
                await called.wait()
            await anyio.sleep(seconds)
            with suppress(ProcessLookupError):  # it has answered and ended
                os.kill(int(pid_file.read_text()), 9)
            group.cancel_scope.cancel()


async def cut(hub: RunningHub, lines: int, cuts: int) -> list[str]:
    """Follow a log that is cut `cuts` times, always at another place; gives what is wrong."""
    async with agent_of(hub.endpoint, hub.token, settings=Settings(policy="trust")) as agent:
        args = {"image": "x", "command": f"seq {lines}", "ephemeral": True, "name": "log", "detach": False}
        job_id = (await agent.jobs("run", args))["receipt"]["job_id"]
    every = lines // (cuts + 1)
    rules = [
        {"path": "*/logs", "count": 1, "fault": {"kind": "cut_body", "events": every * number}}
        for number in range(1, cuts + 1)
    ]
    hub.faults(*rules)
    async with HubClient(hub.endpoint, hub.token, limits=QUICK) as client:
        got = [event.text async for event in stream(client, hub.user, job_id, follow=True, tail=None)]
    struck = sum(live.fired for live in hub.switchboard._live)
    hub.faults()
    say(f"{len(got)} lines through {struck} cuts")
    numbers = [int(line) for line in got if line.isdigit()]
    return [] if numbers == list(range(1, lines + 1)) and struck == cuts else ["the log has gaps or repetitions"]


async def main() -> int:
    numbers = [int(word) for word in sys.argv[1:]] + [1000, 100, 1][len(sys.argv) - 1 :]
    submissions, kills, seed = numbers
    with tempfile.TemporaryDirectory() as name, HubThread(Path(name) / "hub", parallel_jobs=8) as hub:
        began = time.monotonic()
        wrong = await failing(hub, submissions, seed)
        say(f"{time.monotonic() - began:.0f} s")
        wrong += await killed(hub, kills, seed)
        say(f"{time.monotonic() - began:.0f} s")
        wrong += await cut(hub, 100_000, 50)
        say(f"{time.monotonic() - began:.0f} s")
    say("\n".join(wrong) or "one call, one job")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(anyio.run(main))
