"""Runs the jobs: a bounded number at once, each in a thread that talks to its supervisor."""

from __future__ import annotations

import collections
import contextlib
import json
import logging
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hub.embedded.errors import ApiError, is_full
from hub.embedded.jobs import processes, sandbox, supervisor, volumes
from hub.embedded.jobs.checkout import VolumeError
from hub.embedded.jobs.environment import job_environment, profile
from hub.embedded.jobs.hardware import FLAVORS
from hub.embedded.jobs.logs import Log
from hub.embedded.jobs.store import new_id
from hub.embedded.jobs.tools import NO_UV, find_tools

if TYPE_CHECKING:
    from hub.embedded.accounts import Account
    from hub.embedded.jobs.mounts import Mounts
    from hub.embedded.jobs.spec import JobSpec
    from hub.embedded.jobs.store import Job, JobStore

logger = logging.getLogger(__name__)

#: Seconds that a job has to end by itself after it was told to.
GRACE = 5.0

#: Seconds within which a supervisor that lost its Hub has ended, erased and gone.
_STOPPING = 25.0

#: Seconds between two attempts to record how a job has ended, on a disk that is full.
_PAUSE = 1.0

#: Jobs whose secrets are remembered, in memory alone, so that they can be run again.
_REMEMBERED = 1000

STOPPED = "The Hub was stopped while the job ran; submit it again."
KILLED = "The Hub was killed or crashed while the job ran; submit it again."
NO_ROOM = "The disk with this Hub's data folder was full; make room, and submit the job again."
NOT_STARTED = "The Hub was stopped before the job could start; submit it again."


@dataclass
class _Running:
    """A job that is not finished, and what the Hub holds of it."""

    job: Job
    secrets: dict[str, str]
    log: Log
    done: threading.Event = field(default_factory=threading.Event)
    canceled: bool = False
    ordered: bool = False
    process: subprocess.Popen[bytes] | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    def order(self, order: dict[str, Any]) -> None:
        """Tell the supervisor what to run; it is canceled at once if that was asked for before."""
        with self.lock:
            self._tell(json.dumps(order).encode() + b"\n")
            self.ordered = True
            if self.canceled:
                self._tell(b"cancel\n")

    def cancel(self) -> None:
        """Tell the supervisor to end the job; `order` does if it does not know the job yet."""
        with self.lock:
            self.canceled = True
            if self.ordered:
                self._tell(b"cancel\n")

    def _tell(self, words: bytes) -> None:
        # A supervisor that is gone is found by the end of its output.
        with contextlib.suppress(OSError, ValueError):
            if self.process and self.process.stdin:
                self.process.stdin.write(words)
                self.process.stdin.flush()

    def hang_up(self) -> None:
        """Close the supervisor's stdin, by which it knows that the Hub is gone."""
        with self.lock, contextlib.suppress(OSError, ValueError):
            if self.process and self.process.stdin:
                self.process.stdin.close()


@dataclass(frozen=True)
class _Outcome:
    stage: str
    message: str | None
    again: bool = False


class Runner:
    """The running jobs of one Hub. Methods may be called from any thread; those that block say so.

    What a Hub that was killed left is ended and erased when the next one makes its runner: jobs that ran, and jobs that
    waited, become ERROR. They are not started again, because a job must not run twice for one call.

    Args:
        data_dir: The Hub's folder.
        endpoint: This Hub, for `HF_ENDPOINT`.
        store: The records.
        mounts: Their volumes.
        parallel: How many jobs run at once; the others wait in SCHEDULING.
        memory: Bytes that each process of a job may have; None is no limit.
    """

    def __init__(
        self,
        data_dir: Path,
        endpoint: str,
        store: JobStore,
        mounts: Mounts,
        parallel: int | None = None,
        memory: int | None = None,
    ) -> None:
        self._data_dir = data_dir
        self._endpoint = endpoint
        self._store = store
        self._mounts = mounts
        self._memory = memory
        self._parallel = parallel or os.cpu_count() or 1
        self._tools = find_tools()
        self._bubblewrap = sandbox.bubblewrap()
        self._folder = data_dir / "jobs"
        self._programs = self._folder / "bin"
        self._lock = threading.Lock()
        self._waiting: collections.deque[_Running] = collections.deque()
        self._living: dict[str, _Running] = {}
        self._threads: set[threading.Thread] = set()
        self._secrets: collections.OrderedDict[str, dict[str, str]] = collections.OrderedDict()
        self._closing = threading.Event()
        for name in ("logs", "run"):
            (self._folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        self._recover()
        self._link_programs()

    @property
    def sandbox(self) -> str:
        """`bubblewrap` or `none`: what keeps a job from what the user can read."""
        return "bubblewrap" if self._bubblewrap else "none"

    @property
    def busy(self) -> bool:
        """Whether any job runs or waits."""
        return bool(self._living)

    def check(self, spec: JobSpec, account: Account) -> None:
        """Do nothing if this Hub can run such a job for the account. Blocks.

        Raises:
            ApiError: 400, if it cannot mount the volumes at all, or not at those places; 403 and 404, if the account
                has no right to them.
        """
        if not spec.volumes:
            return
        if not self._bubblewrap:
            raise ApiError(400, volumes.NO_BUBBLEWRAP)
        for volume in spec.volumes:
            reason = sandbox.why_not_mount(Path(volume.mount_path), self._data_dir, self._tools)
            if reason:
                raise ApiError(400, reason)
        self._mounts.check(spec, account)

    def start(self, namespace: str, namespace_type: str, spec: JobSpec, initiator: dict[str, str]) -> Job:
        """Record a job, durably, and start it or let it wait for its turn. Blocks for the record.

        Args:
            namespace: Whom it belongs to.
            namespace_type: `user` or `org`.
            spec: With the values of its secrets.
            initiator: Who or what made it: `{"type", "id", "name"?}`.

        Raises:
            ApiError: 503, if the Hub is about to stop; the job is ERROR then.
        """
        identity = new_id()
        # The log first: a job whose record is there must be able to run.
        log = Log(self.log_path(identity))
        try:
            job = self._store.add(identity, namespace, namespace_type, spec, initiator)
        except BaseException:
            log.close()
            self.log_path(identity).unlink()
            raise
        self._submit(_Running(job, spec.secrets, log))
        return job

    def _submit(self, running: _Running) -> None:
        with self._lock:
            closing = self._closing.is_set()
            if not closing:
                self._living[running.job.id] = running
                self._secrets[running.job.id] = running.secrets
                while len(self._secrets) > _REMEMBERED:
                    self._secrets.popitem(last=False)
                self._waiting.append(running)
        if closing:
            self._end(running, _Outcome("ERROR", NOT_STARTED))
            raise ApiError(503, "This Hub is about to stop.")
        self._start_next()

    def secrets_of(self, job: Job) -> dict[str, str]:
        """The secrets that a job was submitted with.

        Raises:
            ApiError: 409, if it had some and the Hub was started again since: they are never on disk.
        """
        if not job.secret_names:
            return {}
        with self._lock:
            found = self._secrets.get(job.id)
        if found is None:
            raise ApiError(
                409,
                f"The secrets of the job {job.id} ({', '.join(job.secret_names)}) were forgotten when this Hub was"
                " started again: submit the job with them instead.",
            )
        return found

    def cancel(self, job_id: str, patience: float) -> None:
        """End a job. Blocks until it is gone, `patience` seconds at most; does nothing to one that is finished."""
        with self._lock:
            running = self._living.get(job_id)
            if running is None:
                return
            waits = running in self._waiting
            if waits:
                # One that cannot be recorded as canceled goes on waiting.
                self._store.finished(job_id, "CANCELED", None)
                self._waiting.remove(running)
        if waits:
            self._forget(running)
            return
        running.cancel()
        running.done.wait(patience)

    def log_of(self, job_id: str) -> Log | None:
        """The log of a job that is not finished."""
        running = self._living.get(job_id)
        return running.log if running else None

    def log_path(self, job_id: str) -> Path:
        """The file with a job's log."""
        return self._folder / "logs" / f"{job_id}.jsonl"

    def lives(self, job_id: str) -> bool:
        """Whether the job runs or waits."""
        return job_id in self._living

    def supervisor_of(self, job_id: str) -> int | None:
        """The process that watches a running job; every process of the job descends from it."""
        running = self._living.get(job_id)
        return running.process.pid if running and running.process else None

    def close(self) -> None:
        """End every job, and return when nothing of them is left. Blocks for half a minute at most."""
        with self._lock:
            self._closing.set()
            waiting = list(self._waiting)
            self._waiting.clear()
            started = [running for running in self._living.values() if running not in waiting]
            threads = list(self._threads)
        for running in waiting:
            self._end(running, _Outcome("ERROR", NOT_STARTED))
        for running in started:
            running.hang_up()
        for thread in threads:
            thread.join(_STOPPING + GRACE)

    def _start_next(self) -> None:
        with self._lock:
            if not self._waiting or len(self._threads) >= self._parallel:
                return
            running = self._waiting.popleft()
            thread = threading.Thread(target=self._run, args=(running,), daemon=True, name=f"job-{running.job.id}")
            self._threads.add(thread)
        thread.start()

    def _run(self, running: _Running) -> None:
        outcome = _Outcome("ERROR", "The Hub failed to run this job; its log says why.")
        try:
            outcome = self._attempts(running)
        except Exception as error:
            logger.exception("job %s", running.job.id)
            if is_full(error):
                outcome = _Outcome("ERROR", NO_ROOM)
        finally:
            self._end(running, outcome)
            with self._lock:
                self._threads.discard(threading.current_thread())
            self._start_next()

    def _end(self, running: _Running, outcome: _Outcome) -> None:
        """Record how a job has ended. Waits for room on the disk, but not once this Hub stops: the next one does it."""
        told = False
        while True:
            try:
                self._store.finished(running.job.id, outcome.stage, outcome.message)
                break
            except sqlite3.OperationalError as error:
                if not told:
                    logger.warning("the end of job %s waits to be recorded: %s", running.job.id, error)
                told = True
                if self._closing.wait(_PAUSE):
                    break
        self._forget(running)

    def _forget(self, running: _Running) -> None:
        # After the record is final: a follower that sees the end of the log finds the job finished.
        running.log.close()
        with self._lock:
            self._living.pop(running.job.id, None)
        running.done.set()

    def _attempts(self, running: _Running) -> _Outcome:
        spec = running.job.spec
        self._store.started(running.job.id)
        running.log.append("===== Job started =====")
        running.log.append(self._note(spec))
        if self._tools.uv is None:
            running.log.append(NO_UV)
            return _Outcome("ERROR", NO_UV)
        try:
            with self._mounts.mounted(running.job, running.log) as mounts:
                outcome = self._attempt(running, mounts)
                for number in range(2, spec.attempts + 1):
                    if not outcome.again or running.canceled or self._closing.is_set():
                        break
                    running.log.append(f"===== {outcome.message} Attempt {number} of {spec.attempts}. =====")
                    outcome = self._attempt(running, mounts)
        except VolumeError as error:
            running.log.append(str(error))
            return _Outcome("ERROR", str(error))
        return _Outcome("CANCELED", None) if running.canceled and outcome.again else outcome

    def _note(self, spec: JobSpec) -> str:
        image = f"image {spec.docker_image}" if spec.docker_image else f"Space {spec.space_id}"
        where = "inside bubblewrap" if self._bubblewrap else "without a sandbox"
        limit = f" Each of its processes may have {self._memory >> 20} MiB of memory." if self._memory else ""
        return (
            f"This Hub runs the job on this machine, {where}; the {image} and the flavor {spec.flavor} are recorded and"
            f" not emulated.{limit}"
        )

    def _attempt(self, running: _Running, mounts: list[sandbox.Mount]) -> _Outcome:
        directory = self._folder / "run" / running.job.id
        try:
            for name in ("home", "tmp", "work"):
                (directory / name).mkdir(parents=True, mode=0o700)
            return self._supervised(running, directory, mounts)
        except BaseException:
            supervisor.erase(str(directory))
            raise

    def _supervised(self, running: _Running, directory: Path, mounts: list[sandbox.Mount]) -> _Outcome:
        with running.lock:
            if self._closing.is_set():
                supervisor.erase(str(directory))
                return _Outcome("ERROR", NOT_STARTED)
            running.ordered = False
            running.process = subprocess.Popen(
                [sys.executable, "-I", "-S", supervisor.__file__],
                env={},
                cwd="/",
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        with running.process as process:
            try:
                known = [found for found in [processes.identity(process.pid)] if found]
                # Before anything is started: what a kill of this Hub would leave must be known to the next one.
                self._store.set_processes(running.job.id, known)
                running.order(self._order(running, directory, mounts))
                last = self._listen(running, process, known)
            finally:
                # `with` waits for the supervisor, and it waits for the end of its stdin at most.
                running.hang_up()
        return self._judge(running, last, directory)

    def _order(self, running: _Running, directory: Path, mounts: list[sandbox.Mount]) -> dict[str, Any]:
        spec = running.job.spec
        path = (*self._tools.path, self._programs)
        prefix: list[str] = []
        if self._bubblewrap:
            path += sandbox.extra_path()
            prefix = sandbox.command_line(
                self._bubblewrap, directory, self._data_dir, self._programs, self._tools, mounts
            )
        environment = job_environment(
            job_id=running.job.id,
            flavor=FLAVORS[spec.flavor],
            endpoint=self._endpoint,
            directory=directory,
            path=path,
            tools=self._tools,
            own={**spec.environment, **running.secrets},
        )
        (directory / "home" / ".profile").write_text(profile(environment["PATH"]), "utf-8")
        return {
            "argv": spec.argv,
            "prefix": prefix,
            "env": environment,
            "directory": str(directory),
            "work": str(directory / "work"),
            "timeout": spec.timeout,
            "grace": GRACE,
            "memory": self._memory,
        }

    def _listen(
        self, running: _Running, process: subprocess.Popen[bytes], known: list[tuple[int, str]]
    ) -> dict[str, Any]:
        """Pass the supervisor's lines on, and return its last word; empty if it died without one."""
        last: dict[str, Any] = {}
        for line in process.stdout or ():
            frame = json.loads(line)
            if "log" in frame:
                running.log.append(frame["log"])
            elif "started" in frame:
                main = processes.identity(frame["started"])
                if main:
                    self._store.set_processes(running.job.id, [*known, main])
            else:
                last = frame
        return last

    def _judge(self, running: _Running, last: dict[str, Any], directory: Path) -> _Outcome:
        if not last:
            processes.end_leftovers(running.job.id, None, None)
            supervisor.erase(str(directory))
            if not self._closing.is_set():
                return _Outcome("ERROR", "The process that watched the job was killed.")
        for left in last.get("left", []):
            logger.warning("job %s left %s behind", running.job.id, left)
        if "failed" in last:
            running.log.append(last["failed"])
            return _Outcome("ERROR", last["failed"])
        why, code = last.get("why"), last.get("exit", 0)
        if why == "exit" and not code:
            return _Outcome("COMPLETED", None)
        if running.canceled:
            return _Outcome("CANCELED", None)
        if why == "timeout":
            return _Outcome("ERROR", f"Job timeout: it had not ended after {running.job.spec.timeout} seconds.")
        if why != "exit":
            return _Outcome("ERROR", STOPPED)
        return _Outcome("ERROR", exit_message(code), again=True)

    def _recover(self) -> None:
        for job in self._store.living():
            known = [*job.processes, None, None]
            processes.end_leftovers(job.id, known[0], known[1])
            self._store.finished(job.id, "ERROR", KILLED if job.stage == "RUNNING" else NOT_STARTED)
        for folder in (self._folder / "run").iterdir():
            supervisor.erase(str(folder))
        self._mounts.recover()

    def _link_programs(self) -> None:
        shutil.rmtree(self._programs, ignore_errors=True)
        self._programs.mkdir()
        for name, target in self._tools.links().items():
            (self._programs / name).symlink_to(target)


def exit_message(code: int) -> str:
    """The Hub's sentence for a job that failed, with the signal's name where a signal ended it.

    Args:
        code: The exit code; negative for a signal, as `subprocess` has it, or 128 more than the signal's number, as
            shells and `uv` have it.
    """
    number = -code if code < 0 else code - 128 if code > 128 else 0
    shown = 128 + number if code < 0 else code
    try:
        reason = f"killed by {signal.Signals(number).name}" if number else "Error"
    except ValueError:
        reason = "Error"
    return f"Job failed with exit code: {shown}. Reason: {reason}"
