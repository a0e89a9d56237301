"""Functions of the script that give rewards, and cannot for what the trainer hands them.

GRPO and RLOO call each with all columns of the rows by name, but those for the prompt and the completion, and with
`prompts`, `completions`, `completion_ids` and what they know of the training. What is given back is gone through, one
reward for each completion. Source: `_calculate_rewards` of `grpo_trainer.py` of TRL, from 0.14 to 1.16.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import Version

from guard.packages.versions import choice_of, is_since
from guard.releases.raised import Misshaped
from guard.script.values import Const, Function, Seq, truth
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting
from guard.training.completions import mistaken
from guard.training.numbers import gives_a_number
from guard.training.prepared import Rows, prepared
from guard.words import words

if TYPE_CHECKING:
    from guard.case import Case
    from guard.script.values import Call, Instance

#: The first release whose trainer goes through what it is given back; one number was spread over all before.
_GONE_THROUGH = Version("0.16.0")
_TOLD = words("prompts completions completion_ids trainer_state log_extra log_metric environments")
#: What the trainer keeps for itself of the columns.
_KEPT = words("prompt completion")
#: What brings further columns, or completions of another kind.
_FURTHER = words("rollout_func environment_factory tools")
_MAX_NAME, _MAX_LISTED = 40, 8


def unrewarding(case: Case, call: Call, made: Instance) -> Misshaped | None:
    """What is wrong with the functions that a trainer is given for rewards; None if nothing is, or it is not known."""
    if call.name not in ("GRPOTrainer", "RLOOTrainer") or call.kwargs.keys() & _FURTHER:
        return None
    given = call.arg("reward_funcs", 1)
    held = given.items if isinstance(given, Seq) else [given]
    for one in held:
        name = text(one)
        if name and name.isidentifier() and f"def {name}(" in (case.script or ""):
            told = f"`reward_funcs` names a model on the Hub by a text, and `{name[:_MAX_NAME]}` is a function here"
            return Misshaped(told, "OSError", f"Give the function itself: `reward_funcs={name[:_MAX_NAME]}`")
    functions = [
        one
        for one in held
        if isinstance(one, Function) and not one.decorators and one.owner is None and not one.generator
    ]
    if not functions:
        return None
    rows = prepared(case, call.kwargs.get("train_dataset"))
    if truth(setting(arguments_of(made), "remove_unused_columns", Const(False))) is not False:
        rows = None
    for one in functions:
        found = _unanswered(one, rows) or mistaken(one, rows)
        if found is None and is_since(choice_of(case), "trl", _GONE_THROUGH) and gives_a_number(one.node):
            found = Misshaped(
                f"`{one.name[:_MAX_NAME]}` gives one value, and it needs a list with one reward for each completion",
                "TypeError",
                "Return a list: `return [reward(completion) for completion in completions]`",
            )
        if found is not None:
            return found
    return None


def _unanswered(one: Function, rows: Rows | None) -> Misshaped | None:
    """A parameter that is no column of the rows."""
    args = one.node.args
    optional = len(args.defaults)
    positional = [*args.posonlyargs, *args.args]
    needed = [arg.arg for arg in positional[: len(positional) - optional]]
    needed += [arg.arg for arg, default in zip(args.kwonlyargs, args.kw_defaults, strict=True) if default is None]
    for name in needed:
        if name in _TOLD:
            continue
        if name in _KEPT:
            told = f"`{one.name[:_MAX_NAME]}` needs `{name}`, and it is called with `{name}s`"
            return Misshaped(told, "TypeError", f"Rename the parameter to `{name}s`: it is a list")
        if rows is not None and rows.whole and name not in rows.columns:
            listed = ", ".join(f"`{column[:_MAX_NAME]}`" for column in sorted(rows.columns)[:_MAX_LISTED])
            told = (
                f"`{one.name[:_MAX_NAME]}` needs `{name[:_MAX_NAME]}`, which is no column of `train_dataset`: it has "
                f"{listed}"
            )
            return Misshaped(told, "TypeError", "Name a column of the rows, or make this one by `map`")
    return None
