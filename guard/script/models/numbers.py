"""What takes numbers, and is given the text of an option whose parser is not told of another type."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.values import Const
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Functions that raise TypeError for any text.
_OF_NUMBERS = words("range time.sleep numpy.random.seed")
#: Those that compare what they are given.
_COMPARING = words("min max")
#: Names of all these calls: no other is looked at.
NAMES = frozenset({path.rpartition(".")[2] for path in _OF_NUMBERS} | _COMPARING)
OF_TYPE = "Make a number of the text, as by `type=int` of the option"


def refuse(machine: Calls, call: Call) -> None:
    """See whether a function of numbers is given a text.

    Raises:
        LeaveError: It is, on every run: Python raises TypeError.
    """
    if call.open or not any(machine.is_given_text(one) for one in call.args):
        return
    if call.path in _OF_NUMBERS:
        machine.misuse(call.node, "TypeError", "is given the text of an option in the place of a number", OF_TYPE)
    if call.path in _COMPARING and any(map(_is_number, call.args, getattr(call.node, "args", ()))):
        machine.misuse(call.node, "TypeError", "compares the text of an option with a number", OF_TYPE)


def _is_number(value: object, node: ast.expr) -> bool:
    """Whether an argument is a number, by its value, or by the call that gives it."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Name) and node.func.id == "len"
    return isinstance(value, Const) and isinstance(value.value, int | float)
