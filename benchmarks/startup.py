"""From spawn to the answer to `initialize`: this server beside a bare server of the SDK, in turn, in one run.

    python benchmarks/startup.py [ROUNDS]

Prints the median of each and their ratio; exits 1 if the ratio is over 1.1.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time

LIMIT = 1.1
BARE = 'from mcp.server import MCPServer; MCPServer("bare").run("stdio")'
SERVERS = {"hf-jobs-mcp": ["-m", "server"], "bare": ["-c", BARE]}
INITIALIZE = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-11-25",
        "capabilities": {},
        "clientInfo": {"name": "benchmark", "version": "1"},
    },
}


def seconds(arguments: list[str]) -> float:
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # Both servers run from bytecode, as an installed program does.
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": ""},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(json.dumps(INITIALIZE).encode() + b"\n")
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        took = time.perf_counter() - begun
        assert answer["id"] == 1
        assert "result" in answer
        process.stdin.close()
        process.wait(timeout=30)
    return took


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    for arguments in SERVERS.values():
        seconds(arguments)
    times: dict[str, list[float]] = {name: [] for name in SERVERS}
    for _ in range(rounds):
        for name, arguments in SERVERS.items():
            times[name].append(seconds(arguments))
    ours, bare = times["hf-jobs-mcp"], times["bare"]
    ratio = statistics.median(a / b for a, b in zip(ours, bare, strict=True))
    for name, values in times.items():
        print(f"{name}: median {statistics.median(values) * 1000:.0f} ms, least {min(values) * 1000:.0f} ms")
    print(f"ratio: {ratio:.3f} (at most {LIMIT})")
    return 0 if ratio <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
