"""What a running job uses of its machine at the moment."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any

import anyio

from hub.errors import HubUnavailable
from hub.paths import job_path
from hub.sse import EventDecoder
from hub.wire import loads, number, obj, whole
from schemas.metrics import GpuMetrics, Metrics

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from hub.client import HubClient

#: Seconds until the first sample; a machine that is not there yet gives none.
_FIRST = 10.0
#: Seconds until the next: the Hub takes one each second, and the first can be of no time at all.
_NEXT = 2.5
#: Accelerators of one machine that are told of.
_MOST_GPUS = 32

# A job that does not run has none: 406, formerly 500 (huggingface_hub 2.4, `fetch_job_metrics`).
_NONE = (406, 500)


async def metrics(client: HubClient, namespace: str, job_id: str) -> Metrics | None:
    """The latest sample of `GET /api/jobs/{namespace}/{id}/metrics`; None for a job that has none at the moment.

    Raises:
        JobsError: If there is no such job, the Hub refuses, or the connection fails before a sample came.
    """
    last: Metrics | None = None
    with anyio.move_on_after(_FIRST) as scope:
        try:
            async with aclosing(_samples(client, namespace, job_id)) as samples:
                async for sample in samples:
                    if last is not None:
                        return sample
                    last = sample
                    scope.deadline = anyio.current_time() + _NEXT
        except HubUnavailable:
            if last is None:
                raise
    return last


async def _samples(client: HubClient, namespace: str, job_id: str) -> AsyncGenerator[Metrics]:
    action = f"read the metrics of job `{job_id}` of `{namespace}`"
    decoder = EventDecoder()
    async with client.stream(f"{job_path(namespace, job_id)}/metrics", action, accept=_NONE) as response:
        if response.status_code in _NONE:
            return
        async for chunk in response.aiter_bytes():
            for event in decoder.feed(chunk):
                if (sample := _sample(event.text)) is not None:
                    yield sample


def _sample(text: str) -> Metrics | None:
    try:
        data = obj(loads(text))
    except (ValueError, RecursionError):
        return None
    if not data:
        return None
    return Metrics(
        cpu_usage_pct=number(data.get("cpu_usage_pct")),
        cpu_millicores=whole(data.get("cpu_millicores")),
        **_memory(data),
        rx_bps=number(data.get("rx_bps")),
        tx_bps=number(data.get("tx_bps")),
        gpus={
            str(name): GpuMetrics(utilization=number(obj(gpu).get("utilization")), **_memory(obj(gpu)))
            for name, gpu in list(obj(data.get("gpus")).items())[:_MOST_GPUS]
        },
    )


def _memory(data: dict[str, Any]) -> dict[str, int | None]:
    return {key: whole(data.get(key)) for key in ("memory_used_bytes", "memory_total_bytes")}
