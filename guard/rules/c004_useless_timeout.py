"""C004: a timeout in which nothing can be done, or which the script sleeps away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Const
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Starting Python and installing a package takes longer.
_TOO_SHORT = 30


def check(case: Case) -> Iterator[Draft]:
    """Find a timeout of a few seconds, which is minutes or hours without their unit, and one that is slept away."""
    seconds = case.args.timeout
    yield from _slept(case, seconds)
    if seconds >= _TOO_SHORT:
        return
    message = (
        f"`timeout` is {seconds} s, which ends before the packages are installed. "
        "A bare number is seconds: write `30m` or `2h` for minutes or hours."
    )
    yield Draft(
        message, Where(arg="timeout"), Fix(title=f"Use `{seconds}m`", safe=False, args={"timeout": f"{seconds}m"})
    )


def _slept(case: Case, seconds: int) -> Iterator[Draft]:
    """Find pauses that are sure to be made, and together take longer than the job may."""
    first = min((case.order_of(sink.event) for sink in case.keepers), default=-1)
    total, line = 0.0, 0
    for event in case.reading.events:
        if event.kind != "call" or event.call.path not in ("time.sleep", "asyncio.sleep"):
            continue
        given, context = event.call.arg("secs", 0), event.context
        uncertain = context.conditions or context.loop or context.background or context.callback or context.handler
        if uncertain or case.order_of(event) > first or not isinstance(given, Const):
            continue
        total += given.value if isinstance(given.value, int | float) else 0
        line = event.line
    if total < seconds:
        return
    message = (
        f"The script pauses for {total:.0f} s until line {line}, and `timeout` is {seconds} s: the job is stopped "
        "before anything is saved."
    )
    fix = Fix(title="Set a longer timeout", safe=False, args={"timeout": f"{int(total) // 3600 + 1}h"})
    where = Where(arg="timeout")
    yield Draft(message, where, fix, severity="error", confidence="high", breaks=tuple(case.keepers))


RULE = Rule(
    code="C004",
    name="useless-timeout",
    severity="warning",
    confidence="medium",
    what="`timeout` is under 30 seconds, or the pauses that the script is sure to make take longer: then it is an "
    "error. A timeout that is no duration at all never gets here: the call is refused as invalid.",
    why="The job is stopped before it has done anything; most often a unit was forgotten.",
    example='{"timeout": 5}',
    instead='{"timeout": "5m"}',
    fix_safety="Unsafe: the unit is a guess.",
    check=check,
)
