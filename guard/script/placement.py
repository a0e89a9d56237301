"""Statements in places where Python refuses them, which its parser alone does not notice."""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

from guard.script.outline import path_to

_WORD = re.compile(r"(?:return|break|continue|async|await|yield)\b")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
_SCOPES = (*_FUNCTIONS, ast.ClassDef)
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_OWN_SCOPES = (ast.Lambda, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
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
    line, start, at = 1, 0, 0
    seen: set[int] = set()
    for count, match in enumerate(_WORD.finditer(text)):
        if count >= _MAX_WORDS:
            return None
        line += text.count("\n", at, match.start())
        at = match.start()
        start = text.rfind("\n", start, at) + 1 or start
        path = path_to(tree, ast.Pass(lineno=line, col_offset=at - start))
        error = _error(path)
        if error is None and match[0] in ("await", "yield") and id(path[-1]) not in seen:
            seen.add(id(path[-1]))
            error = _expression_error(path)
        if error is not None:
            return Misplaced(error, path[-1].lineno, path[-1].col_offset + 1)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownArgumentType]
    return None


def _function(path: list[ast.AST]) -> ast.AST | None:
    """The function whose body the last node of a path stands in."""
    around = next((node for node in reversed(path[:-1]) if isinstance(node, _SCOPES)), None)
    return around if isinstance(around, _FUNCTIONS) else None


def _in_loop(path: list[ast.AST]) -> bool:
    """Whether the last node of a path stands in a loop of its own function; the `else` of a loop is outside of it."""
    for parent, child in zip(reversed(path[:-1]), reversed(path[1:]), strict=True):
        if isinstance(parent, _SCOPES):
            return False
        if isinstance(parent, _LOOPS) and child.lineno <= parent.body[-1].lineno:  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            return True
    return False


def _error(path: list[ast.AST]) -> str | None:
    match path[-1]:
        case ast.Return() if _function(path) is None:
            return "'return' outside function"
        case ast.Break() if not _in_loop(path):
            return "'break' outside loop"
        case ast.Continue() if not _in_loop(path):
            return "'continue' not properly in loop"
        case ast.AsyncFor() if not isinstance(_function(path), ast.AsyncFunctionDef):
            return "'async for' outside async function"
        case ast.AsyncWith() if not isinstance(_function(path), ast.AsyncFunctionDef):
            return "'async with' outside async function"
        case _:
            return None


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
