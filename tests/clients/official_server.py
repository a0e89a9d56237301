"""The official Hugging Face MCP server against an embedded Hub: `python -m tests.clients.official_server`.

It comes from npm, unmodified. Every address in it is that of the real Hub; a module that Node loads before it sends
what it asks there to the embedded Hub, and nothing anywhere else. Needs Node 20 and npm with its registry; is skipped
without them.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.clients.javascript import install

if TYPE_CHECKING:
    from mcp import Client

    from tests.embedded.hub_process import HubProcess

PACKAGE = "@llmindset/hf-mcp-server@0.4.23"

REWRITE = """
import dns from "node:dns";
import fs from "node:fs";

const note = (line) => fs.appendFileSync(process.env.ASKED, line + "\\n");
const real = (host) => host === "huggingface.co";

const send = globalThis.fetch;
globalThis.fetch = async (input, options) => {
  const request = new Request(input, options);
  const url = new URL(request.url);
  if (!real(url.hostname)) {
    note(`0 ${request.method} ${url.origin}`);
    throw new Error(`there is no way to ${url.hostname} from here`);
  }
  const answer = await send(new Request(new URL(url.pathname + url.search, process.env.EMBEDDED_HUB), request));
  note(`${answer.status} ${request.method} ${url.pathname}${url.search}`);
  return answer;
};

const local = (host) => (real(host) ? "127.0.0.1" : host);
const { lookup, promises } = dns;
const { lookup: promised } = promises;
dns.lookup = (host, ...rest) => lookup(local(host), ...rest);
promises.lookup = (host, ...rest) => promised(local(host), ...rest);
"""

SCRIPT = "import os, sys\nprint('hello', sys.argv[1:], os.environ['HF_TOKEN'][:3])\n"


class Conversation:
    """Calls of tools, and what was found out by them."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self.wrong: list[str] = []

    async def call(self, tool: str, **arguments: Any) -> tuple[bool, str, Any]:
        """Whether it failed, the text, and what is structured in it."""
        answer = await self._client.call_tool(tool, arguments)
        text = "\n".join(getattr(part, "text", "") for part in answer.content)
        return bool(answer.is_error), text, answer.structured_content

    async def jobs(self, operation: str, **args: Any) -> tuple[bool, str, dict[str, Any]]:
        """One operation of `hf_jobs`; of what is structured, the outcome."""
        failed, text, structured = await self.call("hf_jobs", operation=operation, args=args)
        return failed, text, (structured or {}).get("outcome", {})

    def show(self, sentence: str, holds: object, said: object = "") -> None:
        sys.stdout.write(f"{'ok   ' if holds else 'WRONG'} {sentence}\n")
        if not holds:
            sys.stdout.write(f"      {said}\n")
            self.wrong.append(sentence)


async def accounts_and_repositories(talk: Conversation, hub: HubProcess) -> None:
    failed, text, found = await talk.call("hf_whoami")
    talk.show("whoami names the user, the organisation and the role of the token", (
        not failed and found["status"] == "authenticated" and found["account"]["name"] == "alice"
        and found["organizations"][0]["name"] == "wonderland" and found["credential"]["role"] == "write"
    ), text)  # fmt: skip
    for kind in ("models", "datasets", "spaces", "buckets"):
        sdk = {"sdk": "static"} if kind == "spaces" else {}
        uri = f"hf://{kind}/wonderland/made"
        failed, text, found = await talk.call("create_repo", uri=uri, private=True, **sdk)
        talk.show(f"create_repo makes {uri}", not failed and found["action"] == "created", text)
        failed, text, _ = await talk.call("create_repo", uri=uri, **sdk)
        talk.show("... and not twice", failed and "already" in text, text)
    hub.jobs.api.upload_file(path_or_fileobj=b"# Made\n", path_in_repo="docs/a b.md", repo_id="wonderland/made")
    failed, text, found = await talk.call(
        "create_repo", uri="hf://models/alice/copy", source_uri="hf://models/wonderland/made"
    )
    talk.show("create_repo duplicates a model", not failed and found["action"] == "duplicated", text)
    talk.show("... with its files", hub.jobs.api.file_exists("alice/copy", "docs/a b.md"))
    failed, text, _ = await talk.call("create_repo", uri="hf://models/looking-glass/x")
    talk.show("create_repo is refused for a stranger's namespace", failed and "looking-glass" in text, text)
    failed, text, _ = await talk.call("hub_repo_search", query="copy")
    talk.show("a search finds the model", not failed and "alice/copy" in text, text)
    failed, text, _ = await talk.call("hub_repo_details", repo_ids=["alice/copy"])
    talk.show("its details are shown", not failed and "Could not find" not in text, text)
    for cmd, args, expected in (
        ("ls", ["hf://models/alice/copy"], "docs"),
        ("ls", ["hf://models/alice/copy", "--recursive"], "docs/a b.md"),
        ("find", ["hf://models/alice/copy", "--name", "*.md"], "a b.md"),
        ("stat", ["hf://models/alice/copy/docs/a b.md"], "a b.md"),
        ("cat", ["hf://models/alice/copy/docs/a b.md"], "# Made"),
        ("ls", ["hf://buckets/wonderland/made"], "wonderland/made"),
    ):
        failed, text, _ = await talk.call("hf_fs", operations=[{"cmd": cmd, "args": args}])
        talk.show(f"hf_fs {cmd} {' '.join(args)}", not failed and expected in text, text)


async def jobs(talk: Conversation, hub: HubProcess) -> None:
    from tests.embedded.jobs_help import until

    failed, text, found = await talk.jobs(
        "uv",
        script=SCRIPT,
        script_args=["a b"],
        with_deps=["packaging"],
        secrets={"HF_TOKEN": "$HF_TOKEN"},
        labels={"run": "1"},
        timeout="5m",
    )
    talk.show("uv runs a script with its arguments, packages and token", "hello ['a b'] hf_" in text, text)
    first = found["job"]["id"]
    failed, text, found = await talk.jobs(
        "run", image="python:3.12", command=["sleep", "600"], name="sleeper", namespace="wonderland", detach=True
    )
    talk.show("run starts a job of an organisation", not failed and found["job"]["owner"]["type"] == "org", text)
    second, of_org = found["job"]["id"], {"namespace": "wonderland"}
    api = hub.jobs.api
    # That server shows only what runs, and a job that waits for its turn does not.
    await asyncio.to_thread(until, lambda: api.inspect_job(job_id=second, **of_org).status.stage == "RUNNING")
    _, text, _ = await talk.jobs("ps", **of_org)
    talk.show("ps shows what runs, with its name", second in text and "sleeper" in text, text)
    _, text, _ = await talk.jobs("ps", all=True, status="COMPLETED")
    talk.show("ps shows what has ended, by stage", first in text, text)
    _, text, _ = await talk.jobs("ps", all=True, labels={"run": "1"})
    talk.show("ps filters by label", first in text, text)
    _, text, _ = await talk.jobs("ps", all=True, labels={"run": "2"})
    talk.show("... and by another finds none", first not in text, text)
    failed, text, _ = await talk.jobs("inspect", job_id=[first, "0" * 24])
    talk.show("inspect shows the job, and names the one that is not there", "COMPLETED" in text and "404" in text, text)
    failed, text, _ = await talk.jobs("update-labels", job_id=first, labels={"run": "3"})
    talk.show("update-labels replaces the labels", not failed and '"run": "3"' in text, text)
    failed, text, _ = await talk.jobs("logs", job_id=first)
    talk.show("logs are read again", not failed and "hello ['a b']" in text, text)
    failed, text, _ = await talk.jobs("cancel", job_id=second, **of_org)
    talk.show("cancel ends the job", not failed, text)
    _, text, _ = await talk.jobs("inspect", job_id=second, **of_org)
    talk.show("... and inspect says so", "CANCELED" in text, text)
    failed, text, _ = await talk.jobs(
        "run", image="python:3.12", command="true", namespace="looking-glass", detach=True
    )
    talk.show("a job in a stranger's namespace is refused", failed and "403" in text, text)


async def schedules(talk: Conversation) -> None:
    failed, text, found = await talk.jobs("scheduled uv", script=SCRIPT, schedule="@hourly", labels={"k": "v"})
    talk.show("scheduled uv makes a schedule", not failed and found["kind"] == "scheduled_job", text)
    one = found["scheduled_job"]["id"]
    failed, text, found = await talk.jobs(
        "scheduled run", image="python:3.12", command="true", schedule="0 5 * * *", suspend=True
    )
    talk.show("scheduled run makes one that rests", not failed and found["scheduled_job"]["suspended"], text)
    two = found["scheduled_job"]["id"]
    _, text, _ = await talk.jobs("scheduled ps")
    talk.show("scheduled ps hides what rests", one in text and two not in text, text)
    _, text, _ = await talk.jobs("scheduled ps", all=True, labels={"k": "v"})
    talk.show("scheduled ps filters by label", one in text and two not in text, text)
    for operation, rests in (("resume", False), ("suspend", True)):
        failed, text, _ = await talk.jobs(f"scheduled {operation}", scheduled_job_id=two)
        _, shown, _ = await talk.jobs("scheduled inspect", scheduled_job_id=two)
        said = f'"suspended": {json.dumps(rests)}'
        talk.show(f"scheduled {operation}, and scheduled inspect says so", not failed and said in shown, text + shown)
    failed, text, _ = await talk.jobs("scheduled update-labels", scheduled_job_id=two, labels={"k": "w"})
    talk.show("scheduled update-labels replaces the labels", not failed and '"k": "w"' in text, text)
    for schedule in (one, two):
        failed, text, _ = await talk.jobs("scheduled delete", scheduled_job_id=schedule)
        talk.show("scheduled delete", not failed, text)
    failed, text, _ = await talk.jobs("scheduled inspect", scheduled_job_id=one)
    talk.show("... and it is gone", failed and "404" in text, text)


async def converse(folder: Path, hub: HubProcess) -> list[str]:
    from mcp import Client, StdioServerParameters, stdio_client

    asked = folder / "asked.txt"
    parameters = StdioServerParameters(
        command="node",
        args=[str(folder / "node_modules/@llmindset/hf-mcp-server/dist/server/stdio.js"), "--port", "0"],
        env={
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "NODE_OPTIONS": f"--import {(folder / 'rewrite.mjs').as_uri()}",
            "EMBEDDED_HUB": hub.endpoint,
            "ASKED": str(asked),
            "ALLOW_INTERNAL_ADDRESS_HOSTS": "huggingface.co",
            "DEFAULT_HF_TOKEN": hub.token,
            "LOG_LEVEL": "error",
        },
    )
    async with Client(stdio_client(parameters)) as client:
        talk = Conversation(client)
        await accounts_and_repositories(talk, hub)
        await jobs(talk, hub)
        await schedules(talk)
    lines = asked.read_text().splitlines()
    elsewhere = sorted({line for line in lines if line.startswith(("0 ", "5"))})
    talk.show(f"of {len(lines)} requests none is a 5xx, and none goes elsewhere", not elsewhere, elsewhere)
    return talk.wrong


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if not install(folder, PACKAGE):
            return 0
        (folder / "rewrite.mjs").write_text(REWRITE)
        from tests.embedded.hub_process import hub_process

        with hub_process(folder / "hub", "--user", "alice", "--org", "wonderland") as hub:
            wrong = asyncio.run(converse(folder, hub))
    sys.stdout.write(f"{PACKAGE}: {len(wrong)} disagreements\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
