from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub import log_page
from hub.client import HubClient
from hub.errors import HubUnavailable
from hub.log_page import LogPosition, is_placed, page
from hub.sse import LogEvent
from tests.hub.conftest import FAST, TOKEN, says
from tests.hub.log_hub import HEAD, JOB, START, Job, chunked, sse, whole

if TYPE_CHECKING:
    from hub.log_page import LogPage
    from tests.hub.conftest import Asked, RawHub


@pytest.fixture
def job(raw_hub: RawHub, monkeypatch: pytest.MonkeyPatch) -> Job:
    monkeypatch.setattr(log_page, "_WINDOW", 20)
    monkeypatch.setattr(log_page, "_BANNERS", 2)
    return Job(raw_hub)


def texts(found: LogPage) -> list[str]:
    return [event.text for event, _ in found.lines]


def tails(raw_hub: RawHub) -> list[str | None]:
    """How many of the last lines each request for the log asked for."""
    return [dict(asked.query).get("tail") for asked in raw_hub.requests("GET", f"{JOB}/logs")]


async def read_on(client: HubClient, found: LogPage, limit: int) -> list[str]:
    """Everything that comes after a page, by pages of that size."""
    lines: list[str] = []
    more = True
    while more:
        assert found.end is not None
        found = await page(client, "alice", "123", limit=limit, after=found.end)
        lines += texts(found)
        more = found.more
    return lines


async def test_the_end_of_a_log_is_read_and_then_only_what_is_new(job: Job, raw_hub: RawHub, client: HubClient) -> None:
    job.says(*(f"old {n}" for n in range(50)))
    found = await page(client, "alice", "123", limit=3)
    assert (texts(found), found.more, found.finished) == (["old 47", "old 48", "old 49"], True, False)
    assert await read_on(client, found, 10) == []
    job.says(*(f"new {n}" for n in range(25)))
    assert await read_on(client, found, 10) == [f"new {n}" for n in range(25)]


async def test_what_is_new_is_looked_for_at_the_end_of_the_log_first(
    job: Job, raw_hub: RawHub, client: HubClient
) -> None:
    job.says(*(f"old {n}" for n in range(50)))
    found = await page(client, "alice", "123", limit=10)
    job.says("new")
    assert await read_on(client, found, 10) == ["new"]
    assert tails(raw_hub) == ["12", "22"]


async def test_lines_of_one_moment_are_counted(job: Job, raw_hub: RawHub, client: HubClient) -> None:
    job.events += [sse("same")] * 40
    found = await page(client, "alice", "123", limit=5)
    assert found.end == LogPosition(START, 40)
    # The end of the log could not tell how many lines of that moment it lacks.
    assert tails(raw_hub) == ["7", None]
    job.events += [sse("same")] * 30
    assert await read_on(client, found, 8) == ["same"] * 30


async def test_lines_without_a_time_have_that_of_the_line_before(job: Job, client: HubClient) -> None:
    job.events += [b'data: {"data": "no time"}\n\n'] * 3
    found = await page(client, "alice", "123", limit=2)
    job.events += [b'data: {"data": "no time"}\n\n', sse("time")]
    assert await read_on(client, found, 1) == ["no time", "time"]


async def test_a_page_of_wanted_lines_goes_on_after_the_last_that_was_read(job: Job, client: HubClient) -> None:
    def even(event: LogEvent) -> bool:
        return event.text[-1] in "02468"

    job.says(*map(str, range(30)))
    found = await page(client, "alice", "123", limit=2, wanted=even)
    assert (texts(found), found.more) == (["26", "28"], True)
    job.says("30", "31", "32", "34", "35")
    assert found.end is not None
    first = await page(client, "alice", "123", limit=2, after=found.end, wanted=even)
    assert (texts(first), first.more) == (["30", "32"], True)
    assert first.end is not None
    second = await page(client, "alice", "123", limit=2, after=first.end, wanted=even)
    assert (texts(second), second.more) == (["34"], False)
    assert second.end is not None
    assert second.end.at == START + timedelta(seconds=35)


async def test_the_log_of_a_finished_job_has_an_end(job: Job, client: HubClient) -> None:
    job.says("one", "two")
    job.stage = "ERROR"
    found = await page(client, "alice", "123", limit=5)
    assert (texts(found), found.more, found.finished, found.stage) == (["one", "two"], False, True, "ERROR")


async def test_a_log_that_comes_too_slowly_is_given_as_far_as_it_came(job: Job, raw_hub: RawHub) -> None:
    async def trickle(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD, chunked(b"".join(events)))
        while True:
            await asked.send(chunked(b": keep-alive\n\n"))
            await asyncio.sleep(0.1)

    job.says(*(f"old {n}" for n in range(50)))
    async with HubClient(raw_hub.endpoint, TOKEN, limits=replace(FAST, total=1.5)) as client:
        first = await page(client, "alice", "123", limit=5)
        job.events += [sse("same", START + timedelta(seconds=60))] * 40
        job.manners = [whole, trickle]
        assert first.end is not None
        found = await page(client, "alice", "123", limit=50, after=first.end)
        assert (texts(found), found.finished) == (["same"] * 40, False)


async def test_a_log_that_is_not_given_is_an_error(job: Job, raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on("GET", f"{JOB}/logs", says("500 Oops"))
    with pytest.raises(HubUnavailable):
        await page(client, "alice", "123", limit=5)


#: Seconds from one line to the next, and how far each is out of order: bursts, pauses, two streams of output.
STEPS = st.lists(st.tuples(st.sampled_from([0, 0, 0, 1, 4, 30]), st.sampled_from([0, 2, 4])), min_size=1, max_size=60)


@settings(max_examples=100, deadline=None)
@given(old=STEPS, new=STEPS, limit=st.integers(1, 30), size=st.integers(1, 30))
def test_pages_have_no_gap_and_no_repetition_whatever_the_times(
    old: list[tuple[int, int]], new: list[tuple[int, int]], limit: int, size: int
) -> None:
    events: list[LogEvent] = []
    now = START

    def prints(lines: list[tuple[int, int]]) -> None:
        nonlocal now
        for step, late in lines:
            now += timedelta(seconds=step)
            events.append(LogEvent(f"line {len(events)}", now - timedelta(seconds=late)))

    def read(after: LogPosition | None) -> LogPage:
        window = events[-size:]
        reading = log_page._Reading(limit, after, None)
        any(map(reading.take, window if is_placed(window, after) else events))
        return reading.page("RUNNING", finished=False)

    prints(old)
    found = read(None)
    prints(new)
    lines: list[str] = []
    more = True
    while more:
        found = read(found.end)
        lines += texts(found)
        more = found.more
    assert lines == [event.text for event in events[len(old) :]]


async def test_a_clock_that_was_set_back_costs_a_second_look_and_no_line(
    job: Job, raw_hub: RawHub, client: HubClient
) -> None:
    job.events += [sse(f"old {n}", START + timedelta(seconds=n)) for n in range(30)]
    found = await page(client, "alice", "123", limit=5)
    new = [f"new {n}" for n in range(80)]
    job.events += [sse(text, START - timedelta(seconds=600 - n)) for n, text in enumerate(new)]
    # The end of the log has no line that was read before: whether all of it is new, only the whole log tells.
    assert await read_on(client, found, 100) == new
    assert await read_on(client, found, 30) == new
    assert tails(raw_hub)[:4] == ["7", "102", "32", None]
    job.events += [sse("last", START + timedelta(seconds=n)) for n in range(40, 80)]
    assert await read_on(client, found, 1000) == [*new, *["last"] * 40]
