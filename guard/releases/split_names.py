"""Datasets that are pushed under the name of the split they were cut out of, such as `train[:1000]`, which is no name.

What `load_dataset` gives for a slice, or for a sum of splits, has its text as its split, and what is made of it keeps
that. `push_to_hub` takes it for the name, unless it is told another. Source: `Dataset.push_to_hub` and `_split_re` of
datasets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.script.values import Instance, template
from guard.words import words

if TYPE_CHECKING:
    from guard.script.values import Call, Value

_NAME = re.compile(r"\w+(?:\.\w+)*")
#: What gives a dataset of the same split.
_KEEPING = words(
    "add_column add_item align_labels_with_mapping cast cast_column class_encode_column filter flatten "
    "flatten_indices map remove_columns rename_column rename_columns select select_columns shard shuffle skip sort "
    "take with_format with_transform"
)
#: So many calls are gone back.
_MAX_STEPS = 50


def unnamed_split(call: Call) -> str:
    """The split that a push of a dataset takes for its name, and that is none; empty if it has one, or who knows."""
    if call.open or "split" in call.kwargs or call.args[3:]:
        return ""
    made = _origin(call.receiver)
    if made is None or made.path != "datasets.load_dataset" or made.open:
        return ""
    split = template(made.arg("split", 4)) or ""
    # Of a split whose beginning is not known, a slice can be seen all the same.
    return split if not _NAME.fullmatch(split.replace("?", "_")) else ""


def _origin(value: Value | None) -> Call | None:
    """The call that made what a dataset was made of, by calls that leave its split as it is."""
    for _ in range(_MAX_STEPS):
        made = value.call if isinstance(value, Instance) else None
        if made is None or made.name not in _KEEPING:
            return made
        value = made.receiver
    return None
