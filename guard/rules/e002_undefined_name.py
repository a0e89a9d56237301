"""E002: a name that nothing defines, or an attribute that is called otherwise."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.refusing import MENDS
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event


#: How many names, and how long ones, are compared with how many that the script knows.
_MAX_NAMES, _MAX_LENGTH, _MAX_KNOWN = 20, 80, 2_000
#: What an event says of attributes.
_ATTRIBUTES = ("attribute:", "option:", "lacks:")


def check(case: Case) -> Iterator[Draft]:
    """Find names that are used and bound nowhere in the script."""
    seen: set[str] = set()
    for event in case.events:
        name = event.call.path
        if event.kind != "name" or name in seen or (event.text.startswith(_ATTRIBUTES) and _is_caught(event)):
            continue
        seen.add(name)
        machine = case.reading.machine
        known = machine.bound_names if machine is not None else frozenset[str]()
        compared = len(seen) <= _MAX_NAMES and len(name) <= _MAX_LENGTH and len(known) <= _MAX_KNOWN
        close = get_close_matches(name, known, n=1, cutoff=0.75) if compared else []
        fatal = not case.keepers
        ways = {"deleted": "has been deleted", "unbound": "has no value on the way that this submission takes"}
        state = ways.get(event.text, "is defined nowhere that this line can see")
        named, _, meant = event.text.partition(":")
        error = "NameError"
        if named == "attribute":
            error, close = "AttributeError", [meant]
            state = f"is no attribute of what it is asked of, which has `{meant}`"
        elif named == "option":
            error, close = "AttributeError", [meant] if meant else []
            state = "is read of the command line's options, and no parser declares it"
        elif named == "lacks":
            meant, _, instead = meant.partition(MENDS)
            error, close = "AttributeError", [instead] if instead else []
            state = f"is read of {meant}, which has no such attribute"
        message = f"`{name}` on line {event.line} {state}. " + (
            f"It raises {error}, and nothing is kept." if fatal else f"Where the line is reached, it raises {error}."
        )
        title = f"Write `{close[0]}`" if close else f"Define `{name}`, or import it"
        if named == "lacks" and not close:
            title = f"Read `{name}` of what has it"
        fix = Fix(title=title, safe=False)
        where = case.where(event.line, event.column)
        yield Draft(message, where, fix, severity="error" if fatal else "warning")


def _is_caught(event: Event) -> bool:
    """Whether the script is made to go on without an attribute."""
    return any(
        {"AttributeError", "Exception", "BaseException", ""} & set(one.catches) for one in event.context.swallows
    )


RULE = Rule(
    code="E002",
    name="undefined-name",
    severity="error",
    confidence="high",
    what="A name is used on a way that this submission takes, and nothing that the line can see binds it, or "
    "nothing on this way has given it a value; or an attribute of a library's object is called otherwise "
    "(`total_mem` of a CUDA device) or is not there (`push_to_hub` of a table), an option of the command line is "
    "declared by no parser, or None, a value of the script, or one that a library gives, is certain to lack an "
    "attribute. It is a warning where results are kept all the same.",
    why="Python raises NameError or AttributeError when the line is reached, which may be after hours of work.",
    example="model.push_to_hub(destination)",
    instead='destination = "alice/my-model"\nmodel.push_to_hub(destination)',
    fix_safety="Unsafe: what was meant is not known.",
    check=check,
)
