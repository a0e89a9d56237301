"""P013: a copy on the job's disk, for the case that the push fails."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.outline import path_to
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink


def check(case: Case) -> Iterator[Draft]:
    """Find files that the handler of a failed push writes."""
    if case.tree is None or case.operation != "uv":
        return
    for write in case.writes:
        if not write.event.context.handler:
            continue
        path = path_to(case.tree, write.event.call.node)
        for position, node in enumerate(path):
            outer = path[position - 1] if position else None
            if not isinstance(node, ast.ExceptHandler) or not isinstance(outer, ast.Try | ast.TryStar):
                continue
            push = next((sink for sink in case.keepers if _is_tried(sink, outer, node)), None)
            if push is not None:
                message = (
                    f"Line {write.line} saves a copy where the push of line {push.line} has failed. It is on the job's "
                    "disk, which is erased with the job: nothing is left to push again."
                )
                fix = Fix(title="Try the push again, or save the copy below a mounted bucket", safe=False)
                yield Draft(message, case.where(write.line, write.event.column), fix)
                return


def _is_tried(sink: Sink, around: ast.Try | ast.TryStar, handler: ast.ExceptHandler) -> bool:
    """Whether a push runs in the body that a handler is for."""
    first, last = around.body[0].lineno, around.body[-1].end_lineno or 0
    return first <= sink.line <= last or any(swallow.handler is handler for swallow in sink.event.context.swallows)


RULE = Rule(
    code="P013",
    name="local-backup",
    severity="note",
    confidence="high",
    what="The handler of a failed push saves the results to a file of the container.",
    why="It looks as if they were safe. The container is erased when the job ends, and the copy with it.",
    example="try:\n    model.push_to_hub('alice/m')\nexcept Exception:\n    model.save_pretrained('backup')\n    raise",
    instead="model.save_pretrained('out')\nmodel.push_to_hub('alice/m')",
    fix_safety="Unsafe: what to do when a push fails is the caller's to say.",
    check=check,
)
