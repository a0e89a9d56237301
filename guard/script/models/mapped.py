"""Functions of the script that `map` and `filter` of a dataset are given: what they are handed, and what they return.

Source: `validate_function_output` of `arrow_dataset.py` of datasets.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING

from guard.script.context import LeaveError
from guard.script.models import regrouped
from guard.script.models.kinds import IN_PLACE, ROWS, One, Whole, kind_of
from guard.script.models.known_data import (
    KNOWN,
    MAX_COLUMNS,
    Named,
    any_row,
    any_values,
    columns_of,
    common,
    lacking,
    like,
    named,
    row_of,
    texts,
)
from guard.script.outline import walk
from guard.script.values import (
    FALSE,
    NONE,
    UNKNOWN,
    Const,
    Function,
    Instance,
    Map,
    Seq,
    Text,
    Value,
    truth,
)
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Functions of Python that make something else than a dictionary, and what.
_MAKING = {
    "len": "an int",
    "int": "an int",
    "float": "a float",
    "str": "a text",
    "bool": "a bool",
    "list": "a list",
    "sorted": "a list",
}
#: Arguments of a tokenizer by which all texts of a batch get one length.
_PADDING = words("padding pad_to_max_length pad_to_multiple_of")
#: The attribute of what `map` gives that holds what its function returns.
RETURNED = "\0returned"


def enter(machine: Calls, func: Value, call: Call, result: Value) -> None:
    """Enter a function of the script that a library is given, with a row where it is a known data set that is mapped.

    Raises:
        LeaveError: It asks for a column that the rows do not have, or cannot work for any.
    """
    args, kwargs = _handed(call)
    machine.ended_aside = None
    returned = machine.run_aside(func, args, kwargs, call.node, "")
    ended = machine.ended_aside
    is_mapped = bool(args) or (call.path.startswith("datasets.") and call.name in ("map", "filter"))
    if is_mapped and ended is not None and id(ended.node) in machine.lacked | machine.misused:
        raise LeaveError(ended)
    held = kind_of(call.receiver) if call.name == "map" else None
    if call.name == "map" and isinstance(result, Instance):
        result.attrs[RETURNED] = returned
        if isinstance(held, One | Whole) and truth(call.kwargs.get("batched", FALSE)) is True:
            _of_batches(machine, func, call, result)
    word = _no_row(machine, func, returned, is_plain=held.plain) if isinstance(held, One | Whole) else ""
    if word and any(map(IN_PLACE.search, machine.lines)):
        word = _no_row(machine, func, returned, is_plain=False)
    # What is streamed runs the function later.
    if isinstance(held, One | Whole) and held.lazy is False and word:
        raise lacking(machine, call.node, "returned", "TypeError", ("", ()), word)
    # Of single columns it is not followed what they are, and what is made of them has its names all the same.
    is_of_columns = isinstance(held, One | Whole) and held.lazy is False and "input_columns" in call.kwargs
    if args or is_of_columns:
        _put_in(call, result, returned)


def _of_batches(machine: Calls, func: Value, call: Call, result: Instance) -> None:
    """Look at how many rows a function gives for those of a batch."""
    returned, held, before = result.attrs[RETURNED], kind_of(call.receiver), call.receiver
    if not isinstance(held, One | Whole) or held.lazy is not False or not isinstance(before, Instance):
        return
    regrouped.refuse(machine, func, call, returned, RETURNED)
    made = returned.call if isinstance(returned, Instance) else None
    if not regrouped.keeps_count(func, call, returned) or made is None:
        return
    if ROWS in before.attrs:
        result.attrs.setdefault(ROWS, before.attrs[ROWS])
    form = made.kwargs.get("return_tensors", NONE)
    # Texts that the function makes itself may have one length, and those of a batch of one row do.
    node = made.node.args[0] if isinstance(made.node, ast.Call) and made.node.args else None
    is_alone = "batch_size" in call.kwargs or bool(made.kwargs.keys() & _PADDING)
    is_list = regrouped.is_column(func, node) and isinstance(made.args[0], Seq) and not is_alone
    if isinstance(form, Const) and form.value in ("pt", "np") and is_list:
        told = "has texts of several lengths made one tensor (`return_tensors`), and nothing pads them"
        machine.misuse(made.node, "ValueError", told, "Leave out `return_tensors`: a collator pads and makes tensors")


def _handed(call: Call) -> tuple[list[Value], dict[str, Value]]:
    """What `map` or `filter` hands to its function; nothing where that is not known."""
    columns = columns_of(call.receiver)
    table = named(call.receiver)
    if columns is None and table is not None and table.kind == "split":
        columns = common(table)
    of_datasets = columns is not None or call.path.startswith("datasets.")
    if not of_datasets or call.name not in ("map", "filter") or call.open or len(call.args) > 1:
        return [], {}
    if columns is not None and columns.lazy:
        return [], {}
    kwargs = call.kwargs.get("fn_kwargs", NONE)
    if not (isinstance(kwargs, Map) or kwargs == NONE):
        return [], {}
    if isinstance(kwargs, Map) and kwargs.open:
        return [], {}
    further: list[Value] = [UNKNOWN for name in ("with_indices", "with_rank") if call.kwargs.get(name, NONE) != NONE]
    named_ones = kwargs.items.items() if isinstance(kwargs, Map) else ()
    held = kind_of(call.receiver)
    is_plain = isinstance(held, One | Whole) and held.plain
    is_batched = truth(call.kwargs.get("batched", FALSE)) is True
    if call.kwargs.get("input_columns", NONE) != NONE:
        chosen = texts(call.kwargs["input_columns"])
        is_plain = is_plain or (columns is not None and columns.plain)
        if chosen is None or not is_plain or not is_batched or isinstance(kwargs, Map):
            return [], {}
        return [*(any_values() for _ in chosen), *further], {}
    row = any_row(plain=is_plain) if columns is None else row_of(columns, inside=True)
    given = named(row)
    if given is not None and given.plain:
        given.batched = is_batched
    return [row, *further], {str(name): value for name, value in named_ones}


def _put_in(call: Call, result: Value, returned: Value) -> None:
    """Note the columns of what `map` gives, where its function returns a dictionary whose keys are known."""
    columns, table = columns_of(call.receiver), named(call.receiver)
    before = common(table) if columns is None and table is not None else columns
    removed = call.kwargs.get("remove_columns", NONE)
    gone = [] if removed == NONE else texts(removed)
    if before is None or gone is None or call.name != "map" or not isinstance(result, Instance):
        return
    given = named(returned)
    if given is not None and not gone:
        added = given.table
    elif isinstance(returned, Map):
        added = returned
    else:
        return
    if added.open or len(call.args) > 1 or not all(isinstance(name, str) for name in added.items):
        return
    if len(added.items) > MAX_COLUMNS - len(before.names):
        return
    names = dict.fromkeys([*(name for name in before.names if name not in gone), *map(str, added.items)])
    is_typed = call.kwargs.get("features", NONE) != NONE
    new = frozenset[str]() if is_typed else frozenset(map(str, added.items)) - frozenset(before.names)
    after = replace(before, names=tuple(names), made=(before.made | new) & names.keys())
    result.attrs[KNOWN] = after if table is None else Named(table.of, "split", like(table, after))


def _only_result(func: Value) -> ast.expr | None:
    """What a function returns that does so in one place, at its end."""
    if not isinstance(func, Function) or func.decorators:
        return None
    if isinstance(func.node, ast.Lambda):
        return func.node.body
    last = func.node.body[-1]
    if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Compare | ast.Call):
        return None
    returns = [node for one in func.node.body for node in walk(one) if isinstance(node, ast.Return | ast.Yield)]
    return last.value if returns == [last] else None


def _no_row(machine: Calls, func: Value, returned: Value, *, is_plain: bool) -> str:
    """What a function returns where that is certain to be no row, in words; empty for what may be one."""
    body = _only_result(func)
    # What other libraries have for rows is compared item by item.
    if isinstance(body, ast.Compare) and is_plain:
        return "a bool"
    made = body.func.id if isinstance(body, ast.Call) and isinstance(body.func, ast.Name) else ""
    if made in _MAKING and machine.lookup(made) is None:
        return _MAKING[made]
    match returned:
        case Seq():
            return f"a {returned.kind}"
        case Text() | Const(value=str()):
            return "a text"
        case Const(value=None):
            return ""
        case Const():
            name = type(returned.value).__name__
            return f"an {name}" if name == "int" else f"a {name}"
        case _:
            return ""
