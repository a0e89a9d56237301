"""Which names a script binds, and where they can be seen."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.values import Scope


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
