"""C001: a machine that does not exist."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Used where the live list is not known. Source: `JobHardware` of huggingface_hub 2.4.
FLAVORS = [
    "cpu-basic",
    "cpu-upgrade",
    "cpu-performance",
    "cpu-xl",
    "t4-small",
    "t4-medium",
    "l4x1",
    "l4x4",
    "l40sx1",
    "l40sx4",
    "l40sx8",
    "a10g-small",
    "a10g-large",
    "a10g-largex2",
    "a10g-largex4",
    "a100-large",
    "a100x4",
    "a100x8",
    "h200",
    "h200x2",
    "h200x4",
    "h200x8",
    "rtx-pro-6000",
    "rtx-pro-6000x2",
    "rtx-pro-6000x4",
    "rtx-pro-6000x8",
]
#: What people call machines, by what they are called here.
_WORDS = {
    "a100": "a100-large",
    "a10g": "a10g-small",
    "t4": "t4-small",
    "l4": "l4x1",
    "l40s": "l40sx1",
    "h100": "h200",
    "cpu": "cpu-basic",
    "gpu": "a10g-small",
}


def check(case: Case) -> Iterator[Draft]:
    """Find a flavor that is not on the list."""
    live = case.facts.flavors if case.facts is not None else None
    known = [flavor.name for flavor in live] if live else list(FLAVORS)
    flavor = case.args.flavor
    if flavor in known:
        return
    folded = flavor.lower().replace("_", "-")
    guess = _WORDS.get(folded)
    if guess not in known:
        close = get_close_matches(folded, known, n=1, cutoff=0.5)
        guess = close[0] if close else None
    same = guess is not None and guess == folded
    message = f"There is no flavor `{flavor[:60]}`. " + (
        f"The nearest is `{guess}`." if guess else "Call `hardware` for the list."
    )
    fix = (
        Fix(title=f"Use `{guess}`", safe=same, args={"flavor": guess})
        if guess
        else Fix(title="Choose a flavor from `hardware`", safe=False)
    )
    yield Draft(
        message,
        Where(arg="flavor"),
        fix,
        severity=None if live else "warning" if guess is None else None,
        fatal=True,
    )


RULE = Rule(
    code="C001",
    name="unknown-flavor",
    severity="error",
    confidence="high",
    what="`flavor` is not one of the machines that jobs can have.",
    why="The Hub refuses the job, or another machine runs it than was meant.",
    example='{"flavor": "a100"}',
    instead='{"flavor": "a100-large"}',
    fix_safety="Unsafe, for machines differ in price; safe where only the spelling differs.",
    references=("https://huggingface.co/docs/hub/jobs-pricing",),
    check=check,
)
