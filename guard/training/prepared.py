"""What a script has made of the rows that it trains on: their columns, and what is known of each.

It is followed from where they are loaded, or written out, through each method. Nothing is known of what is done in
another way: in place, by a format that makes the rows anew, or by a function that hands on what somebody else returns.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from guard.script.models.kinds import lineage
from guard.script.models.known_data import named, texts
from guard.script.models.mapped import RETURNED
from guard.script.outline import walk
from guard.script.values import NONE, UNKNOWN, Const, Function, Instance, Map, Seq, Value, truth
from guard.signatures.data_sets import data_sets
from guard.sinks.base import text
from guard.words import says, words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call

#: What changes no column. A `filter` may leave rows of some kinds out, and so does a part of them.
_KEEPING = words("shuffle flatten_indices sort train_test_split repeat")
_CUTTING = words("select shard take skip filter")
_TOKENIZES = re.compile(r"transformers\.\w*Tokenizer\w*\.__call__")
#: Columns that a tokenizer gives, beside others that are no labels.
TOKENS = words("input_ids attention_mask")
#: What a text says that puts rows in the place of those of one split, or makes them anew when they are asked for.
_IN_PLACE = re.compile(
    r"\[\s*(?:['\"](?:train|test|validation|valid|val|dev|eval)['\"]|split\w*|name|key|k|s)\s*\]\s*=(?!=)|set_transform|"
    r"formatted_as|set_format\([^)]{0,200}columns"
)
#: What puts something into rows otherwise than by what a function returns.
_PUTS = words("update setdefault pop __setitem__")
#: Columns that well-known data sets have had from the first, of which some have come and gone.
_CERTAIN = {"trl-lib/Capybara": ("messages",)}
_MAX_STEPS, _MAX_TAKEN = 20, 4


@dataclass(slots=True)
class Loaded(Value):
    """What a column of a well-known data set holds, by its name there."""

    column: str


class Rows(NamedTuple):
    """Rows as they are trained on.

    Attributes:
        columns: By their names: what is in each row, which is `Loaded` where nothing has changed it.
        whole: Whether there are no other columns.
        of: The data set on the Hub, where it is a well-known one, and its configuration.
        is_cut: Whether only some of the rows may be there.
        is_filtered: Whether these may be of some kinds only.
        batched: Of the columns that the script makes, those with a list for several rows.
        tokenized: The call of a tokenizer that gives the tokens, if one is certain to.
    """

    columns: dict[str, Value]
    whole: bool
    of: tuple[str, str] = ("", "")
    is_cut: bool = False
    is_filtered: bool = False
    batched: frozenset[str] = frozenset()
    tokenized: Call | None = None


def prepared(case: Case, value: Value | None) -> Rows | None:
    """What is known of rows; None if that is nothing."""
    steps = list(lineage(value))
    if not steps or len(steps) > _MAX_STEPS or says(case.script or "", _IN_PLACE):
        return None
    rows: Rows | None = None
    for one in reversed(steps):
        call = one.call
        if call is None:
            # One of several splits, all of which are made alike.
            continue
        rows = _loaded(case, call) if rows is None else _changed(rows, call, one)
        if rows is None:
            return None
    return rows


def _loaded(case: Case, call: Call) -> Rows | None:
    if call.path == "datasets.load_dataset":
        place, given = text(call.arg("path", 0)), call.arg("name", 1) or NONE
        found = data_sets().get(place or "")
        if found is None or call.open or not isinstance(given, Const):
            return Rows({}, whole=False)
        name = str(given.value) if given.value else found.default or ""
        held = found.configurations.get(name)
        if call.kwargs.keys() & {"data_files", "data_dir", "revision"}:
            return Rows({}, whole=False)
        if held is None or held.columns is None:
            certain: dict[str, Value] = {column: Loaded(column) for column in _CERTAIN.get(found.name, ())}
            return Rows(certain, False, (found.name, name))
        split = call.kwargs.get("split", NONE)
        is_cut = "[" in (text(split) or "") or not isinstance(split, Const)
        columns: dict[str, Value] = {column: Loaded(column) for column in held.columns}
        return Rows(columns, True, (found.name, name), is_cut)
    given = call.arg("mapping", 0)
    if call.path == "datasets.Dataset.from_dict" and isinstance(given, Map) and _is_named(given):
        further = _further(case, call) if given.open else []
        columns = dict.fromkeys(further or (), UNKNOWN) | given.items
        return Rows(columns, whole=further is not None, batched=frozenset(given.items))
    first = given.items[0] if isinstance(given, Seq) and given.items else None
    if call.path == "datasets.Dataset.from_list" and isinstance(first, Map) and not first.open and _is_named(first):
        return Rows(dict(first.items), True)
    return None


def _further(case: Case, call: Call) -> list[str] | None:
    """The columns that a dictionary takes over from what a tokenizer gives; None where it may take others."""
    script = case.script or ""
    written = call.node.args[0] if isinstance(call.node, ast.Call) and call.node.args else None
    if not isinstance(written, ast.Dict) or "text_target" in script:
        return None
    taken = [value for key, value in zip(written.keys, written.values, strict=True) if key is None]
    if len(taken) > _MAX_TAKEN:
        return None
    for one in taken:
        if not isinstance(one, ast.Name) or f"{one.id}[" in script:
            return None
        made = re.findall(rf"\b{one.id}\s*=(?!=)\s*(\w*)", script)
        if len(made) != 1 or not made[0].lower().startswith("tok"):
            return None
    return sorted(TOKENS) if taken else None


def _is_named(table: Map) -> bool:
    return all(isinstance(name, str) for name in table.items)


def _changed(rows: Rows, call: Call, made: Instance) -> Rows | None:
    """What a method makes of rows."""
    if call.open or not call.path.startswith("datasets."):
        return None
    if call.name in _KEEPING:
        return rows
    if call.name in _CUTTING:
        return rows._replace(is_cut=True, is_filtered=rows.is_filtered or call.name == "filter")
    if call.name in ("with_format", "set_format"):
        return rows if call.arg("columns", 1) in (None, NONE) else None
    if call.name == "map":
        return _mapped(rows, call, made)
    columns = dict(rows.columns)
    if call.name in ("remove_columns", "select_columns"):
        wanted = texts(call.arg("column_names", 0))
        if wanted is None:
            return None
        keeps = call.name == "select_columns"
        left = {name: held for name, held in columns.items() if (name in wanted) is keeps}
        return rows._replace(columns=left, whole=rows.whole or (keeps and set(wanted) <= left.keys()))
    if call.name in ("rename_column", "rename_columns"):
        return _renamed(rows, call)
    return None


def _renamed(rows: Rows, call: Call) -> Rows | None:
    pairs: dict[object, Value] = {}
    if call.name == "rename_columns":
        given = call.arg("column_mapping", 0)
        pairs = dict(given.items) if isinstance(given, Map) and not given.open else {}
    else:
        old, new = text(call.arg("original_column_name", 0)), call.arg("new_column_name", 1)
        pairs = {} if old is None or new is None else {old: new}
    names = {str(old): text(new) or "" for old, new in pairs.items()}
    if not names or not all(names.values()):
        return None
    columns = {names.get(name, name): held for name, held in rows.columns.items()}
    # What is renamed, and not known, is there under its new name.
    columns.update({new: UNKNOWN for old, new in names.items() if old not in rows.columns})
    return rows._replace(columns=columns, batched=frozenset(names.get(name, name) for name in rows.batched))


def _mapped(rows: Rows, call: Call, made: Instance) -> Rows | None:
    removed = call.kwargs.get("remove_columns", NONE)
    gone = [] if removed == NONE else texts(removed)
    returned = made.attrs.get(RETURNED)
    if gone is None or len(call.args) > 1:
        return None
    left = {name: held for name, held in rows.columns.items() if name not in gone}
    batched = frozenset(name for name in rows.batched if name in left)
    is_batched = truth(call.kwargs.get("batched", Const(False))) is not False
    given = named(returned)
    if isinstance(returned, Instance) and returned.call is not None and _TOKENIZES.fullmatch(returned.call.path):
        tokens = returned.call
        if tokens.open:
            return None
        if not _hands_on(call.arg("function", 0), tokens.node):
            # What else it puts in, or changes, is not known.
            return Rows(dict.fromkeys([*left, *TOKENS], UNKNOWN), whole=False, tokenized=tokens)
        names = [*TOKENS, *(["labels"] if "text_target" in tokens.kwargs or len(tokens.args) > 2 else [])]
        return rows._replace(columns=left | dict.fromkeys(names, UNKNOWN), tokenized=tokens, batched=batched)
    if isinstance(returned, Map):
        put = dict(returned.items)
        if returned.open or not _is_named(returned):
            return None
    elif given is not None and given.kind == "column" and not gone:
        # The row itself: what is in a column of it may be as before, or not.
        put = dict(given.table.items)
    else:
        return None
    put = {str(name): held for name, held in put.items()}
    batched |= frozenset(put) if is_batched else frozenset()
    return rows._replace(columns=left | put, batched=batched - (frozenset() if is_batched else put.keys()))


def _hands_on(function: Value | None, tokens: ast.AST) -> bool:
    """Whether a function returns what the call of a tokenizer gives as it is, and puts nothing else in."""
    if not isinstance(function, Function) or function.decorators:
        return False
    if isinstance(function.node, ast.Lambda):
        return function.node.body is tokens
    names: set[str] = set()
    given: set[str] = set()
    for node in walk(function.node):
        match node:
            case ast.Return(value=ast.Name(id=name)):
                names.add(name)
            case ast.Return(value=value) if value is not tokens:
                return False
            case ast.Subscript(ctx=ast.Store() | ast.Del()) | ast.Attribute(ctx=ast.Store()):
                return False
            case ast.Attribute(attr=attr) if attr in _PUTS:
                return False
            case ast.Call(args=args, keywords=keywords):
                given.update(one.id for one in args if isinstance(one, ast.Name))
                given.update(one.value.id for one in keywords if isinstance(one.value, ast.Name))
            case _:
                continue
    return not names & given
