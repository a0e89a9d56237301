"""Arguments by names that a call of Python's own library, or of pandas, does not take."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from guard.script.values import Const, Instance
from guard.signatures.plain import taken

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Names of all these calls: no other is looked at.
NAMES = frozenset(path.rpartition(".")[2] for path in taken())
_MAX_NAME = 60


def refuse(machine: Calls, call: Call) -> None:
    """See whether a call is given an argument that it does not take.

    Raises:
        LeaveError: It is, on every run: Python raises TypeError.
    """
    if call.path == "pandas.concat" and len(call.args) > 1 and isinstance(call.args[1], Instance) and not call.open:
        told = "is given its tables one by one, and takes them in one list"
        machine.misuse(call.node, "TypeError", told, "Put the tables into a list")
    if not call.kwargs:
        return
    path = f"pandas.{call.name}" if call.path.startswith("pandas.") else call.path.replace(".Random.", ".")
    known = taken().get(path)
    if known is None or "cls" in call.kwargs or not isinstance(call.kwargs.get("action", Const("")), Const):
        return
    for name in call.kwargs:
        if name not in known:
            near = get_close_matches(name[:_MAX_NAME], known, n=1, cutoff=0.75)
            way = f"Use `{near[0]}`" if near else f"Leave out `{name[:_MAX_NAME]}`"
            machine.misuse(call.node, "TypeError", f"has no argument `{name[:_MAX_NAME]}`", way)
