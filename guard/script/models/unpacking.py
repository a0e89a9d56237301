"""How many parts a value has that is taken apart into several names, where that is certain.

Sources: `train_test_split` of `sklearn.model_selection`, which gives two parts for each array that it is given;
`Accelerator.prepare` of accelerate, which gives back as many objects as it is given. What else gives a tuple is in
`guard/signatures/results.py`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.results import parts_of, type_of
from guard.script.values import Call, Choice, Const, Instance, Value
from guard.words import words

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls

#: What gives two, of types that depend on what it is given.
_PAIRS = words("os.path.splitext() os.path.split() divmod()")
_SPLIT, _PREPARED = "sklearn.model_selection.train_test_split()", ".prepare()"


def refuse(machine: Calls, value: Value, count: int, node: ast.expr) -> None:
    """See whether a value has as many parts as there are names for them.

    Raises:
        LeaveError: It has more, or fewer.
    """
    found = _parts(value)
    if not found or count in found or machine.is_patched(value):
        return
    is_text = not isinstance(value, Instance)
    told = "is to be the letters of a text" if is_text else f"is to be {count} parts of what has {next(iter(found))}"
    way = "Loop over pairs: with `enumerate`, `zip`, or `.items()` of a dictionary" if is_text else "Name all the parts"
    machine.misuse(node, "ValueError", told, way)


def _parts(value: Value) -> set[int]:
    """The numbers of parts that a value may have; none where they are not known."""
    match value:
        case Const(value=str() as text):
            return {len(text)}
        case Choice():
            each = [_parts(one) if isinstance(one, Const) else set[int]() for one in value.options]
            return set[int]().union(*each) if all(each) else set()
        case Instance(call=Call() as call):
            kind = type_of(value)
            return {len(parts_of(kind))} if kind.startswith("tuple[") else _of_call(value.path, call)
        case _:
            return set()


def _of_call(path: str, call: Call) -> set[int]:
    if path in _PAIRS:
        return {2}
    if call.open or not call.args:
        return set()
    if path == _SPLIT:
        return {2 * len(call.args)}
    is_prepared = path == "accelerate.Accelerator" + _PREPARED and len(call.args) > 1
    return {len(call.args)} if is_prepared else set()
