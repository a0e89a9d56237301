"""P008: a trainer that pushes to a repository named after its output folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find trainers with `push_to_hub` and no `hub_model_id`."""
    for sink in case.keepers:
        if sink.place_is_folder:
            message = (
                f"Line {sink.line} pushes to `{sink.uri}`, named after the output folder, for `hub_model_id` is "
                f"not set. "
                "Name the repository, so that it is the one you look for."
            )
            yield Draft(message, case.where(sink.line), Fix(title='Set `hub_model_id="OWNER/NAME"`', safe=False))
            return


RULE = Rule(
    code="P008",
    name="unnamed-model",
    severity="warning",
    confidence="high",
    what="A trainer pushes (`push_to_hub=True`), and `hub_model_id` is not set.",
    why="The results go to a repository of the token's owner that is called like the output folder, which may be "
    "`out`, and may exist.",
    example='args = TrainingArguments("out", push_to_hub=True)\nTrainer(model=model, args=args).train()',
    instead='args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/my-model")\n'
    "Trainer(model=model, args=args).train()",
    fix_safety="Unsafe: the name is the caller's to choose.",
    check=check,
)
