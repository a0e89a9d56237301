"""C005: a long training of which nothing is kept before its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.sinks.trainer import trainer_of
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: From here on a training is long, in seconds.
_LONG = 4 * 3600


def check(case: Case) -> Iterator[Draft]:
    """Find trainings with hours to run whose only pushes come after them."""
    if case.args.timeout < _LONG:
        return
    for event in case.events:
        if event.kind != "call" or not (
            event.call.name == "backward" or (event.call.name == "train" and trainer_of(event) is not None)
        ):
            continue
        at = case.order_of(event)
        during = [
            sink
            for sink in case.keepers
            if sink.event.context.loop or sink.event.context.callback or case.order_of(sink.event) <= at
        ]
        after = [sink for sink in case.keepers if case.order_of(sink.event) > at]
        if during or not after:
            return
        message = (
            f"Line {event.line} trains, and the first push is on line {after[0].line}, after it. A job that fails or "
            f"runs into its {case.args.timeout // 3600} hours keeps nothing of them."
        )
        title = 'Push each checkpoint: `push_to_hub=True` and `hub_strategy="every_save"`, or a bucket for the folder'
        yield Draft(message, case.where(event.line, event.column), Fix(title=title, safe=False))
        return


RULE = Rule(
    code="C005",
    name="push-only-at-end",
    severity="note",
    confidence="medium",
    what="A training has four hours or more to run, and nothing of it is pushed or written to a bucket before it ends.",
    why="A job that fails late, is cancelled, or runs into its time limit loses all checkpoints with its disk.",
    example='{"script": "trainer.train(); trainer.push_to_hub()", "timeout": "8h"}',
    instead='{"script": "Trainer(args=TrainingArguments(\'out\', push_to_hub=True, save_steps=500)).train()", '
    '"timeout": "8h"}',
    fix_safety="Unsafe: how often to push is the caller's to choose.",
    references=("https://huggingface.co/docs/transformers/main_classes/trainer",),
    check=check,
)
