"""E002: a name that nothing defines."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


#: How many names, and how long ones, are compared with how many that the script knows.
_MAX_NAMES, _MAX_LENGTH, _MAX_KNOWN = 20, 80, 2_000


def check(case: Case) -> Iterator[Draft]:
    """Find names that are used and bound nowhere in the script."""
    seen: set[str] = set()
    for event in case.events:
        name = event.call.path
        if event.kind != "name" or name in seen:
            continue
        seen.add(name)
        machine = case.reading.machine
        known = machine.bound_names if machine is not None else frozenset[str]()
        compared = len(seen) <= _MAX_NAMES and len(name) <= _MAX_LENGTH and len(known) <= _MAX_KNOWN
        close = get_close_matches(name, known, n=1, cutoff=0.75) if compared else []
        fatal = not case.keepers
        ways = {"deleted": "has been deleted", "unbound": "has no value on the way that this submission takes"}
        state = ways.get(event.text, "is defined nowhere that this line can see")
        message = f"`{name}` on line {event.line} {state}. " + (
            "It raises NameError, and nothing is kept." if fatal else "Where the line is reached, it raises NameError."
        )
        fix = Fix(title=f"Write `{close[0]}`" if close else f"Define `{name}`, or import it", safe=False)
        where = case.where(event.line, event.column)
        yield Draft(message, where, fix, severity="error" if fatal else "warning")


RULE = Rule(
    code="E002",
    name="undefined-name",
    severity="error",
    confidence="high",
    what="A name is used on a way that this submission takes, and nothing that the line can see binds it, or "
    "nothing on this way has given it a value. It is a warning where results are kept all the same.",
    why="Python raises NameError when the line is reached, which may be after hours of work.",
    example="model.push_to_hub(destination)",
    instead='destination = "alice/my-model"\nmodel.push_to_hub(destination)',
    fix_safety="Unsafe: what was meant is not known.",
    check=check,
)
