"""Methods by which a script replaces those of a trainer, and that do not take what newer releases give them.

Source: the calls that `trainer.py` of transformers makes of the trainer's own methods.
"""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from guard.packages.versions import choice_of
from guard.releases.misfits import Misfit, is_chosen, is_replaced
from guard.releases.since import TRANSFORMERS, constant_of, raised
from guard.script.values import NONE, Function, Instance, Object
from guard.sinks.trainer import arguments_of, setting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Event

TRAINERS = re.compile(r"transformers\.(?:Seq2Seq)?Trainer|trl\.(?:SFT|DPO|GRPO|Reward)Trainer")
#: What may stand behind the last parameter on its line.
_BEHIND = re.compile(rb",?|,?\s*\)\s*(?::|->).*")
#: A trainer that writes its log so often does so in any training.
_OFTEN = 25


class Override(NamedTuple):
    """A method of the trainer that scripts replace by one of their own, and that is given more than it was.

    Attributes:
        since: The first release that gives more.
        gives: What that is.
        position: Its place after `self`; None where it is given by name.
        passes: Whether the trainer's own method can do without it.
    """

    since: str
    gives: str
    position: int | None
    passes: bool = True


_OVERRIDES = {
    "training_step": Override("4.46.0", "num_items_in_batch", 2),
    "compute_loss": Override("4.46.0", "num_items_in_batch", None),
    "log": Override("4.47.0", "start_time", 1),
    "_maybe_log_save_evaluate": Override("4.47.0", "start_time", 6, passes=False),
    "_get_train_sampler": Override("4.52.0", "train_dataset", 0),
}


def overridden(case: Case) -> list[Misfit]:
    """The methods of trainers that are trained, each once."""
    if not case.roots & {TRANSFORMERS, "trl"} or is_replaced(case, TRANSFORMERS):
        return []
    made = {id(event.result.base): event.result for event in case.reading.events if isinstance(event.result, Object)}
    trains = [event for event in case.reading.events if event.kind == "call" and event.call.name == "train"]
    found: dict[tuple[str, ...], Misfit] = {}
    for event in trains:
        trainer = made.get(id(event.call.receiver))
        if trainer is not None and not is_chosen(event):
            for misfit in _of_overrides(case, choice_of(case), event, trainer):
                found.setdefault(misfit.names, misfit)
    return list(found.values())


def _of_overrides(case: Case, choice: Choice, event: Event, trainer: Object) -> Iterator[Misfit]:
    """Methods of a trainer's own class that do not take what they are given."""
    machine, base = case.reading.machine, trainer.base
    if machine is None or base is None or not TRAINERS.fullmatch(base.path):
        return
    steps = machine.find(trainer.cls, "training_step")
    for name, override in _OVERRIDES.items():
        func = machine.find(trainer.cls, name)
        if not isinstance(func, Function) or name in trainer.attrs or _takes(func, override):
            continue
        # What a script makes of a step is its own, and so is what it calls there.
        if (name == "compute_loss" and steps is not None) or (name == "log" and not _logs_often(base)):
            continue
        own = func.node
        for misfit in raised(case, choice, event, override.since, (f"{trainer.cls.name}.{name}",), "TypeError"):
            yield replace(
                misfit,
                kind="changed",
                line=own.lineno,
                column=own.col_offset + 1,
                told=f"does not take `{override.gives}`, which the trainer gives it since transformers {misfit.since}",
                mends=f"Take `{override.gives}=None`",
                edit=_last_parameter(case, own, f"{override.gives}=None") if override.passes else None,
            )


def _takes(func: Function, override: Override) -> bool:
    """Whether a method takes what the trainer gives it, as far as can be told."""
    given = func.node.args
    named = {one.arg for one in (*given.posonlyargs, *given.args, *given.kwonlyargs)}
    if func.decorators or func.kind != "function" or isinstance(func.node, ast.Lambda):
        return True
    if override.position is None:
        return given.kwarg is not None or override.gives in named
    return given.vararg is not None or len(given.posonlyargs) + len(given.args) > override.position + 1


def _logs_often(base: Instance) -> bool:
    arguments = arguments_of(base)
    steps, strategy = (setting(arguments, name, NONE) for name in ("logging_steps", "logging_strategy"))
    count = constant_of(steps)
    return isinstance(count, int) and 1 <= count <= _OFTEN and constant_of(strategy) in ("steps", None)


def _last_parameter(case: Case, node: ast.AST, text: str) -> tuple[int, int, int, str] | None:
    """The edit that puts a parameter with a default at the end of those that a function takes by position."""
    if not isinstance(node, ast.FunctionDef) or node.args.kwonlyargs or node.args.vararg or node.args.kwarg:
        return None
    ends = [*node.args.args, *node.args.defaults]
    last = max(ends, key=lambda one: (one.end_lineno or 0, one.end_col_offset or 0), default=None)
    if last is None or last.end_lineno is None or last.end_col_offset is None:
        return None
    # Parentheses around a default are no part of it.
    rest = case.lines[last.end_lineno - 1].encode("utf-8", "surrogatepass")[last.end_col_offset :]
    plain = _BEHIND.fullmatch(rest.strip()) is not None
    return (last.end_lineno, last.end_col_offset, 0, f", {text}") if plain else None
