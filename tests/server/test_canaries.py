"""Secrets that were planted everywhere leave nowhere: in no byte of stdout, stderr, requests, labels or progress."""

from __future__ import annotations

import base64
import json
import os
import re
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import anyio
import pytest
from anyio import to_thread
from anyio.abc import SocketAttribute
from mcp import Client, StdioServerParameters, stdio_client

from server.cli import main
from tests.agent import Agent

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from pathlib import Path

    from anyio.abc import ByteStream

    from tests.conftest import RunningHub

FORWARDED = "canary-forwarded/0001+x"
SECRETS = {
    "PLAIN": "canary-plain-0002",
    "ODD": 'canary "odd" & 0003 = 100%',
    "LINES": "-----BEGIN canary-0004-----\nMIIcanary0004",
    "CUT": "canary-cut-0005-in-two",
}
#: Prints every secret in every form; one of them in two pieces, and one when progress is told of again.
PRINTS = """\
import base64, json, os, sys, time, urllib.parse
for name in ("FORWARDED", "PLAIN", "ODD", "LINES", "HF_TOKEN"):
    value = os.environ[name]
    print(name, value, json.dumps(value), urllib.parse.quote(value), urllib.parse.quote(value, safe=""))
    print("basic", base64.b64encode(f"user:{value}".encode()).decode())
time.sleep(0.7)
print("pushed " + os.environ["PLAIN"], flush=True)
cut = os.environ["CUT"]
sys.stdout.write("CUT " + cut[:9]); sys.stdout.flush()
sys.stdout.write(cut[9:] + "\\n")
print("EPOCHS=3 DEBUG=1 NAME=a", os.environ["EPOCHS"], "http://127.0.0.1:3333/a?page=1", file=sys.stderr)
"""


def forms(secret: str) -> set[str]:
    """How a secret can be written."""
    lines = {line for line in secret.splitlines() if len(line) >= 8}
    whole = {secret, *lines, json.dumps(secret)[1:-1], quote(secret), quote(secret, safe="")}
    return whole | {base64.b64encode(f"user:{secret}".encode()).decode()[8:-4]}


@asynccontextmanager
async def recorder(port: int, seen: bytearray) -> AsyncGenerator[str]:
    """Something that passes every byte on to a port of this machine, and keeps those that are sent there."""

    async def pump(source: ByteStream, sink: ByteStream, copy: bytearray | None) -> None:
        try:
            async for chunk in source:
                if copy is not None:
                    copy += chunk
                await sink.send(chunk)
            await sink.send_eof()
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            pass

    async def serve(client: ByteStream) -> None:
        async with client, await anyio.connect_tcp("127.0.0.1", port) as hub, anyio.create_task_group() as both:
            both.start_soon(pump, client, hub, seen)
            both.start_soon(pump, hub, client, None)

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    async with listener, anyio.create_task_group() as group:
        group.start_soon(listener.serve, serve)
        yield f"http://127.0.0.1:{listener.extra(SocketAttribute.local_port)}"
        group.cancel_scope.cancel()


@pytest.mark.timeout(180)
async def test_no_planted_secret_leaves_in_any_form(embedded_hub: RunningHub, tmp_path: Path) -> None:
    token = embedded_hub.token
    secrets = {"HF_TOKEN": "$HF_TOKEN", "FORWARDED": "$CANARY", **SECRETS}
    job: dict[str, Any] = {
        "image": "x",
        "command": ["python3", "-c", f"exec(bytes.fromhex({PRINTS.encode().hex()!r}))"],
        "ephemeral": True,
        "secrets": secrets,
        "env": {"EPOCHS": "3", "DEBUG": "1", "NAME": "a"},
    }
    refused: list[dict[str, Any]] = [
        {**job, "env": {"HF_TOKEN": token}},
        {**job, "env": {"EPOCHS": token}},
        {**job, "labels": {"note": SECRETS["PLAIN"]}},
        {**job, "name": SECRETS["CUT"]},
        {**job, "command": ["sh", "-c", f"echo {token}"]},
        {**job, "secrets": {**secrets, "OTHER": "$CANARY_OTHER"}},
        {**job, "secrets": [SECRETS["PLAIN"]]},
        {**job, SECRETS["PLAIN"]: 1},
    ]
    scripts: list[dict[str, Any]] = [
        {"script": f"KEY = {token!r}\nprint(1)\n", "ephemeral": True},
        {"script": f"import wandb\nwandb.login(key={FORWARDED!r})\n"},
    ]
    # Whatever else a caller can name, the Hub can repeat, and a log can show.
    planted = [token, FORWARDED, *SECRETS.values()]
    encoded = [base64.b64encode(f"user:{secret}".encode()).decode() for secret in planted]
    said = " ".join([*planted, *encoded, *map(quote, planted)])
    echo = {"path": "*/echo*", "fault": {"kind": "status", "status": 403, "body": {"error": said}}}
    embedded_hub.faults(echo)
    stdout, stderr, requests = tmp_path / "stdout", tmp_path / "stderr", bytearray()
    line = f'"$0" -m server serve --policy trust --forward CANARY 2>{stderr} | tee {stdout}'
    async with recorder(int(embedded_hub.endpoint.rsplit(":", 1)[1]), requests) as endpoint:
        variables = {**embedded_hub.env, "HF_ENDPOINT": endpoint, "CANARY": FORWARDED, "CANARY_OTHER": "canary-0006"}
        parameters = StdioServerParameters(
            command="/bin/sh", args=["-c", line, sys.executable], env={**os.environ, **variables}
        )
        with anyio.fail_after(150):
            async with Client(stdio_client(parameters)) as client:
                agent = Agent(client)
                for args in refused:
                    answer = await agent.jobs("run", args)
                    assert answer["kind"] in ("rejected", "error"), answer
                for args in scripts:
                    assert (await agent.jobs("uv", args))["kind"] in ("rejected", "error")
                receipt = (await agent.jobs("run", {**job, "detach": False}))["receipt"]
                assert receipt["stage"] == "COMPLETED"
                assert "pushed [redacted]" in [line["text"] for line in receipt["log_evidence"]]
                assert any("[redacted]" in said for said in agent.progress)
                job_id = receipt["job_id"]
                assert (await agent.jobs("rerun", {"job_id": job_id, "ephemeral": True}))["kind"] == "job"
                made = await agent.jobs("scheduled run", {**job, "schedule": "@yearly"})
                schedule = {"scheduled_job_id": made["scheduled_job"]["id"]}
                triggered = (await agent.jobs("scheduled trigger", {**schedule, "ephemeral": True}))["job"]["id"]
                await agent.jobs("wait", {"job_id": triggered})
                logs = await agent.jobs("logs", {"job_id": job_id})
                assert "EPOCHS=3 DEBUG=1 NAME=a 3 http://127.0.0.1:3333/a?page=1" in logs["lines"]
                assert sum("[redacted]" in shown for shown in logs["lines"]) >= 10
                for operation, args in [
                    ("logs", {"job_id": job_id, "search": "canary"}),
                    ("inspect", {"job_id": job_id}),
                    ("verify", {"job_id": job_id}),
                    ("ps", {"all": True}),
                    ("inspect", {"job_id": "echo"}),
                    ("cancel", {"job_id": f"echo-{token}"}),
                    ("scheduled inspect", schedule),
                    ("scheduled ps", {"all": True}),
                    ("scheduled run", {**job, "schedule": token}),
                    ("scheduled update-labels", {**schedule, "labels": {"note": SECRETS["PLAIN"]}}),
                    ("update-labels", {"job_id": job_id, "labels": {"note": FORWARDED}}),
                    ("rerun", {"job_id": f"echo-{FORWARDED}"}),
                    ("metrics", {"job_id": "echo"}),
                    ("inspect", {"job_id": f"x {token}"}),
                    ("check", {"script": f"https://127.0.0.1:9/x.py?token={FORWARDED}"}),
                    (f"{token}", {}),
                ]:
                    await agent.jobs(operation, args)
    sent = bytes(requests).decode("utf-8", "replace")
    posts = re.findall(r"POST /api/(?:jobs|scheduled-jobs)/alice HTTP.*?\r\n\r\n(.*?\})(?=[A-Z]+ /|$)", sent, re.DOTALL)
    assert len(posts) == 2, "what was refused was not sent"
    bodies = [json.loads(body) for body in posts]
    for body in bodies:
        assert body.get("jobSpec", body).pop("secrets")["PLAIN"] == SECRETS["PLAIN"]
    # The one place for a token beside `secrets` is the header that says who asks.
    elsewhere = "\n".join(row for row in sent.split("\r\n") if not row.lower().startswith(("authorization:", "{")))
    leaving = {
        "stdout": stdout.read_text(),
        "stderr": stderr.read_text(),
        "requests": elsewhere + json.dumps(bodies),
        "progress": "\n".join(agent.progress),
    }
    for where, text in leaving.items():
        for secret in (token, FORWARDED, "canary-0006", *SECRETS.values()):
            found = [form for form in forms(secret) if form in text]
            context = [text[max(0, text.index(form) - 300) : text.index(form) + 60] for form in found]
            assert context == [], where
    assert "EPOCHS=3 DEBUG=1 NAME=a" in leaving["stdout"]


async def test_the_command_line_shows_no_token_in_any_format(
    embedded_hub: RunningHub, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    token, shaped = embedded_hub.token, "hf_" + "CanaryOfTheCommandLine" * 2
    prints = f"import base64; print('pushed', {token!r}, base64.b64encode({token!r}.encode()).decode(), {shaped!r})"
    command = ["python3", "-c", f"{prints}; raise SystemExit({token!r})"]
    job_id = embedded_hub.api.run_job(image="x", command=command, namespace="alice", name="canary").id
    embedded_hub.api.wait_for_job(job_id, timeout=60)
    body = {"error": f"{token} {quote(token)} {shaped}"}
    embedded_hub.faults({"path": "*/echo*", "fault": {"kind": "status", "status": 403, "body": body}})
    script = tmp_path / "script.py"
    script.write_text(f"import trackio\nkey = {shaped!r}; trackio.init(key); print(key)\n")
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", embedded_hub.endpoint)
    monkeypatch.setenv("HF_TOKEN", token)
    lines = [["jobs"], *(["receipt", job, "--format", kind] for job in (job_id, "echo") for kind in ("text", "json"))]
    lines += [["check", str(script), "--format", kind] for kind in ("text", "json", "sarif", "github")]
    codes = [await to_thread.run_sync(main, line) for line in lines]
    assert codes == [0, 1, 1, 2, 2, 1, 1, 1, 1]
    shown = "".join(capsys.readouterr())
    for secret in (token, base64.b64encode(token.encode()).decode(), shaped):
        assert secret not in shown
    assert "[redacted]" in shown
    assert "key = '*" in shown
