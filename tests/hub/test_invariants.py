"""What holds for the whole room, whichever function is called."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import anyio
import huggingface_hub.utils._http as hub_http
import pytest
from huggingface_hub.utils import httpx, set_async_client_factory

from hub import jobs, scheduled
from hub.account import whoami
from hub.client import HubClient, Limits
from hub.evidence import landed
from hub.hardware import hardware
from hub.jobs import cancel, inspect, list_jobs, submit
from hub.logs import stream, tail
from hub.repos import create_repo, repo_facts
from hub.shared import Shared
from schemas.admission import Admission
from schemas.errors import JobsError
from schemas.hub_uri import HubPlace
from schemas.report import Report
from tests.hub.conftest import FAST, TOKEN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

PLACE = HubPlace(type="dataset", id="alice/data")
REPORT = Report(verdict="persists", admitted=True)
ADMISSION = Admission("alice", {}, REPORT, "s", "d")
SCHEDULE = Admission("alice", {}, REPORT, "s", "d", start="schedule")
RERUN = Admission("alice", {}, REPORT, "s", "d", start="rerun", source="123")
TRIGGER = Admission("alice", {}, REPORT, "s", "d", start="trigger", source="123")
#: What starts a job, or many.
STARTING = re.compile(r"/api/jobs/alice(/123/duplicate)?|/api/scheduled-jobs/alice(/123/run)?")
SINCE = datetime(2026, 1, 1, tzinfo=UTC)


async def follow(client: HubClient) -> None:
    async for _ in stream(client, "alice", "123", follow=True, tail=None):
        pass


CALLS: dict[str, Callable[[HubClient], Awaitable[object]]] = {
    "whoami": whoami,
    "hardware": hardware,
    "submit": lambda client: submit(client, ADMISSION),
    "inspect": lambda client: inspect(client, "alice", "123"),
    "list_jobs": lambda client: list_jobs(client, "alice"),
    "cancel": lambda client: cancel(client, "alice", "123"),
    "submit a rerun": lambda client: submit(client, RERUN),
    "submit a trigger": lambda client: submit(client, TRIGGER),
    "set_labels": lambda client: jobs.set_labels(client, "alice", "123", {"a": "b"}),
    "scheduled.submit": lambda client: scheduled.create(client, SCHEDULE),
    "scheduled.inspect": lambda client: scheduled.inspect(client, "alice", "123"),
    "scheduled.list_schedules": lambda client: scheduled.list_schedules(client, "alice"),
    "scheduled.set_suspended": lambda client: scheduled.set_suspended(client, "alice", "123", suspended=True),
    "scheduled.set_labels": lambda client: scheduled.set_labels(client, "alice", "123", {}),
    "scheduled.delete": lambda client: scheduled.delete(client, "alice", "123"),
    "tail": lambda client: tail(client, "alice", "123", 10),
    "stream": follow,
    "create_repo": lambda client: create_repo(client, "alice/x", "model", None, True, None),
    "repo_facts": lambda client: repo_facts(client, PLACE),
    "landed": lambda client: landed(client, PLACE, since=SINCE, until=None, author=None),
    "landed on a bucket": lambda client: landed(
        client, HubPlace(type="bucket", id="alice/out"), since=SINCE, until=None, author=None
    ),
}


@pytest.fixture
def seen() -> Iterator[list[httpx.Request]]:
    """Every request that huggingface_hub's own async session would send; each is answered with a job."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if request.url.path.endswith("/logs"):
            return httpx.Response(200, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, json={"id": "123", "name": "alice", "status": {"stage": "COMPLETED"}})

    before = hub_http._GLOBAL_ASYNC_CLIENT_FACTORY
    set_async_client_factory(lambda: httpx.AsyncClient(transport=httpx.MockTransport(answer), timeout=None))
    yield requests
    set_async_client_factory(before)


@pytest.mark.parametrize("name", CALLS)
async def test_every_request_of_every_function_has_timeouts(seen: list[httpx.Request], name: str) -> None:
    async with HubClient("http://hub.test", TOKEN, limits=FAST) as client:
        # The answer is an object where some expect a list; what was asked has been seen all the same.
        with suppress(JobsError):
            await CALLS[name](client)
    assert seen
    for request in seen:
        timeouts: dict[str, Any] = request.extensions["timeout"]
        assert set(timeouts) == {"connect", "read", "write", "pool"}
        assert all(timeouts.values())


@pytest.mark.parametrize("name", CALLS)
async def test_only_what_is_admitted_is_started_and_only_once(seen: list[httpx.Request], name: str) -> None:
    async with HubClient("http://hub.test", TOKEN, limits=FAST) as client:
        with suppress(JobsError):
            await CALLS[name](client)
    posts = [request for request in seen if request.method == "POST" and STARTING.fullmatch(request.url.path)]
    assert len(posts) == (1 if "submit" in name else 0)


#: Words that answers of the Hub are made of, and odd ones in their places.
FIELDS = re.findall(
    r"\w+",
    """
    id name type owner status stage message createdAt finishedAt command environment secrets flavor labels volumes
    source mountPath revision durations runningSecs initiator retry timeoutSeconds jobSpec schedule lastJob at
    orgs auth accessToken role unitCostUSD unitLabel accelerator quantity siblings size oid lfs uploadedAt error
    errors date authors user path data timestamp branches pullRequests ref
    """,
)
ODD = [
    *("", "x", "alice", "COMPLETED", "bucket", "2026-07-22T16:06:25.079Z", "0001-01-01T00:00:00+05:00", "9999-12-31"),
    *("\ud800", "\0", "../..", "refs/pr/99999999999999", 0, -1, 10**400, 1.5, float("nan"), 1e308, True, None),
]
HEADERS = {
    "link": ["<https://[x>", "<foo>", "<.evil.test/x>", "<@evil.test/x>", "<//evil.test/x?y=1>", "", "<https://h:0/x>"],
    "retry-after": ["1", "-1", "9" * 500, "Wed, 21 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 99999 07:28:00 GMT", "²"],
    "ratelimit": ['"api";r=0;t=0', f'"api";r=0;t={"9" * 400}', f'"api";r=0;t={"9" * 5000}'],
    "date": ["x", "Wed, 21 Oct 2015 07:28:00"],
    "x-error-message": ["é"],
    "x-error-code": ["RepoNotFound", "RevisionNotFound", "é"],
}


class Oddities:
    """Answers that no Hub should give, at random."""

    def __init__(self, seed: str) -> None:
        self.chance = random.Random(seed)
        self.hosts: set[str] = set()

    def value(self, depth: int = 0) -> Any:
        kind = self.chance.random()
        if kind < 0.5 or depth > 3:
            return self.chance.choice(ODD)
        if kind < 0.65:
            return [self.value(depth + 1) for _ in range(self.chance.randint(0, 3))]
        return {name: self.value(depth + 1) for name in self.chance.choices(FIELDS, k=self.chance.randint(0, 20))}

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.hosts.add(request.url.host)
        body = self.value()
        if isinstance(body, dict) and self.chance.random() < 0.7:
            body["id"] = "123"
        headers = {
            name: self.chance.choice(values).encode() for name, values in HEADERS.items() if self.chance.random() < 0.2
        }
        if "link" in headers:
            headers["link"] += b'; rel="next"'
        status = self.chance.choice([200, 200, 200, 201, 302, 401, 403, 404, 409, 429, 500, 503])
        if request.url.path.endswith("/logs") and status == 200:
            content = "".join(f"data: {json.dumps(self.value())}\n\n" for _ in range(3))
            headers["content-type"] = b"text/event-stream"
        else:
            content = json.dumps(body)
        return httpx.Response(status, headers=headers, content=content.encode())


@pytest.mark.parametrize("name", CALLS)
async def test_an_odd_answer_is_read_or_explained_and_asked_for_nowhere_else(name: str) -> None:
    limits = Limits(tries=2, backoff=0, total=0.2, outage=0.05, silence=0.2)
    oddities = Oddities(name)
    before = hub_http._GLOBAL_ASYNC_CLIENT_FACTORY
    set_async_client_factory(lambda: httpx.AsyncClient(transport=httpx.MockTransport(oddities.answer), timeout=None))
    try:
        async with HubClient("http://hub.test", TOKEN, limits=limits) as client:
            for _ in range(40):
                with suppress(JobsError), anyio.move_on_after(0.1):
                    await CALLS[name](client)
                client.shared = Shared()
    finally:
        set_async_client_factory(before)
    assert oddities.hosts == {"hub.test"}


LIGHT = """
import sys
import hub
heavy = {"huggingface_hub", "httpx2", "hub.embedded"} & set(sys.modules)
assert not heavy, heavy
"""

NO_API = """
import anyio
import sys
from hub.account import whoami
from hub.client import HubClient, Limits
from hub.evidence import landed
from hub.hardware import hardware
from hub.jobs import inspect
from hub.record import read_record
from hub.repos import create_repo
from schemas.errors import JobsError

async def main():
    async with HubClient("http://127.0.0.1:9", "hf_x", limits=Limits(tries=1)) as client:
        for call in (whoami(client), hardware(client), inspect(client, "a", "b"),
                     create_repo(client, "a/b", "model", None, True, None)):
            try:
                await call
            except JobsError:
                pass
    assert read_record({"id": "1"}, namespace="a", endpoint="http://x") is not None

anyio.run(main)
assert "huggingface_hub.utils._http" in sys.modules
assert "huggingface_hub.hf_api" not in sys.modules
"""


@pytest.mark.parametrize("program", [LIGHT, NO_API], ids=["import", "calls"])
def test_the_heavy_api_is_never_imported_and_the_rest_only_when_it_is_needed(program: str) -> None:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert not done.stdout
