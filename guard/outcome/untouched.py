"""Files that a script opens to change or write them, and does not, as it ends before that."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

from guard.script.values import Instance, PathValue
from guard.sinks.files import mode_of
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

#: Calls between the opening and the end that change no file: they tell of something, or are of the end itself.
_TELLING = words("print logging warnings input getpass click typer rich")


def is_untouched(case: Case, sink: Sink) -> bool:
    """Whether a file is as it was, or empty, when the script ends in its middle.

    Opening a file in a mode such as `r+` changes nothing in it, and in `w` it leaves nothing there. What is done after
    that is in the calls of the script, but for what it assigns to items: where it does that anywhere, nothing is said
    of it.
    """
    ended, event = case.reading.ended, sink.event
    if ended is None or ended.kind not in ("raise", "exit") or case.tree is None or not _mode(event):
        return False
    events = case.reading.events
    at = next((at for at, one in enumerate(events) if one is event), len(events))
    told = events[at + 1 :]
    if _is_refused_to(case, sink):
        # What was written in the block before the loop that comes after it is but the head of the file.
        return not any(_speaks_of(one, event.result) and (one.context.loop or one.call.name != "write") for one in told)
    if _is_bound(case, sink):
        return not any(_speaks_of(one, event.result) for one in told)
    if at == len(events) or not all(_is_telling(one) for one in events[at + 1 :]):
        return False
    return not any(isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store) for node in case.nodes)


def _is_bound(case: Case, sink: Sink) -> bool:
    """Whether a `with` block has emptied a file, and the script ends at a use that Python refuses.

    Whatever else it does in the block, only what speaks of the file writes it.
    """
    opened = sink.event.result
    return _is_emptied(case, sink) and isinstance(opened, Instance) and "with" in opened.attrs


def _is_refused_to(case: Case, sink: Sink) -> bool:
    """Whether the use that Python refuses is of the file itself."""
    last = case.reading.events[-1] if case.reading.events else None
    return _is_emptied(case, sink) and last is not None and last.call.receiver is sink.event.result


def _is_emptied(case: Case, sink: Sink) -> bool:
    machine, ended = case.reading.machine, case.reading.ended
    is_refused = machine is not None and ended is not None and id(ended.node) in machine.misused
    return is_refused and sink.event.call.name == "open" and _mode(sink.event).startswith(("w", "x"))


def _speaks_of(event: Event, file: Value | None) -> bool:
    call = event.call
    return event.kind == "call" and any(one is file for one in (call.receiver, *call.args, *call.kwargs.values()))


def _mode(event: Event) -> str:
    """The mode in which a call opens a file to change or write it; empty where it does not."""
    mode = mode_of(event, 0 if isinstance(event.call.receiver, PathValue) else 1)
    if mode.startswith("r"):
        return mode if "+" in mode else ""
    return mode if event.call.name == "open" and mode.startswith(("w", "x")) else ""


def _is_telling(event: Event) -> bool:
    root = event.call.path.partition(".")[0].removesuffix("()")
    if event.call.path == "print" and "file" in event.call.kwargs:
        return False
    return event.kind != "call" or root in _TELLING or isinstance(getattr(builtins, root, None), type)
