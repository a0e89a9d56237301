"""Pushes that leave out what a job has trained.

They are of a tokenizer alone, come before there is anything to push, or send a model that is loaded anew.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_certain
from guard.outcome.reloaded import reloaded_from
from guard.script.presence import holds, is_for_scripts, tells_of, words_of
from guard.script.values import Bound, Instance, Object
from guard.sinks.base import text, texts
from guard.sinks.trainer import trainer_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Value
    from guard.sinks import Sink

#: Classes of what turns text, images or sound into the input of a model.
_PART = re.compile(r"(?:Tokenizer(?:Fast|Base)?|Processor|FeatureExtractor)$")
_FOLDERS = frozenset({"upload_folder", "upload_large_folder"})
#: Calls that put nothing into a folder that they are told.
_IDLE = frozenset({"mkdir", "makedirs", "print", "info", "exists", "is_dir", "isdir", "listdir", "iterdir", *_FOLDERS})
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
    if not keepers or not all(_keeps_a_model(sink) for sink in keepers):
        return False
    trainings = _trainings(case)
    if not trainings:
        return False
    first, last = min(trainings), max(trainings)
    return all(
        _is_unchanged_part(sink)
        or folder_of_part(case, sink) is not None
        or (sink.via != "volume" and sink.event.call.name in _PUSHES and _is_before(case, sink, first))
        or reloaded_from(case, sink, last) is not None
        for sink in keepers
    )


def loaded_anew(case: Case) -> tuple[Sink, str] | None:
    """The first sink that keeps a model loaded after the training, and the repository that it comes from."""
    trainings = _trainings(case)
    found = ((sink, reloaded_from(case, sink, max(trainings))) for sink in (case.sinks if trainings else ()))
    return next(((sink, name) for sink, name in found if name is not None), None)


def _trainings(case: Case) -> list[int]:
    """The places of all trainings among the calls; none where none of them is certain to happen."""
    # What is differentiated without a step of an optimizer is not trained.
    steps = any(event.call.name == "step" for event in case.events)
    found = [event for event in case.events if _trains(event, steps=steps)]
    return [case.order_of(event) for event in found] if any(is_certain(event.context) for event in found) else []


def _keeps_a_model(sink: Sink) -> bool:
    """Whether a sink pushes a model or a part of one, or saves one into a bucket."""
    name = sink.event.call.name
    if name in _FOLDERS and sink.repo_type == "model":
        return True
    return (name in _PUSHES and sink.repo_type == "model") or (sink.via == "volume" and name in (*_PUSHES, "save"))


def folder_of_part(case: Case, sink: Sink) -> str | None:
    """The class of the tokenizer or processor that is all that an uploaded folder holds; None for another folder."""
    folder = text(sink.source) if sink.event.call.name in _FOLDERS else None
    if folder is None or folder.strip("./") == "" or case.launches:
        return None
    own: dict[int, str] = {}
    for write in case.writes:
        by_itself = trainer_of(write.event) is not None and not write.event.call.args
        paths = [path for path in texts(write.path) if not (by_itself and is_for_scripts(path, folder))]
        if any(holds(path, folder) for path in (paths if texts(write.path) else ("?",))):
            part = part_of(write.event.call.receiver) if write.event.call.name == "save_pretrained" else None
            if part is None or len(texts(write.path)) != 1:
                return None
            own[id(write.event)] = part
    elsewhere = any(
        write.event.call.name in ("save_pretrained", "save_model") and id(write.event) not in own
        for write in case.writes
    )
    if not own or not elsewhere:
        return None
    for event in case.reading.events:
        is_idle = event.kind != "call" or id(event) in own or event.call.name in _IDLE
        if not is_idle and any(word != "." and tells_of(event.call, word, folder) for word in words_of(event.call)):
            return None
    return next(iter(own.values()))


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
    source = sink.event.call.receiver if sink.via == "volume" else sink.source
    loaded = source.call if isinstance(source, Instance) else None
    return part_of(source) is not None and loaded is not None and loaded.name == "from_pretrained"
