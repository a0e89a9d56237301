"""Methods of a dataset that are given what they cannot work with: functions of another shape, numbers for ranges.

Sources, of datasets 5.2: `map`, `filter`, `select` and `cast_column` of `arrow_dataset.py`, `apply_function` of the
first of them, which hands a row, or the values of `input_columns`, by position, with the index and the rank behind; and
`_check_values_type` of `dataset_dict.py`.
"""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.script.fitting import misfit, takes_of
from guard.script.models.kinds import One, Part, Whole, kind_of
from guard.script.models.known_data import texts
from guard.script.models.of_rows import is_known_row
from guard.script.outline import walk
from guard.script.results import CHANGED
from guard.script.values import (
    FALSE,
    NONE,
    Bound,
    Call,
    Choice,
    Const,
    Function,
    Generator,
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

#: Names of all these calls: no other is looked at.
NAMES = words(
    "map filter select remove_columns cast_column push_to_hub save_to_disk Dataset from_list from_json from_pandas"
)
#: What the names of splits are given as, in the place of those of columns.
_OF_SPLITS = "names columns by the dictionary that `column_names` is of all splits"
_ONE_SPLIT = "Take those of one split: `dataset['train'].column_names`"
#: What takes a split out.
_TAKES_OUT = re.compile(r"\bdel\b.*\[")
_PUSHED = words("push_to_hub save_to_disk map filter")
#: Columns that hold texts and numbers, whatever the data set; others may be dictionaries.
_FLAT = words("text content sentence label labels")
_MAX_SHOWN = 40


def refuse(machine: Calls, call: Call) -> None:
    """See whether a call of `datasets` is given what it cannot work with.

    Raises:
        LeaveError: It is, on every run.
    """
    if call.open:
        return
    if not call.path.startswith("datasets."):
        return
    held = kind_of(call.receiver)
    if call.receiver is None:
        _make(machine, call)
    elif call.name in _PUSHED and isinstance(held, Whole):
        _unfit_splits(machine, call)
    if not isinstance(held, One | Whole) or held.lazy is not False:
        return
    if call.name in ("map", "filter"):
        _mapped(machine, call)
    if call.name in ("map", "remove_columns"):
        _named(machine, call)
    elif call.name in ("select", "cast_column"):
        _chosen(machine, call)


def _chosen(machine: Calls, call: Call) -> None:
    """One number for those of rows, and the text of a type for a type."""
    if call.name == "select":
        given = call.arg("indices", 0)
        if isinstance(given, Const) and type(given.value) is int:
            told = "takes the numbers of rows, and is given one number"
            machine.misuse(call.node, "TypeError", told, f"Give a range: `select(range({given.value}))`")
    else:
        given = call.arg("feature", 1)
        if isinstance(given, Text) or (isinstance(given, Const) and isinstance(given.value, str)):
            told = "takes a feature, and is given a text"
            machine.misuse(call.node, "TypeError", told, "Give it `Value('int32')`, or another class of features")


def _make(machine: Calls, call: Call) -> None:
    """What datasets are made of."""
    if call.path == "datasets.Dataset":
        given = call.arg("arrow_table", 0)
        kind = "list" if isinstance(given, Seq) else "dictionary" if isinstance(given, Map) else ""
        if kind:
            way = "from_list" if kind == "list" else "from_dict"
            told = f"takes a table of Arrow, and is given a {kind}"
            machine.misuse(call.node, "TypeError", told, f"Use `Dataset.{way}`")
    elif call.path == "datasets.Dataset.from_list":
        given = call.arg("mapping", 0)
        if isinstance(given, Generator) or _is_result_of_pool(given):
            told = "takes a list, and is given what yields its rows one by one"
            machine.misuse(call.node, "TypeError", told, "Make a list of it: `list(...)`")
    elif call.path == "datasets.Dataset.from_json":
        given = call.arg("path_or_paths", 0)
        first = given.items[0] if isinstance(given, Seq) and given.items else None
        if isinstance(given, Map) or isinstance(first, Map):
            told = "takes paths of files, and is given rows"
            machine.misuse(call.node, "AttributeError", told, "Use `Dataset.from_list(rows)`")
    elif call.path == "datasets.Dataset.from_pandas" and call.arg("df", 0) == NONE:
        told = "takes a table, and is given None: what a method does `inplace=True` it does not return"
        machine.misuse(call.node, "AttributeError", told, "Leave out `inplace=True`, or do not assign its result")


def _is_result_of_pool(value: Value | None) -> bool:
    """Whether something is what `Executor.map` gives."""
    made = value.call if isinstance(value, Instance) else None
    return made is not None and made.path.endswith("PoolExecutor.map") and made.path.startswith("concurrent.futures.")


def _unfit_splits(machine: Calls, call: Call) -> None:
    """Splits that are ranges of rows, or lists."""
    splits = call.receiver
    made = splits.call if isinstance(splits, Instance) and CHANGED not in splits.attrs else None
    if made is None or made.path != "datasets.DatasetDict" or made.open or len(made.args) > 1:
        return
    if any(map(_TAKES_OUT.search, machine.lines)):
        return
    given = made.args[0] if made.args else Map(dict(made.kwargs))
    for name, value in given.items.items() if isinstance(given, Map) else ():
        if isinstance(value, Seq) or isinstance(kind_of(value), Part) or is_known_row(value):
            told = f"is called on splits of which `{str(name)[:_MAX_SHOWN]}` is no dataset, but plain rows"
            machine.misuse(call.node, "TypeError", told, "Take rows by `dataset.select(range(n))`")


def _mapped(machine: Calls, call: Call) -> None:
    """The function that is called on the rows."""
    func = call.arg("function", 0)
    if func is None or isinstance(func, Choice) or len(call.args) > 1:
        return
    if isinstance(func, Seq | Map | Text) or (isinstance(func, Const) and func != NONE):
        told = "calls a function on the rows, and is given something else"
        machine.misuse(call.node, "TypeError", told, "Give a function: `lambda row: row['label'] == 1`")
    inner = func.func if isinstance(func, Bound) else func
    if not isinstance(inner, Function):
        return
    takes = takes_of(inner, 1 if isinstance(func, Bound) and inner.kind != "static" else 0)
    further, columns = call.kwargs.get("fn_kwargs", NONE), call.kwargs.get("input_columns", NONE)
    chosen = ["row"] if columns == NONE else texts(columns)
    counted = [truth(call.kwargs.get(name, FALSE)) for name in ("with_indices", "with_rank", "with_split")]
    is_known = further == NONE or (isinstance(further, Map) and not further.open)
    if takes is None or chosen is None or None in counted or not is_known:
        return
    names = [str(name) for name in further.items] if isinstance(further, Map) else []
    count = len(chosen) + counted.count(True)
    problem = misfit(inner.name, takes, count, names)
    if problem is not None:
        handed = "one row or batch" if columns == NONE else "the values of `input_columns`"
        more = " and the index" if counted[0] else ""
        told = f"calls its function with {handed}{more}, and {problem}"
        machine.misuse(call.node, "TypeError", told, "Let the function take what it is called with")
    elif columns != NONE and len(chosen) == 1 and chosen[0] in _FLAT and _asks(func, chosen[0]):
        told = f"hands its function the values of `{chosen[0][:_MAX_SHOWN]}`, and that asks them for the column"
        machine.misuse(call.node, "TypeError", told, "Leave out `input_columns`, or use the value as it is")


def _asks(given: Value, column: str) -> bool:
    """Whether a function asks the first thing that it is handed for a column, and never what that is."""
    func = given.func if isinstance(given, Bound) else given
    if not isinstance(func, Function):
        return False
    names = [one.arg for one in (*func.node.args.posonlyargs, *func.node.args.args)]
    names = names[1:] if isinstance(given, Bound) and func.kind != "static" else names
    if not names:
        return False
    name = names[0]
    body = [func.node.body] if isinstance(func.node, ast.Lambda) else func.node.body
    found = False
    for statement in body:
        for node in walk(statement):
            if isinstance(node, ast.Name):
                if node.id == "isinstance" or (node.id == name and isinstance(node.ctx, ast.Store)):
                    return False
            elif isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
                is_asked = isinstance(node.value, ast.Name) and node.value.id == name
                found = found or (is_asked and node.slice.value == column)
    return found


def _named(machine: Calls, call: Call) -> None:
    """Columns that are named by those of all splits, which are a dictionary."""
    given = call.kwargs.get("remove_columns") if call.name == "map" else call.arg("column_names", 0)
    is_own = isinstance(given, Bound) and given.name == "column_names" and isinstance(kind_of(given.owner), Whole)
    held = given.items.values() if isinstance(given, Map) and not given.written and not given.open else ()
    if is_own or (held and all(isinstance(one, Seq) for one in held)):
        machine.misuse(call.node, "ValueError", _OF_SPLITS, _ONE_SPLIT)
