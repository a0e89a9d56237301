"""What a value of `datasets` is, whatever data set it is of: one dataset, all splits of one, or a part of its rows.

Sources: `load_dataset` of `load.py`, and the classes of `arrow_dataset.py`, `iterable_dataset.py` and
`dataset_dict.py`, of datasets 2.14 to 5.2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from guard.script.models.known_data import KNOWN, columns_of, named
from guard.script.values import (
    NONE,
    UNKNOWN,
    Const,
    Instance,
    Map,
    PathValue,
    Ref,
    Seq,
    Text,
    Value,
    Written,
    truth,
)
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.calls import Calls
    from guard.script.values import Call

#: Builders of files, which give one split where no names of splits are among their arguments.
_OF_FILES = words("json csv parquet text arrow")
#: Those of files that tell no types of their columns.
_WITHOUT_TYPES = words("json csv text")
BY_CONTENT = words("from_dict from_list from_pandas from_polars from_generator")
#: Those give a dictionary where they are told one.
_BY_FILES = words("from_csv from_json from_parquet from_text")
#: Methods that give what they are called on again: of a single dataset, and of all splits.
_OF_BOTH = words(
    "align_labels_with_mapping cast cast_column class_encode_column filter flatten flatten_indices map remove_columns "
    "rename_column rename_columns select_columns shuffle sort"
)
_OF_ONE = words("add_column add_item batch repeat select shard skip take")
#: All methods that give a dataset of the same kind.
KEEPING = _OF_BOTH | _OF_ONE | words("with_format with_transform")
#: Methods that may change the types of columns.
_TYPING = words("align_labels_with_mapping cast cast_column class_encode_column add_column add_item")
#: What changes the kind of rows that are taken out.
_FORMATS = words("with_format with_transform set_format set_transform formatted_as")
#: Methods of a dictionary that put splits in, or take them out.
_CHANGING = words("clear pop popitem setdefault update")
#: What changes the form of rows in place, perhaps by another name of the dataset.
IN_PLACE = re.compile(r"\b(?:set_format|set_transform|formatted_as)\(")
#: The attribute that holds the rows of a dataset, or those of each split.
ROWS = "\0rows"
#: The attribute of a split that holds what it was taken out of.
OF = "\0of"
_MAX_LINEAGE = 30
#: Methods that give the number of bytes, or rows, that they have written.
_WRITING = words("to_csv to_json to_parquet to_sql")
JOINS = words("datasets.concatenate_datasets datasets.interleave_datasets")


@dataclass(slots=True, eq=False)
class NameOf(Written):
    """The name of a split, or of a column, as a loop over what has these sees it."""

    of: Literal["split", "column"] = "split"


@dataclass(slots=True)
class SomeName(Text):
    """The same, where it is not known which."""

    of: Literal["split", "column"] = "split"


SOME_SPLIT, SOME_COLUMN = SomeName((None,)), SomeName((None,), of="column")


@dataclass(slots=True, eq=False, repr=False)
class Whole(Value):
    """The splits of a dataset.

    Attributes:
        lazy: Whether they are streamed; None where that is not known.
        names: Their names, where these are known.
        plain: Whether their rows are dictionaries, and not in the form of another library.
        raw: Whether their columns have the types of their content alone.
    """

    lazy: bool | None
    names: tuple[str, ...] | None = None
    plain: bool = True
    raw: bool = False


@dataclass(slots=True, eq=False, repr=False)
class One(Value):
    """A single dataset.

    Attributes:
        lazy: Whether it is streamed; None where that is not known.
        plain: Whether its rows are dictionaries, and not in the form of another library.
        raw: Whether its columns have the types of their content alone, and none is a `ClassLabel`.
    """

    lazy: bool | None
    plain: bool = True
    raw: bool = False


@dataclass(slots=True, eq=False, repr=False)
class Part(Value):
    """What a dataset gives for a range of rows, a dictionary, or for a name, a list.

    Attributes:
        several: Whether it is a range of rows.
    """

    several: bool = False


@dataclass(slots=True, eq=False, repr=False)
class Row(Part):
    """A row of a dataset, a dictionary."""


def kind_of(value: Value | None) -> Whole | One | Part | None:
    """What a value of `datasets` is; None where that is not known."""
    if not isinstance(value, Instance):
        return None
    known = value.attrs.get(KNOWN)
    if isinstance(known, Whole | One | Part):
        return known
    columns = columns_of(value)
    if columns is not None:
        return One(columns.lazy, columns.plain)
    table = named(value)
    if table is None or table.kind != "split":
        return None
    held = {None if one is None else one.lazy for one in map(columns_of, table.table.items.values())}
    names = None if table.table.open else tuple(map(str, table.table.items))
    return Whole(held.pop() if len(held) == 1 else None, names, plain=False)


def column_name(name: str) -> NameOf:
    """The name of a column."""
    return NameOf(name, of="column")


def name_of(value: Value) -> Literal["split", "column"] | None:
    """What a value is the name of; None if it is no such name."""
    return value.of if isinstance(value, NameOf | SomeName) else None


def answered(machine: Calls, call: Call) -> Instance | Seq | None:
    """What a call of `datasets` gives, as far as its kind is known."""
    made: Whole | One | None = None
    if call.path == "datasets.load_dataset":
        return _loaded(call)
    if call.name in _WRITING and isinstance(kind_of(call.receiver), One):
        return Instance("int[]", call)
    if call.path in JOINS:
        given = call.arg("dsets", 0) or call.arg("datasets", 0)
        kinds = [kind_of(one) for one in given.items] if isinstance(given, Seq) else []
        lazy = {one.lazy if isinstance(one, One) else None for one in kinds} or {None}
        are_plain = all(isinstance(one, One) and one.plain for one in kinds)
        made = One(lazy.pop() if len(lazy) == 1 else None, are_plain)
    elif isinstance(call.receiver, Ref | None) and not call.open:
        made = _built(call)
    if made is None and isinstance(call.receiver, Instance) and call.path.startswith("datasets."):
        made = _changed(machine, call, kind_of(call.receiver))
    if made is None:
        return None
    path = "datasets.Dataset" if call.name != "DatasetDict" else "datasets.DatasetDict"
    return Instance(path, call, {KNOWN: made})


def _loaded(call: Call) -> Instance | Seq | None:
    if call.open or len(call.args) > 2:
        return None
    split, lazy = call.kwargs.get("split", NONE), truth(call.kwargs.get("streaming", NONE))
    made: Whole | One | None = None
    if split == NONE:
        made = Whole(lazy, _of_files(call), raw=_is_raw(call))
    elif isinstance(split, Map):
        made = Whole(lazy, None if split.open else tuple(map(str, split.items)))
    elif isinstance(split, Seq) and not split.open:
        return Seq("list", [Instance("datasets.Dataset", call, {KNOWN: One(lazy)}) for _ in split.items])
    elif isinstance(split, Const | Text) or (isinstance(split, Ref) and split.path.startswith("datasets.")):
        made = One(lazy, raw=_is_raw(call))
    return None if made is None else Instance("datasets.Dataset", call, {KNOWN: made})


def _is_raw(call: Call) -> bool:
    """Whether types are told by nobody: neither by the call, nor by the files, as those of the Hub may."""
    place = call.arg("path", 0)
    is_text = isinstance(place, Const) and place.value in _WITHOUT_TYPES
    return is_text and call.kwargs.get("features", NONE) == NONE


def _of_files(call: Call) -> tuple[str, ...] | None:
    """The splits of files that are told without any names: all are of one. With names, these are the splits."""
    place, files = call.arg("path", 0), call.kwargs.get("data_files")
    if not isinstance(place, Const) or place.value not in _OF_FILES:
        return None
    if isinstance(files, Map) and not files.open:
        return tuple(map(str, files.items))
    if isinstance(files, Const | Text | PathValue) and files != NONE:
        return ("train",)
    return ("train",) if isinstance(files, Seq) and (files.items or files.filled) else None


def _built(call: Call) -> One | Whole | None:
    """What a class makes of content, or of files."""
    owner, _, name = call.path.partition(".")[2].partition(".")
    if owner == "DatasetDict" and not name:
        return Whole(lazy=None, plain=False)
    if owner not in ("Dataset", "IterableDataset"):
        return None
    first = call.args[0] if call.args else next(iter(call.kwargs.values()), UNKNOWN)
    is_one = name in BY_CONTENT or (name in _BY_FILES and isinstance(first, Const | Text | PathValue | Seq))
    is_raw = name in BY_CONTENT and "features" not in call.kwargs and len(call.args) < 2 and not call.open
    return One(owner == "IterableDataset", raw=is_raw) if is_one else None


def _changed(machine: Calls, call: Call, held: Whole | One | Part | None) -> Whole | One | None:
    """What a method makes of a dataset."""
    if held is None or isinstance(held, Part):
        return None
    if call.name in _FORMATS:
        after = replace(held, plain=False)
        if call.name.startswith("with_"):
            return after
        if isinstance(call.receiver, Instance) and isinstance(call.receiver.attrs.get(KNOWN), Whole | One):
            machine.store(call.receiver.attrs, KNOWN, after)
        return None
    if isinstance(held, Whole) and call.name in _CHANGING and isinstance(call.receiver, Instance):
        rename(machine, call.receiver)
    if call.name in _OF_BOTH or (call.name in _OF_ONE and isinstance(held, One)):
        is_typed = call.name in _TYPING or call.kwargs.get("features", NONE) != NONE or call.open
        return replace(held, raw=held.raw and not is_typed)
    if isinstance(held, One) and call.name == "to_iterable_dataset":
        return One(lazy=True, plain=False)
    if isinstance(held, One) and call.name == "train_test_split":
        return Whole(lazy=False, names=("train", "test"), plain=held.plain, raw=held.raw)
    return None


def rename(machine: Calls, owner: Value) -> None:
    """Let go of the names of splits, and of what is counted of them: some are put in, or taken out."""
    if isinstance(owner, Instance) and ROWS in owner.attrs:
        machine.store(owner.attrs, ROWS, UNKNOWN)
    held = owner.attrs.get(KNOWN) if isinstance(owner, Instance) else None
    if isinstance(owner, Instance) and isinstance(held, Whole):
        machine.store(owner.attrs, KNOWN, replace(held, names=None))


def item(owner: Value, index: Value) -> Instance | None:
    """What `owner[index]` is of all splits, or of one dataset; None where nothing is known of it."""
    held = kind_of(owner)
    if isinstance(held, Whole) and isinstance(index, Const | Text):
        return Instance("datasets.Dataset", attrs={KNOWN: One(held.lazy, held.plain, held.raw), OF: owner})
    is_one = isinstance(held, One) and held.lazy is False and held.plain
    is_column = is_one and isinstance(index, Const) and isinstance(index.value, str)
    return Instance("datasets.Dataset", attrs={KNOWN: Part()}) if is_column else None


def part(owner: Value) -> Instance | None:
    """A range of the rows of a dataset; None where it may be in the form of another library."""
    held = kind_of(owner)
    if isinstance(held, One) and held.lazy is False and held.plain:
        return Instance("datasets.Dataset", attrs={KNOWN: Part(several=True)})
    return None


def lineage(value: Value | None) -> Iterator[Instance]:
    """A dataset, and those that it was made of by methods, or taken out of, each before the one that it is of."""
    for _ in range(_MAX_LINEAGE):
        if not isinstance(value, Instance):
            return
        yield value
        value = value.attrs.get(OF) or (value.call.receiver if value.call is not None else None)
