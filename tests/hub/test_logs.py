from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING

import anyio
import pytest

from hub import logs, patience
from hub.client import HubClient, Limits
from hub.errors import HubUnavailable
from hub.jobs import inspect
from hub.logs import stream, tail
from hub.sse import MAX_LINE, EventDecoder, LogEvent
from schemas.errors import ErrorCode, JobsError
from tests.hub.conftest import FAST, TOKEN, Asked, in_turn, says, says_json, silence
from tests.hub.log_hub import HEAD, JOB, START, Job, chunked, sse, whole

if TYPE_CHECKING:
    from tests.hub.conftest import RawHub


async def stays_open(asked: Asked, events: list[bytes]) -> None:
    await asked.send(HEAD, *(chunked(event) for event in events))
    await asyncio.Event().wait()


def cut_after(count: int, *, cleanly: bool = False, extra: bytes = b""):
    """The connection ends after so many events, in the middle of a chunk or as if that were all."""

    async def manner(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD, chunked(b"".join(events[:count])) if count else b"")
        await asked.send(b"0\r\n\r\n" if cleanly else b"ff\r\n" + extra)

    return manner


def ends_then(job: Job, stage: str = "COMPLETED"):
    """The whole log; the job ends at the same moment."""

    async def manner(asked: Asked, events: list[bytes]) -> None:
        job.stage = stage
        await whole(asked, events)

    return manner


async def follow(client: HubClient, tail: int | None = None) -> list[str]:
    with anyio.fail_after(20):
        return [event.text async for event in stream(client, "alice", "123", follow=True, tail=tail)]


@pytest.fixture
def job(raw_hub: RawHub, monkeypatch: pytest.MonkeyPatch) -> Job:
    monkeypatch.setattr(patience, "LONGEST", 0.01)
    return Job(raw_hub)


async def test_the_log_of_a_finished_job_is_given_whole_without_the_hubs_banner(job: Job, client: HubClient) -> None:
    job.says("one", "two", "")
    job.stage = "COMPLETED"
    assert await follow(client) == ["one", "two", ""]


async def test_events_carry_their_time(job: Job, client: HubClient) -> None:
    job.says("one")
    job.stage = "COMPLETED"
    events = [event async for event in stream(client, "alice", "123", follow=True, tail=None)]
    assert events == [LogEvent("one", START + timedelta(seconds=1))]


async def test_a_followed_log_has_no_gap_and_no_repetition_after_cuts(job: Job, client: HubClient) -> None:
    lines = [f"line {n}" for n in range(100)]
    job.says(*lines)
    half_an_event = b'data: {"data": "li'
    job.manners = [
        cut_after(10),
        cut_after(10),
        cut_after(40, extra=half_an_event),
        cut_after(0),
        cut_after(70, cleanly=True),
        cut_after(20, cleanly=True),
        ends_then(job),
    ]
    assert await follow(client) == lines


async def test_equal_lines_of_the_same_moment_are_all_given_after_a_cut(job: Job, client: HubClient) -> None:
    job.events += [sse("same")] * 50
    job.manners = [cut_after(20), cut_after(35), ends_then(job)]
    assert await follow(client) == ["same"] * 50


async def test_lines_between_a_clean_end_and_the_end_of_the_job_are_not_missed(job: Job, client: HubClient) -> None:
    job.says("early")

    async def early_end(asked: Asked, events: list[bytes]) -> None:
        await whole(asked, events)
        job.says("late")
        job.stage = "COMPLETED"

    job.manners = [early_end]
    assert await follow(client) == ["early", "late"]


async def test_a_cut_just_when_the_job_ends_is_not_its_end(job: Job, client: HubClient) -> None:
    job.says("one", "two", "three")
    job.stage = "ERROR"
    job.manners = [cut_after(2), cut_after(3), whole]
    assert await follow(client) == ["one", "two", "three"]


async def test_a_followed_log_ends_only_when_the_job_is_over(job: Job, client: HubClient) -> None:
    job.says("one")
    job.manners = [whole, whole, whole]
    stages = in_turn(*[says_json({"id": "123", "status": {"stage": "RUNNING"}})] * 3, job._inspect)
    job.raw_hub.on("GET", JOB, stages)
    job.stage = "CANCELED"
    assert await follow(client) == ["one"]
    assert len(job.raw_hub.requests("GET", f"{JOB}/logs")) >= 4


async def test_a_stream_that_outlives_its_job_is_left(job: Job, client: HubClient) -> None:
    job.says("one")

    async def only_keep_alives(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD, *(chunked(event) for event in events))
        job.stage = "COMPLETED"
        while True:
            await asked.send(chunked(b": keep-alive\n\n"))
            await asyncio.sleep(0.02)

    async def keep_alive_once(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD, *(chunked(event) for event in events), chunked(b": keep-alive\n\n"))
        await asyncio.Event().wait()

    job.manners = [only_keep_alives, keep_alive_once]
    async with HubClient(job.raw_hub.endpoint, TOKEN, limits=Limits(silence=30)) as patient:
        assert await follow(patient) == ["one"]


async def test_a_silent_stream_is_opened_again(job: Job, client: HubClient) -> None:
    job.says("one", "two")
    job.manners = [lambda asked, events: stays_open(asked, events[:2]), ends_then(job)]
    assert await follow(client) == ["one", "two"]


@pytest.mark.parametrize(
    "fault", [says("500 Oops"), says("502 Bad", b"<html>"), says("429 Slow"), says("204 Nothing"), silence]
)
async def test_an_error_answer_in_between_does_not_end_a_followed_log(job: Job, client: HubClient, fault) -> None:
    job.says("one", "two")
    job.manners = [cut_after(2), lambda asked, events: fault(asked), ends_then(job)]
    assert await follow(client) == ["one", "two"]


async def test_a_tail_is_followed_from_its_first_line_on_across_cuts(job: Job, client: HubClient) -> None:
    job.says(*["same"] * 30, *(f"line {n}" for n in range(30)))
    queries: list[object] = []

    def noting(manner):
        def noted(asked: Asked, events: list[bytes]) -> object:
            queries.append(dict(asked.query).get("tail"))
            return manner(asked, events)

        return noted

    job.manners = [noting(cut_after(5)), noting(cut_after(55)), noting(ends_then(job)), noting(whole)]
    assert await follow(client, tail=20) == [f"line {n}" for n in range(10, 30)]
    assert queries == ["20", None, None, None]


async def test_a_tail_that_comes_up_no_more_is_an_error_and_not_a_short_log(job: Job, client: HubClient) -> None:
    job.says("one", "two", "three")

    async def forgets(asked: Asked, events: list[bytes]) -> None:
        job.stage = "COMPLETED"
        job.events = [sse("other")]
        await asked.send(HEAD, chunked(events[0]), b"ff\r\n")

    job.manners = [forgets]
    with pytest.raises(JobsError) as raised:
        await follow(client, tail=2)
    assert raised.value.job_id == "123"


async def test_a_hub_that_stays_away_is_given_up_and_the_job_is_named(job: Job, client: HubClient) -> None:
    job.says("one")
    job.manners = [cut_after(2)]
    events = aiter(stream(client, "alice", "123", follow=True, tail=None))
    assert (await anext(events)).text == "one"
    job.raw_hub.on("GET", f"{JOB}/logs", says("503 Later"))
    job.raw_hub.on("GET", JOB, says("503 Later"))
    with anyio.fail_after(20), pytest.raises(HubUnavailable) as raised:
        await anext(events)
    assert raised.value.job_id == "123"


async def test_a_job_that_was_quiet_for_long_is_not_given_up_at_the_first_cut(job: Job) -> None:
    limits = replace(FAST, outage=0.2)

    async def quiet(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD)
        until = time.monotonic() + 2 * limits.outage
        while time.monotonic() < until:
            await asked.send(chunked(b": keep-alive\n\n"))
            await asyncio.sleep(0.05)
        job.says("one")
        await asked.send(b"ff\r\n")

    job.events.clear()
    job.manners = [quiet, ends_then(job)]
    async with HubClient(job.raw_hub.endpoint, TOKEN, limits=limits) as client:
        assert await follow(client) == ["one"]


@pytest.mark.parametrize("status", ["401 No", "403 No"])
async def test_a_refusal_ends_a_followed_log_at_once(job: Job, client: HubClient, status: str) -> None:
    job.raw_hub.on("GET", f"{JOB}/logs", says(status))
    with pytest.raises(JobsError) as raised:
        await follow(client)
    assert raised.value.code in (ErrorCode.UNAUTHORIZED, ErrorCode.FORBIDDEN)
    assert len(job.raw_hub.requests("GET", f"{JOB}/logs")) == 1


async def test_an_unknown_job_has_no_log(client: HubClient) -> None:
    for follow in (True, False):
        with pytest.raises(JobsError) as raised:
            await anext(aiter(stream(client, "alice", "456", follow=follow, tail=None)))
        assert raised.value.code is ErrorCode.NOT_FOUND


@pytest.mark.parametrize("follow", [True, False])
async def test_cancelling_a_stream_ends_it_within_a_second(
    job: Job, follow: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "_QUIET", 30.0)
    job.says("one")
    job.manners = [stays_open]
    async with HubClient(job.raw_hub.endpoint, TOKEN) as client:
        with anyio.CancelScope() as scope:
            async for _ in stream(client, "alice", "123", follow=follow, tail=None):
                asyncio.get_running_loop().call_later(0.05, scope.cancel)
                began = time.monotonic()
        assert scope.cancelled_caught
        assert time.monotonic() - began < 1


async def test_many_open_streams_leave_room_for_other_calls(job: Job) -> None:
    job.says("one")
    job.manners = [stays_open] * 120
    async with HubClient(job.raw_hub.endpoint, TOKEN) as client, anyio.create_task_group() as group:
        opened = asyncio.Semaphore(0)

        async def watch() -> None:
            async for _ in stream(client, "alice", "123", follow=True, tail=None):
                opened.release()

        for _ in range(120):
            group.start_soon(watch)
        with anyio.fail_after(30):
            for _ in range(120):
                await opened.acquire()
            assert (await inspect(client, "alice", "123")).stage == "RUNNING"
        group.cancel_scope.cancel()


async def test_leaving_a_stream_early_closes_its_connection(job: Job, client: HubClient) -> None:
    job.says("one", "two")
    closed = asyncio.Event()

    async def watched(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD, *(chunked(event) for event in events))
        try:
            while True:
                await asked.send(chunked(b": keep-alive\n\n"))
                await asyncio.sleep(0.01)
        except ConnectionError:
            closed.set()

    job.manners = [watched]
    async with aclosing(stream(client, "alice", "123", follow=True, tail=None)) as events:
        async for _ in events:
            break
    with anyio.fail_after(5):
        await closed.wait()


async def test_the_tail_of_a_finished_log(job: Job, client: HubClient) -> None:
    job.says(*(f"line {n}" for n in range(10)))
    job.stage = "ERROR"
    found = await tail(client, "alice", "123", 3)
    assert (found.lines, found.stage, found.finished, found.more) == (
        ["line 7", "line 8", "line 9"],
        "ERROR",
        True,
        True,
    )


async def test_the_tail_of_a_log_that_is_shorter_has_nothing_more(job: Job, client: HubClient) -> None:
    job.says("one", "two")
    job.stage = "COMPLETED"
    found = await tail(client, "alice", "123", 2)
    assert (found.lines, found.more) == (["one", "two"], False)


async def test_the_tail_of_a_running_job_is_what_it_has_printed_so_far(job: Job) -> None:
    job.says("one", "two")
    job.manners = [stays_open]
    async with HubClient(job.raw_hub.endpoint, TOKEN) as client:
        found = await tail(client, "alice", "123", 10)
    assert (found.lines, found.stage, found.finished) == (["one", "two"], "RUNNING", False)


async def test_the_tail_of_a_job_that_never_stops_talking_ends(job: Job) -> None:
    server_time = datetime.now(UTC)
    date = f"date: {format_datetime(server_time, usegmt=True)}\r\n".encode()
    job.events = [sse(f"old {n}", server_time - timedelta(seconds=1)) for n in range(3)]

    async def chatty(asked: Asked, events: list[bytes]) -> None:
        await asked.send(HEAD[:-2] + date + b"\r\n", *(chunked(event) for event in events))
        n = 0
        while True:
            n += 1
            await asked.send(chunked(sse(f"new {n}", server_time + timedelta(seconds=n / 10))))
            await asyncio.sleep(0.005)

    job.manners = [chatty]
    async with HubClient(job.raw_hub.endpoint, TOKEN) as client:
        with anyio.fail_after(5):
            found = await tail(client, "alice", "123", 1000)
    assert found.lines[:3] == ["old 0", "old 1", "old 2"]


@pytest.mark.parametrize("status", ["RUNNING", "SCHEDULING", "COMPLETED"])
async def test_a_job_that_has_no_log_has_an_empty_one(raw_hub: RawHub, client: HubClient, status: str) -> None:
    raw_hub.on("GET", JOB, says_json({"id": "123", "status": {"stage": status}}))
    assert (await tail(client, "alice", "123", 10)).lines == []


async def test_the_tail_survives_a_cut(job: Job, client: HubClient) -> None:
    job.says(*(f"line {n}" for n in range(10)))
    job.stage = "COMPLETED"
    job.manners = [cut_after(2), cut_after(7), whole]
    assert (await tail(client, "alice", "123", 4)).lines == [f"line {n}" for n in range(6, 10)]


async def test_a_log_that_is_no_stream_is_an_error(job: Job, client: HubClient) -> None:
    job.raw_hub.on("GET", f"{JOB}/logs", says("200 OK", b"<html>Hello</html>", content_type="text/html"))
    job.stage = "COMPLETED"
    with pytest.raises(HubUnavailable) as raised:
        await tail(client, "alice", "123", 10)
    assert "web page" in raised.value.message


def decode(*chunks: bytes) -> list[LogEvent]:
    decoder = EventDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)] + decoder.flush()


def test_a_stream_is_read_the_same_however_it_is_cut() -> None:
    data = (
        sse("one") + b": keep-alive\r\n\r\n" + sse("zwei é 😀").replace(b"\n", b"\r\n") + b"event: x\nid: 1\n" + sse("")
    )
    expected = [LogEvent("one", START), LogEvent("zwei é 😀", START), LogEvent("", START)]
    assert decode(data) == expected
    assert decode(*(bytes([byte]) for byte in data)) == expected


@pytest.mark.parametrize("separator", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\r"])
def test_a_line_may_hold_what_other_programs_take_for_a_line_end(separator: str) -> None:
    assert [event.text for event in decode(sse(f"a{separator}b"))] == [f"a{separator}b"]


@pytest.mark.parametrize(
    ("printed", "text"),
    [
        ("\x1b[1;31mError\x1b[0m: no\x1b[K", "Error: no"),
        ("100%|##| \x1b[A\x1b[A", "100%|##| "),
        ("\x1b]8;;https://x.example\x1b\\model\x1b]8;;\x1b\\ \x1b]0;title\x07done", "model done"),
        ("no escape: [31m and \x1b alone", "no escape: [31m and \x1b alone"),
    ],
)
def test_what_only_a_terminal_understands_is_left_out(printed: str, text: str) -> None:
    assert [event.text for event in decode(sse(printed))] == [text]


def test_a_line_without_bound_is_cut_and_says_so() -> None:
    (event,) = decode(b'data: {"data":"', *[b"x" * 10_000] * 1000, b'"}\n\n')
    assert event.text.startswith("x" * MAX_LINE)
    assert event.text.endswith("more characters cut)")
    assert len(event.text) < MAX_LINE + 100


def test_a_long_line_keeps_its_beginning() -> None:
    (event,) = decode(sse("é" * (MAX_LINE + 5)))
    assert event.text == "é" * MAX_LINE + " ... (5 more characters cut)"


@pytest.mark.parametrize("payload", [b"plain text", b"[1]", b'{"data": 5}', b'{"data"', b'{"message": "x"}'])
def test_an_event_of_another_shape_is_shown_as_it_is(payload: bytes) -> None:
    assert [event.text for event in decode(b"data: " + payload + b"\n\n")] == [payload.decode()]


def test_half_an_event_at_the_end_is_none() -> None:
    assert decode(sse("one"), b'data: {"data": "tw') == [LogEvent("one", START)]
    assert decode(b'data: {"data": "one"}') == [LogEvent("one", None)]


async def test_fifty_cuts_of_a_long_log_lose_and_repeat_nothing(job: Job) -> None:
    lines = [f"line {n}" for n in range(5_000)]
    job.says(*lines)
    job.manners = [cut_after(100 * n) for n in range(1, 51)]
    job.manners.append(ends_then(job))
    async with HubClient(job.raw_hub.endpoint, TOKEN, limits=FAST) as client:
        with anyio.fail_after(60):
            got = [event.text async for event in stream(client, "alice", "123", follow=True, tail=None)]
    assert got == lines
