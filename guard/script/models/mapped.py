"""Functions of the script that `map` and `filter` of a dataset are given: what they are handed, and what they return.

Source: `validate_function_output` of `arrow_dataset.py` of datasets.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from guard.script.context import LeaveError
from guard.script.models.kinds import One, Whole, kind_of
from guard.script.models.known_data import (
    KNOWN,
    MAX_COLUMNS,
    Named,
    any_row,
    columns_of,
    common,
    lacking,
    like,
    named,
    row_of,
    texts,
)
from guard.script.values import NONE, UNKNOWN, Const, Instance, Map, Seq, Text, Value

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

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
    if call.name == "map" and isinstance(result, Instance):
        result.attrs[RETURNED] = returned
    held = kind_of(call.receiver) if call.name == "map" else None
    # What is streamed runs the function later.
    if isinstance(held, One | Whole) and held.lazy is False and (word := _no_row(returned)):
        raise lacking(machine, call.node, "returned", "TypeError", ("", ()), word)
    # Of single columns it is not followed what they are, and what is made of them has its names all the same.
    is_of_columns = isinstance(held, One | Whole) and held.lazy is False and "input_columns" in call.kwargs
    if args or is_of_columns:
        _put_in(call, result, returned)


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
    if call.kwargs.get("input_columns", NONE) != NONE or not (isinstance(kwargs, Map) or kwargs == NONE):
        return [], {}
    if isinstance(kwargs, Map) and kwargs.open:
        return [], {}
    further: list[Value] = [UNKNOWN for name in ("with_indices", "with_rank") if call.kwargs.get(name, NONE) != NONE]
    named_ones = kwargs.items.items() if isinstance(kwargs, Map) else ()
    row = any_row() if columns is None else row_of(columns, inside=True)
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
    after = replace(before, names=tuple(names))
    result.attrs[KNOWN] = after if table is None else Named(table.of, "split", like(table, after))


def _no_row(returned: Value) -> str:
    """What a function returns where that is certain to be no row, in words; empty for what may be one."""
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
