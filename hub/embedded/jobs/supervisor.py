"""Runs one job and leaves nothing of it behind: a program of its own, on the standard library alone.

The Hub starts it as `python -I -S supervisor.py`, with a pipe at stdin and one at stdout, and it outlives
neither the job nor the Hub:

- stdin: first one line of JSON, `{"argv", "prefix", "env", "directory", "work", "timeout", "grace", "memory"}`,
  where `prefix` is the sandbox's own command line, `work` the folder the job starts in, below `directory`, times
  are in seconds, and `memory` is what each process may have in bytes, or null; later the line `cancel`. End of
  file means that the Hub is gone.
- stdout: one JSON object a line: `{"started": pid}`, then `{"log": text}` for each line of output, and at the
  end `{"exit": code, "why": "exit" | "cancel" | "timeout" | "orphaned", "left": [pid or path, ...]}`, or
  `{"failed": sentence, "left": [...]}` when the command could not be started. `left` is what could not be
  removed: nothing, unless the system is out of order.

When the command's main process ends, whatever else it started is killed, as in a container; then `directory`
is erased.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import selectors
import shutil
import signal
import stat
import subprocess
import sys
import threading
import time
from typing import Any, NamedTuple

LINE_LIMIT = 16 * 1024
"""Bytes of one line of output that are kept."""

KILL_SECONDS = 10.0
"""How long killed processes get to disappear; one that hangs in the kernel can take any time."""

_PR_SET_CHILD_SUBREAPER = 36


class Process(NamedTuple):
    """One row of the process table."""

    pid: int
    parent: int
    group: int


def processes() -> list[Process]:
    """Every process of the machine, from Linux's /proc; empty elsewhere. Zombies are left out."""
    found: list[Process] = []
    try:
        names = os.listdir("/proc")  # noqa: PTH208 - pathlib costs more than this program's whole start
    except OSError:
        return found
    for name in names:
        if name.isdigit():
            with contextlib.suppress(OSError, ValueError, IndexError):
                # The name of the program may hold spaces and parentheses; the last parenthesis ends it.
                fields = _read(f"/proc/{name}/stat").rpartition(b")")[2].split()
                if fields[0] not in {b"Z", b"X"}:
                    found.append(Process(int(name), int(fields[1]), int(fields[2])))
    return found


def _read(path: str) -> bytes:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, 4096)
    finally:
        os.close(descriptor)


def descendants(root: int) -> list[tuple[int, int]]:
    """The processes below `root` as (pid, depth), nearest first; depth 1 is a child."""
    children: dict[int, list[int]] = {}
    for process in processes():
        children.setdefault(process.parent, []).append(process.pid)
    found: list[tuple[int, int]] = []
    layer, depth = [root], 0
    while layer:
        layer, depth = [child for pid in layer for child in children.pop(pid, [])], depth + 1
        found.extend((pid, depth) for pid in layer)
    return found


def unlock(directory: str, *, files: bool = False) -> None:
    """Make a folder and all below it readable and writable to the user; symbolic links are not followed.

    Args:
        directory: The folder.
        files: Whether its files are meant too.
    """

    def give(path: str) -> None:
        with contextlib.suppress(OSError):
            os.chmod(path, stat.S_IRWXU, follow_symlinks=os.chmod not in os.supports_follow_symlinks)  # noqa: PTH101

    give(directory)
    for folder, names, found in os.walk(directory):
        for name in [*names, *found] if files else names:
            path = os.path.join(folder, name)  # noqa: PTH118
            if not os.path.islink(path):  # noqa: PTH114
                give(path)


def erase(directory: str) -> bool:
    """Remove a folder with everything in it, read-only folders too; symbolic links are not followed.

    Returns:
        Whether it is gone.
    """
    unlock(directory)
    shutil.rmtree(directory, ignore_errors=True)
    return not os.path.lexists(directory)


class Lines:
    """Cuts a stream of bytes into lines of bounded length.

    A carriage return starts the line over, as on a terminal: a progress bar is one line, not a flood.
    """

    def __init__(self) -> None:
        self._kept = bytearray()
        self._lost = 0

    def feed(self, data: bytes) -> list[str]:
        """The lines that `data` completes."""
        *whole, rest = data.split(b"\n")
        lines: list[str] = []
        for part in whole:
            self._add(part.removesuffix(b"\r"))
            lines.append(self._take())
        self._add(rest)
        return lines

    def end(self) -> list[str]:
        """The last line, if it was not ended."""
        return [self._take()] if self._kept or self._lost else []

    def _add(self, part: bytes) -> None:
        if b"\r" in part.rstrip(b"\r"):
            self._kept.clear()
            self._lost = 0
            part = part.rstrip(b"\r").rpartition(b"\r")[2]
        elif self._kept.endswith(b"\r") and part:
            self._kept.clear()
        room = LINE_LIMIT - len(self._kept)
        self._kept += part[:room]
        self._lost += max(0, len(part) - room)

    def _take(self) -> str:
        text = self._kept.removesuffix(b"\r").decode("utf-8", "replace")
        if self._lost:
            text += f" [line cut here: {self._lost} more bytes]"
        self._kept.clear()
        self._lost = 0
        return text


class Channel:
    """The way back to the Hub; a Hub that is gone is no error."""

    def __init__(self) -> None:
        self._lock = threading.Lock()

    def send(self, **frame: Any) -> None:
        """Write one frame."""
        data = memoryview(json.dumps(frame).encode() + b"\n")
        with self._lock, contextlib.suppress(OSError):
            while data:
                data = data[os.write(1, data) :]


def limit_memory(size: int) -> None:
    """Give this process, and each that it starts, so many bytes: of data, because address space costs nothing."""
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (size, size))


class Job:
    """The running command and what belongs to it."""

    def __init__(self, spec: dict[str, Any], channel: Channel) -> None:
        self._channel = channel
        # The sandbox adds two processes of its own, which end everything below them at once when they are
        # told to terminate: the command would get no chance to finish its work.
        self._own_depth = 2 if spec["prefix"] else 0
        self._child = subprocess.Popen(
            [*spec["prefix"], *spec["argv"]],
            env=spec["env"],
            cwd=spec["work"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            # No thread has been started yet.
            preexec_fn=(lambda: limit_memory(spec["memory"])) if spec.get("memory") else None,  # noqa: PLW1509
        )
        self.pid = self._child.pid
        channel.send(started=self.pid)
        self._pump = threading.Thread(target=self._forward, daemon=True)
        self._pump.start()

    def _forward(self) -> None:
        assert self._child.stdout is not None
        lines = Lines()
        while data := os.read(self._child.stdout.fileno(), 65536):
            for line in lines.feed(data):
                self._channel.send(log=line)
        for line in lines.end():
            self._channel.send(log=line)

    def exit_code(self) -> int | None:
        """The command's exit code, negative for a signal; None while it runs."""
        return self._child.poll()

    def terminate(self) -> bool:
        """Ask every process of the job to end.

        Returns:
            Whether there was one: a sandbox that has just been started has none yet.
        """
        if not self._own_depth:
            with contextlib.suppress(OSError):
                os.killpg(self.pid, signal.SIGTERM)
            return True
        pids = [pid for pid, depth in descendants(os.getpid()) if depth > self._own_depth]
        for pid in pids:
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGTERM)
        return bool(pids)

    def kill(self) -> list[int]:
        """End every process of the job, and wait until they are gone and their output is read.

        Returns:
            The processes that are still there after the bound.
        """
        deadline = time.monotonic() + KILL_SECONDS
        with contextlib.suppress(OSError):
            os.killpg(self.pid, signal.SIGKILL)
        while True:
            left = [pid for pid, _ in descendants(os.getpid())]
            for pid in left:
                with contextlib.suppress(OSError):
                    os.kill(pid, signal.SIGKILL)
            self._child.poll()
            self._reap()
            if self._child.returncode is not None and not left:
                break
            if time.monotonic() > deadline:
                return left or [self.pid]
            time.sleep(0.01)
        # A process that this platform does not let us find can hold the pipe open for ever.
        self._pump.join(max(1.0, deadline - time.monotonic()))
        return []

    def _reap(self) -> None:
        """Collect the orphans that the kernel handed over; the child itself is `Popen`'s to collect."""
        if self._child.returncode is None:
            return
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass


class Events:
    """What can happen while a job runs: a word on stdin, its end, a signal."""

    def __init__(self, words: bytes) -> None:
        self._early = words
        self._selector = selectors.DefaultSelector()
        self._wake, wake = os.pipe()
        for end in (self._wake, wake):
            os.set_blocking(end, False)
        signal.set_wakeup_fd(wake, warn_on_full_buffer=False)
        self.told_to_end = False
        signal.signal(signal.SIGCHLD, self._child_ended)
        for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._told)
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        self._selector.register(self._wake, selectors.EVENT_READ)
        self._selector.register(0, selectors.EVENT_READ)

    def _child_ended(self, *_: Any) -> None:
        """Nothing to do: that the signal is handled wakes `wait` up."""

    def _told(self, *_: Any) -> None:
        self.told_to_end = True

    def wait(self, seconds: float | None) -> str | None:
        """Sleep until something happens, or for `seconds`.

        Returns:
            `cancel`, `orphaned`, or None for anything else.
        """
        words, self._early = self._early, b""
        for key, _ in self._selector.select(0 if words else seconds):
            if key.fd == 0:
                more = os.read(0, 4096)
                words += more
                if not more:
                    self._selector.unregister(0)
                    return "orphaned"
            else:
                with contextlib.suppress(BlockingIOError):
                    os.read(self._wake, 4096)
        if self.told_to_end:
            self.told_to_end = False
            return "orphaned"
        return "cancel" if b"cancel" in words else None


def watch(job: Job, events: Events, timeout: float, grace: float) -> tuple[int, str]:
    """Wait for the end of the command, or bring it about.

    Args:
        job: The running job.
        events: Where news come from.
        timeout: Seconds until the command is told to end.
        grace: Seconds it then has before it is killed.

    Returns:
        Its exit code (negative for a signal) and why it ended.
    """
    why, told = "exit", False
    deadline = time.monotonic() + timeout
    while (code := job.exit_code()) is None:
        left = deadline - time.monotonic()
        # An hour at most: a select of more than some weeks is an overflow on some systems.
        said = events.wait(min(max(0.0, left), 3600.0 if why == "exit" or told else 0.02))
        if why == "exit" and (said or time.monotonic() >= deadline):
            why = said or "timeout"
            deadline = time.monotonic() + grace
        if why != "exit" and not told:
            told = job.terminate()
        if why != "exit" and time.monotonic() >= deadline:
            job.kill()
    return code, why


def adopt_orphans() -> None:
    """Become the parent of every process that a child leaves behind, so that none can hide (Linux only)."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _read_spec() -> tuple[dict[str, Any], bytes] | None:
    """The first line of stdin, and what came with it: a job can be cancelled before it has begun."""
    data = bytearray()
    while b"\n" not in data[-65536:]:
        more = os.read(0, 65536)
        if not more:
            return None
        data += more
    line, _, words = bytes(data).partition(b"\n")
    return json.loads(line), words


def _sentence(error: OSError, argv: list[str]) -> str:
    if error.errno == errno.E2BIG:
        return "The command and its environment are longer than this system can start."
    if error.errno == errno.ENOENT:
        return f'exec: "{argv[0][:200]}": executable file not found in $PATH'
    return f'exec: "{argv[0][:200]}": {os.strerror(error.errno or 0)}'


def main() -> int:
    """Run the job that stdin describes."""
    read = _read_spec()
    if read is None:
        return 1
    spec, words = read
    channel = Channel()
    adopt_orphans()
    events = Events(words)
    try:
        job = Job(spec, channel)
    except OSError as error:
        gone = erase(spec["directory"])
        channel.send(failed=_sentence(error, spec["argv"]), left=[] if gone else [spec["directory"]])
        return 0
    code, why = watch(job, events, spec["timeout"], spec["grace"])
    left: list[str | int] = list(job.kill())
    if not erase(spec["directory"]):
        left.append(spec["directory"])
    channel.send(exit=code, why=why, left=left)
    return 0


if __name__ == "__main__":
    sys.exit(main())
