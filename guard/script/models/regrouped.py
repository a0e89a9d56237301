"""Functions that `map` calls on batches, which give another number of rows, while older columns stay beside them.

Source: `map` of `arrow_dataset.py` of datasets: columns that the function does not give again are kept where
`remove_columns` does not name them, and pyarrow raises ArrowInvalid for columns of several lengths.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.script.models.kinds import lineage
from guard.script.outline import walk
from guard.script.values import FALSE, NONE, Call, Const, Function, Instance, Map, Value, truth
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls

TOKENIZES = re.compile(r"transformers\.\w*Tokenizer\w*\.__call__")
_SPLITTING = re.compile(r"split|chunk|sent_tokenize|window")
_CUTTING = words("remove_columns select_columns set_format with_format")
_MAX_SHOWN = 40


def refuse(machine: Calls, func: Value, call: Call, returned: Value, key: str) -> None:
    """See whether a function gives rows of another number than it is handed, and a column stays.

    Args:
        machine: The reading.
        func: The function.
        call: The call of `map`.
        returned: What the function returns.
        key: The attribute that holds what the functions of older calls return.

    Raises:
        LeaveError: It does, on every run.
    """
    if not isinstance(func, Function) or not isinstance(func.node, ast.FunctionDef) or not func.node.args.args:
        return
    if not isinstance(returned, Map) or returned.open or call.kwargs.get("remove_columns", NONE) != NONE:
        return
    given = {str(name) for name in returned.items}
    kept = (_asked(func.node) | _tokens(call.receiver, key)) - given
    if kept and (name := _of_other_length(func.node)):
        told = (
            f"has its function give another number of rows than it is handed, as `{name[:_MAX_SHOWN]}` has, and keeps "
            f"`{min(kept)[:_MAX_SHOWN]}` as it was: columns of several lengths"
        )
        way = "Give `remove_columns=dataset.column_names`, so that only what the function returns is kept"
        machine.misuse(call.node, "ArrowInvalid", told, way)


def keeps_count(call: Call, returned: Value) -> bool:
    """Whether there are as many rows as before after a `map` of batches: a tokenizer gives one for each text."""
    made = returned.call if isinstance(returned, Instance) else None
    if call.name != "map" or made is None or made.open or TOKENIZES.fullmatch(made.path) is None:
        return False
    return truth(made.kwargs.get("return_overflowing_tokens", FALSE)) is False


def _asked(node: ast.FunctionDef) -> set[str]:
    """The columns that a function asks its batch for."""
    batch = node.args.args[0].arg
    found: set[str] = set()
    for one in walk(node):
        if isinstance(one, ast.Name) and one.id == batch and isinstance(one.ctx, ast.Store):
            return set()
        if isinstance(one, ast.Subscript) and isinstance(one.value, ast.Name) and one.value.id == batch:
            if not isinstance(one.ctx, ast.Load):
                return set()
            if isinstance(one.slice, ast.Constant) and isinstance(one.slice.value, str):
                found.add(one.slice.value)
    return found


def _tokens(value: Value | None, key: str) -> set[str]:
    """The columns that a tokenizer has given a dataset, and that are still there."""
    for one in lineage(value):
        returned = one.attrs.get(key)
        made = returned.call if isinstance(returned, Instance) else None
        if one.call is not None and one.call.name in _CUTTING:
            return set()
        if made is not None and TOKENIZES.fullmatch(made.path) is not None and not made.open:
            is_masked = made.kwargs.get("return_attention_mask", Const(value=True)) == Const(value=True)
            return {"input_ids", "attention_mask"} if is_masked else {"input_ids"}
    return set()


def _of_other_length(node: ast.FunctionDef) -> str:
    """A column that a function returns, and that has not one value for each row of the batch; empty if none is sure."""
    last = node.body[-1]
    table = last.value if isinstance(last, ast.Return) else None
    names: dict[str, str] = {}
    if isinstance(table, ast.Dict):
        pairs = zip(table.keys, table.values, strict=True)
        names = {
            value.id: str(head.value)
            for head, value in pairs
            if isinstance(head, ast.Constant) and isinstance(value, ast.Name)
        }
    empty: set[str] = set()
    batch = node.args.args[0].arg
    for statement in node.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            target = statement.targets[0].id
            if target in names and isinstance(statement.value, ast.ListComp) and _is_cut(statement.value):
                return names[target]
            if isinstance(statement.value, ast.List) and not statement.value.elts:
                empty.add(target)
        elif isinstance(statement, ast.For) and _is_over(statement.iter, batch):
            grown = _grown(statement) & empty & names.keys()
            if grown:
                return names[min(grown)]
    return ""


def _is_cut(node: ast.ListComp) -> bool:
    """Whether a list has one item for so many of another: `[ids[i : i + 128] for i in range(0, len(ids), 128)]`."""
    over = node.generators[0].iter
    is_range = isinstance(over, ast.Call) and isinstance(over.func, ast.Name) and over.func.id == "range"
    steps = over.args[2:] if is_range and isinstance(over, ast.Call) else []
    return len(node.generators) == 1 and bool(steps) and isinstance(node.elt, ast.Subscript)


def _is_over(node: ast.expr, batch: str) -> bool:
    """Whether a loop goes through the rows of a batch."""
    head = node
    if isinstance(head, ast.Call) and isinstance(head.func, ast.Name) and head.func.id in ("zip", "enumerate"):
        head = head.args[0] if head.args else head
    return isinstance(head, ast.Subscript) and isinstance(head.value, ast.Name) and head.value.id == batch


def _grown(loop: ast.For) -> set[str]:
    """The lists into which a loop puts several items in each of its rounds."""
    found: set[str] = set()
    for statement in loop.body:
        match statement:
            case ast.AugAssign(target=ast.Name(id=name), value=value) if _is_several(value):
                found.add(name)
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="extend"), args=[value])):
                if _is_several(value):
                    found.add(name)
            case ast.For():
                leaves = any(isinstance(one, ast.Break | ast.Continue | ast.Return) for one in walk(statement))
                for inner in () if leaves else statement.body:
                    match inner:
                        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"))):
                            found.add(name)
                        case _:
                            pass
            case _:
                pass
    return found


def _is_several(node: ast.expr) -> bool:
    """Whether a value is a list of pieces."""
    if isinstance(node, ast.ListComp):
        return _is_cut(node)
    name = node.func if isinstance(node, ast.Call) else None
    called = name.attr if isinstance(name, ast.Attribute) else name.id if isinstance(name, ast.Name) else ""
    return _SPLITTING.search(called) is not None
