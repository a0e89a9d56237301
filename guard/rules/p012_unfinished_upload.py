"""P012: an upload that nobody waits for, or of a file that is still being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.unflushed import unflushed
from guard.rule import Rule
from guard.script.values import Instance
from guard.sinks.hub import in_background
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.machine import Thread
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find pushes in daemon threads, futures that nobody reads, and schedulers that lose their last turn."""
    yield from _daemons(case)
    for sink, line in unflushed(case):
        message = (
            f"Line {sink.line} uploads the file that line {line} opens before it is closed: what was written is still "
            "in Python's buffer, and the file arrives empty or cut."
        )
        fix = Fix(title="Upload it after the `with` block, or flush it first", safe=False)
        yield Draft(message, case.where(sink.line), fix, severity="error", breaks=(sink,))
    seen: set[int] = set()
    for sink in case.sinks:
        if in_background(sink.event) and not is_read(sink) and sink.line not in seen:
            seen.add(sink.line)
            message = (
                f"Line {sink.line} uploads in the background, and nobody reads the future it gives. A failure is "
                "silent: the job ends as COMPLETED."
            )
            yield Draft(
                message, case.where(sink.line), Fix(title="Call `.result()` on the future before the end", safe=False)
            )
        elif sink.event.call.name == "CommitScheduler":
            yield from _scheduler(case, sink)


def _daemons(case: Case) -> Iterator[Draft]:
    machine = case.reading.machine
    for thread in machine.threads if machine is not None else ():
        pushes = pushes_in(case, thread)
        if thread.daemon and pushes and not thread.is_joined:
            kind = "process" if "Process" in thread.value.path else "thread"
            message = (
                f"Line {pushes[0].line} pushes in a daemon {kind} that nobody joins. Python ends it when the script "
                "ends."
            )
            fix = Fix(title=f"Join the {kind} before the end, or push without one", safe=False)
            yield Draft(message, case.where(pushes[0].line), fix, severity="error", breaks=pushes)


def pushes_in(case: Case, thread: Thread) -> tuple[Sink, ...]:
    """The pushes that run in a thread."""
    inside = {id(event) for event in case.reading.events[thread.began : thread.ended]}
    return tuple(sink for sink in case.sinks if id(sink.event) in inside)


def is_read(sink: Sink) -> bool:
    """Whether somebody looks at the future of a push in the background."""
    made = sink.event.result
    return isinstance(made, Instance) and "read" in made.attrs


def _scheduler(case: Case, sink: Sink) -> Iterator[Draft]:
    made = sink.event.result
    attrs = made.attrs if isinstance(made, Instance) else {}
    called = {
        event.call.name
        for event in case.events
        if event.kind == "call" and event.call.path.startswith(sink.event.call.path)
    }
    killed = case.reading.ended is not None and case.reading.ended.error == "os._exit"
    if killed and "trigger" not in called:
        message = (
            f"`os._exit` ends the script before the scheduler of line {sink.line} has its last turn. What it holds "
            f"is lost."
        )
        fix = Fix(title="Use `with CommitScheduler(...)`, and end with sys.exit", safe=False)
        yield Draft(message, case.where(sink.line), fix, severity="error", breaks=(sink,))
    elif "stop" in called and "trigger" not in called:
        message = f"`stop()` drops what the scheduler of line {sink.line} has not committed since its last turn."
        yield Draft(message, case.where(sink.line), Fix(title="Call `trigger().result()` before `stop()`", safe=False))
    elif "with" not in attrs and "trigger" not in called:
        message = (
            f"The scheduler of line {sink.line} is not a context manager here: a job that runs into its time "
            f"limit loses the last "
            "interval."
        )
        yield Draft(
            message, case.where(sink.line), Fix(title="Use `with CommitScheduler(...) as scheduler:`", safe=False)
        )


RULE = Rule(
    code="P012",
    name="unfinished-upload",
    severity="warning",
    confidence="high",
    what="A push in a daemon thread or process, or a future that nobody waits for, or a `CommitScheduler` that loses "
    "its last turn; or an upload of a file inside the `with` block that writes it.",
    why="What is still on its way when the script ends may be dropped, and a failure in the background does not "
    "change the exit code.",
    example='api.upload_folder(folder_path="out", repo_id=repo, run_as_future=True)',
    instead='api.upload_folder(folder_path="out", repo_id=repo, run_as_future=True).result()',
    fix_safety="Unsafe: where to wait depends on the script.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/upload",),
    check=check,
)
