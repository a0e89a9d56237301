"""Pushes that leave out what a job has trained: of a tokenizer alone, or before there is anything to push."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_certain
from guard.script.values import Bound, Instance, Object
from guard.sinks.trainer import trainer_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

#: Classes of what turns text, images or sound into the input of a model.
_PART = re.compile(r"(?:Tokenizer(?:Fast|Base)?|Processor|FeatureExtractor)$")
_PUSHES = frozenset({"push_to_hub", "save_pretrained", "save_model"})


def part_of(value: Value | None) -> str | None:
    """The class of a tokenizer or processor; None for anything else."""
    while isinstance(value, Bound):
        value = value.owner
    if isinstance(value, Object):
        value = value.base
    name = value.path.rpartition(".")[2] if isinstance(value, Instance) else ""
    return name if _PART.search(name) else None


def leave_out_the_model(case: Case, keepers: Sequence[Sink]) -> bool:
    """Whether a job trains a model, and all that it keeps was there before the training."""
    if not keepers or any(sink.event.call.name not in _PUSHES or sink.repo_type != "model" for sink in keepers):
        return False
    # What is differentiated without a step of an optimizer is not trained.
    steps = any(event.call.name == "step" for event in case.events)
    trainings = [event for event in case.events if _trains(event, steps=steps)]
    if not trainings or not any(is_certain(event.context) for event in trainings):
        return False
    first = min(case.order_of(event) for event in trainings)
    return all(_is_unchanged_part(sink) or _is_before(case, sink, first) for sink in keepers)


def _is_before(case: Case, sink: Sink, first: int) -> bool:
    """Whether a push is made once, before the training; in a loop, a callback or a thread it may be made later too."""
    context = sink.event.context
    again = context.loop or context.callback or context.background or context.handler
    return not again and 0 <= case.order_of(sink.event) < first


def _trains(event: Event, *, steps: bool) -> bool:
    if event.call.name == "train":
        return trainer_of(event) is not None
    return event.call.name == "backward" and event.kind == "call" and steps


def _is_unchanged_part(sink: Sink) -> bool:
    """Whether a sink sends a tokenizer or processor that the script has loaded."""
    source = sink.source
    loaded = source.call if isinstance(source, Instance) else None
    return part_of(source) is not None and loaded is not None and loaded.name == "from_pretrained"
