"""Which names a script binds, and where they can be seen."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.values import Scope


_PARTLY = (ast.For, ast.AsyncFor, ast.While, ast.comprehension, ast.BoolOp, ast.IfExp, ast.ExceptHandler)


def all_of(tree: ast.AST) -> Iterator[str]:
    """Every name that is bound anywhere in a script."""
    for node in ast.walk(tree):
        yield from _bound(node)


def _bound(node: ast.AST) -> Iterator[str]:
    """The names that a node itself binds."""
    match node:
        case ast.Name(ctx=ast.Store() | ast.Del()):
            yield node.id
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.alias():
            yield node.asname or node.name.partition(".")[0]
        case ast.arg():
            yield node.arg
        case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar() if node.name:
            yield node.name
        case ast.MatchMapping() if node.rest:
            yield node.rest
        case ast.Global() | ast.Nonlocal():
            yield from node.names
        case _:
            pass


def outside_functions(tree: ast.AST) -> Iterator[str]:
    """The names that a module or one of its classes binds, and those that a function declares as another scope's."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        yield from _bound(node)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Global | ast.Nonlocal):
                    yield from inner.names
        else:
            waiting.extend(ast.iter_child_nodes(node))


def in_functions(scope: Scope, name: str) -> bool:
    """Whether a function whose names can be seen from a scope binds a name, though not yet."""
    head: Scope | None = scope
    while head is not None:
        if head.node is not None and name in all_of(head.node):
            return True
        head = head.parent
    return False


def plainly(node: ast.AST) -> frozenset[str]:
    """The names that a function or module binds by itself, and of which a reading misses no binding.

    Those that are bound in a loop or a handler, of which a reading may see a part only, are left out, and those that
    this or an inner function declares as another scope's.
    """
    found: set[str] = set()
    elsewhere: set[str] = set()
    waiting: list[tuple[ast.AST, bool]] = [(child, False) for child in ast.iter_child_nodes(node)]
    while waiting:
        head, repeated = waiting.pop()
        names = set(_bound(head))
        if repeated or isinstance(head, ast.Global | ast.Nonlocal):
            elsewhere |= names
        else:
            found |= names
        if isinstance(head, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
            for inner in ast.walk(head):
                if isinstance(inner, ast.Global | ast.Nonlocal):
                    elsewhere.update(inner.names)
            continue
        loops = isinstance(head, _PARTLY)
        waiting.extend((child, repeated or loops) for child in ast.iter_child_nodes(head))
    return frozenset(found - elsewhere)
