"""Many `kill -9` under the load of many clients: `python -m tests.clients.kills`. Every answered commit stays whole.

Clients create repositories, commit regular and large files to one that all share and to their own, and list, until the
Hub is killed at a random moment; of ten kills, one comes while it starts. Then it is started again, and every commit
that it answered before is read back from it, by its id. Options: kills (200), clients (50), seed (0).
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

if TYPE_CHECKING:
    from tests.embedded.hub_process import HubProcess

#: Seconds after its start at which a Hub is killed at the latest.
LONGEST = 2.0


@dataclass(frozen=True)
class Answered:
    """A commit that the Hub said it had made."""

    repo: str
    oid: str
    path: str
    content: bytes


@dataclass
class Client:
    """One client; `faults` are answers that it should never get."""

    number: int
    round: int
    hub: HubProcess
    answered: list[Answered] = field(default_factory=list[Answered])
    faults: list[str] = field(default_factory=list[str])

    def run(self) -> None:
        connection = http.client.HTTPConnection(urlsplit(self.hub.endpoint).netloc, timeout=60)
        try:
            self._work(connection, random.Random(f"{self.round} {self.number}"))
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            return  # The Hub was killed.
        finally:
            connection.close()

    def _work(self, connection: http.client.HTTPConnection, chance: random.Random) -> None:
        own = f"local/own-{self.round}-{self.number}"
        self._ask(connection, "POST", "/api/repos/create", {"name": own.partition("/")[2]})
        for turn in range(1_000_000):
            repo = chance.choice([own, "local/shared"])
            path = f"{self.round}/{self.number}/{turn}"
            content = f"{path} {chance.random()}".encode() * chance.choice([1, 1, 1000])
            if chance.random() < 0.25:
                line = self._upload(connection, repo, path, content)
            else:
                line = {"key": "file", "value": {"path": path, "content": content.decode()}}
            lines = [{"key": "header", "value": {"summary": path}}, line]
            made = self._ask(connection, "POST", f"/api/models/{repo}/commit/main", *lines)
            self.answered.append(Answered(repo, made["commitOid"], path, content))
            if chance.random() < 0.1:
                self._ask(connection, "GET", f"/api/models/{repo}/tree/main")

    def _upload(self, connection: http.client.HTTPConnection, repo: str, path: str, content: bytes) -> dict[str, Any]:
        oid, size = hashlib.sha256(content).hexdigest(), len(content)
        order = {"operation": "upload", "transfers": ["basic"], "objects": [{"oid": oid, "size": size}]}
        (found,) = self._ask(connection, "POST", f"/{repo}.git/info/lfs/objects/batch", order)["objects"]
        if "actions" in found:
            address = urlsplit(found["actions"]["upload"]["href"])
            connection.request("PUT", f"{address.path}?{address.query}", content)
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                self.faults.append(f"{answer.status} of an upload")
        return {"key": "lfsFile", "value": {"path": path, "algo": "sha256", "oid": oid, "size": size}}

    def _ask(self, connection: http.client.HTTPConnection, method: str, path: str, *lines: Any) -> Any:
        body = "\n".join(map(json.dumps, lines))
        connection.request(method, path, body, {"Authorization": f"Bearer {self.hub.token}"})
        answer = connection.getresponse()
        text = answer.read()
        if answer.status != 200:
            self.faults.append(f"{answer.status} {method} {path}: {text[:200]!r}")
            raise http.client.HTTPException
        return json.loads(text)


def broken(hub: HubProcess, answered: list[Answered]) -> list[Answered]:
    """The commits that cannot be read back."""
    held = threading.local()

    def whole(one: Answered) -> bool:
        if not hasattr(held, "connection"):
            held.connection = http.client.HTTPConnection(urlsplit(hub.endpoint).netloc, timeout=60)
        held.connection.request("GET", f"/{one.repo}/resolve/{one.oid}/{quote(one.path)}")
        answer = held.connection.getresponse()
        return answer.read() == one.content and answer.status == 200

    with ThreadPoolExecutor(4) as pool:
        return [one for one, well in zip(answered, pool.map(whole, answered), strict=True) if not well]


def kill_at_start(data_dir: Path, chance: random.Random) -> None:
    from tests.embedded.hub_process import command

    with subprocess.Popen(command(data_dir), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as starting:
        time.sleep(chance.uniform(0, 1.5))
        starting.kill()


def unreachable(hub: HubProcess, kept: list[Answered]) -> list[str]:
    """Commits that are whole, but in no branch: each was made on top of all that were answered before."""
    faults: list[str] = []
    for repo in sorted({one.repo for one in kept}):
        commits = {commit.commit_id for commit in hub.jobs.api.list_repo_commits(repo)}
        faults += [one.oid for one in kept if one.repo == repo and one.oid not in commits]
    return faults


def main() -> int:
    kills, clients, seed = (int(given) for given in [*sys.argv[1:], *["200", "50", "0"][len(sys.argv) - 1 :]])
    chance = random.Random(seed)
    kept: list[Answered] = []
    faults: list[str] = []
    at_start, slowest, begun = 0, 0.0, time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from tests.embedded.hub_process import hub_process

        last: list[Answered] = []
        for turn in range(kills + 1):
            if turn < kills and chance.random() < 0.1:
                kill_at_start(folder / "hub", chance)
                at_start += 1
                continue
            started = time.monotonic()
            with hub_process(folder / "hub") as hub:
                slowest = max(slowest, time.monotonic() - started)
                faults += [f"not whole: {one.oid} {one.path}" for one in broken(hub, last)]
                if turn == kills:
                    faults += [f"not whole: {one.oid} {one.path}" for one in broken(hub, kept)]
                    faults += [f"in no branch: {oid}" for oid in unreachable(hub, kept)]
                    break
                hub.jobs.api.create_repo("local/shared", exist_ok=True)
                crowd = [Client(number, turn, hub) for number in range(clients)]
                threads = [threading.Thread(target=client.run) for client in crowd]
                for thread in threads:
                    thread.start()
                time.sleep(chance.uniform(0, LONGEST))
                hub.kill()
                for thread in threads:
                    thread.join()
            last = [one for client in crowd for one in client.answered]
            kept += last
            faults += [fault for client in crowd for fault in client.faults]
        with sqlite3.connect(folder / "hub/hub.sqlite3") as database:
            (state,) = database.execute("pragma integrity_check").fetchone()
        database.close()
    minutes = (time.monotonic() - begun) / 60
    sys.stdout.write(f"{kills} kills ({at_start} at a start), {clients} clients, {minutes:.0f} minutes\n")
    sys.stdout.write(f"{len(kept)} commits answered; slowest start {slowest:.1f} s; database: {state}\n")
    sys.stdout.write("".join(f"WRONG {fault}\n" for fault in faults[:50]) or "every answered commit is whole\n")
    return 0 if state == "ok" and not faults else 1


if __name__ == "__main__":
    sys.exit(main())
