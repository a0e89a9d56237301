"""Calls that would save results and are never reached, and why not."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Reading

_PUSHES = words(
    "push_to_hub push_to_hub_merged push_to_hub_gguf upload_file upload_folder upload_large_folder create_commit "
    "sync_bucket batch_bucket_files save_to_hub"
)


@dataclass(frozen=True, slots=True)
class DeadPush:
    """A push that is not reached.

    Attributes:
        line: Its line, from 1.
        column: Its column, from 1.
        why: The reason, as the end of a sentence.
        test: The condition that comes out wrong, if that is the reason.
        wanted: What the condition would have to be.
        another: Whether it is in a function that the script chooses among, and another one was chosen.
    """

    line: int
    column: int
    why: str
    test: ast.expr | None = None
    wanted: bool = True
    another: bool = False


def dead_pushes(tree: ast.Module, reading: Reading) -> Iterator[DeadPush]:
    """The pushes of a script that its reading did not reach."""
    reached = {id(event.call.node) for event in reading.events}
    own = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    waiting: list[tuple[ast.AST, DeadPush | None]] = [(tree, None)]
    while waiting:
        node, reason = waiting.pop()
        if isinstance(node, ast.Call) and id(node) not in reached:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in _PUSHES and name not in own:
                why = reason or DeadPush(0, 0, "the script ends before it")
                yield DeadPush(node.lineno, node.col_offset + 1, why.why, why.test, why.wanted, why.another)
                continue
        waiting.extend(_children(node, reason, reading))


def _children(node: ast.AST, reason: DeadPush | None, reading: Reading) -> list[tuple[ast.AST, DeadPush | None]]:
    """The children of a node, each with the reason why it is not reached, if there is one."""
    found: list[tuple[ast.AST, DeadPush | None]] = []
    for value in (getattr(node, name, None) for name in node._fields):
        if isinstance(value, ast.AST):
            found.append((value, _reason(node, value, reading) or reason))
        elif isinstance(value, list):
            ended: DeadPush | None = None
            for child in cast("list[object]", value):
                if not isinstance(child, ast.AST):
                    continue
                found.append((child, _reason(node, child, reading) or ended or reason))
                if isinstance(child, ast.If) and ended is None:
                    ended = _ends(child, reading)
    return found[::-1]


def _ends(node: ast.If, reading: Reading) -> DeadPush | None:
    """Why what follows an `if` is not reached: the way that it takes leaves."""
    known = reading.tests.get(id(node))
    if known is None:
        return None
    taken = node.body if known else node.orelse
    if not taken or not isinstance(taken[-1], ast.Return | ast.Raise | ast.Continue | ast.Break | ast.Expr):
        return None
    last = taken[-1]
    if isinstance(last, ast.Expr):
        func = last.value.func if isinstance(last.value, ast.Call) else None
        name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
        if name not in ("exit", "quit", "_exit"):
            return None
    text = reading.machine.source(node.test) if reading.machine is not None else ""
    state = "true" if known else "false"
    return DeadPush(
        0, 0, f"`{text}` on line {node.lineno} is {state} here, and the script leaves", node.test, not known
    )


def _reason(node: ast.AST, child: ast.AST, reading: Reading) -> DeadPush | None:
    """Why a child of a node is not reached, as far as the node tells."""
    machine = reading.machine
    if isinstance(node, ast.If) and child is not node.test:
        known = reading.tests.get(id(node))
        in_body = any(child is statement for statement in node.body)
        if known is not None and known is not in_body:
            text = machine.source(node.test) if machine is not None else ""
            state = "false" if in_body else "true"
            return DeadPush(0, 0, f"`{text}` on line {node.lineno} is {state} here", node.test, in_body)
    function = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    if function and machine is not None and id(node) not in machine.entered:
        chosen = node.name in reading.named_functions
        return DeadPush(0, 0, f"nothing calls `{node.name}`", another=chosen)
    return None
