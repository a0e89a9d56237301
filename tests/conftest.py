"""Fixtures that all tests may use."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from xdist.scheduler import LoadScopeScheduling

from hub.embedded import testing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xdist.remote import Producer

# Set before any client is imported: none may read or fill the caches of who runs the tests, nor find their token.
os.environ["HF_HOME"] = tempfile.mkdtemp(prefix="client-home-")
# Workers of xdist end without pytest's own hooks.
atexit.register(shutil.rmtree, os.environ["HF_HOME"], ignore_errors=True)


@dataclass
class RunningHub(testing.RunningHub):
    """An embedded Hub that answers on 127.0.0.1: `alice` is its user, `wonderland` her organisation."""

    def run(self, *command: str, **env: str) -> str:
        """As `ask`, of what must succeed; gives its stdout."""
        done = self.ask(*command, **env)
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout

    def ask(self, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run a client as a process of its own, pointed at this Hub.

        `python` and `hf` are those of the environment that the tests run in.
        """
        program = {"python": sys.executable, "hf": str(Path(sys.executable).with_name("hf"))}
        home = self.data_dir.parent / "client-home"
        return subprocess.run(
            [program.get(command[0], command[0]), *command[1:]],
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(home),
                "HF_HOME": str(home / "huggingface"),
                "HF_ENDPOINT": self.endpoint,
                "HF_TOKEN": self.token,
                "HF_HUB_DISABLE_TELEMETRY": "1",
                "HF_HUB_DISABLE_PROGRESS_BARS": "1",
                "HF_HUB_DISABLE_UPDATE_CHECK": "1",
                **env,
            },
            cwd=self.data_dir.parent,
            capture_output=True,
            text=True,
            timeout=100,
        )


class HubThread(testing.HubThread):
    """The Hub that others test with, which runs clients too."""

    def __enter__(self) -> RunningHub:
        return RunningHub(**vars(super().__enter__()))


@pytest.fixture
def hub_thread() -> type[HubThread]:
    """To start Hubs oneself: `with hub_thread(data_dir) as running:`."""
    return HubThread


@pytest.fixture
def embedded_hub(tmp_path: Path) -> Iterator[RunningHub]:
    """A fresh Hub with an empty data folder."""
    with HubThread(tmp_path / "hub-data") as running:
        yield running


@pytest.fixture(scope="module")
def shared_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHub]:
    """A Hub that the tests of one module share: what they make there has names of its own."""
    with HubThread(tmp_path_factory.mktemp("shared") / "hub-data") as running:
        yield running


class OneByOne(LoadScopeScheduling):
    """Gives each test to the next free worker, but those that share something dear to one of them.

    With pytest 9 the marks of `--dist loadgroup` have no effect.
    """

    #: What is shared, by the files whose tests share it.
    shared = {
        "tests/guard/test_precision.py": "the labelled set, judged",
        "tests/guard/test_repair.py": "the labelled set, judged",
        "tests/server/test_tasks.py": "a Hub with jobs that are awaited",
        "tests/tools/test_receipts.py": "jobs that have ended in every way",
    }

    def _split_scope(self, nodeid: str) -> str:
        return self.shared.get(nodeid.partition("::")[0], nodeid)


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> OneByOne:
    return OneByOne(config, log)
