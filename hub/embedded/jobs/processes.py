"""Processes of jobs, told apart from others that got the same number later."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from hub.embedded.jobs.supervisor import descendants

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

#: How long a supervisor gets to clean up after a Hub that is gone, before it is killed too.
_PATIENCE = 10.0


def identity(pid: int) -> tuple[int, str] | None:
    """A process and when it started, as text that only compares; None if there is none."""
    if sys.platform == "linux":
        try:
            fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        except OSError:
            return None
        return None if fields[0] in {b"Z", b"X"} else (pid, fields[19].decode())
    answer = subprocess.run(
        ["ps", "-o", "stat=,lstart=", "-p", str(pid)], capture_output=True, text=True, timeout=10, check=False
    )
    state, _, start = answer.stdout.strip().partition(" ")
    return (pid, start.strip()) if start and not state.startswith("Z") else None


def end_leftovers(job_id: str, supervisor: tuple[int, str] | None, main: tuple[int, str] | None) -> None:
    """End what a Hub that was killed left of one job, and return when it is gone. Blocks for 20 seconds at most.

    Args:
        job_id: What the job's processes have as `JOB_ID` in their environment.
        supervisor: Its supervisor; it cleans up by itself, and only has to be waited for.
        main: The command's process, and leader of its group.
    """
    if main and identity(main[0]) == main:
        _kill_group(main[0])
    if supervisor and not _wait(lambda: identity(supervisor[0]) != supervisor):
        doomed = [supervisor[0], *(pid for pid, _ in descendants(supervisor[0]))]
        _kill(doomed)
    _wait(lambda: not _kill(_with_job_id(job_id)))


def _kill_group(leader: int) -> None:
    with contextlib.suppress(OSError):
        os.killpg(leader, signal.SIGKILL)


def _kill(pids: Iterable[int]) -> list[int]:
    """Kill what there is, and say what was there."""
    found = list(pids)
    for pid in found:
        with contextlib.suppress(OSError):
            os.kill(pid, signal.SIGKILL)
    return found


def _with_job_id(job_id: str) -> list[int]:
    """Processes that were started with that `JOB_ID`, wherever they went since (Linux only)."""
    mark = f"JOB_ID={job_id}".encode()
    found: list[int] = []
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if mark in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found


def _wait(done: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + _PATIENCE
    while not done():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
