"""MCP Inspector's command line drives tasks to their receipts: `python -m tests.clients.inspector`.

It comes from npm, unmodified, and speaks the protocol with an implementation of its own. Over stdio and over HTTP it
submits a job and stays attached, and waits for one that runs; it declares tasks, is given one, and polls it. Needs Node
and npm with its registry; is skipped without them.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from tests.clients.npm import installed, node

PACKAGE = "@modelcontextprotocol/inspector@2.12"
BUCKET = "inspector-box"

#: Seconds for one call.
_BOUND = 120


def record(path: Path, transport: str, port: int) -> None:
    """Serve, and note the method of each request."""
    from server.app import create_app
    from server.connect import remote
    from server.http import run
    from tools.session import Settings

    app = create_app(remote(Settings()))

    async def note(ctx: Any, call_next: Any) -> Any:
        with path.open("a") as methods:
            methods.write(f"{ctx.method}\n")
        return await call_next(ctx)

    app.middleware.append(note)
    if transport == "stdio":
        app.run("stdio")
    else:
        run(app, "127.0.0.1", port, key="")


def drive(folder: Path, server: list[str], hub_env: dict[str, str], operation: str, args: dict[str, Any]) -> Any:
    """The structured answer of one call, made by Inspector."""
    cli = [node(folder), str(folder / "node_modules" / ".bin" / "mcp-inspector"), "--cli"]
    # A command's own options come last, behind those of Inspector.
    target, command = (server, []) if server[0].startswith("http") else ([], server)
    variables = [word for name, value in hub_env.items() for word in ("-e", f"{name}={value}")]
    call = ["--protocol-era", "modern", "--format", "json", "-q", "--method", "tools/call", "--tool-name", "hf_jobs"]
    call += ["--tool-args-json", json.dumps({"operation": operation, "args": args})]
    done = subprocess.run([*cli, *target, *variables, *call, *command], capture_output=True, text=True, timeout=_BOUND)
    assert done.returncode == 0, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
    return json.loads(done.stdout)["result"]["structuredContent"]


def submission(name: str, seconds: int) -> dict[str, Any]:
    """A job that writes to a bucket, where it stays."""
    volume = f"hf://buckets/alice/{BUCKET}:/mnt"
    return {"image": "x", "command": f"sleep {seconds}; echo results > /mnt/{name}.txt", "volumes": [volume]}


def polled(path: Path) -> int:
    """How often a task was asked for since the last time."""
    count = path.read_text().splitlines().count("tasks/get")
    path.write_text("")
    return count


def both(folder: Path, api: Any, work: Path, name: str, server: list[str], hub_env: dict[str, str]) -> None:
    """An attached submission, and a wait for a job that runs."""
    methods = work / name
    attached = drive(folder, server, hub_env, "run", {**submission(f"{name}-attached", 3), "detach": False})
    assert attached["receipt"]["status"] == "persisted", attached
    asked = polled(methods)
    sys.stdout.write(f"{name}: attached submission: persisted, after {asked} polls\n")
    assert asked > 1, "it was no task"

    started = drive(folder, server, hub_env, "run", submission(f"{name}-detached", 6))
    waited = drive(folder, server, hub_env, "wait", {"job_id": started["job"]["id"]})
    assert waited["receipt"]["status"] == "persisted", waited
    asked = polled(methods)
    sys.stdout.write(f"{name}: wait: persisted, after {asked} polls\n")
    assert asked > 1, "it was no task"
    names = {entry.path for entry in api.list_bucket_tree(f"alice/{BUCKET}")}
    assert {f"{name}-attached.txt", f"{name}-detached.txt"} <= names, names


def main() -> int:
    folder = installed(PACKAGE)
    if folder is None:
        return 0
    from huggingface_hub import HfApi

    from tests.clients.serving import serving
    from tests.embedded.hub_process import hub_process

    with tempfile.TemporaryDirectory() as place:
        work = Path(place)
        with hub_process(work / "hub", "--user", "alice") as hub:
            api = HfApi(hub.endpoint, hub.token)
            api.create_bucket(f"alice/{BUCKET}")
            hub_env = {"HF_ENDPOINT": hub.endpoint, "HF_TOKEN": hub.token}
            stdio = [sys.executable, "-m", "tests.clients.inspector", "--record", str(work / "stdio"), "stdio", "0"]
            both(folder, api, work, "stdio", stdio, {**hub_env, "PYTHONPATH": str(Path.cwd())})
            http = ["-m", "tests.clients.inspector", "--record", str(work / "http"), "http"]
            with serving(http, work / "server.log", **hub_env) as url:
                both(folder, api, work, "http", [url, "--transport", "http"], {})
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--record"]:
        record(Path(sys.argv[2]), sys.argv[3], int(sys.argv[4]))
    else:
        sys.exit(main())
