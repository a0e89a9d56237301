"""Pushes of rows that are none: their list is never filled, or only from a folder that is not there.

The reading says that a list is empty; that nothing else could have filled it is said by the names of the script: all
that is done with the list, wherever its name stands, is to put something into it in a loop that has no rounds, or that
empties it again, and to ask for its length and items.
"""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from guard.script.outline import block_of, path_to, walk
from guard.script.values import Instance, Map, Seq, Value

if TYPE_CHECKING:
    from guard.case import Case
    from guard.sinks import Sink

#: What makes a dataset of rows; what makes one of others; and what makes of one another with no more rows.
_MAKERS = frozenset({"datasets.Dataset.from_list", "datasets.Dataset.from_dict", "datasets.Dataset.from_pandas"})
_JOINS = frozenset({"datasets.concatenate_datasets"})
_DERIVES = frozenset({"map", "filter", "shuffle", "cast", "cast_column", "select_columns", "rename_column"})
#: Calls that only look at what they are given, and methods that put something into a list.
_LOOKS = frozenset({"len", "print", "sum", "sorted", "list", "set", "enumerate", "tqdm", "min", "max", "DataFrame"})
_FILLS = frozenset({"append", "extend", "insert"})
_LISTS = frozenset({"glob", "iglob", "rglob", "walk"})
#: Ways by which a script gets at a variable without its name.
_HIDDEN = re.compile(r"(?<![.\w])(?:exec|eval|globals|locals|vars|setattr)\(|__dict__|import \*")
_MAX_DEPTH = 6


class Hollow(NamedTuple):
    """A push of no rows.

    Attributes:
        sink: The push.
        name: The list that stays empty.
        folder: The folder that it should have been filled from, and that is not there; empty for none.
    """

    sink: Sink
    name: str
    folder: str


def hollow(case: Case) -> Hollow | None:
    """The first push of a dataset of which it is certain that it has no rows."""
    machine, tree = case.reading.machine, case.tree
    if machine is None or tree is None or "datasets" not in case.roots or case.reading.stopped is not None:
        return None
    for sink in case.keepers:
        context = sink.event.context
        if sink.event.call.name != "push_to_hub" or context.loop or context.callback or context.handler:
            continue
        made = _nodes(sink.source, 0)
        if not made or _HIDDEN.search(case.script or ""):
            continue
        found = _Names(tree, machine.absences)
        if all(found.is_empty(node.args[0]) for node in made) and found.name:
            return Hollow(sink, found.name, found.folder)
    return None


def _nodes(value: Value | None, depth: int) -> list[ast.Call]:
    """The calls that have made an empty dataset, where the reading knows that of all of them; else none."""
    call = value.call if isinstance(value, Instance) else None
    if call is None or depth == _MAX_DEPTH:
        return []
    if call.path in _JOINS:
        parts = call.args[0] if call.args else None
        found = [_nodes(part, depth + 1) for part in parts.items] if isinstance(parts, Seq) and not parts.open else []
        return [node for nodes in found for node in nodes] if all(found) else []
    if call.path not in _MAKERS:
        return _nodes(call.receiver, depth + 1) if call.name in _DERIVES else []
    is_whole = isinstance(call.node, ast.Call) and len(call.node.args) == len(call.args) == 1
    return [call.node] if is_whole and isinstance(call.node, ast.Call) and _is_nothing(call.args[0]) else []


def _is_nothing(value: Value) -> bool:
    """Whether the reading knows that a list, all columns of a dictionary, or the rows of a table are none."""
    if isinstance(value, Instance):
        call = value.call
        return (
            call is not None and call.path == "pandas.DataFrame" and len(call.args) == 1 and _is_nothing(call.args[0])
        )
    if isinstance(value, Map):
        return not value.open and all(isinstance(one, Seq) and _is_nothing(one) for one in value.items.values())
    return isinstance(value, Seq) and value.kind == "list" and not value.open and not value.items


class _Names:
    """The names of a script, and what is done with each.

    Args:
        tree: The script.
        absences: The calls that look into a folder that is not there, each with its path.
    """

    def __init__(self, tree: ast.Module, absences: dict[int, str]) -> None:
        self._tree, self._absences = tree, absences
        self._uses: dict[str, list[ast.Name]] = {}
        self._owners: dict[int, ast.AST] = {}
        for node in walk(tree):
            if isinstance(node, ast.Name):
                self._uses.setdefault(node.id, []).append(node)
            for child in ast.iter_child_nodes(node):
                self._owners[id(child)] = node
        self._known: dict[str, bool] = {}
        self.name = self.folder = ""

    def is_empty(self, node: ast.expr) -> bool:
        """Whether an expression is certain to hold nothing."""
        match node:
            case ast.List(elts=[]) | ast.Dict(keys=[]) | ast.Call(func=ast.Name(id="list"), args=[], keywords=[]):
                return True
            case ast.Dict(values=columns):
                return all(self.is_empty(column) for column in columns)
            case ast.ListComp(generators=[ast.comprehension(iter=over), *_]):
                return self.is_empty(over)
            case ast.Name(id=name):
                return self._is_empty_name(name)
            case ast.Call(func=ast.Name(id="sorted" | "list" | "tqdm" | "enumerate") | ast.Attribute(attr="DataFrame")):
                return len(node.args) > 0 and self.is_empty(node.args[0])
            case ast.Call(func=ast.Attribute(attr=called)) if called in _LISTS and id(node) in self._absences:
                self.folder = self.folder or self._absences[id(node)]
                return True
            case _:
                return False

    def _is_empty_name(self, name: str) -> bool:
        if name not in self._known:
            # What is made of itself is asked about once.
            self._known[name] = False
            uses = self._uses.get(name, [])
            stored = [use for use in uses if isinstance(use.ctx, ast.Store)]
            homes = {id(self._home(use)) for use in uses}
            is_local = len(homes) == 1 and bool(stored) and not any(isinstance(use.ctx, ast.Del) for use in uses)
            self._known[name] = is_local and all(self._is_harmless(use) for use in uses)
            if self._known[name]:
                self.name = name
        return self._known[name]

    def _home(self, node: ast.AST) -> ast.AST:
        """The function, class or module that a name stands in; a lambda is a function as well."""
        while not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef | ast.Module):
            node = self._owners[id(node)]
        return node

    def _is_harmless(self, use: ast.Name) -> bool:
        owner = self._owners[id(use)]
        if isinstance(use.ctx, ast.Store):
            if isinstance(owner, ast.AnnAssign):
                return owner.value is not None and self.is_empty(owner.value)
            return isinstance(owner, ast.Assign) and owner.targets == [use] and self.is_empty(owner.value)
        if isinstance(owner, ast.Subscript) and owner.value is use and isinstance(owner.slice, ast.Constant):
            use_of, owner = owner, self._owners[id(owner)]
        else:
            use_of = use
        match owner:
            case ast.Attribute(attr=called) if called in _FILLS and owner.value is use_of:
                return self._is_in_vain(use)
            case ast.For() | ast.comprehension():
                return owner.iter is use_of
            case ast.FormattedValue() | ast.UnaryOp(op=ast.Not()) | ast.If():
                return True
            case ast.Dict():
                around = self._owners[id(owner)]
                return isinstance(around, ast.Call) and isinstance(around.func, ast.Attribute) and _makes(around.func)
            case ast.Call(func=ast.Name(id=called)):
                return called in _LOOKS and owner.func is not use_of
            case ast.Call(func=ast.Attribute(attr=called) as function):
                return (called == "tqdm" or _makes(function)) and owner.func is not use_of
            case _:
                return False

    def _is_in_vain(self, use: ast.Name) -> bool:
        """Whether what is put into a list stands in a loop without rounds, or is thrown away in the same round."""
        path = path_to(self._tree, use)
        is_caught = any(isinstance(statement, ast.Try) for statement in path)
        for statement, inner in pairwise(path):
            if isinstance(statement, ast.For) and block_of(statement, inner) is statement.body:
                last = statement.body[-1]
                if self.is_empty(statement.iter):
                    return True
                if isinstance(last, ast.Assign) and not is_caught and _is_reset(last, use.id, statement):
                    return True
        return False


def _makes(function: ast.Attribute) -> bool:
    """Whether a call makes a dataset or table of what it is given."""
    return function.attr in ("from_list", "from_dict", "from_pandas", "DataFrame")


def _is_reset(last: ast.Assign, name: str, loop: ast.For) -> bool:
    """Whether the last statement of every round of a loop empties a list."""
    target = last.targets[0]
    is_left = any(isinstance(node, ast.Break | ast.Continue | ast.Return | ast.Raise) for node in walk(loop))
    return isinstance(target, ast.Name) and target.id == name and not is_left and ast.unparse(last.value) == "[]"
