"""A job with a log, as a Hub gives it, for tests of those who read it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from tests.hub.conftest import Asked, says_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.hub.conftest import RawHub

START = datetime(2026, 7, 22, 16, 0, tzinfo=UTC)
JOB = "/api/jobs/alice/123"
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"


def sse(text: str, at: datetime = START) -> bytes:
    event = {"data": text, "timestamp": at.isoformat().replace("+00:00", "Z")}
    return b"data: " + json.dumps(event, ensure_ascii=False).encode() + b"\n\n"


def chunked(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


@dataclass
class Job:
    """A job with a log; each connection to its stream does what the next of `manners` says.

    A manner gets the events that the Hub holds, already cut to the tail that was asked for.
    """

    raw_hub: RawHub
    events: list[bytes] = field(default_factory=lambda: [sse("===== Job started at 2026 =====")])
    stage: str = "RUNNING"
    manners: list[Callable[[Asked, list[bytes]], object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.raw_hub.on("GET", JOB, self._inspect)
        self.raw_hub.on("GET", f"{JOB}/logs", self._logs)

    def says(self, *lines: str) -> None:
        for line in lines:
            self.events.append(sse(line, START + timedelta(seconds=len(self.events))))

    async def _inspect(self, asked: Asked) -> None:
        await says_json({"id": "123", "status": {"stage": self.stage}})(asked)

    async def _logs(self, asked: Asked) -> None:
        count = dict(asked.query).get("tail")
        held = self.events[-int(count) :] if count else list(self.events)
        manner = self.manners.pop(0) if self.manners else whole
        await manner(asked, held)  # type: ignore[misc]


async def whole(asked: Asked, events: list[bytes]) -> None:
    await asked.send(HEAD, chunked(b"".join(events)), b"0\r\n\r\n")
