"""The MCP conformance suite against this server: `python -m tests.conformance`.

Two servers have to pass what the suite requires of each revision: the product as it is served, and the product's
application with the fixtures that the suite asks for. `expected/` lists the checks that fail, each with the reason; a
check that fails and is not listed, and one that is listed and passes, are failures. `--write` makes the lists anew and
keeps their reasons. The suite comes from npm and needs its registry once; without Node it is skipped.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.clients.npm import installed, node
from tests.clients.serving import serving
from tests.conformance import lists

PACKAGE = "@modelcontextprotocol/conformance@0.2.0-alpha.12"
REVISIONS = ("2025-11-25", "2026-07-28")
SERVERS = {
    "fixtures": ["-m", "tests.conformance.server"],
    "product": ["-m", "server", "serve", "--transport", "http", "--port"],
}
LISTS = Path(__file__).parent / "expected"

#: Nothing of what the suite asks for reaches a Hub.
NO_HUB = {"HF_ENDPOINT": "http://127.0.0.1:9", "HF_TOKEN": "hf_of_nobody"}

#: Seconds for one revision's scenarios.
_RUN = 180


def failing(results: Path) -> tuple[set[str], int]:
    """Each `scenario:check` that failed or was warned about, and how many there were."""
    failed: set[str] = set()
    count = 0
    for path in results.glob("server-*/checks.json"):
        # The name ends with the time, as 2026-07-28T00-00-00-000Z.
        scenario = path.parent.name.removeprefix("server-").rsplit("-", 6)[0]
        checks = json.loads(path.read_text())
        count += len(checks)
        failed |= {f"{scenario}:{check['id']}" for check in checks if check["status"] in ("FAILURE", "WARNING")}
    return failed, count


def run(name: str, suite: list[str], work: Path, *, anew: bool) -> list[str]:
    """Run both revisions against one server; what is wrong, in words."""
    wrong: list[str] = []
    with serving(SERVERS[name], work / f"{name}.log", **NO_HUB) as url:
        for revision in REVISIONS:
            results, known = work / f"{name}-{revision}", LISTS / f"{name}-{revision}.yml"
            command = [*suite, "server", "--url", url, "--requirements", revision, "-o", str(results)]
            if not anew:
                command += ["--expected-failures", str(known)]
            done = subprocess.run(command, capture_output=True, text=True, timeout=_RUN, cwd=work)
            failed, count = failing(results)
            if not count:
                raise RuntimeError(f"the suite ran nothing:\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
            if anew:
                lists.write(known, failed)
            # The suite holds against the list what it scores, which leaves out extensions.
            faults = compared(failed, lists.read(known))
            if done.returncode and not anew and not faults:
                faults.append(f"exit code {done.returncode}\n{done.stdout[-4000:]}{done.stderr[-4000:]}")
            sys.stdout.write(f"{name} {revision}: {count} checks, {len(failed)} fail, {len(faults)} faults\n")
            wrong += [f"{name} {revision}: {fault}" for fault in faults]
    return wrong


def compared(failed: set[str], reasons: dict[str, str]) -> list[str]:
    """How what fails differs from what is expected to."""
    unexplained = [check for check, reason in reasons.items() if reason == lists.UNEXPLAINED]
    return [
        *(f"fails, and is not expected to: {check}" for check in sorted(failed - reasons.keys())),
        *(f"is expected to fail, and does not: {check}" for check in sorted(reasons.keys() - failed)),
        *(f"is expected to fail without a reason: {check}" for check in unexplained),
    ]


def main(arguments: list[str]) -> int:
    folder = installed(PACKAGE)
    if folder is None:
        return 0
    program = folder / "node_modules" / "@modelcontextprotocol" / "conformance" / "dist" / "index.js"
    suite = [node(folder), str(program)]
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor() as pool:
        runs = [pool.submit(run, server, suite, Path(name), anew=arguments == ["--write"]) for server in SERVERS]
        wrong = [line for done in runs for line in done.result()]
    sys.stdout.write("".join(f"{line}\n" for line in wrong))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
