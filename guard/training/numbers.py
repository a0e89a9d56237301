"""Functions that are certain to give a single number, or nothing, by how their results are written."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Of Python itself: what gives a number of whatever it takes, and what does of numbers.
_ALWAYS, _OF_NUMBERS = words("len float int bool isinstance all any"), words("abs round min max")
#: So many expressions are looked at, names followed to what they stand for.
_MAX_DEPTH, _MAX_SEEN = 12, 1000


def gives_a_number(function: ast.AST, *, nothing: bool = True) -> bool:
    """Whether all that a function gives back is a number, or `nothing` where that counts too."""
    if isinstance(function, ast.Lambda):
        return _Numbers([function.body]).is_one(function.body)
    if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    nodes = list(_own(function.body))
    if any(isinstance(node, ast.Yield | ast.YieldFrom | ast.Global | ast.Nonlocal) for node in nodes):
        return False
    returned = [node.value for node in nodes if isinstance(node, ast.Return)]
    if not returned:
        return nothing and not any(isinstance(node, ast.Raise) for node in nodes)
    numbers = _Numbers(nodes)
    parameters = {arg.arg for arg in (*function.args.args, *function.args.kwonlyargs, *function.args.posonlyargs)}
    return all(value is not None and numbers.is_one(value, parameters) for value in returned)


def _own(body: list[ast.stmt]) -> Iterator[ast.AST]:
    """All nodes of a body but those of functions inside it."""
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(node))


class _Numbers:
    """Which expressions of a function are numbers."""

    def __init__(self, nodes: list[ast.AST]) -> None:
        self._put: dict[str, list[ast.expr | None]] = {}
        self._items: dict[str, list[ast.expr]] = {}
        self._seen = 0
        for node in nodes:
            self._read(node)

    def _read(self, node: ast.AST) -> None:
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AugAssign(target=ast.Name(id=name), value=value)
            ):
                self._put.setdefault(name, []).append(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=value):
                self._put.setdefault(name, []).extend([] if value is None else [value])
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[value]):
                self._items.setdefault(name, []).append(value)
            case ast.Assign(targets=targets):
                self._lose(targets)
            case ast.For(target=target) | ast.comprehension(target=target) | ast.NamedExpr(target=target):
                self._lose([target])
            case ast.With(items=items):
                self._lose([one.optional_vars for one in items if one.optional_vars is not None])
            case _:
                return

    def _lose(self, targets: list[ast.expr]) -> None:
        for target in targets:
            for node in ast.walk(target):
                if isinstance(node, ast.Name):
                    self._put.setdefault(node.id, []).append(None)

    def is_one(self, node: ast.expr, unknown: set[str] | None = None, depth: int = 0) -> bool:
        """Whether an expression is a number; of the names in `unknown` nothing is known."""
        unknown = unknown or set()
        self._seen += 1
        if depth > _MAX_DEPTH or self._seen > _MAX_SEEN:
            return False
        match node:
            case ast.Constant(value=value):
                return isinstance(value, int | float)
            case ast.UnaryOp(op=op, operand=operand):
                return isinstance(op, ast.Not) or self.is_one(operand, unknown, depth + 1)
            case ast.BinOp(left=left, right=right):
                return self.is_one(left, unknown, depth + 1) and self.is_one(right, unknown, depth + 1)
            case ast.BoolOp(values=values):
                return all(self.is_one(one, unknown, depth + 1) for one in values)
            case ast.IfExp(body=body, orelse=other):
                return self.is_one(body, unknown, depth + 1) and self.is_one(other, unknown, depth + 1)
            case ast.Compare(left=left, ops=ops, comparators=others):
                if all(isinstance(op, ast.In | ast.NotIn | ast.Is | ast.IsNot) for op in ops):
                    return True
                return all(self.is_one(one, unknown, depth + 1) for one in (left, *others))
            case ast.Name(id=name):
                held = self._put.get(name)
                if not held or name in unknown:
                    return False
                return all(one is not None and self.is_one(one, unknown | {name}, depth + 1) for one in held)
            case ast.Call(func=ast.Name(id=name), args=args, keywords=[]):
                return self._is_called(name, args, unknown, depth)
            case _:
                return False

    def _is_called(self, name: str, args: list[ast.expr], unknown: set[str], depth: int) -> bool:
        if name in self._put:
            return False
        if name in _ALWAYS:
            return True
        if name == "sum" and len(args) == 1:
            return self._are_numbers(args[0], unknown, depth + 1)
        return name in _OF_NUMBERS and bool(args) and all(self.is_one(one, unknown, depth + 1) for one in args[:1])

    def _are_numbers(self, node: ast.expr, unknown: set[str], depth: int) -> bool:
        """Whether what is gone through is numbers."""
        match node:
            case ast.GeneratorExp(elt=elt) | ast.ListComp(elt=elt):
                return self.is_one(elt, unknown, depth + 1)
            case ast.List(elts=elts) | ast.Tuple(elts=elts):
                return all(self.is_one(one, unknown, depth + 1) for one in elts)
            case ast.Name(id=name):
                made = self._put.get(name, [])
                if name in unknown or len(made) != 1 or made[0] is None:
                    return False
                added = self._items.get(name, [])
                is_empty = isinstance(made[0], ast.List) and not made[0].elts
                numbers = all(self.is_one(one, unknown | {name}, depth + 1) for one in added)
                return numbers and (
                    bool(added) if is_empty else self._are_numbers(made[0], unknown | {name}, depth + 1)
                )
            case _:
                return False
