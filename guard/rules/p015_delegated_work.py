"""P015: the work is done by something that cannot be read here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Say at which call the reading stopped, where that decides the verdict."""
    if case.keepers and all(sink.told for sink in case.keepers):
        sink = case.keepers[0]
        message = (
            f"{case.at(sink.line)} hands the work to `{_name_of(sink)[:80]}`, with {sink.uri} as the "
            "place for its results. They count as kept, though whether it puts them there cannot be read here."
        )
        fix = Fix(title="Declare where the results will be", safe=False)
        yield Draft(message, case.where(sink.line), fix, severity="note", confidence="medium")
        return
    if (case.keepers and not case.doubtful) or not case.unreadable or (case.loss is not None and case.loss.code):
        return
    why, line = case.unreadable[-1]
    arg = "script" if case.operation == "uv" else "command"
    place = f"{case.at(line)} hands the work to" if line else "The work is done by"
    message = f"{place} {why}, which cannot be read here. Declare `outputs`: where the results will be."
    fix = Fix(title="Declare where the results will be", safe=False)
    yield Draft(message, Where(arg=arg, line=line or None), fix)


def _name_of(sink: Sink) -> str:
    return sink.event.call.path.removeprefix("the module ").strip("`")


RULE = Rule(
    code="P015",
    name="delegated-work",
    severity="warning",
    confidence="high",
    what="The work is handed to a program, a module or code that is not in the submission. It is a note where the "
    "work is told, by an option or argument named for that, to put its results into a bucket or repository, or is "
    "handed one that the script has made itself, or a place below a writable bucket that is most likely for them.",
    why="Whether the results survive cannot be told. With `outputs` declared, they are looked for when the job "
    "has ended.",
    example='subprocess.run(["bash", "train.sh"])',
    instead='subprocess.run(["python", "train.py", "--push_to_hub", "alice/my-model"])',
    fix_safety="Unsafe: only the caller knows where the program puts its results.",
    check=check,
)
