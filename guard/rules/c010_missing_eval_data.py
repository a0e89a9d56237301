"""C010: evaluation without data to evaluate on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import Version

from guard.case import Draft
from guard.outcome.doubt import is_certain
from guard.packages.versions import choice_of, is_since
from guard.rule import Rule
from guard.script.values import NONE, Const, Instance
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


#: The first release of transformers that refuses it when the trainer is made.
_REFUSED = Version("4.46.0")


def check(case: Case) -> Iterator[Draft]:
    """Find trainers with an `eval_strategy` and no `eval_dataset`."""
    for event in case.events:
        made = event.result
        if (
            event.kind != "call"
            or not isinstance(made, Instance)
            or not made.path.endswith("Trainer")
            or event.call.open
        ):
            continue
        data = event.call.kwargs.get("eval_dataset", NONE)
        if made.path.partition(".")[0] not in ("transformers", "trl") or data != NONE:
            continue
        strategy = text(setting(arguments_of(made), "eval_strategy", Const("no")))
        if strategy in ("steps", "epoch") and len(event.call.args) < 5:
            # `set_evaluate` changes the arguments after they are made.
            plain = is_certain(event.context) and ".set_evaluate(" not in (case.script or "")
            refused = plain and is_since(choice_of(case), "transformers", _REFUSED)
            message = (
                f"The trainer of line {event.line} evaluates every {strategy.rstrip('s')}, and has no "
                f"`eval_dataset`. It raises {'ValueError when it is made' if refused else 'an error'}."
            )
            late = tuple(sink for sink in case.keepers if case.order_of(sink.event) >= case.order_of(event))
            yield Draft(
                message,
                case.where(event.line),
                Fix(title="Give it `eval_dataset`, or no `eval_strategy`", safe=False),
                severity="error" if refused and late else "warning",
                breaks=late if refused else (),
            )
            return


RULE = Rule(
    code="C010",
    name="missing-eval-data",
    severity="error",
    confidence="high",
    what="`eval_strategy` is set and the trainer gets no `eval_dataset`. It is a warning where the job may get "
    "transformers before 4.46, where it is not certain, or where nothing is lost by it.",
    why="The trainer refuses it at once, or hangs at the first evaluation in older versions.",
    example='Trainer(args=TrainingArguments(eval_strategy="epoch"), train_dataset=train)',
    instead='Trainer(args=TrainingArguments(eval_strategy="epoch"), train_dataset=train, eval_dataset=test)',
    fix_safety="Unsafe: which data to evaluate on is the caller's to choose.",
    check=check,
)
