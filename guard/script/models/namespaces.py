"""What `argparse` has read, asked for an option that no parser declares."""

from __future__ import annotations

import re
from difflib import get_close_matches
from itertools import islice
from typing import TYPE_CHECKING

from guard.script.values import Instance
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from guard.script.context import Event
    from guard.script.values import Value

#: What gives attributes to an object whose names only the run knows.
_SETS = re.compile(r"\bsetattr\(|__dict__|\bvars\(|__getattr__")
#: Calls that only look at what they are given.
_LOOKS = words(
    "print str repr len isinstance getattr hasattr bool id type info debug warning error log dict pprint asdict dumps "
    "parse_args parse_known_args"
)
#: So many options are compared with the one that is asked for, and names up to a length.
_MAX_KNOWN, _MAX_LENGTH = 300, 60


def undeclared(owner: Value, name: str, lines: list[str], events: Iterable[Event]) -> str | None:
    """The option that is most likely meant by one that no parser declares, or nothing; None where it may be there.

    Args:
        owner: What the option is read of.
        name: The option.
        lines: The script.
        events: What it has done so far.
    """
    if not isinstance(owner, Instance) or owner.path != "argparse.Namespace" or name in owner.attrs:
        return None
    made = owner.call
    if made is None or not made.name.startswith("parse") or name.startswith("_"):
        return None
    written = re.compile(rf"\.{re.escape(name)}\s*(?::[^=]+)?=(?!=)|[\"']{re.escape(name)}[\"']")
    if any(_SETS.search(line) or written.search(line) for line in lines):
        return None
    if any(_is_handed(event, owner) for event in events):
        return None
    known = islice(owner.attrs, _MAX_KNOWN)
    return next(iter(get_close_matches(name[:_MAX_LENGTH], known, n=1, cutoff=0.6)), "")


def _is_handed(event: Event, owner: Instance) -> bool:
    """Whether a call that is not of the script has got hold of the options, and may have added some."""
    call = event.call
    given = (*call.args, *call.kwargs.values())
    return event.kind == "call" and call.name not in _LOOKS and any(one is owner for one in given)
