"""Uses of values that Python is certain to refuse: of None, and of what the script itself writes out.

Only a value that is the same on every run is looked at, at a place that every run reaches.
"""

from __future__ import annotations

import ast
import operator
import re
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from guard.script.context import Event, LeaveError, Signal
from guard.script.declared import lacking
from guard.script.kinds import plain_kind
from guard.script.machine import Machine
from guard.script.models import outputs
from guard.script.models.numbers import OF_TYPE
from guard.script.models.of_rows import lacking_of
from guard.script.models.pushless import pushless
from guard.script.outline import place_of
from guard.script.results import described, lacks, meant, misses, sample_of
from guard.script.values import (
    NONE,
    NOTHING,
    Absent,
    Bound,
    Call,
    Choice,
    Const,
    Function,
    Generator,
    Instance,
    LocalClass,
    Map,
    Object,
    PathValue,
    Pending,
    Ref,
    Seq,
    Text,
    Unknown,
    Value,
    Written,
    merge,
    options,
    plain,
    released,
    template,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: How the text of an event begins that tells of such a use, and of an attribute that there is not.
MISUSE, LACKS = "value:", "lacks:"
#: What stands in such a text before what to do instead.
MENDS = "\0"
#: Functions that raise TypeError for None, and the method that their argument has to have; empty for any other. Those
#: of what has columns raise AttributeError.
OF_SOMETHING = {
    **dict.fromkeys(("int", "float", "sum", "max", "min", "range", "json.loads"), ""),
    **dict.fromkeys(("list", "tuple", "set", "frozenset", "sorted", "enumerate", "reversed", "iter"), "__iter__"),
    "len": "__len__",
    **dict.fromkeys(("list.extend", "set.update", "str.join"), "__iter__"),
    **dict.fromkeys(("datasets.Dataset.from_dict", "datasets.Dataset.from_pandas"), "columns"),
    **dict.fromkeys(
        ("pandas.concat", "random.choice", "random.sample", "sentence_transformers.SentenceTransformer.encode"), ""
    ),
}
_NEEDS = {
    "__iter__": "cannot be iterated over",
    "__getitem__": "cannot be indexed",
    "__contains__": "holds nothing",
    "__call__": "cannot be called",
    "__len__": "has no length",
    "__await__": "cannot be awaited",
    "": "is nothing that it works with",
    "columns": "has no columns",
}
#: Needs that only None is asked about.
_OF_NONE = ("", "columns")
_OPERATORS: dict[type[ast.AST], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Div: lambda one, other: one / other,
    ast.FloorDiv: lambda one, other: one // other,
    ast.Mod: operator.mod,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
#: Those that no text takes part in together with a number.
_OF_NUMBERS = frozenset({ast.Add, ast.Sub, ast.Div, ast.FloorDiv, ast.Lt, ast.LtE, ast.Gt, ast.GtE})
#: How the names of what is numbered from zero begin.
_NUMBERED = ("datasets.", "io.", "json.", "list.", "str.")
#: Modules that have a name of their own name, or of another thing that is called, and what imports that.
_MODULES = {
    "tqdm": "from tqdm import tqdm",
    "tqdm.auto": "from tqdm.auto import tqdm",
    "glob": "from glob import glob",
    "pprint": "from pprint import pprint",
    "datetime": "from datetime import datetime",
    "time": "from time import time",
    "copy": "from copy import deepcopy",
    "random": "from random import random",
}
#: Libraries whose tables and rows have columns by name.
_OF_COLUMNS = ("datasets.", "pandas.")
#: What stands for any value of a type.
_ANY: dict[str, Any] = {"str": "", "int": 1, "float": 1.0, "list": [], "tuple": (), "dict": {}}
_EMPTY: dict[str, Any] = {"list": [], "tuple": (), "set": set[str]()}
#: What a function gives that yields, and what stands for one that has to be awaited.
_YIELDING = (one for one in ())
_AWAITABLE = SimpleNamespace(send=None, throw=None, close=None, __await__=None)
#: Methods of a dataset that are certain to call the function that they are given.
_MAPPING = (".map", ".filter")
#: Attributes of built-in types that are newer than the oldest Python of a job.
_NEWER = frozenset({"is_integer", "from_number"})
#: Names that a function makes another scope's.
#: The last part of what a script adds to, wherever that is: `self.n += 1`, `counts["n"] += 1`, `n[0] += 1`.
_ADDED_TO = re.compile(r"\b(\w+)[\"']?\]?[ \t]*(?:[-+*]|//)=|\.(\w+)[ \t]*=(?!=)[^=\n]*\.\2\b")
_MAX_LINE = 500
_SHARED = re.compile(r"(?m)^[ \t]*(?:global|nonlocal)[ \t]+([\w, \t]+)")
#: What binds names, or sets attributes, by their text.
_BY_TEXT = re.compile(
    r"\b(?:globals|locals|vars|exec|setattr|delattr|patch(?:\.\w+)?)\(|__dict__|__getattr|__setattr__|__slots__"
)
#: Attributes that are set to something: alone, with others on a line, by a loop or a `with`.
_SET = re.compile(r"\.(\w+)[ \t]*(?::[^=\n]*)?(?:[-+*/%|&^@<>]{1,2})?=(?!=)(?![ \t]*None[ \t]*(?:$|#|;))", re.MULTILINE)
_SET_TOGETHER = re.compile(r"(?m)^[ \t]{0,200}[\[(]?[\w.\[\]\"' \t]+,[^=\n]*=(?!=)")
_SET_BY_BLOCK = re.compile(r"\b(?:for|as)[ \t]+([^\n:]{0,200}\.\w+)")
_ATTRIBUTE = re.compile(r"\.(\w+)")


class Refusing(Machine):
    """Ends the reading where a value is used as what it is certain not to be."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # pyright: ignore[reportArgumentType]
        self._shared: frozenset[str] | None = None
        self._added_to: frozenset[str] | None = None
        self._settable: frozenset[str] | None = None
        self._by_text: bool | None = None

    def refuse(self, value: Value, node: ast.AST, need: str) -> None:
        """See whether a value has the method that its use asks for.

        Raises:
            LeaveError: It has not: Python raises TypeError.
        """
        if isinstance(value, Absent):
            raise self._misused(node, "TypeError", value.told)
        if need == "__call__" and isinstance(value, Ref) and value.path in _MODULES and not self.sets("__class__"):
            meant = _MODULES[value.path]
            self.misuse(node, "TypeError", f"calls the module `{value.path}`", f"Import what is meant: `{meant}`")
        sample = None if need == "__contains__" and isinstance(value, Generator) else _sample(value)
        if sample is None or hasattr(sample[0], need) or (sample[0] is not None and need in _OF_NONE):
            return
        if self._is_certain():
            error = "AttributeError" if need == "columns" else "TypeError"
            raise self._misused(node, error, f"{MISUSE}`{self._words(node)}`: {_name(sample[0])} {_NEEDS[need]}")

    def misuse(self, node: ast.AST, error: str, told: str, mends: str, about: Value | None = None) -> None:
        """Let a use that Python refuses end the script, where every run comes to it.

        Args:
            node: The call.
            error: What it raises.
            told: What the call does, as a sentence about it.
            mends: What to do instead.
            about: The file that it is about.

        Raises:
            LeaveError: Every run does.
        """
        func = node.func if isinstance(node, ast.Call) else None
        if isinstance(func, ast.Attribute) and self.sets(func.attr):
            # The script may have put a function of its own there.
            return
        if self._is_certain():
            leave = self._misused(node, error, f"{MISUSE}`{self._words(node)}` {told}{MENDS}{mends}")
            self.events[-1].call.receiver = about
            raise leave

    def fail(self, call: Call) -> None:
        """See whether a call is taken to fail.

        Raises:
            LeaveError: It is.
        """
        failure = self.world.failing.get(place_of(call.node))
        if failure is not None and failure.given == spelled(call, failure.about):
            self.lacked.add(id(call.node))
            raise self.leave("raise", call.node, failure.error)

    def refuse_key(self, owner: Instance, index: Value, node: ast.AST) -> None:
        """See whether a table, or a row of a dataset, is asked for a column by a name that nobody gives.

        Raises:
            LeaveError: It is: there is no column None.
        """
        as_array = owner.call is not None and owner.call.name in ("to_numpy", "values", "array")
        if isinstance(index, Absent) and owner.path.startswith(_OF_COLUMNS) and not as_array:
            raise self._misused(node, "KeyError", index.told)

    def refuse_attribute(self, owner: Value, node: ast.Attribute) -> None:
        """See whether a value has an attribute.

        Raises:
            LeaveError: It has not: Python raises AttributeError.
        """
        if isinstance(owner, Absent) and not hasattr(None, node.attr):
            raise self._misused(node, "AttributeError", owner.told)
        sample = None if isinstance(owner, Instance | Bound | Pending) else _sample(owner)
        if sample is not None:
            what = None if hasattr(sample[0], node.attr) or node.attr in _NEWER else _name(sample[0])
        else:
            what = lacking(owner, node.attr, self.lines) if isinstance(owner, Object | LocalClass) else None
            what = what or pushless(owner, node.attr) or self._lacking_of_library(owner, node.attr)
            what = what or self._lacking_of_rows(owner, node.attr)
        if what is None or not self._is_certain():
            return
        self.misused.add(id(node))
        self.record(Event("name", Call(node.attr, [], {}, node), self.context, text=f"{LACKS}{what}"))
        raise LeaveError(Signal("raise", node, error="AttributeError"))

    def _lacking_of_library(self, owner: Value, name: str) -> str | None:
        of_model = outputs.lacking(owner, name, self.lines) if isinstance(owner, Instance) else None
        if of_model is not None and not (self.sets(name) or self.sets("forward")):
            return MENDS.join(of_model)
        kind = lacks(owner, name)
        if not kind or self.sets(name) or self.is_patched(owner):
            return None
        # A class of the script's own may derive from that one, and a namespace may be put into it.
        added = (f"def {name}(", "_namespace(") if kind.startswith("polars.") else (f"def {name}(",)
        if any(one in line for line in self.lines for one in added):
            return None
        return f"{described(kind)}{MENDS}{meant(kind, name)}"

    def _lacking_of_rows(self, owner: Value, name: str) -> str | None:
        found = lacking_of(self.lines, owner, name)
        return None if found is None or self.sets(name) else MENDS.join(found)

    def is_patched(self, value: Value) -> bool:
        """Whether the script may have put a function of its own in the place of the one that gives a value."""
        call = value.call if isinstance(value, Instance) else None
        return call is not None and self.sets(call.name)

    def _puts_in(self, key: Value) -> bool:
        """Whether the script puts something under a key anywhere: into a part of what a library gives, perhaps."""
        name = re.escape(str(key.value)) if isinstance(key, Const) else ""
        into = re.compile(rf"\[[\"']{name}[\"']\][ \t]*=(?!=)|[{{(,][ \t]*[\"']?{name}[\"']?[ \t]*[:=](?!=)")
        return any(into.search(line) for line in self.lines)

    def refuse_index(self, owner: Value, index: Value, node: ast.AST) -> None:
        """See whether an item may be asked for of what a library gives.

        Raises:
            LeaveError: It may not: Python raises TypeError or KeyError.
        """
        error, kind = misses(owner, index)
        if error == "KeyError" and self._puts_in(index):
            return
        if error and not self.is_patched(owner) and self._is_certain():
            told = "has no such key" if error == "KeyError" else "has no item by such a key"
            raise self._misused(node, error, f"{MISUSE}`{self._words(node)}`: {described(kind)} {told}")

    def refuse_operands(self, kind: type[ast.AST], left: Value, right: Value, node: ast.AST) -> None:
        """See whether Python can work out `left OP right`.

        Raises:
            LeaveError: It cannot: it raises TypeError or ZeroDivisionError.
        """
        function = _OPERATORS.get(kind)
        self._refuse_texts(kind, left, right, node)
        one = _sample(left) if function is not None else None
        other = _sample(right) if one is not None else None
        if other is None and isinstance(left, Seq) and left.written and is_number(right):
            # Whichever number it is, a list is none.
            other = (1,)
        if function is None or one is None or other is None:
            return
        if kind is ast.Mod and isinstance(one[0], str | bytes):
            return
        try:
            function(one[0], other[0])
        except (TypeError, ZeroDivisionError) as error:
            # What a list holds is not looked at.
            if self._is_certain() and not (self.is_patched(left) or self.is_patched(right)):
                name = type(error).__name__
                raise self._misused(node, name, f"{MISUSE}`{self._words(node)}` cannot be worked out") from None
        except (ArithmeticError, ValueError):
            pass

    def _refuse_texts(self, kind: type[ast.AST], left: Value, right: Value, node: ast.AST) -> None:
        """See whether a text meets what Python does not put it together with: a path, or a number.

        What an option is given is a text where the parser is not told of another type.
        """
        kinds = {type(left), type(right)}
        if kind is ast.Add and PathValue in kinds and "str" in (plain_kind(left), plain_kind(right)):
            way = "Join them with `/`, or add to `str()` of the path"
            self.misuse(node, "TypeError", "adds a path and a text", way)
        elif kind is ast.Add and isinstance(node, ast.BinOp):
            is_own = "len" in self.scope.names or "len" in self.module.names
            other = None if is_own else left if _is_length(node.right) else right if _is_length(node.left) else None
            if other is not None and plain_kind(other) == "str":
                self.misuse(node, "TypeError", "puts a text and a number together", "Put the number into an f-string")
        if kind in _OF_NUMBERS and Written in kinds:
            for one, other in ((left, right), (right, left)):
                number = other.value if isinstance(other, Written) else None
                if isinstance(number, int | float) and (self.is_given_text(one) or isinstance(one, Text)):
                    self.misuse(node, "TypeError", "puts a text and a number together", OF_TYPE)

    def refuse_missing(self, owner: Map, index: Value, node: ast.AST) -> None:
        """Tell of a key that a dictionary does not have, where the script writes both out.

        Raises:
            LeaveError: It does, and every run comes there: Python raises KeyError.
        """
        if owner.written and isinstance(index, Written):
            told = "asks a dictionary for a key that it does not have"
            self.misuse(node, "KeyError", told, "Ask for a key that it has")

    def refuse_bounds(self, owner: Value, bounds: list[Value], node: ast.AST) -> None:
        """See whether a part of a list, or of a dataset, is asked for by the text of an option: a table may take one.

        Raises:
            LeaveError: It is: Python raises TypeError.
        """
        is_list = isinstance(owner, Seq) or (isinstance(owner, Instance) and owner.path.startswith(_NUMBERED))
        if is_list and any(self.is_given_text(bound) for bound in bounds):
            self.misuse(node, "TypeError", "is cut by the text of an option in the place of a number", OF_TYPE)

    def is_given_text(self, value: Value) -> bool:
        """Whether a value is the text that an option is given."""
        is_text = isinstance(value, Const) and isinstance(value.value, str)
        return is_text and any(option.given and option.value is value for option in self.options)

    def as_shared(self, name: str, value: Value) -> Value:
        """A value as a variable keeps it: one that a function may set for others is certain for nobody."""
        return plain(value) if isinstance(value, Written) and self.is_shared(name) else value

    def as_counted(self, name: object, value: Value, *, is_variable: bool = False) -> Value:
        """A number as a loop sees it that may add to it in every round, by whatever function.

        Args:
            name: The variable, attribute or key that holds it.
            value: What it holds.
            is_variable: Whether it is a variable: of these, others than a loop's own are added to by functions alone.
        """
        if not (self.context.loop and isinstance(value, Const) and type(value.value) is int):
            return value
        if is_variable and not self.is_shared(str(name)):
            return value
        if self._added_to is None:
            found = _ADDED_TO.findall("\n".join(line for line in self.lines if len(line) < _MAX_LINE))
            self._added_to = frozenset(part for parts in found for part in parts)
        return merge([value, Unknown("loop")]) if str(name) in self._added_to else value

    def is_shared(self, name: str) -> bool:
        """Whether a function may set a variable for others."""
        if self._shared is None:
            found = _SHARED.findall("\n".join(self.lines))
            self._shared = frozenset(name.strip() for names in found for name in names.split(","))
        return name in self._shared

    def as_attribute(self, owner: Value, name: str, value: Value) -> Value:
        """A value as an attribute keeps it: None where nothing in the script sets it to anything else.

        Raises:
            LeaveError: It is a layer, and its owner a module of torch that has not been begun (`Module.__setattr__`).
        """
        if isinstance(value, Instance) and value.path.startswith("torch.nn.") and isinstance(owner, Object):
            self._refuse_layer(owner, value)
        if not isinstance(owner, Object) or owner.base is not None:
            return released(value)
        return value if not isinstance(value, Written) or (value is NOTHING and not self.sets(name)) else plain(value)

    def _refuse_layer(self, owner: Object, layer: Instance) -> None:
        node = owner.cls.node
        if node is None or owner.cls.bases != [Ref("torch.nn.Module")] or layer.call is None:
            return
        body = self.lines[node.lineno - 1 : node.end_lineno]
        if any("def __init__(" in line for line in body) and not any(".__init__(" in line for line in body):
            told = "is given to a module before `Module.__init__` is called"
            self.misuse(layer.call.node, "AttributeError", told, "Call `super().__init__()` first in `__init__`")

    def sets(self, name: str) -> bool:
        """Whether the script sets an attribute of this name to anything but None."""
        if self._settable is None:
            text = "\n".join(self.lines)
            found = set(_SET.findall(text))
            for one in (*_SET_TOGETHER.findall(text), *_SET_BY_BLOCK.findall(text)):
                found.update(_ATTRIBUTE.findall(one))
            self._settable = frozenset(found)
        return name in self._settable

    def _is_certain(self) -> bool:
        """Whether every run comes here, and the reading has missed nothing that sets a variable."""
        context = self.context
        if context.conditions or context.handler or context.background or self.stopped:
            return False
        if context.callback and not (context.callback.startswith("datasets.") and context.callback.endswith(_MAPPING)):
            return False
        if self._by_text is None:
            self._by_text = any(_BY_TEXT.search(line) for line in self.lines)
        return not self._by_text

    def _misused(self, node: ast.AST, error: str, text: str) -> LeaveError:
        self.misused.add(id(node))
        return self.leave("raise", node, error, text)

    def _words(self, node: ast.AST) -> str:
        return self.source(node) or "this"


def is_number(value: Value) -> bool:
    """Whether a value is a number, if perhaps another one on another run."""
    return isinstance(value, Const) and type(value.value) in (int, float)


def _is_length(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len"


def _sample(value: Value) -> tuple[Any] | None:
    """A value of the type that something is certain to have; the value itself where it is a constant."""
    match value:
        case Written():
            return (value.value,)
        case Seq(written=True):
            return (_EMPTY[value.kind],)
        case Map(written=True):
            return ({},)
        case Generator() | Pending():
            return _of_function(value)
        case Choice():
            # One of several texts is a text, whichever it is.
            names = {type(sample[0]).__name__ if (sample := _sample(option)) else "" for option in value.options}
            name = names.pop()
            return (_ANY[name],) if not names and name in _ANY else None
        case _:
            return sample_of(value)


def _of_function(value: Generator | Pending) -> tuple[Any] | None:
    """What a function of the script gives that yields, or has to be awaited: a decorator may make anything of it."""
    func = value.func.func if isinstance(value.func, Bound) else value.func
    is_bare = isinstance(func, Function) and not func.decorators
    if isinstance(value, Generator) and isinstance(func, Function) and isinstance(func.node, ast.AsyncFunctionDef):
        return None
    return (_YIELDING if isinstance(value, Generator) else _AWAITABLE,) if is_bare else None


def _name(sample: object) -> str:
    kind = "coroutine" if sample is _AWAITABLE else type(sample).__name__
    return "None" if sample is None else f"an `{kind}`" if kind == "int" else f"a `{kind}`"


def handed_back(value: Value, call: Call) -> Value:
    """What a library's call gives: an argument, or the result of a function, may be wrapped when it comes back."""
    for one in options(value):
        given = (*call.args, *call.kwargs.values()) if isinstance(one, Seq | Map) and one.written else ()
        if any(one is argument for argument in given):
            released(one)
    return value if value is NOTHING else plain(value)


def as_default(value: Value) -> Value:
    """The default of a parameter: but for None, whoever calls the function for the script may convert it."""
    return value if value is NOTHING else released(value)


def nothing_of(func: Function) -> Const:
    """The None of a function that ends without `return`: a mere declaration may be replaced by another."""
    body: list[ast.stmt] = [] if isinstance(func.node, ast.Lambda) else func.node.body
    declares = all(
        isinstance(one, ast.Pass) or (isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant)) for one in body
    )
    return NONE if declares else NOTHING


def spelled(call: Call, about: Mapping[str, int | None]) -> str:
    """A call with some of its arguments, as far as these tell it from others at its place."""
    shown = ", ".join(_shown(call.arg(name, position)) for name, position in about.items())
    return f"{call.name}({shown})"


def _shown(value: Value | None) -> str:
    known = template(value)
    return f"{getattr(value, 'path', '')}:{known if known is not None else ''}"
