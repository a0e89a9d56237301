"""P007: `push_to_hub=True` in a configuration that no trainer acts on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find configurations that ask for a push which nothing makes."""
    if case.loss is None or case.loss.code != "P007":
        return
    line = case.loss.line
    message = (
        f"{case.at(line)} sets `push_to_hub=True`, and no trainer pushes with it: it gets another configuration, does "
        f"not train, or "
        'saves nothing on the way (`hub_strategy="end"`, `save_strategy="no"`). Nothing is pushed.'
    )
    yield Draft(
        message,
        case.where(line),
        Fix(title="Hand it to the trainer, and call `trainer.push_to_hub()` after the training", safe=False),
    )


RULE = Rule(
    code="P007",
    name="unused-push-setting",
    severity="error",
    confidence="medium",
    what="A training configuration has `push_to_hub=True`, and no call makes the push happen.",
    why="The setting does nothing by itself: a trainer has to be given it, train, and save. With "
    '`hub_strategy="end"` only '
    "`save_model()` and `push_to_hub()` push.",
    example="args = TrainingArguments(push_to_hub=True)\nTrainer(model=model).train()",
    instead="args = TrainingArguments(push_to_hub=True)\nTrainer(model=model, args=args).train()",
    fix_safety="Unsafe: what is missing depends on the script.",
    references=("https://huggingface.co/docs/transformers/main_classes/trainer",),
    check=check,
)
