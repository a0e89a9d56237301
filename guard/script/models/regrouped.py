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
from guard.script.values import FALSE, NONE, Bound, Call, Const, Function, Instance, Map, Value, truth
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.calls import Calls

TOKENIZES = re.compile(r"transformers\.\w*Tokenizer\w*\.__call__")
#: What gives the parts of a text, by its whole name.
_SPLITTING = words("split splitlines split_text sent_tokenize word_tokenize")
#: How the length of a piece is called, where no number is written, and the least that is taken for one: shorter pieces
#: may be those of one row each, as the choices of a question are.
_LONG = re.compile(r"(?i)block|chunk|context|length|max|seq|window")
_MIN_LENGTH = 32
#: What takes away a column that a tokenizer gives.
_LEAVES_OUT = re.compile(r"(?:\bdel\b|\bpop\().*attention_mask")
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
    kept = (_asked(func.node) | _tokens(machine, call.receiver, key)) - given
    if kept and (name := _of_other_length(machine, func.node)):
        told = (
            f"has its function give another number of rows than it is handed, as `{name[:_MAX_SHOWN]}` has, and keeps "
            f"`{min(kept)[:_MAX_SHOWN]}` as it was: columns of several lengths"
        )
        way = "Give `remove_columns=dataset.column_names`, so that only what the function returns is kept"
        machine.misuse(call.node, "ArrowInvalid", told, way)


def keeps_count(func: Value, call: Call, returned: Value) -> bool:
    """Whether there are as many rows as before after a `map` of batches: a tokenizer gives one for each text."""
    made = returned.call if isinstance(returned, Instance) else None
    if call.name != "map" or made is None or made.open or TOKENIZES.fullmatch(made.path) is None:
        return False
    node = made.node.args[0] if isinstance(made.node, ast.Call) and made.node.args else None
    if isinstance(node, ast.ListComp) and len(node.generators) == 1 and not node.generators[0].ifs:
        node = node.generators[0].iter
    return is_column(func, node) and truth(made.kwargs.get("return_overflowing_tokens", FALSE)) is False


def is_column(func: Value, node: ast.AST | None) -> bool:
    """Whether an expression is a column of the batch that a function is handed."""
    inner = func.func if isinstance(func, Bound) else func
    if not isinstance(inner, Function) or not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
        return False
    return isinstance(node.slice, ast.Constant) and node.value.id in {one.arg for one in inner.node.args.args}


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


def _tokens(machine: Calls, value: Value | None, key: str) -> set[str]:
    """The columns that a tokenizer has given a dataset, and that are still there."""
    if any("model_input_names" in line for line in machine.lines):
        return set()
    for one in lineage(value):
        returned = one.attrs.get(key)
        made = returned.call if isinstance(returned, Instance) else None
        if one.call is not None and one.call.name in _CUTTING:
            return set()
        if made is not None and TOKENIZES.fullmatch(made.path) is not None and not made.open:
            is_masked = made.kwargs.get("return_attention_mask", Const(value=True)) == Const(value=True)
            is_kept = is_masked and not any(_LEAVES_OUT.search(line) for line in machine.lines)
            return {"input_ids", "attention_mask"} if is_kept else {"input_ids"}
        if one.call is not None and "remove_columns" in one.call.kwargs:
            return set()
    return set()


def _of_other_length(machine: Calls, node: ast.FunctionDef) -> str:
    """A column that a function returns, and that has not one value for each row of the batch; empty if none is sure."""
    last = node.body[-1]
    table = last.value if isinstance(last, ast.Return) else None
    if not isinstance(table, ast.Dict):
        return ""
    pairs = zip(table.keys, table.values, strict=True)
    names = {
        value.id: str(head.value)
        for head, value in pairs
        if isinstance(head, ast.Constant) and isinstance(value, ast.Name)
    }
    batch = node.args.args[0].arg
    for statement in node.body:
        found: dict[str, ast.AST] = {}
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.ListComp() as pieces):
                if _is_cut(pieces) and _is_joined(node, pieces, batch):
                    found[name] = statement
            case ast.For() if _is_over(statement.iter, batch):
                found = dict.fromkeys(_grown(machine, statement), statement)
            case _:
                pass
        for name in sorted(found.keys() & names.keys()):
            if _is_only_filled(node, name, found[name], last):
                return names[name]
    return ""


def _is_only_filled(node: ast.FunctionDef, name: str, filling: ast.AST, last: ast.stmt) -> bool:
    """Whether a list is nothing but empty before it is filled in one statement, and handed back as it is."""
    there = {id(one) for part in (filling, last) for one in walk(part)}
    for statement in node.body:
        if isinstance(statement, ast.Assign) and _is_empty(statement.value):
            there.update(id(one) for one in walk(statement))
    mentions = [one for one in walk(node) if isinstance(one, ast.Name) and one.id == name]
    return all(id(one) in there for one in mentions)


def _is_empty(node: ast.expr) -> bool:
    """Whether an expression is an empty list, or several."""
    if isinstance(node, ast.Tuple):
        return all(map(_is_empty, node.elts))
    return isinstance(node, ast.List) and not node.elts


def _is_cut(node: ast.ListComp) -> bool:
    """Whether a list has one item for so many of another: `[ids[i : i + 128] for i in range(0, len(ids), 128)]`."""
    return len(node.generators) == 1 and _is_in_steps(node.generators[0].iter) and isinstance(node.elt, ast.Subscript)


def _is_in_steps(node: ast.expr) -> bool:
    """Whether an expression is a range in long steps."""
    match node:
        case ast.Call(func=ast.Name(id="range"), args=[_, _, ast.Constant(value=int() as step)]):
            return step >= _MIN_LENGTH
        case ast.Call(func=ast.Name(id="range"), args=[_, _, step]):
            return _LONG.search(ast.unparse(step)) is not None
        case _:
            return False


def _is_joined(node: ast.FunctionDef, pieces: ast.ListComp, batch: str) -> bool:
    """Whether what is cut is a column of the batch, put together to one list: `sum(batch["input_ids"], [])`."""
    cut = pieces.elt.value if isinstance(pieces.elt, ast.Subscript) else None
    made = [
        one.value
        for one in node.body
        if isinstance(one, ast.Assign)
        and isinstance(cut, ast.Name)
        and any(isinstance(target, ast.Name) and target.id == cut.id for target in one.targets)
    ]
    if len(made) != 1:
        return False
    match made[0]:
        case ast.Call(func=ast.Name(id="list"), args=[ast.Call(args=[inner]) as chain]):
            joins = ast.unparse(chain.func).removesuffix(".from_iterable").endswith("chain")
            return joins and _is_over(inner.value if isinstance(inner, ast.Starred) else inner, batch)
        case ast.Call(func=ast.Name(id="sum"), args=[inner, ast.List(elts=[])]):
            return _is_over(inner, batch)
        case ast.ListComp(generators=[outer, inner]):
            is_nested = isinstance(inner.iter, ast.Name) and isinstance(outer.target, ast.Name)
            is_each = is_nested and ast.unparse(inner.iter) == ast.unparse(outer.target)
            return is_each and _is_over(outer.iter, batch)
        case _:
            return False


def _is_over(node: ast.expr, batch: str) -> bool:
    """Whether a loop goes through the rows of a batch."""
    head = node
    if isinstance(head, ast.Call) and isinstance(head.func, ast.Name) and head.func.id in ("zip", "enumerate"):
        head = head.args[0] if head.args else head
    return isinstance(head, ast.Subscript) and isinstance(head.value, ast.Name) and head.value.id == batch


def _grown(machine: Calls, loop: ast.For) -> set[str]:
    """The lists into which a loop puts several items in each of its rounds."""
    found: set[str] = set()
    rows = {one.id for one in walk(loop.target) if isinstance(one, ast.Name)}
    for statement in loop.body:
        match statement:
            case ast.AugAssign(target=ast.Name(id=name), value=value) if _is_several(machine, value):
                found.add(name)
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="extend"), args=[value])):
                if _is_several(machine, value):
                    found.add(name)
            case ast.For() if _is_of_several(machine, statement.iter, rows):
                leaves = any(isinstance(one, ast.Break | ast.Continue | ast.Return) for one in walk(statement))
                found.update(() if leaves else _appended(statement.body))
            case _:
                pass
    return found


def _appended(body: list[ast.stmt]) -> Iterator[str]:
    for statement in body:
        match statement:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"))):
                yield name
            case _:
                pass


def _is_of_several(machine: Calls, node: ast.expr, rows: set[str]) -> bool:
    """Whether a loop inside that over the rows goes through parts of a row."""
    match node:
        case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *_]):
            return _is_of_several(machine, inner, rows)
        case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str())):
            return name in rows
        case _:
            return _is_in_steps(node) or _is_several(machine, node)


def _is_several(machine: Calls, node: ast.expr, depth: int = 0) -> bool:
    """Whether a value is a list of the pieces of a text: by a method of that, or by a function of the script."""
    match node:
        case ast.ListComp():
            return _is_cut(node)
        case ast.Call(func=ast.Attribute(attr=name)):
            return name in _SPLITTING
        case ast.Call(func=ast.Name(id=name)):
            func = machine.lookup(name)
            if not isinstance(func, Function):
                return name in _SPLITTING and func is not None
            return depth == 0 and not func.decorators and _gives_several(machine, func)
        case _:
            return False


def _gives_several(machine: Calls, func: Function) -> bool:
    """Whether a function ends by giving back the pieces that it has cut its argument into."""
    last = func.node.body if isinstance(func.node, ast.Lambda) else func.node.body[-1]
    match last:
        case ast.Return(value=ast.Name(id=name)) if not isinstance(func.node, ast.Lambda):
            loops = [one for one in func.node.body if isinstance(one, ast.While | ast.For)]
            cuts = [one for one in loops if isinstance(one, ast.While) or _is_of_several(machine, one.iter, set())]
            return any(name in _appended(one.body) for one in cuts)
        case ast.Return(value=ast.expr() as value) | (ast.expr() as value):
            if isinstance(value, ast.ListComp):
                return len(value.generators) == 1 and _is_of_several(machine, value.generators[0].iter, set())
            return _is_several(machine, value, 1)
        case _:
            return False
