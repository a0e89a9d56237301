"""E007: an exit that does not wait for what is still on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.rules.p012_unfinished_upload import is_read, pushes_in
from guard.sinks.hub import in_background
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find `os._exit` while a push runs in a thread or a future that nobody has waited for."""
    ended, machine = case.reading.ended, case.reading.machine
    if ended is None or ended.error != "os._exit" or machine is None:
        return
    running = [sink for sink in case.sinks if in_background(sink.event) and not is_read(sink)]
    for thread in machine.threads:
        if not thread.daemon and not thread.is_joined:
            running.extend(pushes_in(case, thread))
    if running:
        line = getattr(ended.node, "lineno", 1)
        message = (
            f"`os._exit` on line {line} ends the script at once, and the push of line {running[-1].line} still runs "
            "beside it: what it has not sent by then is lost."
        )
        fix = Fix(title="Wait for the push, or end with sys.exit, which does", safe=False)
        # Of several, the earlier ones have had time.
        cut = () if running[-1].event.context.loop else (running[-1],)
        yield Draft(message, case.where(line, getattr(ended.node, "col_offset", 0) + 1), fix, breaks=cut)


RULE = Rule(
    code="E007",
    name="abrupt-exit",
    severity="error",
    confidence="high",
    what="The script ends by `os._exit` (or `os.abort`) while a push runs in a thread or a future that it has not "
    "waited for.",
    why="`os._exit` skips what Python does at an end: waiting for threads and futures, `finally`, `atexit`, closing "
    "files. The push is cut off, and the exit code may say success.",
    example="api.upload_folder(folder_path='out', repo_id='alice/rows', run_as_future=True)\nos._exit(0)",
    instead="api.upload_folder(folder_path='out', repo_id='alice/rows', run_as_future=True).result()\nos._exit(0)",
    fix_safety="Unsafe: why the script ends so is not known.",
    references=("https://docs.python.org/3/library/os.html#os._exit",),
    check=check,
)
