from __future__ import annotations

import asyncio
import gzip
import socket
import time
from typing import TYPE_CHECKING

import anyio
import pytest

from hub.account import whoami
from hub.client import HubClient, Limits
from hub.errors import HubUnavailable
from hub.jobs import cancel
from schemas.errors import ErrorCode, JobsError
from tests.hub.conftest import FAST, TOKEN, Answer, half, in_turn, nothing, says, says_json, silence

if TYPE_CHECKING:
    from tests.hub.conftest import Asked, RawHub

ME = {"name": "alice", "type": "user"}
WHOAMI = ("GET", "/api/whoami-v2")
CANCEL = ("POST", "/api/jobs/alice/123/cancel")


async def refused(client: HubClient) -> HubUnavailable:
    with pytest.raises(HubUnavailable) as raised:
        await whoami(client)
    assert raised.value.hint
    return raised.value


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        (says("200 OK", b"<!doctype html><p>Hello", content_type="text/html"), "web page instead of JSON"),
        (says("200 OK", b"<html>", content_type="application/json"), "web page instead of JSON"),
        (says("200 OK", b""), "an empty answer"),
        (says("200 OK", b'{"name": "al'), "broken or incomplete JSON"),
        (says("200 OK", b"[" * 100_000), "broken or incomplete JSON"),
        (says("200 OK", b'["alice"]'), "JSON of another shape"),
        (says("200 OK", b'{"name": null}'), "names nobody"),
        (says("500 Oops", b"<html>boom</html>", content_type="text/html"), "500 Internal Server Error."),
        (half, "the connection broke"),
        (nothing, "the connection broke"),
        (says("200 OK", b"\xff\xfe", content_encoding="gzip"), "the connection broke"),
    ],
)
async def test_an_answer_that_is_none_is_explained(
    raw_hub: RawHub, client: HubClient, answer: Answer, sentence: str
) -> None:
    raw_hub.on(*WHOAMI, answer)
    error = await refused(client)
    assert sentence in error.message
    assert "<" not in error.message
    assert error.sent


async def test_a_hub_that_never_answers_is_given_up_in_time(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on(*WHOAMI, silence)
    started = time.monotonic()
    error = await refused(client)
    assert "did not answer in time" in error.message
    assert error.sent
    assert time.monotonic() - started < FAST.total


async def test_an_answer_that_drips_is_given_up_in_time(raw_hub: RawHub) -> None:
    async def drip(asked: Asked) -> None:
        await asked.send(b"HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n")
        while True:
            await asked.send(b" ")
            await anyio.sleep(0.01)

    raw_hub.on(*WHOAMI, drip)
    async with HubClient(raw_hub.endpoint, TOKEN, limits=Limits(total=0.5)) as client:
        with anyio.fail_after(5):
            error = await refused(client)
    assert "no whole answer came" in error.message


async def test_a_refused_connection_says_so_and_that_nothing_was_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        endpoint = f"http://127.0.0.1:{server.getsockname()[1]}"
    async with HubClient(endpoint, TOKEN, limits=FAST) as client:
        error = await refused(client)
    assert "refused" in error.message
    assert endpoint in error.message
    assert not error.sent


async def test_an_endpoint_that_does_not_speak_tls_says_so() -> None:
    async def plain(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(plain, "127.0.0.1", 0) as server:
        endpoint = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        async with HubClient(endpoint, TOKEN, limits=FAST) as client:
            error = await refused(client)
    assert "TLS" in error.message
    assert not error.sent


@pytest.mark.parametrize("endpoint", ["nonsense", "ftp://127.0.0.1"])
async def test_an_endpoint_that_is_no_address_says_so(endpoint: str) -> None:
    async with HubClient(endpoint, TOKEN, limits=FAST) as client:
        error = await refused(client)
    assert "not an address of a Hub" in error.message


async def test_offline_mode_says_which_variable_to_unset(
    raw_hub: RawHub, client: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("huggingface_hub.constants.is_offline_mode", lambda: True)
    error = await refused(client)
    assert "HF_HUB_OFFLINE" in error.hint
    assert not raw_hub.asked


@pytest.mark.parametrize("fault", [nothing, says("503 Later"), says("429 Slow"), says("502 Bad", b"<html>")])
async def test_a_read_is_repeated_after_a_passing_fault(raw_hub: RawHub, client: HubClient, fault: Answer) -> None:
    raw_hub.on(*WHOAMI, in_turn(fault, says_json(ME)))
    assert (await whoami(client)).username == "alice"
    assert len(raw_hub.asked) == 2


async def test_a_read_is_repeated_only_so_often(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on(*WHOAMI, says("503 Later"))
    await refused(client)
    assert len(raw_hub.asked) == FAST.tries


@pytest.mark.parametrize("header", [{"retry_after": "1"}, {"ratelimit": '"api";r=0;t=1'}])
async def test_a_read_waits_as_long_as_the_hub_asks(raw_hub: RawHub, client: HubClient, header: dict[str, str]) -> None:
    raw_hub.on(*WHOAMI, in_turn(says("429 Slow", **header), says_json(ME)))
    started = time.monotonic()
    await whoami(client)
    assert time.monotonic() - started >= 1


async def test_a_wait_beyond_the_bound_is_left_to_the_caller(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on(*WHOAMI, says("429 Slow", retry_after="300"))
    started = time.monotonic()
    with pytest.raises(JobsError) as raised:
        await whoami(client)
    assert raised.value.code is ErrorCode.RATE_LIMITED
    assert "300 seconds" in raised.value.hint
    assert time.monotonic() - started < 1


@pytest.mark.parametrize("fault", [nothing, says("503 Later"), silence])
async def test_a_write_is_never_repeated(raw_hub: RawHub, client: HubClient, fault: Answer) -> None:
    raw_hub.on(*CANCEL, in_turn(fault, says_json({})))
    with pytest.raises(HubUnavailable):
        await cancel(client, "alice", "123")
    assert len(raw_hub.asked) == 1


async def test_a_write_follows_no_redirect(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on(*CANCEL, says("307 Elsewhere", location="/api/jobs/bob/123/cancel"))
    with pytest.raises(HubUnavailable) as raised:
        await cancel(client, "alice", "123")
    assert "redirects" in raised.value.message
    assert len(raw_hub.asked) == 1


async def test_an_answer_without_end_is_read_up_to_the_limit(raw_hub: RawHub) -> None:
    async def flood(asked: Asked) -> None:
        await asked.send(b"HTTP/1.1 200 OK\r\n\r\n[")
        while True:
            await asked.send(b'"x",' * 10_000)

    raw_hub.on(*WHOAMI, flood)
    async with HubClient(raw_hub.endpoint, TOKEN, limits=Limits(body=1 << 20)) as client:
        with anyio.fail_after(10):
            error = await refused(client)
    assert "incomplete JSON" in error.message


async def test_a_compressed_answer_is_read(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on(*WHOAMI, says("200 OK", gzip.compress(b'{"name": "alice"}'), content_encoding="gzip"))
    assert (await whoami(client)).username == "alice"


async def test_the_token_is_sent_as_given_and_none_is_looked_up(
    raw_hub: RawHub, client: HubClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_machine")
    raw_hub.on(*WHOAMI, says_json(ME))
    await whoami(client)
    async with HubClient(raw_hub.endpoint, None, limits=FAST) as nobody:
        await nobody.get("/api/whoami-v2", "ask")
    assert [asked.headers.get("authorization") for asked in raw_hub.asked] == [f"bearer {TOKEN}", None]


async def test_cancelling_a_call_ends_it_at_once(raw_hub: RawHub, client: HubClient) -> None:
    raw_hub.on(*WHOAMI, silence)
    started = time.monotonic()
    with anyio.move_on_after(0.1):
        await whoami(client)
    assert time.monotonic() - started < 0.4


async def test_a_client_shows_no_token(client: HubClient) -> None:
    assert TOKEN not in repr(client)
