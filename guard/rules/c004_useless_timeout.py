"""C004: a timeout in which nothing can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Starting Python and installing a package takes longer.
_TOO_SHORT = 30


def check(case: Case) -> Iterator[Draft]:
    """Find a timeout of a few seconds, which is minutes or hours without their unit."""
    seconds = case.args.timeout
    if seconds >= _TOO_SHORT:
        return
    message = (
        f"`timeout` is {seconds} s, which ends before the packages are installed. "
        "A bare number is seconds: write `30m` or `2h` for minutes or hours."
    )
    yield Draft(
        message, Where(arg="timeout"), Fix(title=f"Use `{seconds}m`", safe=False, args={"timeout": f"{seconds}m"})
    )


RULE = Rule(
    code="C004",
    name="useless-timeout",
    severity="warning",
    confidence="medium",
    what="`timeout` is under 30 seconds. A timeout that is no duration at all never gets here: the call is "
    "refused as invalid.",
    why="The job is stopped before it has done anything; most often a unit was forgotten.",
    example='{"timeout": 5}',
    instead='{"timeout": "5m"}',
    fix_safety="Unsafe: the unit is a guess.",
    check=check,
)
