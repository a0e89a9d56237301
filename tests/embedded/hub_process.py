"""A Hub as the process that users start."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING

from tests.embedded.jobs_help import BOUND, Jobs, jobs_of

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path


@dataclass
class HubProcess:
    """`hf-jobs-mcp hub`, ready."""

    process: subprocess.Popen[str]
    endpoint: str
    token: str
    user: str
    sandbox: str

    @property
    def stdout(self) -> IO[str]:
        assert self.process.stdout
        return self.process.stdout

    @property
    def jobs(self) -> Jobs:
        return jobs_of(self.endpoint, self.token, self.user)

    def kill(self) -> None:
        """End it as a crash would."""
        self.process.kill()
        self.process.wait(BOUND)

    def stop(self) -> int:
        """End it as a user would; gives the exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(BOUND)


def command(data_dir: Path, *options: str) -> list[str]:
    return [sys.executable, "-m", "hub.embedded", "--data-dir", str(data_dir), *options]


@contextlib.contextmanager
def hub_process(data_dir: Path, *options: str, **env: str) -> Generator[HubProcess]:
    """Start a Hub, wait until it is ready, and stop it if it still runs at the end."""
    with subprocess.Popen(
        command(data_dir, *options), stdout=subprocess.PIPE, text=True, env={**os.environ, **env}
    ) as process:
        try:
            assert process.stdout
            yield HubProcess(process, **json.loads(process.stdout.readline()))
        finally:
            process.terminate()
            process.wait(BOUND)
