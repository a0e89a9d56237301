"""Fixtures that all tests may use."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import uvicorn

from hub.embedded.app import create_app
from hub.embedded.state import Hub, open_hub

if TYPE_CHECKING:
    from collections.abc import Iterator

    from huggingface_hub import HfApi

# Set before any client is imported: none may read or fill the caches of who runs the tests, nor find their token.
_client_home = tempfile.TemporaryDirectory(prefix="client-home-")
os.environ["HF_HOME"] = _client_home.name

USER = "alice"
TOKEN = "hf_embedded_test_token"
ORGANIZATION = "wonderland"


def pytest_unconfigure() -> None:
    _client_home.cleanup()


@dataclass
class RunningHub:
    """An embedded Hub that answers on 127.0.0.1: `alice` is its user, `wonderland` her organisation."""

    hub: Hub
    token: str
    user: str

    @property
    def endpoint(self) -> str:
        return self.hub.endpoint

    @property
    def data_dir(self) -> Path:
        return self.hub.data_dir

    @property
    def api(self) -> HfApi:
        """The real client, as the user."""
        from huggingface_hub import HfApi

        return HfApi(self.endpoint, token=self.token)

    def run(self, *command: str, **env: str) -> str:
        """Run a client as a process of its own, pointed at this Hub; gives its stdout.

        `python` and `hf` are those of the environment that the tests run in.
        """
        program = {"python": sys.executable, "hf": str(Path(sys.executable).with_name("hf"))}
        home = self.data_dir.parent / "client-home"
        done = subprocess.run(
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
        assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
        return done.stdout


class HubThread:
    """The application under uvicorn, in a thread, until the `with` block ends."""

    def __init__(self, data_dir: Path, port: int = 0, *, parallel_jobs: int | None = None) -> None:
        self._socket = socket.create_server(("127.0.0.1", port))
        # As the Hub itself does; or each answer takes 40 ms.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        endpoint = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.hub = open_hub(data_dir, endpoint, USER, TOKEN, [ORGANIZATION], parallel_jobs=parallel_jobs)
        config = uvicorn.Config(create_app(self.hub), log_level="warning", date_header=False, lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],))

    def __enter__(self) -> RunningHub:
        # The socket listens already: a client that comes before the server waits in its queue.
        self._thread.start()
        return RunningHub(self.hub, TOKEN, USER)

    def __exit__(self, *exc_info: object) -> None:
        self._server.should_exit = True
        self._thread.join(30)
        self._socket.close()
        self.hub.close()


@pytest.fixture
def hub_thread() -> type[HubThread]:
    """To start Hubs oneself: `with hub_thread(data_dir) as running:`."""
    return HubThread


@pytest.fixture
def embedded_hub(tmp_path: Path) -> Iterator[RunningHub]:
    """A fresh Hub with an empty data folder."""
    with HubThread(tmp_path / "hub-data") as running:
        yield running
