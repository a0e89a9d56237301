"""Uploads of a file that only a part of the script writes, which this call leaves out."""

from __future__ import annotations

import ast
import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from guard.outcome.absent import uploads
from guard.script.outline import path_to, shape, walk
from guard.script.presence import holds, is_nowhere, words_of
from guard.sinks.base import text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

_WRITES = re.compile(r"open|dump|touch|im(?:save|write)|(?:save|to|write|export|copy)(?:_?\w+)?")
#: Uploads, and lines that name their file, that are looked at.
_MAX_UPLOADS, _MAX_LINES = 20, 10
#: What only looks at a file, or names it, or makes the folder that it lies in.
_ASKS = frozenset({"exists", "is_file", "isfile", "getsize", "print", "info", "basename", "makedirs", "mkdir"})


class LeftOut(NamedTuple):
    """An upload whose file is not written.

    Attributes:
        event: The upload.
        name: The file, as the script names it.
        line: The line that would write it, from 1.
        test: The condition that keeps it from that.
    """

    event: Event
    name: str
    line: int
    test: str


def unwritten(case: Case) -> LeftOut | None:
    """The first upload of a file that all that would write it is kept from, before anything else is kept."""
    tree = case.tree
    if tree is None or not case.plain_image:
        return None
    found = [event for event in case.reading.events if event.kind == "call" and uploads(event)]
    for event in found[:_MAX_UPLOADS]:
        context = event.context
        if context.conditions or context.swallows or context.handler or context.background or context.callback:
            continue
        if any(case.order_of(sink.event) < case.order_of(event) for sink in case.keepers):
            return None
        node = event.call.node
        given = next((one.value for one in getattr(node, "keywords", ()) if one.arg == "path_or_fileobj"), None)
        name = _source(case, given) if given is not None else ""
        if given is None or not 2 < len(name) < 100 or _may_be_there(case, event):
            continue
        left_out = _writers(case, tree, name, given)
        if left_out is not None:
            return LeftOut(event, name, *left_out)
    return None


def _source(case: Case, node: ast.expr) -> str:
    """How the script writes an expression; empty where that takes more than a line."""
    if node.end_lineno != node.lineno:
        return ""
    return case.lines[node.lineno - 1].encode()[node.col_offset : node.end_col_offset].decode(errors="replace")


def _may_be_there(case: Case, event: Event) -> bool:
    """Whether a file may be mounted, or come from what is told the folder that it lies in."""
    path = text(event.call.kwargs.get("path_or_fileobj"))
    if path is None or not is_nowhere(path, [volume.mount for volume in case.args.volumes]):
        return True
    others = [
        one for one in case.reading.events if one.kind == "call" and one.call.name not in _ASKS and not uploads(one)
    ]
    if any(one.cwd is not None for one in others) or any(path.rpartition("/")[2] in text for _, text in case.started):
        return True
    return any(holds(word, path) for one in others for word in words_of(one.call) if word != ".")


def _writers(case: Case, tree: ast.Module, name: str, given: ast.expr) -> tuple[int, str] | None:
    """The line that would write a file, and what keeps it from that; None where something else may write it."""
    lines = [number for number, line in enumerate(case.lines, 1) if name in line]
    if len(lines) > _MAX_LINES:
        return None
    first: tuple[int, str] | None = None
    for number in lines:
        for use in _uses(tree, number, case.lines[number - 1].index(name), given):
            if use is None:
                return None
            test = _kept_from(case, tree, use)
            called = use.func.attr if isinstance(use.func, ast.Attribute) else getattr(use.func, "id", "")
            if test is not None and _WRITES.fullmatch(called):
                first = first or (use.lineno, test)
            elif test is None and called not in _ASKS and not _sends(use):
                return None
    return first


def _uses(tree: ast.Module, number: int, column: int, given: ast.expr) -> Iterator[ast.Call | None]:
    """The calls of the statement at a place that are told a file; None for another use of its name."""
    statement = path_to(tree, ast.Pass(lineno=number, col_offset=column))[-1]
    wanted = shape(given)
    owners: dict[int, ast.Call] = {}
    for node in walk(statement):
        if isinstance(node, ast.Call):
            owners.update((id(child), node) for child in (*node.args, *(one.value for one in node.keywords)))
    for node in walk(statement):
        if type(node) is type(given) and shape(node) == wanted:
            yield owners.get(id(node))


def _sends(use: ast.Call) -> bool:
    """Whether a call is an upload itself."""
    return any(one.arg in ("path_or_fileobj", "path_in_repo") for one in use.keywords)


def _kept_from(case: Case, tree: ast.Module, use: ast.Call) -> str | None:
    """The condition that keeps a call from being reached; None where nothing is certain to."""
    path = path_to(tree, use)
    for parent, child in pairwise(path):
        test = case.reading.tests.get(id(parent)) if isinstance(parent, ast.If) else None
        if isinstance(parent, ast.If) and test is not None and test[1] is not any(child is one for one in parent.body):
            return ast.get_source_segment(case.script or "", parent.test)
    return None
