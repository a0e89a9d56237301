"""P003: the call that would save the results is never reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: What is told of a path that is nowhere.
_MISSING = "folder:FileNotFoundError:missing:"


def check(case: Case) -> Iterator[Draft]:
    """Find pushes that no run of this submission reaches, where nothing else is kept."""
    if case.loss is None or case.loss.code != "P003":
        return
    push, ending = case.loss.push, case.ending
    because = f" ({ending.told} on line {ending.line})" if ending is not None and ending.told else _caught(case)
    if push is None:
        is_endless = ending is not None and ending.cause == "endless"
        where = f"never leaves the loop on line {case.loss.line}" if is_endless else f"ends on line {case.loss.line}"
        message = f"The script {where}, before anything is kept{because}. Every result is lost."
        fix = Fix(title="Let it run to its end, or save before that line", safe=False)
        yield Draft(message, case.where(case.loss.line), fix)
        return
    message = (
        f"The push on line {push.line} is never reached: {push.why}{because}. "
        "Nothing else keeps the results, so they are lost."
    )
    where = case.where(push.line, push.column)
    yield Draft(message, where, Fix(title="Call the push where the work is done", safe=False))


def _caught(case: Case) -> str:
    """What the script is refused and catches, after which it does no more."""
    for event in reversed(case.reading.events):
        if event.kind == "raise" and event.text.startswith(_MISSING):
            path = event.text.removeprefix(_MISSING)[:120]
            return f" (line {event.line} reads `{path}`, which nothing puts into the job's container)"
    return ""


RULE = Rule(
    code="P003",
    name="unreached-push",
    severity="error",
    confidence="high",
    what="Every call that would save the results lies behind a return, an exit, a false condition, or in a "
    "function that "
    "nothing calls.",
    why="The script looks as if it pushed. It ends without doing so.",
    example="def save():\n    model.push_to_hub('alice/my-model')\n\ntrain()",
    instead="train()\nsave()",
    fix_safety="Unsafe: where the call belongs depends on the script.",
    check=check,
)
