"""Many clients at once: `python -m tests.clients.crowd`. No commit is lost, and no answer is a 5xx.

Each client creates a repository, commits to it, commits to one that all share, and lists. Then pairs commit on the same
parent: one wins, the other gets 412. Options: clients (default 50), commits of each (default 10).
"""

from __future__ import annotations

import base64
import collections
import json
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any


def main() -> int:
    clients = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    commits = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HF_HOME"] = str(folder / "home")
        from huggingface_hub.utils import httpx

        from tests.embedded.hub_process import hub_process

        with hub_process(folder / "hub") as hub:
            answers: collections.Counter[int] = collections.Counter()
            hub.jobs.api.create_repo("local/shared")

            def ask(client: Any, method: str, path: str, **options: Any) -> Any:
                answer = client.request(method, f"{hub.endpoint}{path}", **options)
                answers[answer.status_code] += 1
                return answer

            def commit(client: Any, repo: str, path: str, parent: str | None = None) -> Any:
                header = {"summary": path, **({"parentCommit": parent} if parent else {})}
                content = base64.b64encode(path.encode()).decode()
                lines = [
                    {"key": "header", "value": header},
                    {"key": "file", "value": {"path": path, "content": content, "encoding": "base64"}},
                ]
                return ask(
                    client,
                    "POST",
                    f"/api/models/{repo}/commit/main",
                    content="\n".join(map(json.dumps, lines)),
                    headers={"Content-Type": "application/x-ndjson"},
                )

            def client_of(number: int) -> None:
                with httpx.Client(headers={"Authorization": f"Bearer {hub.token}"}, timeout=120) as client:
                    ask(client, "POST", "/api/repos/create", json={"name": f"own-{number}"})
                    for turn in range(commits):
                        commit(client, f"local/own-{number}", f"{turn}.txt")
                        commit(client, "local/shared", f"{number}/{turn}.txt")
                        ask(client, "GET", "/api/models?author=local")

            begun = time.monotonic()
            with ThreadPoolExecutor(clients) as pool:
                list(pool.map(client_of, range(clients)))
            seconds = time.monotonic() - begun
            api = hub.jobs.api
            shared = set(api.list_repo_files("local/shared")) - {".gitattributes"}
            whole = len(shared) == clients * commits and all(
                len(api.list_repo_files(f"local/own-{number}")) == commits + 1 for number in range(clients)
            )
            before = dict(answers)

            def race(turn: int) -> list[int]:
                parent = api.model_info("local/shared").sha

                def one(side: str) -> int:
                    with httpx.Client(headers={"Authorization": f"Bearer {hub.token}"}, timeout=120) as client:
                        return commit(client, "local/shared", f"race/{turn}/{side}", parent).status_code

                with ThreadPoolExecutor(2) as pair:
                    return sorted(pair.map(one, "ab"))

            races = collections.Counter(tuple(race(turn)) for turn in range(10))
    sys.stdout.write(f"{clients} clients, {sum(before.values())} requests in {seconds:.1f} s: {before}\n")
    sys.stdout.write(f"every commit is there: {whole}; two on one parent: {dict(races)}\n")
    return 0 if whole and set(before) == {200} and set(races) == {(200, 412)} else 1


if __name__ == "__main__":
    sys.exit(main())
