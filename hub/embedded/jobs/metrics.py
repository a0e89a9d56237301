"""GET /api/jobs/{namespace}/{id}/metrics: what a running job uses of this machine, as server-sent events."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
from anyio import to_thread
from starlette.responses import Response, StreamingResponse

from hub.embedded.endpoints.wire import hub_of
from hub.embedded.errors import ApiError
from hub.embedded.jobs.access import job_of
from hub.embedded.jobs.supervisor import descendants

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from hub.embedded.jobs.runner import Runner

#: Seconds between two samples, as on the Hub.
_INTERVAL = 1.0


async def metrics(request: Request) -> Response:
    """One event a second, `event: metric`, until the job is finished; 406 for a job that does not run.

    `huggingface_hub.HfApi.fetch_job_metrics` takes 406 as the end. The keys are the Hub's. Processor and memory are
    measured, on Linux; the network is not, and there are no accelerators to measure.
    """
    hub = hub_of(request)
    job = await job_of(request)
    if sys.platform != "linux":
        raise ApiError(501, "This Hub measures jobs only on Linux.")
    if not hub.runner.lives(job.id):
        raise ApiError(406, f"The job {job.id} does not run.")
    return StreamingResponse(_samples(hub.runner, job.id), media_type="text/event-stream")


async def _samples(runner: Runner, job_id: str) -> AsyncIterator[bytes]:
    before: tuple[float, float] | None = None
    while runner.lives(job_id):
        root = runner.supervisor_of(job_id)
        seconds, memory = await to_thread.run_sync(usage, root) if root else (0.0, 0)
        at = time.monotonic()
        busy = 0.0
        if before and at > before[1]:
            # A process that ended takes its seconds with it.
            busy = max(0.0, seconds - before[0]) / (at - before[1])
        before = (seconds, at)
        yield f"event: metric\ndata: {json.dumps(_event(job_id, busy, memory))}\n\n".encode()
        await anyio.sleep(_INTERVAL)


def _event(job_id: str, busy: float, memory: int) -> dict[str, Any]:
    processors = os.cpu_count() or 1
    return {
        "cpu_usage_pct": round(100 * busy / processors, 1),
        "cpu_millicores": 1000 * processors,
        "memory_used_bytes": memory,
        "memory_total_bytes": os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE"),
        "rx_bps": 0,
        "tx_bps": 0,
        "gpus": {},
        "replica": job_id[-5:],
    }


def usage(root: int) -> tuple[float, int]:
    """Seconds of processor time and bytes of memory of all processes below one (Linux; see proc(5)). Blocks."""
    ticks, pages = 0, 0
    for pid, _ in descendants(root):
        try:
            fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        except OSError:
            continue
        # Its own time and that of children it has waited for.
        ticks += sum(int(field) for field in fields[11:15])
        pages += int(fields[21])
    return ticks / os.sysconf("SC_CLK_TCK"), pages * os.sysconf("SC_PAGE_SIZE")
