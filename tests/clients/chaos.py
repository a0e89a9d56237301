"""One call, one job, on a Hub that fails: `python -m tests.clients.chaos`.

First a thousand submissions while three in ten answers of the Hub are lost, late, cut, 429, 500, 502 or 503: there must
be exactly a thousand jobs, and each answer must name its own, or be `outcome_unknown` with the key that names it. Then
a server is killed (`kill -9`) at a random moment between its first request and its answer, a hundred times, and the
call repeated with its key on a new server: none lost, none twice. Then a log of 100,000 lines is followed through fifty
cuts: every line once, in order. Options: submissions (default 1000), kills (default 100), seed (default 1).
"""

from __future__ import annotations

import collections
import os
import random
import sys
import tempfile
import time
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from anyio.abc import SocketAttribute

from hub.client import HubClient
from hub.embedded.testing import HubThread, RunningHub
from hub.jobs import list_jobs
from hub.logs import stream
from tests.agent import QUICK, agent_of, raw_call
from tools.session import Settings

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from anyio.abc import ByteStream

#: Calls that are under way at the same time.
_TOGETHER = 20
#: Servers that are started and killed at the same time.
_KILLED_TOGETHER = 3
#: Seconds that each piece of a request or an answer is late on its way.
_LATE = 0.08

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
    wrong: list[str] = []
    found: list[int] = []
    waiting = list(range(count))
    # How long a submission takes beside as many others: each part of it is as likely to be struck.
    spans: list[float] = []

    async def measure(number: int) -> None:
        spans.append(await _begin(hub, submission(number, name=f"whole{number}"), None))

    async with anyio.create_task_group() as group:
        for number in range(_KILLED_TOGETHER):
            group.start_soon(measure, -1 - number)
    span = max(spans)

    async def work() -> None:
        while waiting:
            number = waiting.pop()
            args = submission(number, name=f"k{number}", idempotency_key=f"kill-{seed}-{number}")
            await _begin(hub, args, chance.uniform(0, span))
            made = await _of_name(hub, f"k{number}")
            async with agent_of(hub.endpoint, hub.token, settings=Settings(policy="trust")) as agent:
                answer = await agent.jobs("run", args)
            mine = await _of_name(hub, f"k{number}")
            found.append(len(made))
            if len(mine) != 1 or mine != {answer.get("job", {}).get("id")}:
                wrong.append(f"k{number}: jobs {mine}, answered {answer}")

    async with anyio.create_task_group() as group:
        for _ in range(_KILLED_TOGETHER):
            group.start_soon(work)
    say(f"{count} kills within {span:.2f} s; {sum(found)} jobs were there already when the call was repeated")
    if count >= 20 and not 0 < sum(found) < count:
        wrong.append("the kills struck one side of the submission only")
    return wrong


async def _of_name(hub: RunningHub, name: str) -> set[str]:
    async with HubClient(hub.endpoint, hub.token) as client:
        records, more = await list_jobs(client, hub.user, labels={"name": name})
    assert not more
    return {record.id for record in records}


async def _begin(hub: RunningHub, args: dict[str, Any], seconds: float | None) -> float:
    """Submit through a server of its own, and kill that so many seconds after its first request to the Hub.

    Returns:
        Seconds from that request to the answer, or to the kill.
    """
    async with (
        slow_way(hub.endpoint) as (endpoint, first),
        await anyio.open_process(
            [sys.executable, "-m", "server", "serve", "--policy", "trust"],
            env={**os.environ, **hub.env, "HF_ENDPOINT": endpoint},
            stderr=None,
        ) as process,
    ):
        assert process.stdin is not None
        assert process.stdout is not None
        with anyio.fail_after(120):
            await process.stdin.send(raw_call("run", args))
            await first.wait()
            began = time.monotonic()
            if seconds is None:
                told = ""
                while '"id":1' not in told:
                    told += (await process.stdout.receive()).decode()
            else:
                await anyio.sleep(seconds)
        process.kill()
        return time.monotonic() - began


@asynccontextmanager
async def slow_way(endpoint: str) -> AsyncGenerator[tuple[str, anyio.Event]]:
    """A port that leads to the Hub, late in both directions; and what tells of the first request on it.

    What is on the way when the client is killed is lost.
    """
    first = anyio.Event()
    port = int(endpoint.rsplit(":", 1)[1])

    async def pump(source: ByteStream, sink: ByteStream) -> None:
        async for chunk in source:
            first.set()
            await anyio.sleep(_LATE)
            await sink.send(chunk)

    async def serve(client: ByteStream) -> None:
        with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
            async with client, await anyio.connect_tcp("127.0.0.1", port) as there, anyio.create_task_group() as both:

                async def back() -> None:
                    with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
                        await pump(there, client)

                both.start_soon(back)
                with suppress(anyio.BrokenResourceError, anyio.ClosedResourceError):
                    await pump(client, there)
                both.cancel_scope.cancel()

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, serve)
        yield f"http://127.0.0.1:{listener.extra(SocketAttribute.local_port)}", first
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
    wrong: list[str] = []
    for part in (
        lambda hub: failing(hub, submissions, seed),
        lambda hub: killed(hub, kills, seed),
        lambda hub: cut(hub, 100_000, 50),
    ):
        # Each on a Hub of its own: the jobs of one would still be running beside the next.
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as name, HubThread(Path(name) / "hub", parallel_jobs=1) as hub:
            wrong += await part(hub)
        say(f"{time.monotonic() - began:.0f} s")
    say("\n".join(wrong) or "one call, one job")
    return bool(wrong)


if __name__ == "__main__":
    sys.exit(anyio.run(main))
