"""Trainers that report to a service, in a job that has no key for it.

`WandbCallback` of transformers calls `wandb.init` when the training begins, which asks for a key at the terminal where
it finds none, and raises UsageError where there is no terminal. Before its release 5, training arguments that name no
service report to all that are installed. Sources: `WandbCallback.setup` and `TrainingArguments.__post_init__` of
transformers, `authenticate_session` of wandb.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.version import Version

from guard.outcome.doubt import is_certain
from guard.packages.beside import Need
from guard.packages.needs import applies
from guard.packages.versions import choice_of, is_before
from guard.script.models.services import LOGGED_IN, LOGS_IN, WANDB
from guard.script.values import NONE
from guard.sinks.trainer import arguments_of, setting, trainer_of

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.context import Event

_TRAINS = re.compile(r"(?:transformers|trl|sentence_transformers)\.\w*Trainer\.train")
_TO_WANDB = Need("", "", "args.report_to", None, "wandb")
KEY = WANDB.variables[0]


def unkeyed(case: Case) -> Event | None:
    """The first training that reports to W&B without a key; None if there is none, or a key may be there."""
    machine = case.reading.machine
    if machine is None or machine.environ.open or machine.environ.items.keys() & {*WANDB.variables, LOGGED_IN}:
        return None
    for event in case.reading.events:
        if event.kind != "call":
            continue
        if event.call.path.startswith("wandb.") or event.call.name in ("remove_callback", "pop_callback"):
            # The script makes the run itself, in whatever way, or has none made.
            return None
        if _TRAINS.fullmatch(event.call.path) and is_certain(event.context) and _reports(case, event):
            return None if LOGS_IN.search(case.script or "") else event
    return None


def _reports(case: Case, event: Event) -> bool:
    """Whether a training is certain to report to W&B."""
    if applies(event, _TO_WANDB):
        return True
    trainer = trainer_of(event)
    return (
        trainer is not None
        and setting(arguments_of(trainer), "report_to", NONE) == NONE
        and "wandb" in case.requirements
        and is_before(choice_of(case), "transformers", Version("5"))
    )
