"""What is said of jobs that exist: bounded, without secrets, and as much as can be known."""

from __future__ import annotations

import base64
import json
import sys
from typing import TYPE_CHECKING, Any

import anyio
import pytest
from huggingface_hub import Volume

import tools.verify
from hub.record import read_record
from schemas.errors import ErrorCode, JobsError
from tests.agent import agent_of
from tests.bubblewrap import needs_bubblewrap
from tools.recorded import read_submission
from tools.session import Settings

if TYPE_CHECKING:
    from tests.agent import Agent
    from tests.conftest import RunningHub

TRUST = Settings(policy="trust")
USER = "alice"


def running(code: str, **more: Any) -> dict[str, Any]:
    """A `run` of Python code that the guard does not read."""
    encoded = base64.b64encode(code.encode()).decode()
    command = ["python3", "-c", f"exec(__import__('base64').b64decode({encoded!r}))"]
    return {"image": "x", "command": command, "ephemeral": True, "detach": False, "timeout": "1m", **more}


async def line(agent: Agent, job_id: str, text: str) -> None:
    """Wait until a job has printed that."""
    with anyio.fail_after(60):
        while text not in (await agent.jobs("logs", {"job_id": job_id})).get("lines", []):
            pass


async def test_a_log_fits_into_an_answer_and_says_what_was_cut(embedded_hub: RunningHub) -> None:
    code = "for i in range(200): print(i, 'x' * 10_000)\nprint('end')"
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        job_id = (await agent.jobs("run", running(code)))["receipt"]["job_id"]
        answer = await agent.jobs("logs", {"job_id": job_id, "tail": 1000})
        assert answer["lines"][-1] == "end"
        assert answer["lines"][-2].startswith("199 x")
        assert "more characters cut" in answer["lines"][-2]
        assert answer["more"]
        assert "earlier lines were cut" in agent.text
        assert len(agent.everything) < 150_000
        assert "The log ends here." in agent.text
        lines: list[str] = []
        answer = {"next": "0-0"}
        while "next" in answer:
            answer = await agent.jobs("logs", {"job_id": job_id, "cursor": answer["next"], "tail": 1000})
            lines += answer["lines"]
            assert len(agent.everything) < 150_000
            assert answer["more"] is ("next" in answer)
            assert answer["finished"]
            if answer["more"]:
                call = json.dumps({"job_id": job_id, "cursor": answer["next"]})
                assert f'More lines follow: hf_jobs("logs", {call}).' in agent.text
        assert [shown.split()[0] for shown in lines][-201:] == [*map(str, range(200)), "end"]


async def test_a_cursor_gives_what_came_after_it_and_matches(embedded_hub: RunningHub) -> None:
    code = "for i in range(250): print('step', i)"
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        job_id = (await agent.jobs("run", running(code)))["receipt"]["job_id"]
        ref = {"job_id": job_id, "tail": 30}
        first = await agent.jobs("logs", {**ref, "cursor": "0-0", "search": "STEP 1"})
        assert first["lines"] == [f"step {n}" for n in (1, *range(10, 20), *range(100, 119))]
        second = await agent.jobs("logs", {**ref, "cursor": first["next"]})
        assert second["lines"] == [f"step {n}" for n in range(119, 149)]
        third = await agent.jobs("logs", {**ref, "cursor": second["next"], "search": "nothing of the kind"})
        assert (third["lines"], "next" in third) == ([], False)
        assert "No such lines after the cursor." in agent.text
        refused = await agent.jobs("logs", {**ref, "cursor": "yesterday"})
        assert refused["code"] == "invalid_arguments"
        assert "`next` of an answer" in refused["message"]


async def test_no_cut_and_no_new_server_lets_a_secret_through(
    embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORWARDED", "forwarded-canary")
    settings = Settings(policy="trust", forward=frozenset(["FORWARDED"]))
    code = (
        "import os\nprint(os.environ['FORWARDED'])\n"
        "for width in 292, 1992: print('uploading ' + 'x' * (width - 10) + os.environ['FORWARDED'])"
    )
    args = running(code, secrets=["FORWARDED"])
    for _ in range(2):
        async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=settings) as agent:
            receipt = (await agent.jobs("run", args))["receipt"]
            assert receipt["log_evidence"]
            assert "forward" not in agent.everything.replace("FORWARDED", "")
        async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=settings) as agent:
            lines = (await agent.jobs("logs", {"job_id": receipt["job_id"]}))["lines"]
            assert "[redacted]" in lines
            assert "forward" not in agent.everything.replace("FORWARDED", "")


async def test_a_user_name_among_the_secrets_leaves_answers_readable(embedded_hub: RunningHub) -> None:
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        args = running("pass", secrets={"HF_USER": USER}, detach=True)
        assert (await agent.jobs("run", args))["job"]["namespace"] == USER


async def test_a_receipt_needs_no_log(embedded_hub: RunningHub, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*args: Any) -> None:
        raise JobsError(ErrorCode.HUB_UNAVAILABLE, "The log cannot be read.")

    monkeypatch.setattr(tools.verify, "tail", fail)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        receipt = (await agent.jobs("run", running("pass", outputs=["hf://alice/nothing"])))["receipt"]
        assert receipt["status"] == "lost"


async def test_a_declared_output_on_a_branch_is_looked_for_there(embedded_hub: RunningHub) -> None:
    api = embedded_hub.api
    api.create_repo("alice/m")
    api.create_branch("alice/m", branch="dev")
    code = "import time, sys; time.sleep(1)\nprint('started', flush=True)\nsys.stdin.read()"
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        args = running(code, outputs=["hf://alice/m@dev"], detach=True)
        job_id = (await agent.jobs("run", args))["job"]["id"]
        await agent.jobs("wait", {"job_id": job_id})
        api.upload_file(path_or_fileobj=b"x", path_in_repo="x", repo_id="alice/m", revision="dev")
        receipt = (await agent.jobs("verify", {"job_id": job_id}))["receipt"]
        assert [place["status"] for place in receipt["destinations"]] == ["persisted"]


@pytest.mark.skipif(sys.platform != "linux", reason="jobs are measured on Linux")
async def test_metrics_are_those_of_the_moment(embedded_hub: RunningHub) -> None:
    code = "import sys, time; kept = bytearray(60_000_000); print('up', flush=True); time.sleep(60)"
    async with agent_of(embedded_hub.endpoint, embedded_hub.token, settings=TRUST) as agent:
        job_id = (await agent.jobs("run", running(code, detach=True)))["job"]["id"]
        await line(agent, job_id, "up")
        answer = await agent.jobs("metrics", {"job_id": job_id})
        assert (answer["kind"], answer["stage"]) == ("metrics", "RUNNING")
        assert answer["metrics"]["memory_used_bytes"] > 60_000_000
        assert "GB" in agent.text
        await agent.jobs("cancel", {"job_id": job_id})
        answer = await agent.jobs("metrics", {"job_id": job_id})
        assert (answer["stage"], "metrics" in answer) == ("CANCELED", False)
        assert "verify" in answer["next"]


@pytest.mark.parametrize(
    "record",
    [
        {"environment": {"HF_JOBS_OUTPUTS": "hf://datasets"}},
        {"environment": {"not a name": "x"}},
        {"volumes": [{"type": "model", "source": "gpt2", "mountPath": "/m"}]},
        {"volumes": [{"type": "nonsense", "source": "a/b", "mountPath": "/m"}]},
        {"command": []},
    ],
)
def test_a_record_of_another_tool_is_read_or_is_not_but_never_fails(record: dict[str, Any]) -> None:
    job = {"id": "x", "dockerImage": "python:3.12", "command": ["./train"], **record}
    read = read_record(job, namespace=USER, endpoint="http://127.0.0.1:9")
    assert read is not None
    recorded = read_submission(read)
    assert recorded is None or recorded.report().verdict in ("lost", "unknown")


@needs_bubblewrap
async def test_a_job_of_another_tool_gets_a_receipt(embedded_hub: RunningHub) -> None:
    embedded_hub.api.create_bucket("alice/in")
    volumes = [Volume(type="bucket", source="alice/in", mount_path="/in", read_only=True)]
    job = embedded_hub.api.run_job(image="x", command=["true"], env={"A.B": "c"}, volumes=volumes)
    async with agent_of(embedded_hub.endpoint, embedded_hub.token) as agent:
        receipt = (await agent.jobs("wait", {"job_id": job.id}))["receipt"]
        assert receipt["status"] in ("lost", "unknown")


@pytest.mark.parametrize(
    ("initiator", "author"),
    [({"type": "user", "id": "1", "name": "bob"}, "bob"), ({"type": "scheduled-job", "id": "1"}, USER), ({}, USER)],
)
def test_the_commits_that_count_are_those_of_who_started_the_job(initiator: dict[str, str], author: str) -> None:
    record = read_record({"id": "x", "initiator": initiator}, namespace="wonderland", endpoint="http://127.0.0.1:9")
    assert record is not None
    assert tools.verify._author(record, USER) == author  # pyright: ignore[reportPrivateUsage]
