"""Lists and dictionaries of libraries that a script changes: what they hold is then another matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.results import CHANGED, LIST, type_of
from guard.script.values import TRUE, Bound, Instance, Map
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call, Value

#: Names of all these calls: no other is looked at.
NAMES = words(
    "append clear extend insert pop popitem remove reverse setdefault setitem sort update __setitem__ __delitem__ "
    "delitem"
)
#: Functions that change the dictionary which is their first argument.
_OF_ARGUMENTS = ("dict.", "operator.")


def refuse(machine: Calls, call: Call) -> None:
    """Take note of a change; none is refused."""
    changed(machine, call.receiver)
    if call.path.startswith(_OF_ARGUMENTS):
        for table in call.args[:1] if call.receiver is None else ():
            open_up(machine, table)


def open_up(machine: Calls, table: Value) -> None:
    """Let go of what a dictionary holds, where something puts keys in that is not followed."""
    if isinstance(table, Map):
        table.open = True
        machine.loosen(table.items, None)


def changed(machine: Calls, value: Value | None) -> None:
    """Let go of what type something has, or the object of which it is an attribute."""
    owner = value.owner if isinstance(value, Bound) else value
    if isinstance(owner, Instance):
        is_list = owner is value and (owner.attrs.get(CHANGED) == LIST or type_of(owner).partition("[")[0] == "list")
        machine.store(owner.attrs, CHANGED, LIST if is_list else TRUE)
