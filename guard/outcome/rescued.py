"""Uploads that only tell of a failure: what a script does in the place of its work, once that has failed."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.sinks.base import texts

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Signal
    from guard.sinks import Sink

#: Words by which a script speaks of its failure: in the name of a file, and where it tells of an exception.
_FAILURE = re.compile(r"(?i)error|fail|traceback|exception|crash|status|\blogs?\b")
_TOLD = re.compile(r"traceback|format_exc|exc_info")
_UPLOADS = frozenset({"upload_file", "upload_folder", "upload_large_folder"})
_BROAD = frozenset({"", "Exception", "BaseException"})


def tells_of_failure(case: Case, sink: Sink) -> bool:
    """Whether a sink uploads a file by the name of a failure, in a handler that the script is certain to come to."""
    machine, call = case.reading.machine, sink.event.call
    if machine is None or not machine.rescued or call.name != "upload_file":
        return False
    line = getattr(call.node, "lineno", 0)
    named = any(_FAILURE.search(path) for path in (*texts(call.kwargs.get("path_in_repo")), *texts(sink.source)))
    for handler, _ in machine.rescued:
        last = handler.end_lineno or 0
        if named and handler.lineno <= line <= last and _BROAD & set(machine.catches(handler)):
            told = re.compile(rf"{_TOLD.pattern}|\b{handler.name}\b") if handler.name else _TOLD
            return any(told.search(text[:500]) for text in case.lines[handler.lineno : last])
    return False


def rescued_end(case: Case) -> Signal | None:
    """The exception that a script has caught in the place of its work, where nothing but word of it is kept.

    So is that of its only upload.
    """
    machine = case.reading.machine
    if machine is None or not machine.rescued or case.keepers:
        return None
    signal = machine.rescued[-1][1]
    func = signal.node.func if isinstance(signal.node, ast.Call) else None
    name = func.attr if isinstance(func, ast.Attribute) else func.id if isinstance(func, ast.Name) else ""
    if name in _UPLOADS and not case.sinks:
        return signal
    return signal if any(tells_of_failure(case, sink) for sink in case.sinks) else None
