"""For tests of code that talks to a Hub: an embedded Hub in a thread, and pytest fixtures that start one.

The package registers this module as a pytest plugin (entry point `pytest11`): where it is installed with the extra
`local`, any test can take the fixtures `embedded_hub` and `start_embedded_hub`. See `docs/embedded-hub.md`.
"""

from __future__ import annotations

import socket
import threading
from contextlib import ExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from huggingface_hub import HfApi

    from hub.embedded.faults import Faults
    from hub.embedded.state import Hub

#: Seconds that a Hub gets to stop.
_PATIENCE = 30


@dataclass
class RunningHub:
    """A Hub that answers.

    Attributes:
        hub: What it is made of; for tests of the Hub itself.
        token: Of `user`, with the role write.
        user: Whose namespace it is.
        switchboard: What makes requests fail.
    """

    hub: Hub
    token: str
    user: str
    switchboard: Faults

    @property
    def endpoint(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return self.hub.endpoint

    @property
    def data_dir(self) -> Path:
        """Where everything is kept."""
        return self.hub.data_dir

    @property
    def api(self) -> HfApi:
        """The real client, as the user."""
        return self.api_of(self.token)

    def api_of(self, token: str) -> HfApi:
        """The real client with another token."""
        from huggingface_hub import HfApi

        return HfApi(self.endpoint, token=token)

    @property
    def env(self) -> dict[str, str]:
        """What points a process at this Hub: `huggingface_hub` reads it when it is imported, not later."""
        return {"HF_ENDPOINT": self.endpoint, "HF_TOKEN": self.token}

    def faults(self, *rules: dict[str, Any], seed: int = 0) -> None:
        """Make chosen requests fail from now on; without rules, none.

        Args:
            rules: As in the JSON of `hub.embedded.faults`.
            seed: What chance follows from.

        Raises:
            ValueError: If a rule is none.
        """
        from hub.embedded.faults import Rules

        self.switchboard.set(Rules.model_validate({"seed": seed, "rules": rules}))


class HubThread:
    """A Hub under uvicorn, in a thread, until the `with` block ends.

    Args:
        data_dir: Its data folder.
        port: On 127.0.0.1; 0 is any.
        user: A user of this Hub.
        token: That user's token.
        organizations: Organisations that the user administers.
        accounts: A file of accounts instead of these three (see `hub.embedded.seed`).
        parallel_jobs: How many jobs run at once.
        job_memory: Bytes that each process of a job may have.
    """

    def __init__(
        self,
        data_dir: Path,
        port: int = 0,
        *,
        user: str = "alice",
        token: str = "hf_embedded_test_token",  # noqa: S107 - of a Hub that ends with the test
        organizations: tuple[str, ...] = ("wonderland",),
        accounts: Path | None = None,
        parallel_jobs: int | None = None,
        job_memory: int | None = None,
    ) -> None:
        import uvicorn

        from hub.embedded.app import create_app
        from hub.embedded.faults import Faults
        from hub.embedded.seed import read_accounts, single_user
        from hub.embedded.state import open_hub

        self._socket = socket.create_server(("127.0.0.1", port))
        # As the Hub itself does; or each answer takes 40 ms.
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        endpoint = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        try:
            if accounts:
                seed = read_accounts(accounts)
                user, token = seed.token_of(None)
            else:
                seed = single_user(user, token, list(organizations))
            self.hub = open_hub(data_dir, endpoint, seed, parallel_jobs=parallel_jobs, job_memory=job_memory)
        except BaseException:
            self._socket.close()
            raise
        self.running = RunningHub(self.hub, token, user, Faults())
        application = create_app(self.hub, self.running.switchboard)
        config = uvicorn.Config(application, log_level="warning", date_header=False, lifespan="off")
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, args=([self._socket],), name="embedded-hub")

    def __enter__(self) -> RunningHub:
        """Start it. The socket listens already: a client that comes before the server waits in its queue."""
        self._thread.start()
        return self.running

    def __exit__(self, *exc_info: object) -> None:
        """Stop it, with the jobs that run."""
        self._server.should_exit = True
        self._thread.join(_PATIENCE)
        self._socket.close()
        self.hub.close()


@pytest.fixture
def start_embedded_hub(tmp_path: Path) -> Iterator[Callable[..., RunningHub]]:
    """Starts Hubs, with the keywords of `HubThread`; they end with the test. Each has a data folder of its own."""
    with ExitStack() as started:
        number = 0

        def start(**options: Any) -> RunningHub:
            nonlocal number
            number += 1
            options.setdefault("data_dir", tmp_path / f"embedded-hub-{number}")
            return started.enter_context(HubThread(**options))

        yield start


@pytest.fixture
def embedded_hub(start_embedded_hub: Callable[..., RunningHub]) -> RunningHub:
    """A fresh Hub: `alice` is its user, `wonderland` her organisation."""
    return start_embedded_hub()
