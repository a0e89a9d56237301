"""Calls that would save results and are never reached, and why not."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    """

    line: int
    column: int
    why: str
    test: ast.expr | None = None
    wanted: bool = True


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
                yield DeadPush(node.lineno, node.col_offset + 1, why.why, why.test, why.wanted)
                continue
        waiting.extend((child, _reason(node, child, reading) or reason) for child in _children(node))


def _children(node: ast.AST) -> list[ast.AST]:
    return list(ast.iter_child_nodes(node))[::-1]


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
        return DeadPush(0, 0, f"nothing calls `{node.name}`")
    return None
