"""C010: evaluation without data to evaluate on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.values import Const, Instance
from guard.sinks.base import text
from guard.sinks.trainer import arguments_of, setting
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


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
        if made.path.partition(".")[0] not in ("transformers", "trl") or "eval_dataset" in event.call.kwargs:
            continue
        strategy = text(setting(arguments_of(made), "eval_strategy", Const("no")))
        if strategy in ("steps", "epoch") and len(event.call.args) < 5:
            message = (
                f"The trainer of line {event.line} evaluates every {strategy.rstrip('s')}, and has no "
                f"`eval_dataset`. It raises an error."
            )
            yield Draft(
                message, case.where(event.line), Fix(title="Give it `eval_dataset`, or no `eval_strategy`", safe=False)
            )
            return


RULE = Rule(
    code="C010",
    name="missing-eval-data",
    severity="warning",
    confidence="high",
    what="`eval_strategy` is set and the trainer gets no `eval_dataset`.",
    why="The trainer refuses it at once, or hangs at the first evaluation in older versions.",
    example='Trainer(args=TrainingArguments(eval_strategy="epoch"), train_dataset=train)',
    instead='Trainer(args=TrainingArguments(eval_strategy="epoch"), train_dataset=train, eval_dataset=test)',
    fix_safety="Unsafe: which data to evaluate on is the caller's to choose.",
    check=check,
)
