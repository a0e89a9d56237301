"""What `load_dataset` gives where no split is named: a dictionary of splits, which scripts take for a dataset.

Sources: `DatasetDict` and `IterableDatasetDict` of `dataset_dict.py`, and `concatenate_datasets` of `combine.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.script.models.known_data import KNOWN, lacking, named
from guard.script.values import NONE, Const, Instance, Seq, Text, Value, truth
from guard.words import words

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.values import Call

#: What a dataset has, and a dictionary of splits has not.
_OF_ONE = words(
    "add_column add_elasticsearch_index add_faiss_index add_item batch description features get_nearest_examples info "
    "iter repeat select shard skip split take to_csv to_dict to_iterable_dataset to_json to_list to_pandas to_parquet "
    "to_polars to_sql train_test_split"
)
#: What gives such a dictionary again.
_KEEPING = words(
    "align_labels_with_mapping cast cast_column class_encode_column filter flatten flatten_indices map remove_columns "
    "rename_column rename_columns select_columns shuffle sort with_format with_transform"
)
_JOINS = words("datasets.concatenate_datasets datasets.interleave_datasets")
_TRAINERS = re.compile(r"(?:transformers|trl)\.\w*Trainer")


#: What a loop over a dictionary of splits sees, where these are not known: their names.
NAME = Text((None,))


@dataclass(slots=True, eq=False, repr=False)
class Whole(Value):
    """The splits of a dataset that is not known; `lazy` says whether they are streamed, if that is known."""

    lazy: bool | None


def _whole(value: Value | None) -> str | None:
    """The data set whose splits a value holds, empty where it is not known; None for any other value."""
    table = named(value)
    if table is not None:
        return table.of if table.kind == "split" else None
    return "" if isinstance(value, Instance) and isinstance(value.attrs.get(KNOWN), Whole) else None


def answered(machine: Calls, call: Call) -> Instance | None:
    """What a call gives that loads all splits of a dataset, or changes them.

    Raises:
        LeaveError: It is given such a dictionary in the place of a dataset.
    """
    given: list[Value] = []
    error = ""
    if call.path in _JOINS and call.args and isinstance(call.args[0], Seq) and not call.args[0].open:
        given, error = call.args[0].items, "ValueError"
    elif _TRAINERS.fullmatch(call.path):
        given, error = [call.kwargs.get("train_dataset", NONE)], "KeyError"
    for value in given:
        _refuse(machine, value, call.node, error, call.name)
    if call.path == "datasets.load_dataset":
        if call.open or len(call.args) > 2 or call.kwargs.get("split", NONE) != NONE:
            return None
        return Instance("datasets.Dataset", call, {KNOWN: Whole(truth(call.kwargs.get("streaming", NONE)))})
    held = call.receiver.attrs.get(KNOWN) if isinstance(call.receiver, Instance) else None
    if isinstance(held, Whole) and call.name in _KEEPING:
        return Instance("datasets.Dataset", call, {KNOWN: held})
    return None


def names_of(value: Value) -> list[Value] | None:
    """What a loop over all splits sees, where these are not known; None for any other value."""
    return [NAME] if isinstance(value, Instance) and isinstance(value.attrs.get(KNOWN), Whole) else None


def refuse_item(machine: Calls, owner: Value, index: Value, node: ast.AST) -> None:
    """See whether a row is asked for by its number, which is the name of no split, or a column of the name of one.

    Raises:
        LeaveError: It is.
    """
    if owner is NAME and isinstance(index, Const) and isinstance(index.value, str):
        raise lacking(machine, node, "whole", "TypeError", ("", ()), f"[{index.value!r}]")
    if isinstance(index, Const) and type(index.value) is int:
        _refuse(machine, owner, node, "KeyError", f"[{index.value}]")


def refuse_slice(machine: Calls, owner: Value, node: ast.AST) -> None:
    """See whether rows are asked for.

    Raises:
        LeaveError: They are.
    """
    _refuse(machine, owner, node, "TypeError", "[:]")


def refuse_part(machine: Calls, owner: Value, node: ast.Attribute) -> None:
    """See whether what only a single dataset has is asked of all splits.

    Raises:
        LeaveError: It is.
    """
    if node.attr in _OF_ONE:
        _refuse(machine, owner, node, "AttributeError", node.attr)


def _refuse(machine: Calls, value: Value, node: ast.AST, error: str, wanted: str) -> None:
    of = _whole(value)
    if of is not None:
        raise lacking(machine, node, "whole", error, (of, ()), wanted)


def lacks(value: Value, name: str) -> bool:
    """Whether a value holds all splits, and an attribute is one that only a single dataset has."""
    return name in _OF_ONE and _whole(value) is not None


def is_kind(value: Value, path: str) -> bool | None:
    """Whether what holds all splits is of a class; None where that is not known, or it holds none."""
    held = value.attrs.get(KNOWN) if isinstance(value, Instance) else None
    if not isinstance(held, Whole):
        return None
    known = {"dict": True, "datasets.Dataset": False, "datasets.IterableDataset": False, "list": False}
    if held.lazy is not None:
        known |= {"datasets.DatasetDict": not held.lazy, "datasets.IterableDatasetDict": held.lazy}
    return known.get(path)
