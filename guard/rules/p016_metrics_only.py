"""P016: only numbers are kept, in a tracking service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find scripts that report to a tracking service and keep no file."""
    if not case.metrics or case.keepers:
        return
    first = case.metrics[0]
    sole = case.loss is not None and case.loss.code == "P016"
    message = (
        f"`{first.service}` (line {first.event.line}) keeps the numbers that are logged, not the files of the job. "
        "Models and data end with the container."
    )
    fix = Fix(title="Push what the script makes as well", safe=False)
    where = case.where(first.event.line)
    yield Draft(message, where, fix, severity="error" if sole else "warning")


RULE = Rule(
    code="P016",
    name="metrics-only",
    severity="warning",
    confidence="high",
    what="The script reports to W&B, trackio, MLflow or the like, and keeps nothing else. It is an error where "
    "there is nothing but "
    "that.",
    why="A tracking service holds curves, not the model.",
    example='wandb.log({"loss": loss})',
    instead='wandb.log({"loss": loss})\nmodel.push_to_hub("alice/my-model")',
    fix_safety="Unsafe: what to push depends on the script.",
    check=check,
)
