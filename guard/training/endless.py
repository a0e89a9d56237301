"""Trainings on what is streamed, of which nobody says when they end.

Source: `Trainer.__init__` of transformers, which raises ValueError for a `train_dataset` without a length where
`max_steps` is not set; the trainers of TRL that derive from it hand on what they are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from guard.releases.misfits import broken
from guard.releases.raised import CAUGHT
from guard.script.models.kinds import One, kind_of
from guard.script.values import Const, Instance
from guard.sinks.trainer import arguments_of, setting
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event
    from guard.sinks import Sink

_TRAINERS = words(
    "transformers.Trainer transformers.Seq2SeqTrainer trl.SFTTrainer trl.DPOTrainer trl.RewardTrainer trl.KTOTrainer"
)


class Endless(NamedTuple):
    """A trainer that is given what is streamed, and no number of steps; and the sinks that keep nothing for it."""

    event: Event
    breaks: tuple[Sink, ...]


def endless(case: Case) -> Iterator[Endless]:
    """The trainers that raise for it."""
    if "datasets" not in case.roots:
        return
    for event in case.reading.events:
        trainer = event.result
        if event.kind != "call" or event.call.path not in _TRAINERS or not isinstance(trainer, Instance):
            continue
        held = kind_of(event.call.kwargs.get("train_dataset"))
        if not isinstance(held, One) or not held.lazy or event.call.open:
            continue
        steps = setting(arguments_of(trainer), "max_steps", Const(-1))
        if not isinstance(steps, Const) or type(steps.value) is not int or steps.value > 0:
            continue
        breaks = broken(case, event, CAUGHT["ValueError"])
        if breaks is not None:
            yield Endless(event, breaks)
