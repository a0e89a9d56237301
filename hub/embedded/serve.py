"""One embedded Hub as a process: its lock, its address, its start and its end."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import secrets
import signal
import sqlite3
import time
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, cast

import anyio
import uvicorn
from filelock import FileLock, Timeout

from hub.embedded import garbage
from hub.embedded.app import create_app
from hub.embedded.db import DataFolderError
from hub.embedded.faults import Faults
from hub.embedded.jobs import sandbox
from hub.embedded.listening import LOOPBACK, ListenError, check_tokens, listen, reaches_others
from hub.embedded.seed import read_accounts, single_user
from hub.embedded.state import Hub, open_hub

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Generator
    from pathlib import Path

logger = logging.getLogger(__name__)

#: The user of a Hub that was never told another.
DEFAULT_USER = "local"

#: Seconds that open requests get to end when the Hub stops.
_GRACE = 2


_OPEN = (
    "Other machines may reach this Hub at %s: whoever has one of its tokens runs programs on this machine as you,"
    " public repositories are read without one, and nothing is encrypted on the way."
)


class StartError(Exception):
    """The Hub cannot start; the message says why and what to do."""


@dataclass(frozen=True)
class Options:
    """How a Hub is started.

    Attributes:
        data_dir: Its folder.
        listen: The address to listen on.
        port: None is the port of the last time if it is free, or else any.
        user: None is the user of the last time, or else `DEFAULT_USER`.
        token: None is the token of the last time, or else a random one.
        organizations: That the user administers.
        accounts: A file of accounts, instead of `token` and `organizations`; `user` is one of those there, or None.
        idle_exit: End after so many seconds without a lease, a job or a schedule; None is never.
        parallel_jobs: How many jobs run at once; None is as many as there are processors.
        job_memory: Bytes that each process of a job may have; None is no limit.
        wait: Seconds to wait for another Hub to give the folder up.
        faults: Whether `/_local/faults` can make requests fail.
    """

    data_dir: Path
    listen: str = LOOPBACK
    port: int | None = None
    user: str | None = None
    token: str | None = None
    organizations: tuple[str, ...] = ()
    accounts: Path | None = None
    idle_exit: float | None = None
    parallel_jobs: int | None = None
    job_memory: int | None = None
    wait: float = 0.0
    faults: bool = False


@dataclass(frozen=True)
class Handle:
    """How to reach a Hub: the content of `hub.json` in its data folder, which only the user can read.

    The file stays when the Hub ends, so that the next one has the same address, token and user.
    """

    endpoint: str
    token: str
    user: str
    sandbox: str
    pid: int

    def announcement(self) -> str:
        """The line that the `hub` command prints when it is ready."""
        return json.dumps({key: value for key, value in asdict(self).items() if key != "pid"})


def serve(options: Options, announce: Callable[[str], None]) -> None:
    """Run one Hub until SIGTERM, SIGINT, or its idle time. Blocks; for the main thread.

    Args:
        options: How.
        announce: Called once, with the announcement, when requests are answered.

    Raises:
        StartError: If it cannot start.
    """
    with _signals() as stopped, _own(options.data_dir, options.wait):
        _serve_locked(options, announce, stopped)


def clean_up(data_dir: Path, keep: float) -> dict[str, int]:
    """Erase what nothing refers to from a data folder that no Hub uses. Blocks.

    Args:
        data_dir: The folder.
        keep: Seconds for which records and logs of finished jobs are kept.

    Returns:
        What was erased: how many of each kind, and `bytes`.

    Raises:
        StartError: If the folder is none of a Hub, or a Hub uses it.
    """
    if not (data_dir / "hub.sqlite3").exists():
        raise StartError(f"There is no Hub in {data_dir}.")
    with _own(data_dir, 0):
        return garbage.collect(data_dir, keep)


@contextlib.contextmanager
def _own(folder: Path, wait: float) -> Generator[None]:
    """Be the one process that uses a data folder.

    Raises:
        StartError: If it cannot be, or the folder cannot be used.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        _check_folder(folder)
        with FileLock(folder / "hub.lock", timeout=wait):
            yield
    except Timeout:
        raise StartError(_taken(folder)) from None
    except ListenError as error:
        raise StartError(str(error)) from error
    except (OSError, sqlite3.Error, DataFolderError, ValueError) as error:
        raise StartError(f"The data folder {folder} cannot be used: {error}.") from error


def _check_folder(folder: Path) -> None:
    owner = folder.stat().st_uid
    if owner != os.getuid():
        raise DataFolderError(f"it belongs to the user with the number {owner}; give another `--data-dir`")
    others = sorted(entry.name for entry in folder.iterdir() if not entry.name.startswith("hub."))
    if others and not (folder / "hub.sqlite3").exists():
        raise DataFolderError(f"it is no Hub's, and there is something in it ({others[0]}); give an empty folder")


def _serve_locked(options: Options, announce: Callable[[str], None], stopped: Callable[[], bool]) -> None:
    before = read_handle(options.data_dir)
    listener, endpoint = listen(options.listen, options.port, before.get("endpoint"))
    with contextlib.closing(listener):
        if options.accounts:
            seed = read_accounts(options.accounts)
            user, token = seed.token_of(options.user)
        else:
            user = options.user or before.get("user") or DEFAULT_USER
            token = options.token or before.get("token") or f"hf_{secrets.token_urlsafe(24)}"
            seed = single_user(user, token, list(options.organizations))
        if reaches_others(listener):
            check_tokens(seed)
            logger.warning(_OPEN, endpoint)
        hub = open_hub(
            options.data_dir, endpoint, seed, parallel_jobs=options.parallel_jobs, job_memory=options.job_memory
        )
        with contextlib.closing(hub):
            handle = Handle(endpoint, token, user, hub.runner.sandbox, os.getpid())
            if handle.sandbox == "none":
                logger.warning(sandbox.WARNING)
            _write_handle(options.data_dir, handle)
            if not stopped():
                asyncio.run(_run(hub, listener, options, lambda: announce(handle.announcement())))


class _Server(uvicorn.Server):
    def __init__(self, hub: Hub, faults: Faults | None, ready: Callable[[], None]) -> None:
        super().__init__(
            uvicorn.Config(
                create_app(hub, faults),
                lifespan="off",
                # Stale by a second, uvicorn's own would make clients drop the last lines of a log.
                date_header=False,
                server_header=False,
                access_log=False,
                log_config=None,
                # Longer than clients keep their connections, so that none is closed under a request.
                timeout_keep_alive=75,
                timeout_graceful_shutdown=_GRACE,
            )
        )
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()


async def _run(hub: Hub, listener: socket.socket, options: Options, ready: Callable[[], None]) -> None:
    server = _Server(hub, Faults() if options.faults else None, ready)

    async def end_when_idle(limit: float) -> None:
        quiet = time.monotonic()
        while not server.should_exit:
            await anyio.sleep(min(1.0, limit / 4))
            if hub.runner.busy or hub.schedules.active:
                quiet = time.monotonic()
            elif min(time.monotonic() - quiet, hub.leases.unused) >= limit:
                logger.info("nobody needs this Hub any more")
                server.should_exit = True

    async with anyio.create_task_group() as group:
        if options.idle_exit is not None:
            group.start_soon(end_when_idle, options.idle_exit)
        await server.serve([listener])
        group.cancel_scope.cancel()


@contextlib.contextmanager
def _signals() -> Generator[Callable[[], bool]]:
    """Keep SIGTERM and SIGINT from ending the process at once; gives what says whether one came.

    uvicorn handles them while it serves, and raises them again when it has ended.
    """
    came: list[int] = []

    def note(number: int, _: object) -> None:
        came.append(number)

    before = {number: signal.signal(number, note) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield lambda: bool(came)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def read_handle(folder: Path) -> dict[str, Any]:
    """What `hub.json` says; empty if there is none that can be read."""
    try:
        found = json.loads((folder / "hub.json").read_bytes())
    except (OSError, ValueError):
        return {}
    return cast("dict[str, Any]", found) if isinstance(found, dict) else {}


def _write_handle(folder: Path, handle: Handle) -> None:
    temporary = folder / "hub.json.new"
    temporary.unlink(missing_ok=True)
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(handle), file)
    temporary.replace(folder / "hub.json")


def _taken(folder: Path) -> str:
    found = read_handle(folder)
    where = f" at {found['endpoint']} (process {found.get('pid')})" if found.get("endpoint") else ""
    return f"Another Hub{where} has the data folder {folder}. Use that one, end it, or give another `--data-dir`."
