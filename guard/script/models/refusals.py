"""What the file system and Python refuse of a call, before it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.models import (
    folders,
    formats,
    forms,
    keywords,
    misplaced,
    mutated,
    numbers,
    on_device,
    on_rows,
    on_tables,
    on_trainers,
    writing,
)

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

_LOOKED_AT = (
    keywords,
    folders,
    writing,
    numbers,
    formats,
    forms,
    misplaced,
    mutated,
    on_device,
    on_rows,
    on_tables,
    on_trainers,
)
#: Names of all the calls that are looked at, whatever they are given.
NAMES = frozenset(name for one in _LOOKED_AT for name in one.NAMES)


def refuse(machine: Calls, call: Call) -> None:
    """See whether a call is refused.

    Raises:
        LeaveError: It is: the script ends there, unless it catches the error.
    """
    for one in _LOOKED_AT:
        if call.name in one.NAMES:
            one.refuse(machine, call)
    if call.kwargs:
        keywords.hold(machine, call)
