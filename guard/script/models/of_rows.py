"""What is asked of a dataset, or of one of its rows, as if it were a table or an object of another library.

A dataset has no labels, no arithmetic, and takes nothing in; its rows are dictionaries, and a range of them is one too:
a loop over that sees the names of its columns. Sources: `dir` of the classes of datasets 2.10 to 5.2, and `LazyDict` of
`formatting/formatting.py`, which is what functions get that are mapped.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.models import known_data, splits
from guard.script.models.kinds import SOME_COLUMN, SOME_SPLIT, NameOf, One, Part, Row, Whole, kind_of, name_of
from guard.script.models.known_data import columns_of, named
from guard.script.models.on_tables import AS_ROWS, is_matrix
from guard.script.results import CHANGED, type_of
from guard.script.values import Const, Instance, Seq, Value
from guard.words import words

if TYPE_CHECKING:
    import ast
    from collections.abc import Sequence

    from guard.script.calls import Calls

#: Attributes of tables and arrays, and such as only sound right, with what is meant by them. Of methods that no dataset
#: has, something else tells.
_MEANT = {
    "columns": "column_names",
    "T": "",
    "at": "",
    "axes": "",
    "classes": "features",
    "dtypes": "features",
    "empty": "num_rows",
    "iat": "",
    "iloc": "select",
    "index": "",
    "labels": "features",
    "length": "num_rows",
    "loc": "filter",
    "names": "column_names",
    "ndim": "",
    "schema": "features",
    "size": "num_rows",
    "targets": "",
    "texts": "",
}
#: What a row has besides its columns.
_OF_ROW = frozenset(dir(dict)) | words("data format formatter keys_to_format pa_table")
#: What tells that rows may be made anew, in the form of another library, by way of another name.
_FORMATS = re.compile(r"\b(?:set_format|set_transform|formatted_as|with_format|with_transform)\(")
#: What a text has, and nothing of `datasets`.
_OF_TEXT = frozenset(dir(str))


def lacking_of(lines: Sequence[str], value: Value, name: str) -> tuple[str, str] | None:
    """What a value of `datasets` is that has no attribute of a name, and which is meant; None if it may have it."""
    if of := name_of(value):
        return (f"the text that is the name of a {of}", "") if name not in _OF_TEXT else None
    held = kind_of(value)
    if isinstance(held, One | Whole) and name in _MEANT:
        return ("a dataset" if isinstance(held, One) else "a dictionary of splits"), _MEANT[name]
    is_row = isinstance(held, Row) or is_known_row(value)
    # Of what datasets have, and rows have not, is told elsewhere.
    if (
        not is_row
        or splits.lacks(value, name)
        or name in _OF_ROW
        or name.startswith("_")
        or any(map(_FORMATS.search, lines))
    ):
        return None
    return "the dictionary that is a row of a dataset", f'["{name}"]'


def is_known_row(value: Value) -> bool:
    """Whether a value is a row, or a range of rows, of a dataset whose columns are known."""
    table = named(value) if isinstance(value, Instance) and value.path == "datasets.Dataset" else None
    return table is not None and table.kind == "column" and table.plain


def rows(value: Instance) -> Value:
    """What a loop over a dataset sees: a row, and of a range of rows the names of the columns."""
    held = kind_of(value)
    if isinstance(held, Part) and held.several:
        return SOME_COLUMN
    if columns_of(value) is None and isinstance(held, One) and held.plain:
        return Instance(value.path, attrs={known_data.KNOWN: Row()})
    return known_data.rows(value)


def row_at(owner: Value, index: Value) -> Instance | None:
    """`dataset[5]`, where the columns are not known."""
    held = kind_of(owner)
    is_row = isinstance(held, One) and held.plain and held.lazy is False and columns_of(owner) is None
    if is_row and isinstance(owner, Instance) and isinstance(index, Const) and type(index.value) is int:
        return Instance(owner.path, attrs={known_data.KNOWN: Row()})
    return None


def refuse_name(machine: Calls, owner: Value, index: Value, node: ast.AST) -> None:
    """See whether a column is asked of the name of one, as a loop over `dataset[:n]` gives it.

    Raises:
        LeaveError: It is: Python raises TypeError.
    """
    if isinstance(owner, Instance) and owner.path == "pandas.DataFrame":
        _refuse_column(machine, owner, index, node)
    if not isinstance(index, Const) or not isinstance(index.value, str):
        return
    if name_of(owner) == "column":
        told = "asks a text for a column: a loop over a row, or a range of rows, sees the names of the columns"
        machine.misuse(node, "TypeError", told, "Loop over `dataset.select(range(n))`")


def _refuse_column(machine: Calls, owner: Instance, index: Value, node: ast.AST) -> None:
    """See whether the table of a well-known data set is asked for a column that the set does not have.

    Raises:
        LeaveError: It is: pandas raises KeyError.
    """
    made = owner.call
    columns = columns_of(made.receiver) if made is not None and made.name == "to_pandas" and not made.args else None
    if columns is None or columns.lazy or CHANGED in owner.attrs or "columns" in owner.attrs:
        return
    wanted = index.items if isinstance(index, Seq) and index.kind == "list" else [index]
    names = [one.value for one in wanted if isinstance(one, Const) and isinstance(one.value, str)]
    # What is done in place by way of a method is not followed.
    if any(name not in columns.names for name in names) and not any("inplace" in line for line in machine.lines):
        wrong = next(name for name in names if name not in columns.names)
        raise known_data.lacking(machine, node, "column", "KeyError", (columns.of, columns.names), wrong)


def refuse_assignment(machine: Calls, owner: Value, index: Value | None, value: Value, node: ast.AST) -> None:
    """See whether a column, or a row, is put into a dataset, or an array of two dimensions into a column of a table.

    Raises:
        LeaveError: It is: Python raises TypeError, or pandas ValueError.
    """
    # Several columns take an array of as many.
    is_one = isinstance(index, Const) and isinstance(index.value, str)
    if is_one and isinstance(value, Instance) and is_matrix(value) and type_of(owner) == "pandas.DataFrame":
        machine.misuse(node, "ValueError", "puts an array of two dimensions into a column", AS_ROWS)
    if isinstance(kind_of(owner), One):
        told = "puts something into a dataset, which takes nothing in"
        machine.misuse(node, "TypeError", told, "Use `add_column`, or `map` with a function that returns the column")


def refuse_sum(machine: Calls, left: Value, right: Value, node: ast.AST) -> None:
    """See whether two datasets are put together by an operator.

    Raises:
        LeaveError: They are: Python raises TypeError.
    """
    # Two of what is streamed are put together by torch, where that is installed.
    one, other = kind_of(left), kind_of(right)
    if isinstance(one, One) and isinstance(other, One) and one.lazy is False and other.lazy is False:
        told = "adds two datasets, which have no arithmetic"
        machine.misuse(node, "TypeError", told, "Use `concatenate_datasets([one, other])`")


def spread(value: Value, count: int, *, starred: bool) -> list[Value] | None:
    """What `a, b = value` gives of all splits: their names."""
    held = kind_of(value)
    if not isinstance(held, Whole):
        return None
    if held.names is None or starred or len(held.names) != count:
        return [SOME_SPLIT for _ in range(count)]
    return [NameOf(name) for name in held.names]
