"""A server on 127.0.0.1 that answers exactly the bytes a test gives it: the Hub as it should never be."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

# Its import takes long, and the clock of no test should run meanwhile.
from huggingface_hub import JobInfo  # noqa: F401
from huggingface_hub.utils import httpx  # noqa: F401

from hub.client import HubClient, Limits

#: The same rules as in production, on a scale that tests can wait for.
FAST = Limits(connect=2, read=0.5, total=3, tries=3, backoff=0.01, silence=0.5, outage=2)

TOKEN = "hf_raw_test_token"


@dataclass
class Asked:
    """One request that came in."""

    method: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes
    writer: asyncio.StreamWriter

    async def send(self, *chunks: bytes) -> None:
        for chunk in chunks:
            self.writer.write(chunk)
            await self.writer.drain()


Answer = Callable[[Asked], Awaitable[None]]


def http(status: str, body: bytes = b"", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"content-length: {len(body)}", "connection: close"]
    lines += [f"{key.replace('_', '-')}: {value}" for key, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + body


def says(status: str, body: bytes = b"", **headers: str) -> Answer:
    async def answer(asked: Asked) -> None:
        await asked.send(http(status, body, **headers))

    return answer


def says_json(value: Any, status: str = "200 OK", **headers: str) -> Answer:
    return says(status, json.dumps(value).encode(), content_type="application/json", **headers)


def in_turn(*answers: Answer) -> Answer:
    """Each request gets the next answer; the last one stays."""
    waiting = list(answers)

    async def answer(asked: Asked) -> None:
        await (waiting.pop(0) if len(waiting) > 1 else waiting[0])(asked)

    return answer


async def nothing(asked: Asked) -> None:
    """The connection ends without a byte."""


async def half(asked: Asked) -> None:
    await asked.send(b'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\ncontent-type: application/json\r\n\r\n{"name": "al')


async def silence(asked: Asked) -> None:
    """The request is taken and never answered; the test's end closes the connection."""
    await asyncio.Event().wait()


@dataclass
class RawHub:
    endpoint: str = ""
    asked: list[Asked] = field(default_factory=list)
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict)

    def on(self, method: str, path: str, answer: Answer) -> None:
        self.answers[method, path] = answer

    def requests(self, method: str, path: str) -> list[Asked]:
        return [asked for asked in self.asked if (asked.method, asked.path) == (method, path)]

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
            method, target, _ = head[0].split(" ")
            headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            url = urlsplit(target)
            asked = Asked(method, url.path, parse_qsl(url.query), headers, body, writer)
            self.asked.append(asked)
            missing = says_json({"error": f"no {method} {url.path} here"}, "404 Not Found")
            await self.answers.get((method, url.path), missing)(asked)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()


@pytest.fixture
async def raw_hub() -> AsyncIterator[RawHub]:
    hub = RawHub()
    running: set[asyncio.Task[None]] = set()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(hub.serve(reader, writer))
        running.add(task)
        task.add_done_callback(running.discard)

    server = await asyncio.start_server(connected, "127.0.0.1", 0)
    hub.endpoint = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield hub
    server.close()
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


@pytest.fixture
async def client(raw_hub: RawHub) -> AsyncIterator[HubClient]:
    async with HubClient(raw_hub.endpoint, TOKEN, limits=FAST) as client:
        yield client
