"""What was answered is kept, however the Hub ends."""

from __future__ import annotations

import http.client
import json
import random
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from huggingface_hub import HfApi
from huggingface_hub.utils import get_session

from tests.embedded.hub_process import HubProcess, hub_process

if TYPE_CHECKING:
    from pathlib import Path

REPO = "alice/load"
WRITERS = 6
KILLS = 2


@dataclass
class Load:
    """Writers that commit until the Hub is gone, and what it answered them."""

    enough: int
    answered: dict[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    reached: threading.Event = field(default_factory=threading.Event)

    def write(self, hub: HubProcess, writer: str) -> None:
        connection = http.client.HTTPConnection(urlsplit(hub.endpoint).netloc, timeout=30)
        headers = {"Authorization": f"Bearer {hub.token}"}
        try:
            for number in range(10_000):
                path, text = f"{writer}/{number % 7}/{number}.txt", f"{writer} wrote {number}"
                lines = [
                    {"key": "header", "value": {"summary": text}},
                    {"key": "file", "value": {"path": path, "content": text}},
                ]
                body = "\n".join(json.dumps(line) for line in lines)
                connection.request("POST", f"/api/models/{REPO}/commit/main", body, headers)
                answer = connection.getresponse()
                made = json.loads(answer.read())
                assert answer.status == 200, made
                self.answered[path] = (text, made["commitOid"])
                if len(self.answered) >= self.enough:
                    self.reached.set()
        except (OSError, http.client.HTTPException, json.JSONDecodeError):
            return  # The Hub was killed.
        finally:
            connection.close()


def test_every_commit_that_was_answered_is_whole_after_a_kill(tmp_path: Path) -> None:
    kept: dict[str, tuple[str, str]] = {}
    for kill in range(KILLS):
        load = Load(enough=random.Random(kill).randrange(5, 120))
        with hub_process(tmp_path / "data", "--user", "alice") as hub, ThreadPoolExecutor(WRITERS) as writers:
            HfApi(hub.endpoint, token=hub.token).create_repo(REPO, exist_ok=True)
            done = [writers.submit(load.write, hub, f"{kill}-{number}") for number in range(WRITERS)]
            assert load.reached.wait(60)
            hub.kill()
            for writer in done:
                writer.result(60)
        kept |= load.answered

    with hub_process(tmp_path / "data", "--user", "alice") as hub:
        api = HfApi(hub.endpoint, token=hub.token)
        commits = {commit.commit_id for commit in api.list_repo_commits(REPO)}
        files = set(api.list_repo_files(REPO))
        assert {oid for _, oid in kept.values()} <= commits
        assert kept.keys() <= files
        # One commit makes one file, and the first commit makes `.gitattributes`.
        assert len(commits) == len(files)
        for path, (text, oid) in random.Random(0).sample(sorted(kept.items()), 20):
            assert get_session().get(f"{hub.endpoint}/{REPO}/resolve/{oid}/{path}").text == text
