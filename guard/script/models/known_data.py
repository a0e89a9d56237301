"""What is known of a well-known public data set once it is loaded: its splits, its columns, and what they become.

A value that stands for a dataset has `Columns` among its attributes; one that stands for the splits, the features or a
row of it has `Named`. What is not followed here gives a value without either. Nothing is said of a dataset of which
the table does not hold the columns.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from guard.script.values import NONE, UNKNOWN, Const, Instance, Map, Ref, Seq, Value, truth
from guard.signatures.data_sets import Configuration, DataSet, data_sets
from guard.words import words

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Iterable

    from guard.script.calls import Calls
    from guard.script.context import LeaveError
    from guard.script.values import Call

#: The attribute that holds what is known.
KNOWN = "\0known"
_DATASET = "datasets.Dataset"
#: Arguments of `load_dataset` that change nothing of what is loaded.
_PLAIN = words(
    "path name split streaming cache_dir token use_auth_token trust_remote_code num_proc keep_in_memory download_mode "
    "verification_mode ignore_verifications download_config storage_options save_infos"
)
_SPLIT = re.compile(r"(\w+(?:\.\w+)*)(?:\[[^\]]*\])?(?:\([^)]*\))?")
#: Longer instructions are not read, nor longer names told.
_MAX_SPLIT, _MAX_NAME = 200, 80
#: Of a dataset with more columns nothing is known.
MAX_COLUMNS = 100
Kind = Literal[
    "column",
    "split",
    "configuration",
    "unnamed",
    "taken",
    "whole",
    "single",
    "streamed",
    "part",
    "returned",
    "list",
    "rows",
]


@dataclass(slots=True, eq=False, repr=False)
class Columns(Value):
    """The columns of a dataset.

    Attributes:
        of: The data set on the Hub.
        names: Its columns.
        lazy: Whether it is streamed: what a function does with its rows comes later.
        plain: Whether its rows are dictionaries, and not in the form of another library.
        made: Those that a `map` has made, of the type of their content: none of them is a `ClassLabel`.
    """

    of: str
    names: tuple[str, ...]
    lazy: bool = False
    plain: bool = True
    made: frozenset[str] = frozenset()


@dataclass(slots=True, eq=False, repr=False)
class Named(Value):
    """What a dataset gives by names: its splits, its features, or a row.

    Attributes:
        of: The data set on the Hub; empty where it is not known, and may have any columns.
        kind: What the names are.
        table: What is under them.
        plain: Whether it is a dictionary.
        batched: Whether there is a list under each name, with the values of several rows.
    """

    of: str
    kind: Literal["column", "split"]
    table: Map
    plain: bool = False
    batched: bool = False


def columns_of(value: Value | None) -> Columns | None:
    """The columns of a dataset, where they are known."""
    known = value.attrs.get(KNOWN) if isinstance(value, Instance) else None
    return known if isinstance(known, Columns) else None


def named(value: Value | None) -> Named | None:
    """What a value gives by names, where these are known."""
    known = value.attrs.get(KNOWN) if isinstance(value, Instance) else None
    return known if isinstance(known, Named) else None


def _dataset(columns: Columns | None) -> Instance:
    return Instance(_DATASET, attrs={} if columns is None else {KNOWN: columns})


def row_of(columns: Columns, path: str = _DATASET, *, inside: bool = False) -> Instance:
    """A row, or rows, of a dataset; `inside` a function that is given it, nothing is known of what it holds."""
    table = Map({name: UNKNOWN if inside else Instance(_DATASET) for name in columns.names})
    return Instance(path, attrs={KNOWN: Named(columns.of, "column", table, plain=columns.plain)})


def any_row(path: str = _DATASET, *, plain: bool = False) -> Instance:
    """A row of a dataset whose columns are not known."""
    return Instance(path, attrs={KNOWN: Named("", "column", Map({}, open=True), plain=plain)})


def any_values() -> Seq:
    """What is under the name of a column in several rows: a list."""
    return Seq("list", [], open=True, written=True, filled=True)


def rows(value: Instance) -> Instance:
    """A row of a dataset, or a part of it as rows."""
    columns = columns_of(value)
    return Instance(value.path) if columns is None else row_of(columns)


def attribute(machine: Calls, owner: Instance, name: str) -> Value | None:
    """`column_names`, or `features`, of a dataset."""
    known = columns_of(owner)
    if name not in ("column_names", "features"):
        return None
    if known is None:
        splits = named(owner)
        if splits is None and name == "features" and owner.path == _DATASET:
            return any_row("datasets.Features")
        if splits is None or splits.kind != "split" or splits.table.open or name == "features":
            return None
        held = splits.table.items.items()
        lists = {split: attribute(machine, one, name) for split, one in held if isinstance(one, Instance)}
        return Map({split: one or UNKNOWN for split, one in lists.items()})
    if known.lazy:
        return None
    machine.asked_columns[machine.line] = (known.of, known.names)
    if name == "features":
        return row_of(known, "datasets.Features", inside=True)
    return Seq("list", [Const(column) for column in known.names])


def is_kind(value: Value, path: str) -> bool | None:
    """Whether something of a known dataset is an instance of a class of `datasets`, or a dictionary."""
    columns, table = columns_of(value), named(value)
    if columns is not None:
        kinds = {"datasets.Dataset": not columns.lazy, "datasets.IterableDataset": columns.lazy}
        return kinds.get(path, False if path in ("dict", "datasets.DatasetDict", "list") else None)
    if table is not None and table.kind == "split":
        first = common(table)
        kinds = {"dict": True, "datasets.Dataset": False, "datasets.IterableDataset": False}
        if first is not None:
            kinds |= {"datasets.DatasetDict": not first.lazy, "datasets.IterableDatasetDict": first.lazy}
        return kinds.get(path)
    return None


def item(machine: Calls, owner: Instance, index: Value, node: ast.AST) -> Value | None:
    """`owner[index]` of a known dataset, its splits, or a row; None where nothing is known of it."""
    table, columns = named(owner), columns_of(owner)
    if table is not None:
        is_held = isinstance(index, Const) and index.value in table.table.items
        if table.batched and isinstance(index, Const) and (is_held or not table.of):
            return table.table.items[index.value] if is_held and not table.of else any_values()
        if not table.of and not is_held:
            return UNKNOWN
        if not isinstance(index, Const) or not isinstance(index.value, str):
            return None
        if index.value not in table.table.items and not table.table.open:
            raise lacking(machine, node, table.kind, "KeyError", (table.of, tuple(table.table.items)), index.value)
        held = table.table.items.get(index.value)
        # A split that is one of several is any dataset: all calls of it are certain.
        return held if table.kind == "column" or isinstance(held, Instance) else None
    if columns is None or columns.lazy or not isinstance(index, Const):
        return None
    if isinstance(index.value, int):
        return row_of(columns)
    if isinstance(index.value, str):
        # Releases before 4.0 raise KeyError, later ones ValueError.
        _demand(machine, node, columns, [index.value], "KeyError or ValueError")
    return None


def lacking(
    machine: Calls, node: ast.AST, kind: Kind, error: str, had: tuple[str, tuple[str, ...]], wanted: str
) -> LeaveError:
    """The exception for a name that a data set does not have."""
    machine.lacked.add(id(node))
    of, names = had
    return machine.leave("raise", node, error, f"column:{spelled(kind, error, of, names, wanted)}")


def spelled(kind: str, error: str, of: str, names: tuple[str, ...], wanted: str) -> str:
    """What the end of a script says of a data set that does not have something, as JSON."""
    return json.dumps([kind, error, of, [name[:_MAX_NAME] for name in names], wanted[:_MAX_NAME]])


def _demand(machine: Calls, node: ast.AST, columns: Columns, wanted: Iterable[str], error: str = "ValueError") -> None:
    for name in wanted:
        if name not in columns.names:
            raise lacking(machine, node, "column", error, (columns.of, columns.names), name)


def answered(machine: Calls, call: Call) -> Instance | Seq | None:
    """What a call of `datasets` gives, where that is known of a well-known data set.

    Raises:
        LeaveError: The data set does not have what the call names.
    """
    if not call.path.startswith("datasets."):
        return None
    if call.path == "datasets.load_dataset":
        return _loaded(machine, call)
    receiver = call.receiver
    columns, table = columns_of(receiver), named(receiver)
    if columns is not None:
        return _known_result(call, _changed(machine, call, columns))
    if table is None or table.kind != "split":
        return None
    if call.name in _SETTING:
        for held in (receiver, *table.table.items.values()):
            if isinstance(held, Instance):
                machine.store(held.attrs, KNOWN, UNKNOWN)
    if call.name not in _OF_SPLITS:
        return None
    split = common(table)
    after = None if split is None else _changed(machine, call, split)
    return _known_result(call, None if after is None else Named(table.of, "split", like(table, after)))


def common(table: Named) -> Columns | None:
    """The columns of all splits, where these are the same."""
    held = [columns_of(split) for split in table.table.items.values()]
    first = held[0] if held else None
    if first is None or table.table.open or any(one is None or one.names != first.names for one in held):
        return None
    return first


def like(table: Named, after: Columns | Named) -> Map:
    """All splits of a dictionary after a method of it."""
    return Map({split: Instance(_DATASET, attrs={KNOWN: replace(after)}) for split in table.table.items})


def _known_result(call: Call, known: Columns | Named | None) -> Instance | None:
    if isinstance(known, Columns) and len(known.names) > MAX_COLUMNS:
        return None
    return None if known is None else Instance(_DATASET, call, {KNOWN: known})


def _loaded(machine: Calls, call: Call) -> Instance | Seq | None:
    """`load_dataset` of a set of the table."""
    place = call.arg("path", 0)
    found = data_sets().get(place.value) if isinstance(place, Const) and isinstance(place.value, str) else None
    if found is None or call.open or any(value != NONE for value in call.args[2:]) or not _is_plain(call):
        return None
    configuration = _configuration(machine, call, found)
    lazy = truth(call.kwargs.get("streaming", NONE))
    if configuration is None or lazy is None:
        return None
    columns = None if configuration.columns is None else Columns(found.name, configuration.columns, lazy)
    split = call.kwargs.get("split", NONE)
    several = split.items.values() if isinstance(split, Map) else split.items if isinstance(split, Seq) else [split]
    wanted = [] if isinstance(split, Map | Seq) and split.open else list(several)
    for one in wanted:
        for name in _splits(one):
            if name not in configuration.splits:
                raise lacking(machine, call.node, "split", "ValueError", (found.name, configuration.splits), name)
    if isinstance(split, Seq):
        return Seq("list", [Instance(_DATASET, call, _dataset(columns).attrs) for _ in wanted], split.open)
    if isinstance(split, Map):
        given: dict[object, Value] = {name: _dataset(columns) for name in split.items}
        return _known_result(call, Named(found.name, "split", Map(given, split.open)))
    if split == NONE:
        splits: dict[object, Value] = {name: _dataset(columns) for name in configuration.splits}
        return _known_result(call, Named(found.name, "split", Map(splits)))
    return _known_result(call, columns if _splits(split) or _is_all(split) else None)


def _is_plain(call: Call) -> bool:
    """Whether no argument makes `load_dataset` load anything else."""
    for name, value in call.kwargs.items():
        is_main = name == "revision" and value == Const("main")
        if name not in _PLAIN and value != NONE and not is_main:
            return False
    return True


def _configuration(machine: Calls, call: Call, found: DataSet) -> Configuration | None:
    """The configuration that is loaded, where it is known."""
    name = call.arg("name", 1) or NONE
    names = tuple(found.configurations)
    if not isinstance(name, Const):
        return None
    if name.value in (None, ""):
        if found.named:
            raise lacking(machine, call.node, "unnamed", "ValueError", (found.name, names), "")
        return None if found.default is None else found.configurations[found.default]
    if not isinstance(name.value, str):
        return None
    if name.value not in found.configurations and found.whole:
        raise lacking(machine, call.node, "configuration", "ValueError", (found.name, names), name.value)
    return found.configurations.get(name.value)


def _splits(value: Value) -> list[str]:
    """The splits that an instruction names; none where it cannot be read, or names all."""
    if isinstance(value, Ref) and value.path.startswith("datasets.Split."):
        return [] if value.path.endswith(".ALL") else [value.path.rpartition(".")[2].lower()]
    if not isinstance(value, Const) or not isinstance(value.value, str) or len(value.value) > _MAX_SPLIT:
        return []
    parts = [_SPLIT.fullmatch(part.strip()) for part in value.value.split("+")]
    known = [part[1] for part in parts if part is not None]
    return known if len(known) == len(parts) and not _is_all(value) else []


def _is_all(value: Value) -> bool:
    return value in (Const("all"), Ref("datasets.Split.ALL"))


def texts(value: Value | None) -> list[str] | None:
    """The names that an argument gives; None where they are not known."""
    items = value.items if isinstance(value, Seq) and not value.open else [value]
    found = [one.value for one in items if isinstance(one, Const) and isinstance(one.value, str)]
    return found if len(found) == len(items) else None


def _changed(machine: Calls, call: Call, columns: Columns) -> Columns | Named | None:
    """What is known of a dataset after a method of it; None where nothing is."""
    change = _METHODS.get(call.name)
    if change is None or call.open or (columns.lazy and call.name not in _OF_STREAMS):
        return None
    return change(machine, call, columns)


def _kept(machine: Calls, call: Call, columns: Columns) -> Columns:
    """What changes no column."""
    machine.step()
    return replace(columns, made=frozenset()) if call.name.startswith("cast") else columns


def _sorted(machine: Calls, call: Call, columns: Columns) -> Columns:
    wanted = texts(call.arg("column_names", 0))
    _demand(machine, call.node, columns, wanted or ())
    return columns


def _of_column(machine: Calls, call: Call, columns: Columns) -> Columns | None:
    """`class_encode_column`, `unique`."""
    _demand(machine, call.node, columns, texts(call.arg("column", 0)) or ())
    return replace(columns, made=frozenset()) if call.name == "class_encode_column" else None


def _removed(machine: Calls, call: Call, columns: Columns) -> Columns | None:
    wanted = texts(call.arg("column_names", 0))
    _demand(machine, call.node, columns, wanted or ())
    if wanted is None:
        return None
    keep = call.name == "select_columns"
    return replace(columns, names=tuple(name for name in columns.names if (name in wanted) is keep))


def _renamed(machine: Calls, call: Call, columns: Columns) -> Columns | None:
    pairs: dict[object, Value] = {}
    if call.name == "rename_columns":
        given = call.arg("column_mapping", 0)
        pairs = dict(given.items) if isinstance(given, Map) and not given.open else {}
    else:
        old, new = call.arg("original_column_name", 0), call.arg("new_column_name", 1)
        pairs = {old.value: new} if isinstance(old, Const) and new is not None else {}
    changes = {old: texts(new) for old, new in pairs.items() if isinstance(old, str)}
    _demand(machine, call.node, columns, changes)
    after = tuple((changes.get(name) or [name])[0] for name in columns.names)
    if not changes or None in changes.values():
        return None
    _demand_free(machine, call, columns, after)
    return replace(columns, names=after, made=frozenset())


def _added(machine: Calls, call: Call, columns: Columns) -> Columns | None:
    new = texts(call.arg("name", 0))
    if new is None:
        return None
    _demand_free(machine, call, columns, (*columns.names, *new))
    return replace(columns, names=(*columns.names, *new))


def _demand_free(machine: Calls, call: Call, columns: Columns, after: tuple[str, ...]) -> None:
    twice = next((name for name in after if after.count(name) > 1), None)
    if twice is not None:
        raise lacking(machine, call.node, "taken", "ValueError", (columns.of, columns.names), twice)


def _divided(machine: Calls, call: Call, columns: Columns) -> Named:
    wanted = texts(call.kwargs.get("stratify_by_column")) or ()
    _demand(machine, call.node, columns, wanted)
    for name in columns.made.intersection(wanted):
        told = f"takes a column of the type ClassLabel, and `{name[:_MAX_NAME]}` is what `map` has made"
        machine.misuse(call.node, "ValueError", told, f"Call `class_encode_column('{name[:_MAX_NAME]}')` before")
    return Named(columns.of, "split", Map({name: _dataset(columns) for name in ("train", "test")}))


def _formatted(machine: Calls, call: Call, columns: Columns) -> Columns | None:
    """`with_format`, and what changes the dataset itself."""
    asked = call.arg("columns", 1)
    keeps = "transform" not in call.name and (asked is None or asked == NONE)
    after = replace(columns, plain=False)
    if call.name in _SETTING and isinstance(call.receiver, Instance):
        machine.store(call.receiver.attrs, KNOWN, after if keeps else UNKNOWN)
    return after if keeps and call.name.startswith("with_") else None


def _mapped(machine: Calls, call: Call, columns: Columns) -> Columns | None:
    """`map` and `filter` before their function is read: what a map puts in is known after it."""
    for name in ("input_columns", "remove_columns"):
        given = call.kwargs.get(name)
        _demand(machine, call.node, columns, () if given is None or given == NONE else texts(given) or ())
    return columns if call.name == "filter" else None


#: What changes the form of rows of the dataset itself; the last does so for a `with` block.
_SETTING = ("set_format", "set_transform", "formatted_as")
_METHODS: dict[str, Callable[[Calls, Call, Columns], Columns | Named | None]] = {
    **dict.fromkeys(
        ("shuffle", "select", "shard", "take", "skip", "repeat", "flatten_indices", "cast", "cast_column"), _kept
    ),
    "sort": _sorted,
    "class_encode_column": _of_column,
    "unique": _of_column,
    "remove_columns": _removed,
    "select_columns": _removed,
    "rename_column": _renamed,
    "rename_columns": _renamed,
    "add_column": _added,
    "train_test_split": _divided,
    **dict.fromkeys(("with_format", "with_transform", *_SETTING), _formatted),
    "map": _mapped,
    "filter": _mapped,
}
#: Those that a dictionary of splits has as well, for each of them.
_OF_SPLITS = words(
    "shuffle sort flatten_indices cast cast_column class_encode_column remove_columns select_columns rename_column "
    "rename_columns with_format map filter"
)
#: Those that are followed of what is streamed.
_OF_STREAMS = words("shuffle take skip")
