"""From everything that a script does to what matters for its results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import Const, Text
from guard.sinks import created, delegates, evaluation, external, files, hinted, hub, push, pushers, told, trainer
from guard.sinks.base import Effect, Metrics, Printed, Sink

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.context import Event

_LOGGERS = frozenset({"info", "warning", "error", "debug", "critical", "exception", "log"})


def collect(events: list[Event], roots: frozenset[str]) -> Iterator[Effect]:
    """The effects of a script's calls, in order.

    Args:
        events: What the script does.
        roots: The libraries that it imports.
    """
    answered = external.answered(events)
    seen: set[int] = set()
    made: created.Made = {}
    for event in events:
        if event.kind != "call":
            continue
        created.note(event, made)
        for effect in _effects(event, roots, seen, made):
            if isinstance(effect, Sink) and id(event.call) in answered and event.call.kwargs.keys() & {"json"}:
                effect.condition = "if the address keeps what it is asked"
            yield effect


def _effects(event: Event, roots: frozenset[str], seen: set[int], made: created.Made) -> Iterator[Effect]:
    path = event.call.path
    if path == "print":
        if any(not isinstance(argument, Const) for argument in event.call.args):
            yield Printed(event)
        return
    trained = trainer.find(event) or evaluation.find(event)
    if trained:
        yield from trained
        return
    found = hub.find(event) or pushers.find(event) or push.find(event, roots) or external.find(event)
    if found is not None:
        yield found
        return
    written = files.find(event)
    if written is not None:
        yield written
        return
    started = delegates.find(event)
    if started is not None:
        yield started
        return
    place = created.find(event, made) or told.find(event)
    if place is not None:
        yield place
        return
    yield from hinted.of_call(event, seen)
    yield from delegates.copied(event)
    if event.call.name in _LOGGERS and path.startswith(("logging", "loguru", "structlog")):
        if len(event.call.args) > 1 or any(isinstance(argument, Text) for argument in event.call.args):
            yield Printed(event)
    elif external.is_metric(path):
        yield Metrics(event, path.partition(".")[0])
