"""Lists and dictionaries of libraries that a script changes: what they hold is then another matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.results import CHANGED, LIST, type_of
from guard.script.values import TRUE, Bound, Instance
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call, Value

#: Names of all these calls: no other is looked at.
NAMES = words("append clear extend insert pop remove reverse setdefault sort update")


def refuse(machine: Calls, call: Call) -> None:
    """Take note of a change; none is refused."""
    changed(machine, call.receiver)


def changed(machine: Calls, value: Value | None) -> None:
    """Let go of what type something has, or the object of which it is an attribute."""
    owner = value.owner if isinstance(value, Bound) else value
    if isinstance(owner, Instance):
        is_list = owner is value and (owner.attrs.get(CHANGED) == LIST or type_of(owner).partition("[")[0] == "list")
        machine.store(owner.attrs, CHANGED, LIST if is_list else TRUE)
