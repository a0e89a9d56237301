"""The whole room against jobs that really run on the embedded Hub."""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from hub.client import HubClient
from hub.command import read_uv_command, uv_command
from hub.jobs import cancel, inspect, list_jobs, submit
from hub.logs import stream, tail
from hub.spec import job_body
from schemas.admission import Admission
from schemas.errors import ErrorCode, JobsError
from schemas.report import Report
from schemas.submission import RunArgs, UvArgs

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from tests.conftest import RunningHub

pytestmark = pytest.mark.skipif(os.name == "nt", reason="jobs run on POSIX systems")


@pytest.fixture
async def hub(embedded_hub: RunningHub) -> AsyncIterator[HubClient]:
    async with HubClient(embedded_hub.endpoint, embedded_hub.token) as client:
        yield client


def shell(line: str, **args: Any) -> Admission:
    parsed = RunArgs.model_validate({"image": "python:3.12", "command": line, **args})
    return admitted(parsed, parsed.command)


def admitted(args: RunArgs | UvArgs, command: list[str]) -> Admission:
    body = job_body(args, command=command, env=args.env, secrets=args.secrets, labels={"submission": "s-1"})
    return Admission("alice", body, Report(verdict="persists", admitted=True), "s-1", "d-1")


async def log_of(hub: HubClient, job_id: str) -> list[str]:
    with anyio.fail_after(60):
        lines = [event.text async for event in stream(hub, "alice", job_id, follow=True, tail=None)]
    # The embedded Hub's own first line says what it does not emulate.
    return lines[1:]


async def test_a_script_of_any_size_runs_and_reads_back_from_the_record(hub: HubClient) -> None:
    script = "import sys\nprint(sys.argv[1:])\n" + "# é\n" * 50_000
    args = UvArgs(script=script, script_args=["--epochs", "3", ""], timeout=60)
    command = uv_command(script, name="train.py", script_args=args.script_args, dependencies=[], python=None)
    record = await submit(hub, admitted(args, command))

    assert await log_of(hub, record.id) == ["['--epochs', '3', '']"]

    record = await inspect(hub, "alice", record.id)
    assert (record.stage, record.timeout_seconds) == ("COMPLETED", 60)
    read = read_uv_command(record.command)
    assert read is not None
    assert (read.script, read.name, read.script_args) == (script, "train.py", args.script_args)
    assert "# é" not in record.to_job().model_dump_json()


async def test_a_job_is_followed_tailed_and_told_as_it_is(hub: HubClient) -> None:
    admission = shell(
        "seq 200; exit 3", name="count", labels={"team": "x"}, env={"A": "1"}, secrets={"S": "hidden"}, timeout=60
    )
    submitted = await submit(hub, admission)
    assert await log_of(hub, submitted.id) == [str(n) for n in range(1, 201)]

    last = await tail(hub, "alice", submitted.id, 3)
    assert (last.lines, last.stage, last.finished, last.more) == (["198", "199", "200"], "ERROR", True, True)
    job = (await inspect(hub, "alice", submitted.id)).to_job()
    assert (job.id, job.stage, job.name, job.flavor) == (submitted.id, "ERROR", "count", "cpu-basic")
    assert (job.env, job.secrets, job.image) == (["A"], ["S"], "python:3.12")
    assert job.labels == {"team": "x", "submission": "s-1", "name": "count"}
    assert job.message
    assert job.finished_at is not None
    assert "hidden" not in job.model_dump_json()


async def test_jobs_are_found_by_stage_and_label(hub: HubClient) -> None:
    first = await submit(hub, shell("true", labels={"n": "1"}))
    second = await submit(hub, shell("true", labels={"n": "2"}))
    await log_of(hub, first.id)
    await log_of(hub, second.id)

    found, more = await list_jobs(hub, "alice", stages=["COMPLETED"], labels={"n": "2", "submission": "s-1"})
    assert [record.id for record in found] == [second.id]
    assert not more
    newest, more = await list_jobs(hub, "alice", limit=1)
    assert [record.id for record in newest] == [second.id]
    assert more
    assert await list_jobs(hub, "alice", stages=["RUNNING"]) == ([], False)


async def test_a_running_job_is_read_so_far_and_cancelled(hub: HubClient) -> None:
    job = await submit(hub, shell("echo ready; sleep 60"))
    events = aiter(stream(hub, "alice", job.id, follow=True, tail=None))
    with anyio.fail_after(30):
        while (await anext(events)).text != "ready":
            pass
        so_far = await tail(hub, "alice", job.id, 10)
        assert so_far.lines[-1] == "ready"
        assert not so_far.finished
        await cancel(hub, "alice", job.id)
        assert [event.text async for event in events] == []
    assert (await inspect(hub, "alice", job.id)).stage == "CANCELED"


async def test_leaving_a_real_log_takes_no_time(hub: HubClient) -> None:
    job = await submit(hub, shell("echo ready; sleep 60"))
    try:
        with anyio.fail_after(30):
            with anyio.CancelScope() as scope:
                async for event in stream(hub, "alice", job.id, follow=True, tail=None):
                    if event.text == "ready":
                        began = time.monotonic()
                        scope.cancel()
            assert time.monotonic() - began < 1
    finally:
        await cancel(hub, "alice", job.id)


async def test_a_namespace_of_others_gets_no_job(hub: HubClient) -> None:
    admission = shell("true")
    foreign = Admission("nobody", admission.body, admission.report, "s-1", "d-1")
    with pytest.raises(JobsError) as raised:
        await submit(hub, foreign)
    assert raised.value.code in (ErrorCode.FORBIDDEN, ErrorCode.NOT_FOUND)
