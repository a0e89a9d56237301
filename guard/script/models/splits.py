"""What is asked of a value of `datasets` that is not of that kind: all splits taken for a dataset, and the like.

What `load_dataset` gives without `split` is a dictionary of splits, and so is what `train_test_split` gives; a single
dataset has no splits; what is streamed has no rows that could be counted or chosen; and a range of rows is a plain
dictionary. Sources: `arrow_dataset.py`, `iterable_dataset.py`, `dataset_dict.py` and `combine.py` of datasets 2.14 to
5.2.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from guard.script.models import kinds
from guard.script.models.kinds import JOINS, SOME_SPLIT, One, Part, Whole, kind_of, name_of
from guard.script.models.known_data import lacking, named
from guard.script.values import NONE, Const, Instance, Map, Seq, Value
from guard.words import words

if TYPE_CHECKING:
    import ast

    from guard.script.calls import Calls
    from guard.script.context import LeaveError
    from guard.script.values import Call

#: What a dataset has, and a dictionary of splits has not.
_OF_ONE = words(
    "add_column add_elasticsearch_index add_faiss_index add_item batch description features get_nearest_examples info "
    "iter repeat select shard skip split take to_csv to_dict to_iterable_dataset to_json to_list to_pandas to_parquet "
    "to_polars to_sql train_test_split"
)
#: What a dictionary of splits has, and a dataset has not.
_OF_ALL = words("keys values items get pop popitem setdefault update")
#: What a dataset has that is not streamed.
_OF_ROWS = words(
    "add_elasticsearch_index add_faiss_index add_item align_labels_with_mapping class_encode_column flatten "
    "flatten_indices get_nearest_examples num_rows save_to_disk select set_format set_transform shape sort "
    "to_iterable_dataset to_tf_dataset train_test_split unique"
)
#: The same, of all splits.
_OF_ROWS_OF_ALL = _OF_ROWS - _OF_ONE
#: What a dataset has, and neither dictionaries and lists have it, nor tables and arrays of other libraries.
_OF_DATASETS = words(
    "add_column add_faiss_index add_item cast_column class_encode_column flatten_indices "
    "push_to_hub remove_columns rename_column rename_columns save_to_disk select_columns set_format set_transform "
    "to_iterable_dataset train_test_split with_format with_transform"
)
#: What dictionaries and lists do not have.
_OF_PLAIN = _OF_DATASETS | words(
    "features filter iter map select shard shuffle skip take to_csv to_dict to_json to_list to_pandas to_parquet"
)
#: Names under which nobody keeps a column.
_SPLITS = words("train validation")
#: What makes columns of the names that a script gives them.
_NAMING = words("add_column rename_column rename_columns")
_TRAINERS = re.compile(r"(?:transformers|trl)\.\w*Trainer")
#: Trainers that map what they are given.
_MAPPING = words("trl.SFTTrainer trl.DPOTrainer trl.RewardTrainer trl.KTOTrainer")
_Kind = Literal["whole", "single", "streamed", "part"]


def answered(machine: Calls, call: Call) -> Value | None:
    """What a call gives that loads a dataset, or changes one.

    Raises:
        LeaveError: It is given a dictionary of splits in the place of a dataset.
    """
    given: list[Value] = []
    error = ""
    if call.path in JOINS and call.args and isinstance(call.args[0], Seq) and not call.args[0].open:
        given, error = call.args[0].items, "ValueError"
    elif _TRAINERS.fullmatch(call.path):
        given, error = [call.kwargs.get("train_dataset", NONE)], "KeyError"
        for value in (*given, call.kwargs.get("eval_dataset", NONE)):
            if isinstance(kind_of(value), Part):
                raise _lacking(machine, value, call.node, ("part", "KeyError or ValueError", call.name))
        _refuse_list(machine, call)
    for value in given:
        if isinstance(kind_of(value), Whole):
            raise _lacking(machine, value, call.node, ("whole", error, call.name))
    return kinds.answered(machine, call)


def _refuse_list(machine: Calls, call: Call) -> None:
    """See whether a trainer that maps its data is given a list of rows to train on.

    Raises:
        LeaveError: It is: a list has no `map`, and newer releases look at the type first.
    """
    given = call.kwargs.get("train_dataset")
    if not isinstance(given, Seq) or call.path not in _MAPPING:
        return
    if not any("skip_prepare_dataset" in line for line in machine.lines):
        raise lacking(machine, call.node, "list", "TypeError or AttributeError", ("", ()), call.name)


def names_of(value: Value) -> list[Value] | None:
    """What a loop over all splits sees, where these are not known; None for any other value."""
    return [SOME_SPLIT] if named(value) is None and isinstance(kind_of(value), Whole) else None


def refuse_item(machine: Calls, owner: Value, index: Value, node: ast.AST) -> None:
    """See whether a row is asked for by its number, which is the name of no split, or a column of the name of one.

    Raises:
        LeaveError: It is.
    """
    if not isinstance(index, Const):
        return
    if name_of(owner) == "split" and isinstance(index.value, str):
        raise lacking(machine, node, "whole", "TypeError", ("", ()), f"[{index.value!r}]")
    held = kind_of(owner)
    if isinstance(held, Whole) and type(index.value) is int:
        raise _lacking(machine, owner, node, ("whole", "KeyError", f"[{index.value!r}]"))
    # Those of a well-known data set are looked after elsewhere, with the name of the set.
    names = held.names if isinstance(held, Whole) and named(owner) is None else None
    if names is not None and isinstance(index.value, str) and index.value not in names:
        raise lacking(machine, node, "split", "KeyError", ("", names), index.value)
    if (
        isinstance(held, One)
        and held.lazy is False
        and index.value in _SPLITS
        and not _may_have_column(owner, index.value)
    ):
        raise _lacking(machine, owner, node, ("single", "KeyError or ValueError", f"[{index.value!r}]"))


def refuse_slice(machine: Calls, owner: Value, node: ast.AST) -> None:
    """See whether rows are asked for.

    Raises:
        LeaveError: They are.
    """
    if isinstance(kind_of(owner), Whole):
        raise _lacking(machine, owner, node, ("whole", "TypeError", "[:]"))


def refuse_part(machine: Calls, owner: Value, node: ast.Attribute) -> None:
    """See whether an attribute is asked of a value of another kind than those that have it.

    Raises:
        LeaveError: It is.
    """
    kind = _without(owner, node.attr)
    # The form of rows may be set by way of another name, or of all splits.
    if kind == "part" and any(map(kinds.IN_PLACE.search, machine.lines)):
        return
    if kind is not None:
        raise _lacking(machine, owner, node, (kind, "AttributeError", node.attr))


def refuse_length(machine: Calls, value: Value, node: ast.AST) -> None:
    """See whether the rows of what is streamed are counted.

    Raises:
        LeaveError: They are.
    """
    held = kind_of(value)
    if isinstance(held, One) and held.lazy:
        raise _lacking(machine, value, node, ("streamed", "TypeError", "len"))


def _without(value: Value, name: str) -> _Kind | None:
    """What a value is, if no value of its kind has an attribute that others of `datasets` have."""
    match kind_of(value):
        case Whole() if name in _OF_ONE:
            return "whole"
        case Whole(lazy=True) if name in _OF_ROWS_OF_ALL:
            return "streamed"
        case One() if name in _OF_ALL:
            return "single"
        case One(lazy=True) if name in _OF_ROWS:
            return "streamed"
        case Part() if name in _OF_PLAIN:
            return "part"
        case None:
            table = named(value)
            if not isinstance(value, Instance) or value.path != "datasets.Dataset" or table is None:
                return None
            return "part" if name in (_OF_PLAIN if table.plain else _OF_DATASETS) else None
        case _:
            return None


def _may_have_column(value: Value, name: str) -> bool:
    """Whether the script may name a column of a dataset so, or all are known, and looked after elsewhere."""
    if kinds.columns_of(value) is not None:
        return True
    made = [one.call for one in kinds.lineage(value) if one.call is not None]
    return any(one.name in _NAMING or (one.name in kinds.BY_CONTENT and _may_hold(one, name)) for one in made)


def _may_hold(made: Call, name: str) -> bool:
    """Whether the content that a dataset is made of may have such a column."""
    given = made.args[0] if made.args else made.kwargs.get("mapping")
    rows = given.items if isinstance(given, Seq) and not given.open else [given]
    return any(not isinstance(row, Map) or row.open or name in row.items for row in rows)


def _lacking(machine: Calls, value: Value, node: ast.AST, what: tuple[_Kind, str, str]) -> LeaveError:
    kind, error, wanted = what
    table = named(value)
    return lacking(machine, node, kind, error, ("" if table is None else table.of, ()), wanted)


def lacks(value: Value, name: str) -> bool:
    """Whether an attribute is asked of a value of another kind than those that have it."""
    return _without(value, name) is not None


def is_kind(value: Value, path: str) -> bool | None:
    """Whether a value of `datasets` is of a class; None where that is not known."""
    held = kind_of(value)
    if isinstance(held, Whole):
        known = {"dict": True, "datasets.Dataset": False, "datasets.IterableDataset": False, "list": False}
        if held.lazy is not None:
            known |= {"datasets.DatasetDict": not held.lazy, "datasets.IterableDatasetDict": held.lazy}
        return known.get(path)
    if isinstance(held, One):
        known: dict[str, bool] = dict.fromkeys(
            ("dict", "list", "datasets.DatasetDict", "datasets.IterableDatasetDict"), False
        )
        if held.lazy is not None:
            known |= {"datasets.Dataset": not held.lazy, "datasets.IterableDataset": held.lazy}
        return known.get(path)
    return None
