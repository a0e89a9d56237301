"""Uploads that only tell of a failure: what a script does in the place of its work, once that has failed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Signal
    from guard.sinks import Sink

#: Words by which a script speaks of its failure.
_FAILURE = re.compile(r"(?i)error|fail|traceback|exception|crash|status|\blogs?\b")
_BROAD = frozenset({"", "Exception", "BaseException"})


def tells_of_failure(case: Case, sink: Sink) -> bool:
    """Whether a sink lies in a handler that the script is certain to come to, and sends word of the exception."""
    machine = case.reading.machine
    node = sink.event.call.node
    first, last = getattr(node, "lineno", 0), getattr(node, "end_lineno", None) or 0
    for handler, _ in machine.rescued if machine is not None else ():
        if handler.lineno <= first <= (handler.end_lineno or 0) and machine is not None:
            is_broad = bool(_BROAD & set(machine.catches(handler)))
            return is_broad and any(_FAILURE.search(line[:500]) for line in case.lines[first - 1 : last])
    return False


def rescued_end(case: Case) -> Signal | None:
    """The exception that a script has caught in the place of its work, where nothing but word of it is kept."""
    machine = case.reading.machine
    if machine is None or not machine.rescued or case.keepers:
        return None
    return machine.rescued[-1][1] if any(tells_of_failure(case, sink) for sink in case.sinks) else None
