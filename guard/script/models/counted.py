"""How many rows a well-known data set has at most, after what is done with it; and rows that are selected beyond them.

Source: `_check_valid_indices_value` of `arrow_dataset.py` of datasets, which raises IndexError.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.models.kinds import KEEPING, ROWS
from guard.script.models.known_data import lacking
from guard.script.values import FALSE, NONE, Const, Instance, Map, Seq, Value, truth
from guard.signatures.data_sets import data_sets
from guard.signatures.row_counts import row_counts
from guard.words import words

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.values import Call

#: Methods after which there are no more rows than before.
_KEEPING = KEEPING - words("add_item repeat select take")
_SPLIT = re.compile(r"(\w+)(?:\[:(\d{1,9})\])?")
#: What `load_dataset` is given that does not change what is loaded.
_PLAIN = words("path name split token cache_dir num_proc trust_remote_code keep_in_memory download_mode")


def count(machine: Calls, call: Call, result: Value | None) -> None:
    """Note the rows of what a call of datasets gives.

    Raises:
        LeaveError: It selects rows that are not there.
    """
    receiver = call.receiver
    held = receiver.attrs.get(ROWS) if isinstance(receiver, Instance) else None
    if call.path == "datasets.load_dataset":
        held = _loaded(call)
    elif held is not None:
        held = _after(machine, call, held)
    if held is not None and isinstance(result, Instance):
        result.attrs[ROWS] = held


def take_out(owner: Instance, index: Value, found: Value | None) -> None:
    """Note the rows of a split that is taken out of several."""
    held = owner.attrs.get(ROWS)
    # What a call has made has been put there by the script.
    if isinstance(held, Map) and isinstance(index, Const) and isinstance(found, Instance) and found.call is None:
        rows = held.items.get(index.value)
        if rows is not None and ROWS not in found.attrs:
            found.attrs[ROWS] = rows


def _loaded(call: Call) -> Value | None:
    """The rows that `load_dataset` loads, where it loads nothing else than what the table has."""
    place, name = call.arg("path", 0), call.arg("name", 1) or NONE
    found = data_sets().get(place.value) if isinstance(place, Const) and isinstance(place.value, str) else None
    if found is None or call.open or not call.kwargs.keys() <= _PLAIN or not isinstance(name, Const):
        return None
    rows = row_counts().get((found.name, str(name.value or found.default)))
    split = call.kwargs.get("split", NONE)
    if rows is None or not isinstance(split, Const):
        return None
    if split == NONE:
        return Map({key: Const(number) for key, number in rows.items()})
    parsed = _SPLIT.fullmatch(str(split.value))
    known = rows.get(parsed[1]) if parsed is not None else None
    return None if known is None or parsed is None else Const(min(known, int(parsed[2] or known)))


def _after(machine: Calls, call: Call, held: Value) -> Value | None:
    """The rows after a method; None where there may be more."""
    if call.open:
        return None
    if call.name == "select" and isinstance(held, Const):
        return _selected(machine, call, held.value)
    if call.name == "take" and isinstance(held, Const):
        given = call.arg("n", 0)
        return Const(min(held.value, given.value)) if isinstance(given, Const) and type(given.value) is int else held
    if call.name == "train_test_split" and isinstance(held, Const):
        return Map({"train": held, "test": held})
    may_grow = call.name == "map" and truth(call.kwargs.get("batched", FALSE)) is not False
    return held if call.name in _KEEPING and not may_grow else None


def _selected(machine: Calls, call: Call, rows: int) -> Value:
    given = call.arg("indices", 0)
    if not isinstance(given, Seq) or (given.open and given.span is None):
        return Const(rows)
    numbers = [item.value for item in given.items if isinstance(item, Const) and type(item.value) is int]
    if given.span:
        numbers = [given.span[0], given.span[-1]]
    if numbers and max(numbers) >= rows:
        raise lacking(machine, call.node, "rows", "IndexError", ("", (str(rows),)), str(max(numbers)))
    return Const(min(rows, len(given.items if given.span is None else given.span)))
