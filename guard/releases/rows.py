"""What calls of datasets are given, and refuse: rows that are none, columns of several lengths, parts of no size.

Sources: `arrow_dataset.py`, `combine.py`, `load.py` and `splits.py` of datasets 5.2, where all of this raises.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.releases.split_names import misnamed
from guard.script.models.kinds import JOINS, One, kind_of
from guard.script.values import NONE, Const, Instance, Map, Seq, Text
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.values import Call, Value

#: Methods that give a text, or a list, whatever they are called on.
_TO_TEXT = words("strip lower upper")
_TO_LIST = words("tolist")
#: Libraries whose `decode` gives a text.
_TOKENIZERS = words("transformers tokenizers unsloth")
_COMMON_VOICE = re.compile(r"mozilla-foundation/common_voice_\d+_\d+")
_FROM_ROWS = words("datasets.Dataset.from_list datasets.IterableDataset.from_list")
_MAX_NAME = 40


def refused(call: Call) -> Misshaped | None:
    """What is wrong with an argument of a call of datasets; None if nothing is, or it is not known."""
    if call.path == "datasets.load_dataset":
        return _nothing(call) or _gone(call)
    if call.path in _FROM_ROWS:
        return _rows(call)
    if call.path == "datasets.Dataset.from_dict":
        return _columns(call)
    if call.path == "datasets.Dataset.from_pandas" and isinstance(call.arg("df", 0), Map | Seq):
        kind, other = ("dictionary", "from_dict") if isinstance(call.arg("df", 0), Map) else ("list", "from_list")
        return Misshaped(f"`df` takes a DataFrame, and is a {kind}", "AttributeError", f"Use `{other}`")
    if call.path in JOINS:
        return _joined(call)
    if call.name == "train_test_split":
        return next(sizes(call), None) or _strata(call)
    return misnamed(call) if call.name == "push_to_hub" else None


def _nothing(call: Call) -> Misshaped | None:
    """The name of a data set that is None."""
    if call.open or call.arg("path", 0) != NONE:
        return None
    return Misshaped("`path` is None, and names no data set", "TypeError", "Name the data set that is to be loaded")


def _gone(call: Call) -> Misshaped | None:
    """A data set that its owner has taken off the Hub."""
    place = call.arg("path", 0)
    name = place.value if isinstance(place, Const) else None
    if not isinstance(name, str) or not _COMMON_VOICE.fullmatch(name):
        return None
    told = f"Mozilla has taken Common Voice off the Hub (October 2025): `{name[:60]}` is empty, or gone"
    return Misshaped(
        told, "DatasetNotFoundError", "Load a copy of it that is still there, or bring the data in a bucket"
    )


def _rows(call: Call) -> Misshaped | None:
    """Rows that are no dictionaries."""
    given = call.arg("mapping", 0)
    if not isinstance(given, Seq) or not given.items:
        return None
    kinds = {_no_row(item) for item in given.items[:100]}
    if "" in kinds or len(kinds) != 1:
        return None
    told = f"`mapping` takes a list of rows, each a dictionary of columns, and has {kinds.pop()} in it"
    # The rows are asked for their columns by `get`, once their names have been collected.
    return Misshaped(told, "AttributeError or TypeError", "Make each row a dictionary: `[{'column': value} for ...]`")


def _no_row(value: Value) -> str:
    """What a value is that is certain to be no dictionary, in words; empty for what may be one."""
    match value:
        case Text() | Const(value=str()):
            return "a text"
        case Seq():
            return "a list"
        case Const(value=int() | float()):
            return "a number"
        case Instance(path="concurrent.futures.Future"):
            return "a future, which has yet to be asked for its result,"
        case Instance(call=made) if made is not None and made.receiver is not None and value.path.endswith("()"):
            if made.name in _TO_TEXT:
                return "a text"
            is_decoded = made.name == "decode" and made.path.partition(".")[0] in _TOKENIZERS
            return "a text" if is_decoded else "a list" if made.name in _TO_LIST else ""
        case _:
            return ""


def _columns(call: Call) -> Misshaped | None:
    """Columns of several lengths."""
    given = call.arg("mapping", 0)
    if not isinstance(given, Map):
        return None
    sizes = {
        str(name): len(column.items)
        for name, column in given.items.items()
        if isinstance(column, Seq) and not column.open and column.kind != "set"
    }
    if len(set(sizes.values())) < 2:
        return None
    few, many = min(sizes, key=sizes.__getitem__), max(sizes, key=sizes.__getitem__)
    told = (
        f"`{few[:_MAX_NAME]}` has {sizes[few]} values, and `{many[:_MAX_NAME]}` {sizes[many]}: all columns need as many"
    )
    return Misshaped(told, "ArrowInvalid", "Give all columns the same number of values")


def _joined(call: Call) -> Misshaped | None:
    """Datasets that are given one by one, or none at all."""
    given = call.arg("dsets" if call.name.startswith("concat") else "datasets", 0)
    if isinstance(kind_of(given), One):
        told = "it takes one list of datasets, and is given a dataset as its first argument"
        return Misshaped(told, "ValueError", f"Give a list: `{call.name}([...])`")
    if isinstance(given, Seq) and given.kind == "list" and not given.items and not given.open:
        return Misshaped("the list of datasets is empty", "ValueError", "Put the datasets into the list before")
    return None


def sizes(call: Call) -> Iterator[Misshaped]:
    """Parts that are no part of the whole: fractions of one or more, or of nothing."""
    for position, name in enumerate(("test_size", "train_size")):
        value = call.arg(name, position)
        size = value.value if isinstance(value, Const) else None
        wrong = size <= 0 or size >= 1 if isinstance(size, float) else type(size) is int and size <= 0
        if wrong:
            told = f"`{name}` takes a fraction between 0 and 1, or a number of rows, and is {size}"
            yield Misshaped(told, "ValueError", "Give a fraction such as 0.1, or a whole number of rows")


def _strata(call: Call) -> Misshaped | None:
    """A column of files, or of content, by which the parts are to be alike: only one of a `ClassLabel` can be."""
    held, column = kind_of(call.receiver), call.kwargs.get("stratify_by_column", NONE)
    if not isinstance(held, One) or not held.raw or not isinstance(column, Const) or not isinstance(column.value, str):
        return None
    name = column.value[:_MAX_NAME]
    told = f"`stratify_by_column` takes a column of the type ClassLabel, and `{name}` is none: nothing has made it one"
    return Misshaped(told, "ValueError", f"Call `class_encode_column('{name}')` before")
