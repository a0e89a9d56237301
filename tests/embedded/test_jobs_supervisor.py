"""The program that runs one job, alone: without a Hub and without a sandbox."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import uuid
from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

import pytest

from hub.embedded.jobs import supervisor
from tests.embedded.jobs_help import BOUND, processes_with, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process adopt orphans")


@dataclass
class Supervised:
    process: subprocess.Popen[bytes]
    directory: Path
    mark: str

    @property
    def stdin(self) -> IO[bytes]:
        assert self.process.stdin
        return self.process.stdin

    def frame(self) -> dict[str, Any]:
        assert self.process.stdout
        return json.loads(self.process.stdout.readline())

    def frames(self) -> list[dict[str, Any]]:
        """All that is left, until it ends."""
        assert self.process.stdout
        found = [json.loads(line) for line in self.process.stdout]
        self.process.wait(BOUND)
        return found

    def gone(self) -> bool:
        return not self.directory.exists() and not processes_with(self.mark)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Supervised]]:
    """Start a shell script under a supervisor."""
    with contextlib.ExitStack() as stack:

        def begin(script: str, timeout: float = BOUND, grace: float = 5.0, words: bytes = b"") -> Supervised:
            directory, mark = tmp_path / "job", uuid.uuid4().hex
            (directory / "work").mkdir(parents=True)
            process = subprocess.Popen(
                [sys.executable, "-I", "-S", supervisor.__file__],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env={},
                start_new_session=True,
            )
            stack.callback(process.wait, BOUND)
            stack.enter_context(process)
            order = {
                "argv": ["/bin/sh", "-c", script],
                "prefix": [],
                "env": {"PATH": os.defpath, "MARK": mark},
                "directory": str(directory),
                "work": str(directory / "work"),
                "timeout": timeout,
                "grace": grace,
            }
            supervised = Supervised(process, directory, mark)
            supervised.stdin.write(json.dumps(order).encode() + b"\n" + words)
            supervised.stdin.flush()
            return supervised

        yield begin


def test_it_reports_the_start_each_line_and_the_exit_code(start: Callable[..., Supervised]) -> None:
    job = start("echo out; echo err >&2; exit 7")

    first, *lines, last = job.frames()

    assert first["started"] > 0
    assert lines == [{"log": "out"}, {"log": "err"}]
    assert last == {"exit": 7, "why": "exit", "left": []}
    assert job.gone()


def test_the_end_of_the_command_ends_what_it_left_running(start: Callable[..., Supervised]) -> None:
    job = start("sleep 1000 & echo done")

    assert job.frames()[-1] == {"exit": 0, "why": "exit", "left": []}
    assert job.gone()


def test_a_job_can_be_canceled_before_it_has_begun(start: Callable[..., Supervised]) -> None:
    job = start("sleep 1000", words=b"cancel\n")

    assert job.frames()[-1] == {"exit": -signal.SIGTERM, "why": "cancel", "left": []}
    assert job.gone()


@LINUX
def test_a_daemon_that_left_the_group_is_found_and_killed(start: Callable[..., Supervised]) -> None:
    job = start(
        "(setsid sleep 1000 </dev/null >/dev/null 2>&1 &) ; (setsid sh -c 'setsid sleep 1000 & wait' &) ; echo x"
    )

    assert job.frames()[-1] == {"exit": 0, "why": "exit", "left": []}
    assert job.gone()


def test_a_command_that_is_told_to_end_gets_its_grace(start: Callable[..., Supervised]) -> None:
    job = start("trap 'echo saving; exit 0' TERM; echo ready; while :; do sleep 0.05; done")
    while job.frame() != {"log": "ready"}:
        pass

    job.stdin.write(b"cancel\n")
    job.stdin.flush()

    frames = job.frames()
    assert {"log": "saving"} in frames
    assert frames[-1]["why"] == "cancel"
    assert job.gone()


def test_a_command_that_does_not_listen_is_killed_after_its_grace(start: Callable[..., Supervised]) -> None:
    job = start("trap '' TERM; while :; do sleep 0.05; done", timeout=0.3, grace=0.3)

    assert job.frames()[-1] == {"exit": -signal.SIGKILL, "why": "timeout", "left": []}
    assert job.gone()


def test_a_hub_that_is_gone_ends_the_job(start: Callable[..., Supervised]) -> None:
    job = start("echo ready; sleep 1000 & setsid sleep 1000 & wait")
    while job.frame() != {"log": "ready"}:
        pass

    job.stdin.close()

    assert job.frames()[-1]["why"] == "orphaned"
    assert job.gone()


def test_a_hub_that_reads_nothing_any_more_does_not_keep_the_job_alive(start: Callable[..., Supervised]) -> None:
    job = start("yes", timeout=0.5, grace=0.5)
    job.frame()

    # The pipe is full long before the timeout, and stays so: nobody reads it.
    until(lambda: not processes_with(job.mark) or None)

    assert job.frames()[-1]["why"] == "timeout"
    assert job.gone()


def test_a_supervisor_that_is_terminated_leaves_nothing(start: Callable[..., Supervised]) -> None:
    job = start("echo ready; sleep 1000")
    while job.frame() != {"log": "ready"}:
        pass

    job.process.terminate()

    assert job.frames()[-1]["why"] == "orphaned"
    assert job.gone()


def test_a_supervisor_that_is_told_nothing_ends() -> None:
    done = subprocess.run([sys.executable, "-I", "-S", supervisor.__file__], stdin=subprocess.DEVNULL, timeout=BOUND)

    assert done.returncode == 1


def test_erasing_does_not_follow_links(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir(mode=0o500)
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link").symlink_to(kept)

    assert supervisor.erase(str(folder))
    assert kept.is_dir()
    assert kept.stat().st_mode & 0o777 == 0o500


@pytest.mark.parametrize("sizes", [[1], [3], [100_000]])
def test_lines_are_the_same_however_the_output_is_cut(sizes: list[int]) -> None:
    output = b"one\r\n10%\r50%\r100%\n\nlong " + b"x" * 20_000 + b"\n5%\r6%\r\nlast"
    step = sizes[0]
    lines = supervisor.Lines()

    found = [line for start in range(0, len(output), step) for line in lines.feed(output[start : start + step])]
    found += lines.end()

    kept = "long " + "x" * (supervisor.LINE_LIMIT - 5)
    assert found == [
        "one",
        "100%",
        "",
        f"{kept} [line cut here: {20_005 - supervisor.LINE_LIMIT} more bytes]",
        "6%",
        "last",
    ]
