"""Secrets that were planted everywhere leave nowhere: in no byte of stdout, stderr, requests, labels or progress."""

from __future__ import annotations

import base64
import json
import os
import sys
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import anyio
import pytest
from anyio.abc import SocketAttribute
from mcp import Client, StdioServerParameters, stdio_client

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
#: Prints every secret in every form; one of them in two pieces, with a pause between them.
PRINTS = """\
import base64, json, os, sys, urllib.parse
for name in ("FORWARDED", "PLAIN", "ODD", "LINES", "HF_TOKEN"):
    value = os.environ[name]
    print(name, value, json.dumps(value), urllib.parse.quote(value), urllib.parse.quote(value, safe=""))
    print("basic", base64.b64encode(f"user:{value}".encode()).decode())
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
    # Whatever else a caller can name, the Hub can repeat, and a log can show.
    embedded_hub.faults(
        {"path": "*/echo*", "fault": {"kind": "status", "status": 403, "body": {"error": f"{token} {FORWARDED}"}}}
    )
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
                receipt = (await agent.jobs("run", {**job, "detach": False}))["receipt"]
                assert receipt["stage"] == "COMPLETED"
                job_id = receipt["job_id"]
                logs = await agent.jobs("logs", {"job_id": job_id})
                assert "EPOCHS=3 DEBUG=1 NAME=a 3 http://127.0.0.1:3333/a?page=1" in logs["lines"]
                assert sum("[redacted]" in shown for shown in logs["lines"]) >= 10
                for operation, args in [
                    ("logs", {"job_id": job_id, "search": "canary"}),
                    ("inspect", {"job_id": job_id}),
                    ("verify", {"job_id": job_id}),
                    ("ps", {"all": True}),
                    ("inspect", {"job_id": "echo"}),
                    ("inspect", {"job_id": f"x {token}"}),
                    ("check", {"script": f"https://127.0.0.1:9/x.py?token={FORWARDED}"}),
                    (f"{token}", {}),
                ]:
                    await agent.jobs(operation, args)
    sent = bytes(requests).decode("utf-8", "replace")
    posts = sent.split("POST /api/jobs/")[1:]
    assert len(posts) == 1, "what was refused was not sent"
    body = json.loads(posts[0].split("\r\n\r\n", 1)[1].split("GET /", 1)[0])
    assert body.pop("secrets")["PLAIN"] == SECRETS["PLAIN"]
    # The one place for a token beside `secrets` is the header that says who asks.
    elsewhere = "\n".join(row for row in sent.split("\r\n") if not row.lower().startswith(("authorization:", "{")))
    leaving = {
        "stdout": stdout.read_text(),
        "stderr": stderr.read_text(),
        "requests": elsewhere + json.dumps(body),
        "progress": "\n".join(agent.progress),
    }
    for where, text in leaving.items():
        for secret in (token, FORWARDED, "canary-0006", *SECRETS.values()):
            found = [form for form in forms(secret) if form in text]
            assert found == [], where
    assert "EPOCHS=3 DEBUG=1 NAME=a" in leaving["stdout"]
