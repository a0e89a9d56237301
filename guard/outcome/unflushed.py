"""Uploads of a file that the script is still writing: what it has written last waits in Python's own buffer.

Source: `io.BufferedWriter`, whose buffer reaches the file when it is full, flushed or closed.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.script.outline import path_to, shape
from guard.script.values import template

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from guard.case import Case
    from guard.sinks import Sink

_OPENERS = frozenset({"open", "NamedTemporaryFile"})
_FLUSHES = frozenset({"flush", "close", "fsync", "seek"})


def unflushed(case: Case) -> Iterator[tuple[Sink, int]]:
    """The uploads of a file inside the `with` block that writes it, each with the line of the block."""
    found = list(_within(case))
    cut = {id(sink) for sink, _ in found}
    whole = [sink for sink in case.keepers if id(sink) not in cut]
    for sink, line in found:
        if not any(_is_again(case, sink, other) for other in whole):
            yield sink, line


def _within(case: Case) -> Iterator[tuple[Sink, int]]:
    tree = case.tree
    sent = [sink for sink in case.keepers if sink.event.call.name == "upload_file"]
    if tree is None or not sent:
        return
    # What a function of the script does with a file that it is handed is its own affair.
    own = {one.name for one in case.nodes if isinstance(one, ast.FunctionDef)}
    for sink in sent:
        node = sink.event.call.node
        if not isinstance(node, ast.Call):
            continue
        for block in path_to(tree, node):
            if isinstance(block, ast.With) and any(_is_open(item, block, node, own) for item in block.items):
                yield sink, block.lineno
                break


def _is_again(case: Case, sink: Sink, other: Sink) -> bool:
    """Whether another upload comes later that sends the same once more."""
    if case.order_of(other.event) <= case.order_of(sink.event) or other.uri != sink.uri:
        return False
    first, second = (template(one.event.call.kwargs.get("path_in_repo")) for one in (sink, other))
    return other.event.call.name == "upload_folder" or (first is not None and first == second)


def _is_open(item: ast.withitem, block: ast.With, upload: ast.Call, own: Collection[str]) -> bool:
    """Whether a block opens a file, writes to it, and has not flushed it where it is uploaded."""
    opened, name = item.context_expr, item.optional_vars
    if not isinstance(opened, ast.Call) or not isinstance(name, ast.Name) or _name(opened.func) not in _OPENERS:
        return False
    if not _writes(opened) or any(keyword.arg in ("buffering", None) for keyword in opened.keywords):
        return False
    given = next((one.value for one in upload.keywords if one.arg == "path_or_fileobj"), None)
    given = given or (upload.args[0] if upload.args else None)
    if given is None or not _is_its(given, opened, name.id):
        return False
    before = [one for part in block.body for one in ast.walk(part) if isinstance(one, ast.Call)]
    before = [one for one in before if (one.lineno, one.col_offset) < (upload.lineno, upload.col_offset)]
    if any(_name(one.func) in _FLUSHES or (_name(one.func) in own and _is_handed(one, name.id)) for one in before):
        return False
    return any(_speaks_of(one, name.id) for one in before)


def _name(func: ast.expr) -> str:
    return func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")


def _writes(opened: ast.Call) -> bool:
    mode = next((one.value for one in opened.keywords if one.arg == "mode"), None)
    position = 0 if _name(opened.func) == "NamedTemporaryFile" else 1
    mode = mode or (opened.args[position] if len(opened.args) > position else None)
    if mode is None:
        return position == 0
    return isinstance(mode, ast.Constant) and str(mode.value)[:1] in ("w", "a", "x")


def _is_its(given: ast.expr, opened: ast.Call, name: str) -> bool:
    """Whether an expression is the name of the file: `file.name`, or what it was opened by."""
    if isinstance(given, ast.Attribute) and given.attr == "name":
        return isinstance(given.value, ast.Name) and given.value.id == name
    is_path = _name(opened.func) == "open" and bool(opened.args)
    return is_path and shape(given) == shape(opened.args[0])


def _speaks_of(call: ast.Call, name: str) -> bool:
    """Whether a call writes to the file: a method of it, or one that it is handed to."""
    func = call.func
    if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id == name:
        return func.attr in ("write", "writelines")
    return _is_handed(call, name)


def _is_handed(call: ast.Call, name: str) -> bool:
    return any(isinstance(one, ast.Name) and one.id == name for one in call.args)
