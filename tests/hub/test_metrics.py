from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

import hub.metrics
from hub.errors import HubUnavailable
from hub.metrics import metrics
from schemas.errors import JobsError
from tests.hub.conftest import Asked, says, silence

if TYPE_CHECKING:
    from hub.client import HubClient
    from tests.hub.conftest import Answer, RawHub

PATH = "/api/jobs/alice/123/metrics"
GPU = {"utilization": 43, "memory_used_bytes": 2, "memory_total_bytes": 4}


def event(**sample: Any) -> bytes:
    return f"event: metric\ndata: {json.dumps(sample)}\n\n".encode()


def streams(*chunks: bytes, ends: bool = False) -> Answer:
    async def answer(asked: Asked) -> None:
        await asked.send(b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n", *chunks)
        if not ends:
            await silence(asked)

    return answer


async def test_the_second_sample_is_the_answer_and_the_stream_is_left(raw_hub: RawHub, client: HubClient) -> None:
    first, second = event(cpu_usage_pct=0), event(cpu_usage_pct=7.5, cpu_millicores=3500, gpus={"882f": GPU}, rx_bps=1)
    raw_hub.on("GET", PATH, streams(b": keep-alive\n\n", first[:20], first[20:], second, event(cpu_usage_pct=99)))
    sample = await metrics(client, "alice", "123")
    assert sample is not None
    assert sample.model_dump(exclude_none=True) == {
        "cpu_usage_pct": 7.5,
        "cpu_millicores": 3500,
        "rx_bps": 1,
        "gpus": {"882f": GPU},
    }


async def test_a_stream_that_ends_or_falls_silent_after_one_sample_gives_that(
    raw_hub: RawHub, client: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub.metrics, "_NEXT", 0.1)
    for ends in (True, False):
        raw_hub.on("GET", PATH, streams(event(cpu_usage_pct=3), ends=ends))
        sample = await metrics(client, "alice", "123")
        assert sample is not None
        assert sample.cpu_usage_pct == 3


async def test_a_machine_that_is_not_there_yet_has_no_sample(
    raw_hub: RawHub, client: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hub.metrics, "_FIRST", 0.1)
    raw_hub.on("GET", PATH, streams(b": keep-alive\n\n"))
    assert await metrics(client, "alice", "123") is None


@pytest.mark.parametrize("status", ["406 Not Acceptable", "500 Oops"])
async def test_a_job_that_does_not_run_has_no_sample(raw_hub: RawHub, client: HubClient, status: str) -> None:
    raw_hub.on("GET", PATH, says(status))
    assert await metrics(client, "alice", "123") is None


@pytest.mark.parametrize("payload", [b"x", b"[]", b"{}", b"[" * 9999])
async def test_odd_events_are_no_samples(raw_hub: RawHub, client: HubClient, payload: bytes) -> None:
    odd = event(cpu_usage_pct="much", memory_used_bytes=1e400, gpus={"a": None})
    raw_hub.on("GET", PATH, streams(b"data: %b\n\n" % payload, odd, ends=True))
    sample = await metrics(client, "alice", "123")
    assert sample is not None
    assert sample.model_dump(exclude_none=True) == {"gpus": {"a": {}}}


async def test_what_the_hub_refuses_is_an_error(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", PATH, says("403 Forbidden"))
    with pytest.raises(JobsError):
        await metrics(client, "alice", "123")
    raw_hub.on("GET", PATH, says("502 Bad Gateway"))
    with pytest.raises(HubUnavailable):
        await metrics(client, "alice", "123")
