"""C003: a training with the half hour that jobs get by default."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


_DEFAULT = 1800


def check(case: Case) -> Iterator[Draft]:
    """Find a training or generation on a GPU without a timeout."""
    if case.args.timeout != _DEFAULT or "timeout" in case.args.model_fields_set or case.has_gpu is not True:
        return
    trained = next((write for write in case.writes if write.what == "model"), None)
    pushes = next((sink for sink in case.sinks if sink.via.endswith(".train")), None)
    line = trained.line if trained is not None else (pushes.line if pushes is not None else None)
    if line is None:
        return
    message = f"`timeout` is not set, and line {line} trains. The job is stopped after 30 minutes, finished or not."
    fix = Fix(title="Set a timeout that the training fits into", safe=False, args={"timeout": "4h"})
    yield Draft(message, Where(arg="timeout"), fix)


RULE = Rule(
    code="C003",
    name="default-timeout",
    severity="warning",
    confidence="medium",
    what="A trainer runs on a GPU, and the call sets no `timeout`.",
    why="The default is 30 minutes. A job that runs into it is stopped with an error, and what was not pushed is lost.",
    example='{"script": "trainer.train(); trainer.push_to_hub()", "flavor": "a10g-large"}',
    instead='{"script": "trainer.train(); trainer.push_to_hub()", "flavor": "a10g-large", "timeout": "4h"}',
    fix_safety="Unsafe: how long it takes is the caller's to know.",
    check=check,
)
