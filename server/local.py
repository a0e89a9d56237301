"""What `serve --local` needs: an embedded Hub that runs, found or started, and kept running while the server serves.

The Hub is a process of its own, shared by all servers on one data folder, so that jobs outlive the server that
submitted them. This module never imports it: it reads `hub.json` in the data folder, asks over HTTP, and starts
`python -m hub.embedded`.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import json
import logging
import os
import subprocess
import sys
import threading
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import ErrorCode, JobsError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from huggingface_hub.utils import httpx

logger = logging.getLogger(__name__)

#: Where the embedded Hub keeps its data if it is not told.
DEFAULT_DATA_DIR = Path("~/.hf-jobs-mcp/hub")

#: Seconds without a server and without a job after which a Hub that was started here ends.
IDLE_EXIT = 60.0

#: Seconds that a Hub gets to start; it may first have to end what a Hub that was killed left.
_START_BOUND = 45.0

#: Seconds between two looks for a Hub that starts.
_POLL = 0.05

#: Seconds of silence after which a lease is thought to be lost. The Hub sends a line every five.
_SILENCE = 20.0

_NEEDED = ("blake3", "croniter", "filelock", "hf_xet", "lz4", "python_multipart", "starlette", "uvicorn")

#: Seconds that a Hub on this machine gets for a small answer.
_QUICK = 5.0

#: Seconds between two attempts to get a lease back, at most.
_LONGEST_PAUSE = 10.0

#: Characters of a failed start's last words that are shown.
_SAID = 1000

#: Settings and credentials of the server's own Hub, which its embedded one must not have.
_NOT_INHERITED = ("HF_", "HUGGING_FACE_", "HUGGINGFACE_")


@dataclass(frozen=True)
class LocalHub:
    """An embedded Hub that answers.

    Attributes:
        endpoint: `http://HOST:PORT`.
        token: Of role write.
        user: Whom it belongs to.
        sandbox: `bubblewrap`, or `none` if jobs can read what the user can.
    """

    endpoint: str
    token: str
    user: str
    sandbox: str


@asynccontextmanager
async def local_hub(
    data_dir: Path | None, user: str | None, *, idle_exit: float = IDLE_EXIT
) -> AsyncGenerator[LocalHub]:
    """The embedded Hub of a data folder, found or started, and held until the end of the block.

    Args:
        data_dir: Its folder; None is `DEFAULT_DATA_DIR`.
        user: Who it must belong to; None is whoever it belongs to, or `local` for a new one.
        idle_exit: Seconds that a Hub started here goes on when nobody holds it and no job runs.

    Raises:
        JobsError: If it cannot be started, or runs for another user; the message says what to do.
    """
    _check_platform()
    folder = (data_dir or DEFAULT_DATA_DIR).expanduser().absolute()
    _make(folder)
    starter = _Starter(folder, user, idle_exit)
    held = asyncio.Event()
    found = await starter.find_or_start(None)
    keeper = asyncio.create_task(_keep(starter, found, held))
    try:
        # A lease that is not there yet would let a Hub that is about to end go.
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(held.wait(), _START_BOUND)
        yield found
    finally:
        keeper.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await keeper


def _platform() -> str:
    return os.name


def _check_platform() -> None:
    if _platform() != "posix":
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            "The embedded Hub (`--local`) needs Linux or macOS; on Windows it does not run.",
            "Use the real Hub (`hf auth login`), or run this server inside WSL.",
        )
    missing = [module for module in _NEEDED if importlib.util.find_spec(module) is None]
    if missing:
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"The embedded Hub (`--local`) needs packages that are not installed: {', '.join(missing)}.",
            "Run: pip install 'hf-jobs-mcp[local]'",
        )


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise JobsError(
            ErrorCode.INVALID_ARGUMENTS,
            f"The data folder {folder} cannot be used: {error.strerror}.",
            "Give another folder with `--data-dir`.",
        ) from error


class _Starter:
    """Finds the Hub of one folder, or starts it."""

    def __init__(self, folder: Path, user: str | None, idle_exit: float) -> None:
        self._folder = folder
        self._user = user
        self._idle_exit = idle_exit

    async def find_or_start(self, before: LocalHub | None) -> LocalHub:
        """The Hub that answers; a new one if none does.

        Args:
            before: The Hub that was there; a new one takes its address, because others know it.

        Raises:
            JobsError: If there is none within the bound, or it belongs to another user.
        """
        process: subprocess.Popen[bytes] | None = None
        pid: int | None = None
        try:
            async with asyncio.timeout(_START_BOUND):
                while (answer := await self._find()) is None:
                    if process is None:
                        process = self._start(before)
                    elif process.poll() is not None:
                        raise self._failed()
                    await asyncio.sleep(_POLL)
                found, pid = answer
        except TimeoutError:
            raise self._failed() from None
        finally:
            # Two servers that start at once each start a Hub; the one that came second waits for nothing.
            if process is not None and process.pid != pid:
                process.kill()
        if self._user is not None and found.user != self._user:
            raise JobsError(
                ErrorCode.CONFLICT,
                f"The embedded Hub of {self._folder} runs for the user {found.user}, not for {self._user}.",
                "Leave `--user` out, or give another folder with `--data-dir`.",
            )
        return found

    async def _find(self) -> tuple[LocalHub, int] | None:
        said = self._read()
        # A Hub that starts listens before it writes the file: what answers may not be what was read.
        return said if said and await _answers(said[0]) and self._read() == said else None

    def _read(self) -> tuple[LocalHub, int] | None:
        try:
            data = json.loads((self._folder / "hub.json").read_bytes())
            hub = LocalHub(*(str(data[key]) for key in ("endpoint", "token", "user", "sandbox")))
            return hub, int(data["pid"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _start(self, before: LocalHub | None) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-P", "-m", "hub.embedded", "--data-dir", str(self._folder)]
        command += ["--idle-exit", str(self._idle_exit), "--wait", str(_START_BOUND)]
        command += ["--log-file", str(self._folder / "hub.log")]
        if before is not None:
            command += ["--port", before.endpoint.rpartition(":")[2]]
        elif self._user is not None:
            command += ["--user", self._user]
        environment = {name: value for name, value in os.environ.items() if not name.startswith(_NOT_INHERITED)}
        try:
            with self._errors.open("wb") as errors:
                process = subprocess.Popen(
                    command,
                    cwd=self._folder,
                    env=environment,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=errors,
                    start_new_session=True,
                )
        except OSError as error:
            raise JobsError(ErrorCode.HUB_UNAVAILABLE, f"The embedded Hub cannot be started: {error}.") from error
        # Someone has to collect its exit code, or it stays a zombie for as long as this server lives.
        threading.Thread(target=process.wait, daemon=True, name="embedded-hub").start()
        return process

    @property
    def _errors(self) -> Path:
        return self._folder / "hub.start.log"

    def _failed(self) -> JobsError:
        try:
            said = self._errors.read_text("utf-8", "replace").strip()[-_SAID:]
        except OSError:
            said = ""
        return JobsError(
            ErrorCode.HUB_UNAVAILABLE,
            f"The embedded Hub did not start{': ' + said if said else '.'}",
            f"Its log is in {self._folder}.",
        )


async def _answers(hub: LocalHub) -> bool:
    """Whether that Hub runs and knows its token."""
    from huggingface_hub.utils import httpx

    try:
        async with _client(hub, _QUICK) as client:
            response = await client.get("/api/whoami-v2")
            return response.status_code == 200 and response.json().get("name") == hub.user
    except (httpx.HTTPError, httpx.InvalidURL, ValueError):
        return False


def _client(hub: LocalHub, seconds: float) -> httpx.AsyncClient:
    from huggingface_hub.utils import httpx

    # No proxy and no certificates: it is on this machine.
    return httpx.AsyncClient(
        base_url=hub.endpoint,
        headers={"Authorization": f"Bearer {hub.token}"},
        timeout=seconds,
        trust_env=False,
        # Plain HTTP: loading certificates would take longer than the request.
        verify=False,
    )


async def _keep(starter: _Starter, hub: LocalHub, held: asyncio.Event) -> None:
    """Hold a lease for ever, and start the Hub again if it is gone."""
    from huggingface_hub.utils import httpx

    pause = _POLL
    while True:
        try:
            async with _client(hub, _SILENCE) as client, client.stream("GET", "/_local/lease") as response:
                response.raise_for_status()
                async for _ in response.aiter_raw():
                    held.set()
                    pause = _POLL
        except httpx.HTTPError as error:
            logger.info("the lease of the embedded Hub at %s broke: %s", hub.endpoint, error)
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)
        try:
            found = await starter.find_or_start(hub)
        except JobsError as error:
            logger.warning("%s", error.message)
            continue
        if found.endpoint != hub.endpoint:
            logger.warning("The embedded Hub is at %s now; this server must be started again.", found.endpoint)
