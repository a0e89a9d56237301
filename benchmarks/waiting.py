"""Many clients that wait for as many jobs on one server process: what it costs, and whether each learns of its end.

    python benchmarks/waiting.py [CLIENTS] [LEAD] [SPREAD]

Starts an embedded Hub and `serve --transport http`, a process each. CLIENTS (200) jobs are submitted through the
server; they end one after the other, the first LEAD (60) seconds after that began, the last SPREAD (60) seconds later.
Each has a client of its own, which calls `wait`; half of the clients speak the protocol of 2025-11-25, half that of
2026-07-28. Most jobs leave a file in a bucket, every tenth fails before it does.

Prints memory and processor time of the server, and how long after its job's end each client had the receipt. Exits 1
if an end or a receipt was missed or is not the right one, if one came later than `LATE` seconds, or if the clients
were not all waiting when the first job ended.
"""

from __future__ import annotations

import contextlib
import os
import re
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio

sys.path.insert(0, str(Path(__file__).parents[1]))

from mcp import Client

from tests.embedded.hub_process import hub_process

if TYPE_CHECKING:
    from collections.abc import Generator

LATE = 20.0
#: Clients that submit at once: who submits is not what is measured.
SUBMITTING = 8
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass
class Waiter:
    """One client, its job, and what it was told.

    Attributes:
        ends: When the job is to end, in seconds since 1970.
        fails: Whether it ends without a result.
        begun: When the first word about the job came; None if none did.
        took: Seconds from the job's end to the receipt.
        faults: What was wrong.
    """

    number: int
    ends: float
    job_id: str = ""
    begun: float | None = None
    said: int = 0
    took: float = 0
    faults: list[str] = field(default_factory=list)
    waits: anyio.Event = field(default_factory=anyio.Event)

    @property
    def fails(self) -> bool:
        return self.number % 10 == 9

    @property
    def place(self) -> str:
        return f"hf://buckets/local/results/{self.number}.txt"

    def submission(self) -> dict[str, Any]:
        source = "/nowhere" if self.fails else "/etc/hostname"
        until = f"sleep $(({self.ends:.0f} - $(date +%s)))"
        return {
            "image": "ubuntu",
            "command": ["sh", "-c", f"echo begun; {until}; cp {source} /out/{self.number}.txt"],
            "volumes": ["hf://buckets/local/results:/out"],
            "timeout": "10m",
        }

    async def submit(self, client: Client) -> None:
        answer = await client.call_tool("hf_jobs", {"operation": "run", "args": self.submission()})
        content: dict[str, Any] = answer.structured_content or {}
        if content.get("kind") != "job":
            raise SystemExit(f"Job {self.number} was not submitted: {content}")
        self.job_id = content["job"]["id"]

    async def wait(self, client: Client) -> None:
        async def on_progress(done: float, total: float | None, message: str | None) -> None:
            self.begun = self.begun or time.time()
            self.waits.set()
            self.said += 1

        args = {"job_id": self.job_id, "timeout": "9m"}
        try:
            answer = await client.call_tool(
                "hf_jobs", {"operation": "wait", "args": args}, progress_callback=on_progress
            )
        except Exception as error:  # noqa: BLE001 - whatever ends a call without a receipt is what is looked for
            self.faults.append(f"no answer: {error!r}")
            return
        at = time.time()
        receipt: dict[str, Any] = (answer.structured_content or {}).get("receipt") or {}
        wanted = ("ERROR", "lost") if self.fails else ("COMPLETED", "persisted")
        if (receipt.get("job_id"), receipt.get("stage"), receipt.get("status")) != (self.job_id, *wanted):
            self.faults.append(f"not {wanted}: {answer.structured_content}")
            return
        if [place["uri"] for place in receipt["destinations"]] != [self.place]:
            self.faults.append(f"other places: {receipt['destinations']}")
        inspected = await client.call_tool("hf_jobs", {"operation": "inspect", "args": {"job_id": self.job_id}})
        (job,) = (inspected.structured_content or {})["jobs"]
        self.took = at - datetime.fromisoformat(job["finished_at"]).timestamp()
        if self.took > LATE:
            self.faults.append(f"told {self.took:.1f} s after the end")


@dataclass
class Usage:
    """What a process has used at some time: seconds of processor time, MiB then and at most, threads, open files."""

    at: float
    cpu: float
    memory: float
    peak: float
    threads: int
    files: int


def usage(pid: int) -> Usage:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    status = Path(f"/proc/{pid}/status").read_text()

    def number(name: str) -> int:
        match = re.search(rf"^{name}:\s+(\d+)", status, re.MULTILINE)
        assert match
        return int(match[1])

    cpu = (int(fields[11]) + int(fields[12])) / _TICKS
    files = len(list(Path(f"/proc/{pid}/fd").iterdir()))
    return Usage(time.time(), cpu, number("VmRSS") / 1024, number("VmHWM") / 1024, number("Threads"), files)


@contextlib.contextmanager
def server(endpoint: str, token: str) -> Generator[tuple[str, int]]:
    """`serve --transport http` against that Hub: its address and its process."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    command = [sys.executable, "-m", "server", "serve", "--transport", "http", "--port", str(port)]
    with subprocess.Popen(command, env={**os.environ, "HF_ENDPOINT": endpoint, "HF_TOKEN": token}) as process:
        try:
            for _ in range(600):
                with contextlib.suppress(OSError):
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                time.sleep(0.1)
            yield f"http://127.0.0.1:{port}/mcp", process.pid
        finally:
            process.terminate()
            process.wait(30)


async def submit(url: str, waiters: list[Waiter]) -> None:
    """Submit every job, some at a time."""
    rest = iter(waiters)

    async def work(client: Client) -> None:
        for waiter in rest:
            await waiter.submit(client)

    async with Client(url) as client, anyio.create_task_group() as group:
        for _ in range(SUBMITTING):
            group.start_soon(work, client)


async def follow(url: str, pid: int, waiters: list[Waiter]) -> dict[str, Usage]:
    """Let every client wait; what the server used at each point of it."""
    measured = {"before": usage(pid)}
    connecting = anyio.CapacityLimiter(16)

    async def client_of(waiter: Waiter) -> None:
        async with contextlib.AsyncExitStack() as stack:
            async with connecting:
                client = await stack.enter_async_context(Client(url, mode="legacy" if waiter.number % 2 else "auto"))
            await waiter.wait(client)

    async def measure() -> None:
        for waiter in waiters:
            await waiter.waits.wait()
        measured["all wait"] = usage(pid)
        await anyio.sleep(max(0.0, waiters[0].ends - 1 - time.time()))
        measured["first end"] = usage(pid)

    async with anyio.create_task_group() as outer:
        outer.start_soon(measure)
        async with anyio.create_task_group() as group:
            for waiter in waiters:
                group.start_soon(client_of, waiter)
        outer.cancel_scope.cancel()
    measured["end"] = usage(pid)
    return measured


def report(waiters: list[Waiter], measured: dict[str, Usage]) -> bool:
    """Print the figures; whether nothing was missed."""
    first = waiters[0].ends
    waiting = sum(waiter.begun is not None and waiter.begun < first for waiter in waiters)
    for name, used in measured.items():
        print(
            f"{name:>10}: cpu {used.cpu:6.2f} s, memory {used.memory:5.0f} MiB (at most {used.peak:.0f}), "
            f"{used.threads} threads, {used.files} files"
        )
    if "first end" in measured:
        begin, end = measured["all wait"], measured["first end"]
        print(f"only waiting: {end.cpu - begin.cpu:.2f} s of processor time in {end.at - begin.at:.0f} s")
    took = sorted(waiter.took for waiter in waiters if not waiter.faults)
    if took:
        print(
            f"receipts: {len(took)} of {len(waiters)}, {statistics.median(took):.2f} s after the end (median), "
            f"{took[-1]:.2f} s at most"
        )
    print(f"clients that waited when the first job ended: {waiting}; {sum(w.said for w in waiters)} progress messages")
    for waiter in waiters:
        for fault in waiter.faults:
            print(f"job {waiter.number} ({waiter.job_id}): {fault}")
    return waiting == len(waiters) and not any(waiter.faults for waiter in waiters)


def main() -> int:
    numbers = [int(argument) for argument in sys.argv[1:]]
    count, lead, spread = numbers + [200, 60, 60][len(numbers) :]
    with tempfile.TemporaryDirectory() as name:
        os.environ["HF_HOME"] = str(Path(name) / "home")
        with (
            hub_process(Path(name) / "hub", "--parallel-jobs", str(count)) as hub,
            server(hub.endpoint, hub.token) as (url, pid),
        ):
            hub.jobs.api.create_bucket("local/results")
            begun = time.time()
            waiters = [Waiter(number, begun + lead + spread * number / count) for number in range(count)]
            anyio.run(submit, url, waiters)
            print(f"{count} jobs submitted in {time.time() - begun:.1f} s")
            measured = anyio.run(follow, url, pid, waiters)
            return 0 if report(waiters, measured) else 1


if __name__ == "__main__":
    sys.exit(main())
