"""`demo`: a real client, a real server and an embedded Hub walk the whole path, and each step is checked."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import anyio
from mcp import Client, StdioServerParameters, stdio_client

from server.demo_scripts import KEEP_NOTHING, PUSH_ARTIFACTS, PUSH_DATASET

USER = "alice"

#: The whole walk, downloads of packages included, in seconds.
_BOUND = 900

#: What uv and pip say when packages cannot be fetched.
_NO_NETWORK = ("Failed to fetch", "error sending request", "Could not connect", "dns error", "No solution found")


class StepFailedError(Exception):
    """A step of the demonstration did not hold."""


def demo(data_dir: Path | None) -> int:
    """Run the demonstration, and say on stdout what happens.

    Returns:
        0 only if every step held.
    """
    folder = data_dir or Path(tempfile.mkdtemp(prefix="hf-jobs-mcp-demo-"))
    begun = time.monotonic()
    failure = anyio.run(_walk, folder)
    if failure is not None:
        print(f"\nThe demo failed: {failure}", flush=True)
        return 1
    print(f"\nEvery step held, in {time.monotonic() - begun:.0f} s.")
    print(f"The results lie in the embedded Hub under {folder}. To look at them:")
    program = sys.argv[0] if Path(sys.argv[0]).stem == "hf-jobs-mcp" else "hf-jobs-mcp"
    print(f"  {program} hub --data-dir {folder}", flush=True)
    return 0


async def _walk(folder: Path) -> str | None:
    """Take every step; what went wrong, or None."""
    command = ["-m", "server", "serve", "--local", "--data-dir", str(folder), "--user", USER, "--policy", "trust"]
    server = StdioServerParameters(command=sys.executable, args=command, env=dict(os.environ))
    with anyio.move_on_after(_BOUND):
        async with Client(stdio_client(server)) as client:
            demonstration = _Demonstration(client)
            try:
                await demonstration.account()
                await demonstration.wrong_calls_are_found()
                await demonstration.results_are_kept()
                await demonstration.loss_is_told()
                await demonstration.repository()
            except StepFailedError as error:
                return str(error)
            return None
    return f"it took longer than {_BOUND} seconds."


class _Demonstration:
    """The steps, in their order; each raises `StepFailedError` where what it shows is not so."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._user = USER

    async def account(self) -> None:
        _title("Who am I?")
        answer = await self._call("hf_whoami", {})
        self._user = answer["username"]
        _hold(answer["kind"] == "account", "hf_whoami names the account")

    async def wrong_calls_are_found(self) -> None:
        _title("A script whose uploads would fail after the work is done")
        answer = await self._jobs("uv", {"script": PUSH_ARTIFACTS, "secrets": {"HF_TOKEN": "$HF_TOKEN"}})
        rules = _rules(answer)
        _hold(answer["kind"] == "rejected", "it is refused")
        _hold("E003" in rules, "because upload_file takes no positional arguments (E003)")
        _hold("D002" in rules, "and because `username` is a placeholder (D002)")

    async def results_are_kept(self) -> None:
        _title("A script that pushes, without a token")
        args: dict[str, Any] = {"script": PUSH_DATASET, "flavor": "cpu-basic", "timeout": "15m"}
        answer = await self._jobs("uv", args)
        _hold(answer["kind"] == "rejected" and "T001" in _rules(answer), "it is refused (T001)")

        _title("The same with the fix applied and `username` replaced")
        args = _merge(args, _fix(answer, "T001"))
        args["script"] = args["script"].replace("username/", f"{self._user}/")
        answer = await self._jobs("uv", args)
        _hold(answer["kind"] == "job", "it is admitted, and one job is made")
        job_id = answer["job"]["id"]
        receipt = (await self._jobs("wait", {"job_id": job_id, "timeout": "14m"}))["receipt"]
        logs = await self._jobs("logs", {"job_id": job_id, "tail": 20})
        if receipt["status"] != "persisted":
            _explain(logs["lines"])
        _hold(any("Dataset pushed" in line for line in logs["lines"]), "its log says that the dataset was pushed")
        _hold(receipt["status"] == "persisted", "the receipt says `persisted`")
        (place,) = receipt["destinations"]
        _hold(place["uri"] == f"hf://datasets/{self._user}/my-dataset", f"on {place['uri']}")
        for commit in place["commits"]:
            print(f"    commit {commit['sha'][:12]}: {', '.join(commit['files'])}")
        files = {file for commit in place["commits"] for file in commit["files"]}
        _hold(any(file.endswith(".parquet") for file in files), "with the data in it")

    async def loss_is_told(self) -> None:
        _title("A job that keeps nothing")
        answer = await self._jobs("uv", {"script": KEEP_NOTHING})
        _hold(answer["kind"] == "rejected", "it is refused")
        answer = await self._jobs("uv", {"script": KEEP_NOTHING, "ephemeral": True})
        _hold(answer["kind"] == "job", "declared `ephemeral`, it is admitted under the policy `trust`")
        receipt = (await self._jobs("wait", {"job_id": answer["job"]["id"], "timeout": "5m"}))["receipt"]
        _hold(receipt["stage"] == "COMPLETED", "it completes")
        _hold(receipt["status"] == "lost", "and the receipt says `lost`")

    async def repository(self) -> None:
        _title("A repository for uploads")
        answer = await self._call("create_repo", {"repo_id": f"hf://datasets/{self._user}/results"})
        _hold(answer["kind"] == "repo" and answer["created"], f"{answer.get('uri')} is created")

    async def _jobs(self, operation: str, args: dict[str, Any]) -> dict[str, Any]:
        return await self._call("hf_jobs", {"operation": operation, "args": args})

    async def _call(self, tool: str, arguments: dict[str, Any]) -> dict[str, Any]:
        print(f"  > {tool}({arguments.get('operation', '')})", flush=True)
        result = await self._client.call_tool(tool, arguments, progress_callback=_show_progress)
        answer: dict[str, Any] = result.structured_content or {}
        if answer.get("kind") == "error":
            raise StepFailedError(f"{answer['code']}: {answer['message']} {answer.get('hint', '')}")
        text = "\n".join(getattr(block, "text", "") for block in result.content)
        print("\n".join(f"    {line}" for line in text.splitlines()[:8]), flush=True)
        return answer


async def _show_progress(progress: float, total: float | None, message: str | None) -> None:
    print(f"    {progress:5.1f} s  {message}", flush=True)


def _title(text: str) -> None:
    print(f"\n== {text}", flush=True)


def _hold(so: bool, claim: str) -> None:
    if not so:
        raise StepFailedError(f"expected: {claim}")
    print(f"  ok: {claim}", flush=True)


def _rules(answer: dict[str, Any]) -> set[str]:
    findings = answer.get("guard", {}).get("findings", [])
    return {finding["rule"] for finding in findings if finding["severity"] == "error"}


def _fix(answer: dict[str, Any], rule: str) -> dict[str, Any]:
    for finding in answer["guard"]["findings"]:
        if finding["rule"] == rule and finding.get("fix", {}).get("args"):
            return finding["fix"]["args"]
    raise StepFailedError(f"expected: {rule} comes with a fix of the arguments")


def _merge(target: dict[str, Any], patch: dict[str, Any]) -> dict[str, Any]:
    """RFC 7396: `null` removes, objects merge, everything else replaces."""
    merged = dict(target)
    for key, value in patch.items():
        if value is None:
            merged.pop(key, None)
        elif isinstance(value, dict):
            merged[key] = _merge(merged.get(key) or {}, value)  # pyright: ignore[reportUnknownArgumentType]
        else:
            merged[key] = value
    return merged


def _explain(lines: list[str]) -> None:
    """Say so where the job failed for want of a network, which is no fault of the path."""
    if any(sign in line for line in lines for sign in _NO_NETWORK):
        raise StepFailedError(
            "the job could not download its packages (datasets, huggingface-hub). The demo needs the network, or a "
            "package index that uv is configured for, the first time it runs."
        )
