"""Statements in places where Python refuses them, which its parser alone does not notice."""

from __future__ import annotations

import ast
import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from guard.script.outline import path_to

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORD = re.compile(r"(?:await|yield)\b")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.ClassDef)
_OWN_SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
#: Statements that have a place of their own, and those that hold no others.
_PLACED = frozenset({ast.Return, ast.Break, ast.Continue, ast.AsyncFor, ast.AsyncWith})
_SIMPLE = frozenset(
    {ast.Expr, ast.Assign, ast.Import, ast.ImportFrom, ast.AnnAssign, ast.AugAssign, ast.Pass, ast.Raise}
)
#: Words that are looked at; what comes after them is left to the job.
_MAX_WORDS = 5_000


class Misplaced(NamedTuple):
    """What stands where it may not, in the words of the compiler, and where, from 1."""

    error: str
    line: int
    column: int


def misplaced(tree: ast.Module, text: str) -> Misplaced | None:
    """The first `return`, `break`, `continue`, `await` or `yield` of a module outside of what it belongs to.

    Args:
        tree: The module.
        text: Its source, by which the words are found.
    """
    found = [*_statements(tree), *islice(_expressions(tree, text), 1)]
    return min(found, key=lambda one: (one.line, one.column)) if found else None


def _statements(tree: ast.Module) -> Iterator[Misplaced]:
    """The statements that are misplaced themselves, in no order."""
    waiting: list[tuple[list[ast.stmt], ast.AST | None, bool]] = [(tree.body, None, False)]
    while waiting:
        body, function, in_loop = waiting.pop()
        for one in body:
            kind = type(one)
            if kind in _SIMPLE or (kind is ast.Return and function is not None):
                continue
            error = _error(one, function, in_loop=in_loop) if kind in _PLACED else ""
            if error:
                yield Misplaced(error, one.lineno, one.col_offset + 1)
            inner = one if isinstance(one, _FUNCTIONS) else None if isinstance(one, ast.ClassDef) else function
            loops = isinstance(one, _LOOPS) or (in_loop and not isinstance(one, _SCOPES))
            waiting.extend((part, inner, loops) for part in _bodies(one))
            if isinstance(one, _LOOPS):
                # The `else` of a loop is outside of it.
                waiting.append((one.orelse, function, in_loop))


def _bodies(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    """The blocks of a statement; of a loop, without its `else`."""
    match statement:
        case ast.If():
            yield from (statement.body, statement.orelse)
        case ast.Try() | ast.TryStar():
            yield from (statement.body, statement.orelse, statement.finalbody)
            yield from (handler.body for handler in statement.handlers)
        case ast.Match():
            yield from (case.body for case in statement.cases)
        case _:
            yield getattr(statement, "body", [])


def _error(statement: ast.stmt, function: ast.AST | None, *, in_loop: bool) -> str:
    match statement:
        case ast.Return() if function is None:
            return "'return' outside function"
        case ast.Break() if not in_loop:
            return "'break' outside loop"
        case ast.Continue() if not in_loop:
            return "'continue' not properly in loop"
        case ast.AsyncFor() if not isinstance(function, ast.AsyncFunctionDef):
            return "'async for' outside async function"
        case ast.AsyncWith() if not isinstance(function, ast.AsyncFunctionDef):
            return "'async with' outside async function"
        case _:
            return ""


def _expressions(tree: ast.Module, text: str) -> Iterator[Misplaced]:
    """The statements with an expression that is misplaced, in order."""
    line, start, at = 1, 0, 0
    seen: set[int] = set()
    for match in islice(_WORD.finditer(text), _MAX_WORDS):
        line += text.count("\n", at, match.start())
        at = match.start()
        start = text.rfind("\n", start, at) + 1 or start
        path = path_to(tree, ast.Pass(lineno=line, col_offset=at - start))
        if id(path[-1]) not in seen:
            seen.add(id(path[-1]))
            error = _expression_error(path)
            if error is not None:
                yield Misplaced(error, path[-1].lineno, path[-1].col_offset + 1)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]


def _function(path: list[ast.AST]) -> ast.AST | None:
    """The function whose body the last node of a path stands in."""
    around = next((node for node in reversed(path[:-1]) if isinstance(node, _SCOPES)), None)
    return around if isinstance(around, _FUNCTIONS) else None


def _expression_error(path: list[ast.AST]) -> str | None:
    function = _function(path)
    if isinstance(function, ast.AsyncFunctionDef):
        return None
    waiting: list[ast.AST] = [
        child for child in ast.iter_child_nodes(path[-1]) if isinstance(child, ast.expr | ast.withitem)
    ]
    while waiting:
        head = waiting.pop()
        if isinstance(head, ast.Await):
            return "'await' outside async function"
        if isinstance(head, ast.Yield | ast.YieldFrom) and function is None:
            return "'yield' outside function"
        if not isinstance(head, _OWN_SCOPES):
            inner = ast.iter_child_nodes(head)
            waiting.extend(child for child in inner if isinstance(child, ast.expr | ast.keyword | ast.withitem))
    return None
