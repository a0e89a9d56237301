"""Work that is sent to a device which only Apple's machines have: jobs run on Linux, where torch refuses it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.installing import commands
from guard.sinks.base import text
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

_LIBRARIES = words("torch transformers diffusers sentence_transformers")
_LOADERS = words("from_pretrained pipeline SentenceTransformer")
_APPLE = re.compile(r"mps(?::\d+)?")
#: `lm_eval` hands both to torch. Source: `HFLM` of lm_eval.
_HARNESS = re.compile(r"\blm[_-]eval\b.*(?:--device[ =]|\bdevice=)mps\b", re.DOTALL)
_MAX_LINE = 4_000


def on_apple(case: Case) -> tuple[int, tuple[Sink, ...]] | None:
    """The line of the first call that is certain to fail for such a device, and the sinks that come to nothing."""
    for event in case.events if case.roots & _LIBRARIES else ():
        if _sends(event):
            return event.line, tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(event))
    for event, line in commands(case) if case.tree is not None else ():
        if _HARNESS.search(line[:_MAX_LINE]):
            return event.line, tuple(sink for sink in case.sinks if sink.line == event.line)
    return None


def _sends(event: Event) -> bool:
    """Whether a call that is sure to be made, and to be heard of, sends a model or tensor there."""
    call, context = event.call, event.context
    if event.kind != "call" or context.conditions or context.swallows or context.handler:
        return False
    if context.background or context.callback:
        return False
    given = [call.kwargs.get("device"), call.kwargs.get("device_map")]
    if call.receiver is not None and call.name == "to":
        given.extend(call.args[:1])
    elif call.name not in _LOADERS:
        return False
    return any(_APPLE.fullmatch(text(value) or "") for value in given)
