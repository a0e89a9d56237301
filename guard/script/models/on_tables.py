"""Calls of pandas that are given what they cannot work with: arrays of two dimensions for a column, rows by columns.

Sources, of pandas 1 to 3: `sanitize_array` of `core/construction.py`, which raises ValueError for a column of more than
one dimension; `FrameApply` of `core/apply.py`, whose function gets a column where no axis is named. `encode` of
sentence-transformers gives a row of numbers for each text of a list.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.outline import walk
from guard.script.results import type_of
from guard.script.values import Bound, Function, Instance, Map, Seq, Value
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Names of all these calls: no other is looked at.
NAMES = words("DataFrame apply")
_ENCODING = words("encode encode_query encode_document")
#: What to do with an array of two dimensions.
AS_ROWS = "Make a list of its rows: `list(array)`"
#: Methods that leave the names of rows as they are.
_KEEPING = words("assign copy drop drop_duplicates dropna fillna head query sample sort_values tail")
_MAX_LINKS = 12
_MAX_SHOWN = 40


def refuse(machine: Calls, call: Call) -> None:
    """See whether a call of pandas is given what it cannot work with.

    Raises:
        LeaveError: It is, on every run.
    """
    if call.open or not call.path.startswith("pandas."):
        return
    if call.path == "pandas.DataFrame":
        given = call.arg("data", 0)
        for name, value in given.items.items() if isinstance(given, Map) else ():
            if is_matrix(value):
                told = f"puts an array of two dimensions into the column `{str(name)[:_MAX_SHOWN]}`"
                machine.misuse(call.node, "ValueError", told, AS_ROWS)
    elif call.name == "apply" and type_of(call.receiver) == "pandas.DataFrame":
        _apply(machine, call)


def is_matrix(value: Value) -> bool:
    """Whether something is the array that an embedding model gives for a list of texts."""
    made = value.call if isinstance(value, Instance) else None
    if made is None or made.name not in _ENCODING or made.open or type_of(value) != "numpy.ndarray":
        return False
    # Rows of one number go into a column.
    model = made.receiver.call if isinstance(made.receiver, Instance) else None
    if "truncate_dim" in made.kwargs or model is None or model.open or "truncate_dim" in model.kwargs:
        return False
    given = made.arg("sentences", 0) or made.arg("inputs", 0)
    is_list = isinstance(given, Seq) and given.kind == "list"
    return is_list or (isinstance(given, Instance | Bound) and type_of(given) == "list")


def _apply(machine: Calls, call: Call) -> None:
    """A function of a row that is called on each column instead."""
    func = call.arg("func", 0)
    if not isinstance(func, Function) or not isinstance(func.node, ast.Lambda) or len(call.args) > 1:
        return
    if not _has_numbers(call.receiver):
        return
    # Rows of an index of names may be asked for by these.
    if call.kwargs.keys() & {"axis", "raw", "args"} or any(_names_rows(line) for line in machine.lines):
        return
    spec = func.node.args
    name = spec.args[0].arg if len(spec.args) == 1 else ""
    for node in walk(func.node.body):
        if isinstance(node, ast.IfExp):
            return
        is_asked = isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == name
        key = node.slice if isinstance(node, ast.Subscript) and is_asked else None
        if isinstance(key, ast.Constant) and isinstance(key.value, str):
            told = f"calls its function with one column after another, and that asks for `{key.value[:_MAX_SHOWN]}`"
            machine.misuse(call.node, "KeyError", told, "Give it `axis=1`, for which it is called with rows")


def _has_numbers(table: Value | None) -> bool:
    """Whether the rows of a table have numbers and no names: it is read from a file, or made of lists."""
    for _ in range(_MAX_LINKS):
        made = table.call if isinstance(table, Instance) else None
        if made is None or made.open:
            return False
        if made.path in ("pandas.read_csv", "pandas.read_parquet"):
            return True
        if made.path == "pandas.DataFrame":
            given = made.arg("data", 0)
            if not isinstance(given, Map) or given.open or len(made.args) > 1:
                return False
            return bool(given.items) and all(isinstance(one, Seq) for one in given.items.values())
        if made.name not in _KEEPING:
            return False
        table = made.receiver
    return False


def _names_rows(line: str) -> bool:
    """Whether a line may give the rows of a table names."""
    return ("index" in line and "index=False" not in line) or ".T" in line or "transpose" in line
