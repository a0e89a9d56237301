from __future__ import annotations

import asyncio
import json
import threading
from typing import TYPE_CHECKING, Any

import pytest
from huggingface_hub.utils import get_session

from hub.embedded.jobs.logs import Log, replay, start_of_tail

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.conftest import RunningHub
    from tests.embedded.jobs_help import Jobs


def events_in(text: str) -> list[dict[str, Any]]:
    return [json.loads(line.removeprefix("data: ")) for line in text.splitlines() if line.startswith("data: ")]


async def lines_of(stream: AsyncIterator[bytes]) -> list[str]:
    text = b"".join([piece async for piece in stream]).decode()
    return [event["data"] for event in events_in(text)]


def test_a_follower_sees_every_line_once_while_the_job_runs(jobs: Jobs) -> None:
    job = jobs.shell("i=0; while [ $i -lt 300 ]; do echo line $i; i=$((i+1)); [ $((i % 100)) = 0 ] && sleep 0.2; done")

    followed = jobs.log(job, follow=True)

    assert followed[1:] == [f"line {number}" for number in range(300)]


def test_the_end_of_a_log_can_be_asked_for(jobs: Jobs) -> None:
    job = jobs.end(jobs.shell("echo one; echo two; echo three"))

    assert jobs.log(job, tail=1) == ["three"]
    assert jobs.log(job, tail=2) == ["two", "three"]
    assert jobs.log(job, tail=100)[1:] == ["one", "two", "three"]


def test_the_log_of_a_finished_job_is_the_same_each_time(jobs: Jobs, embedded_hub: RunningHub) -> None:
    job = jobs.end(jobs.shell("echo one; echo two"))
    url = f"{embedded_hub.endpoint}/api/jobs/alice/{job.id}/logs"
    headers = {"Authorization": f"Bearer {embedded_hub.token}"}

    first, second = (get_session().get(url, headers=headers) for _ in range(2))

    assert first.headers["content-type"].startswith("text/event-stream")
    assert first.text == second.text
    events = events_in(first.text)
    assert [event["data"] for event in events][2:] == ["one", "two"]
    assert events[0]["data"].startswith("===== Job started")


def test_a_log_that_is_asked_for_at_once_is_whole(jobs: Jobs) -> None:
    job = jobs.shell("echo only")

    assert jobs.log(job, follow=True)[1:] == ["only"]


@pytest.mark.parametrize("tail", ["-1", "many", "1.5"])
def test_a_tail_that_is_no_number_is_refused_with_400(jobs: Jobs, embedded_hub: RunningHub, tail: str) -> None:
    job = jobs.end(jobs.run("true"))
    url = f"{embedded_hub.endpoint}/api/jobs/alice/{job.id}/logs?tail={tail}"

    response = get_session().get(url, headers={"Authorization": f"Bearer {embedded_hub.token}"})

    assert response.status_code == 400


def test_output_that_is_not_text_and_lines_that_are_too_long_are_cut_and_the_cut_is_said(jobs: Jobs) -> None:
    job = jobs.shell("printf 'a\\377b\\n'; head -c 100000 /dev/zero | tr '\\0' x; echo; echo after")

    binary, long, after = jobs.output(job)

    assert binary == "a�b"
    assert long.startswith("x" * 16384 + " [line cut here: 83616 more bytes]")
    assert after == "after"


def test_a_progress_bar_is_one_line_with_its_last_state(jobs: Jobs) -> None:
    job = jobs.shell("printf '10%%\\r50%%\\r100%%\\n'; printf 'windows\\r\\n'; printf 'no end'")

    assert jobs.output(job) == ["100%", "windows", "no end"]


async def test_many_followers_at_once_miss_nothing_that_a_thread_writes(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.jsonl")
    expected = [f"line {number} äöü" for number in range(2000)]

    def write() -> None:
        for line in expected:
            log.append(line)
        log.close()

    writer = threading.Thread(target=write)
    followers = [asyncio.create_task(lines_of(log.follow(None))) for _ in range(5)]
    await asyncio.sleep(0)
    writer.start()
    found = await asyncio.wait_for(asyncio.gather(*followers), 30)
    writer.join()

    assert all(lines == expected for lines in found)


async def test_a_follower_of_a_silent_log_is_kept_alive(tmp_path: Path) -> None:
    log = Log(tmp_path / "log.jsonl")
    stream = log.follow(None, keep_alive=0.01)

    assert await asyncio.wait_for(anext(stream), 10) == b": keep-alive\n\n"
    await stream.aclose()
    log.close()


async def test_a_log_that_grows_beyond_its_limit_is_cut_and_says_so(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    log = Log(path, limit=1 << 20)
    for _ in range(300):
        log.append("x" * 10_000)
    log.close()

    lines = await lines_of(replay(path, None))

    assert path.stat().st_size < (1 << 20) + 20_000
    assert "keeps 1 MiB" in lines[-2]
    assert f"{300 - (len(lines) - 2)} lines were not kept" in lines[-1]


@pytest.mark.parametrize("count", [0, 1, 3, 4, 100])
def test_the_start_of_a_tail_is_found_whatever_the_lengths_of_lines(tmp_path: Path, count: int) -> None:
    lines = [b"a" * 70_000, b"", b"b" * 140_000, b"c"]
    path = tmp_path / "log"
    path.write_bytes(b"".join(line + b"\n" for line in lines))

    rest = path.read_bytes()[start_of_tail(path, count) :]

    assert rest == b"".join(line + b"\n" for line in lines[max(0, len(lines) - count) :])


async def test_a_line_that_a_crash_tore_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(b'{"data": "whole", "timestamp": ""}\n{"data": "to')

    assert await lines_of(replay(path, None)) == ["whole"]
