"""What tests of jobs share: submitting, waiting with a bound, looking for processes."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from huggingface_hub import HfApi, JobInfo

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

T = TypeVar("T")

BOUND = 40.0


def until(what: Callable[[], T], bound: float = BOUND) -> T:
    """The first answer that is true, asked for again and again until the bound."""
    deadline = time.monotonic() + bound
    while True:
        answer = what()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise TimeoutError(f"still {answer!r} after {bound} seconds")
        time.sleep(0.02)


@dataclass
class Jobs:
    """The jobs of one namespace, through the real client."""

    api: HfApi
    namespace: str

    def run(self, *command: str, **options: Any) -> JobInfo:
        return self.api.run_job(image="python:3.12", command=list(command), namespace=self.namespace, **options)

    def shell(self, script: str, **options: Any) -> JobInfo:
        return self.run("/bin/sh", "-c", script, **options)

    def get(self, job: JobInfo) -> JobInfo:
        return self.api.inspect_job(job_id=job.id, namespace=self.namespace)

    def end(self, job: JobInfo) -> JobInfo:
        return self.api.wait_for_job(job.id, namespace=self.namespace, timeout=BOUND, poll_interval=0.02)

    def log(self, job: JobInfo, **options: Any) -> list[str]:
        return list(self.api.fetch_job_logs(job_id=job.id, namespace=self.namespace, **options))

    def output(self, job: JobInfo) -> list[str]:
        """What the job itself wrote, when it has ended."""
        self.end(job)
        return self.log(job)[1:]

    def cancel(self, job: JobInfo) -> None:
        self.api.cancel_job(job_id=job.id, namespace=self.namespace)

    def wait_for_line(self, job: JobInfo, line: str) -> None:
        lines = cast("Generator[str]", self.api.fetch_job_logs(job_id=job.id, namespace=self.namespace, follow=True))
        with contextlib.closing(lines):
            assert line in lines, f"the job ended without the line {line!r}"


def jobs_of(endpoint: str, token: str, namespace: str) -> Jobs:
    return Jobs(HfApi(endpoint, token=token), namespace)


def processes_with(mark: str) -> list[int]:
    """Processes of this machine that have the text in their arguments or environment."""
    found: list[int] = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            text = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
        except OSError:
            continue
        if mark.encode() in text:
            found.append(int(folder.name))
    return found
