"""Finding one's way in a syntax tree without walking all of it."""

from __future__ import annotations

import ast
from bisect import bisect_right
from functools import cache
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Where something begins and ends in a script: the line and the column of both.
Place = tuple[int, int, int, int]

_BODIES = ("body", "orelse", "finalbody", "handlers", "cases")
_SKIPPED = frozenset({"ctx", "op", "ops", "type_comment", "kind", "id", "attr", "arg"})


@cache
def _fields(kind: type[ast.AST]) -> tuple[str, ...]:
    """The fields in which nodes of a kind hold others."""
    return () if kind is ast.Constant else tuple(name for name in kind._fields if name not in _SKIPPED)


def walk(tree: ast.AST) -> Iterator[ast.AST]:
    """Every node, in no order that matters; operators and contexts are left out."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for name in _fields(type(node)):
            value = getattr(node, name, None)
            if isinstance(value, list):
                waiting.extend(item for item in cast("list[object]", value) if isinstance(item, ast.AST))
            elif isinstance(value, ast.AST):
                waiting.append(value)


def _span(node: ast.AST) -> tuple[tuple[int, int], tuple[int, int]]:
    body = cast("list[ast.AST]", getattr(node, "body", None)) if isinstance(node, ast.match_case) else None
    if body:
        start = _span(node.pattern)[0] if isinstance(node, ast.match_case) else (0, 0)
        return start, _span(body[-1])[1]
    start = (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
    for decorator in cast("list[ast.expr]", getattr(node, "decorator_list", None) or []):
        start = min(start, (decorator.lineno, decorator.col_offset))
    return start, (getattr(node, "end_lineno", 0) or 0, getattr(node, "end_col_offset", 0) or 0)


def place_of(node: ast.AST) -> Place:
    """Where a node begins and ends in its script."""
    start, end = _span(node)
    return (*start, *end)


def path_to(tree: ast.AST, node: ast.AST) -> list[ast.AST]:
    """The statements (and handlers and cases) around a node, from the module inwards."""
    at = (getattr(node, "lineno", 0), getattr(node, "col_offset", 0))
    found: list[ast.AST] = [tree]
    while (inner := _child_at(found[-1], at)) is not None:
        found.append(inner)
    return found


def _child_at(node: ast.AST, at: tuple[int, int]) -> ast.AST | None:
    for name in _BODIES:
        value = getattr(node, name, None)
        if not isinstance(value, list):
            continue
        children = cast("list[ast.AST]", value)
        position = bisect_right(children, at, key=lambda child: _span(child)[0]) - 1
        if position >= 0 and at < _span(children[position])[1]:
            return children[position]
    return None


def block_of(parent: ast.AST, child: ast.AST) -> list[ast.stmt]:
    """The list of statements of `parent` that `child` stands in."""
    for name in _BODIES:
        value = getattr(parent, name, None)
        if isinstance(value, list) and any(item is child for item in cast("list[object]", value)):
            return cast("list[ast.stmt]", value)
    return []


def shape(node: ast.AST) -> str:
    """What two expressions that are written alike have in common, and no others."""
    try:
        return ast.dump(node)
    except ValueError:
        # A number of more digits than Python makes a text of.
        return f"?{id(node)}"


def yields(node: ast.AST) -> bool:
    """Whether the body of a function yields."""
    waiting = list(ast.iter_child_nodes(node))
    while waiting:
        head = waiting.pop()
        if isinstance(head, ast.Yield | ast.YieldFrom):
            return True
        if not isinstance(head, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            waiting.extend(ast.iter_child_nodes(head))
    return False
