"""Trainings that are to go on from a checkpoint, in a container that holds none.

Sources: `Trainer.train` and `_load_from_checkpoint`, and `get_last_checkpoint` of `trainer_utils.py`, of transformers.
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING

from guard.releases.raised import Misshaped
from guard.script.presence import Traces, brings, is_nowhere, leaves_alone
from guard.script.values import FALSE, NONE, TRUE, Const
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting, trainer_of
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event
    from guard.script.values import Call

_TRAINS = re.compile(r"(?:transformers|trl|sentence_transformers)\.\w*Trainer\.train")
#: Libraries that put no checkpoint anywhere, where they are not asked to train, to save, or to bring one.
_OWN = words("transformers trl datasets peft sentence_transformers unsloth wandb")


def resumed(case: Case, event: Event) -> Misshaped | None:
    """What is wrong with the checkpoint that a training is to go on from; None if one may be there."""
    call = event.call
    if call.name != "train" or not _TRAINS.fullmatch(call.path) or case.nesting or event.cwd is not None:
        return None
    wanted = call.arg("resume_from_checkpoint", 0)
    trainer = trainer_of(event)
    if wanted is None or wanted in (NONE, FALSE) or trainer is None or not isinstance(wanted, Const):
        return None
    path = text(wanted)
    if path is None:
        path = text(setting(arguments_of(trainer), "output_dir", Const("trainer_output"))) if wanted == TRUE else None
    if not path or (path.startswith("/") and not case.plain_image):
        return None
    if not is_nowhere(path, [volume.mount for volume in case.args.volumes]):
        return None
    earlier = takewhile(lambda one: one is not event, case.reading.events)
    before = [one for one in earlier if one.kind == "call" and _may_make(one.call)]
    if any(one.call.name == "train" for one in before) or Traces().may_hold(path, before, loosely=True):
        return None
    told = f"it is to go on from a checkpoint in `{path[:60]}`, where the new container of a job has none"
    instead = "Leave `resume_from_checkpoint` out, or keep the checkpoints below a volume that is mounted"
    return Misshaped(told, "ValueError", instead)


def _may_make(call: Call) -> bool:
    """Whether a call may put a checkpoint anywhere, and does not only name the folder for later ones."""
    return call.name in ("train", "open") or brings(call) or not leaves_alone(call, _OWN)
