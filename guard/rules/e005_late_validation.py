"""E005: the destination is looked at only when the work is done."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.outline import path_to
from guard.sinks.trainer import trainer_of
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

#: Methods that take long, whatever has them; `train` is one of a trainer only.
_WORK = frozenset({"fit", "backward", "generate", "encode", "transcribe"})
_DESTINATION = re.compile(
    r"(?i)(?:\b|_)(?:repo(?:_?id|_?name|_exists|_info|sitory)?|hub|hf|token|namespace|dest)(?:\b|_)"
)


def check(case: Case) -> Iterator[Draft]:
    """Find tests of the destination or the token, after a training or an inference, that can end the script."""
    if case.tree is None or case.operation != "uv":
        return
    worked: Event | None = None
    kept = {id(sink.event) for sink in case.keepers}
    for event in case.events:
        if worked is None:
            if event.kind == "call" and (event.call.name in _WORK or _trains(event)):
                worked = event
            continue
        if id(event) in kept:
            return
        test = _test_of(case.tree, event) if event.kind in ("exit", "raise") else None
        text = case.reading.machine.source(test) if test is not None and case.reading.machine is not None else ""
        if test is None or not _DESTINATION.search(text):
            continue
        ends = case.reading.ended is not None and case.reading.ended.node is event.call.node
        message = (
            f"`{text}` on line {test.lineno} {'ends' if ends else 'can end'} the script after the work of line "
            f"{worked.line}, and what that has made is lost. Test it before the work."
        )
        fix = Fix(title="Move the test to the start of the script", safe=False)
        yield Draft(message, case.where(test.lineno, test.col_offset + 1), fix)
        return


def _trains(event: Event) -> bool:
    return event.call.name == "train" and trainer_of(event) is not None


def _test_of(tree: ast.Module, event: Event) -> ast.expr | None:
    """The nearest test around the place where the script ends."""
    for node in reversed(path_to(tree, event.call.node)):
        if isinstance(node, ast.If | ast.Assert):
            return node.test
    return None


RULE = Rule(
    code="E005",
    name="late-validation",
    severity="warning",
    confidence="medium",
    what="After a training or an inference and before the push, a test of the destination or the token can end the "
    "script. A test that this submission is sure to pass is left alone.",
    why="What could be known at the start is found out when hours are paid for, and their results are lost.",
    example="trainer = Trainer(model=model)\ntrainer.train()\n"
    "if not api.repo_exists(repo):\n    raise SystemExit(repo)\napi.upload_folder(folder_path='out', repo_id=repo)",
    instead="if not api.repo_exists(repo):\n    raise SystemExit(repo)\n"
    "trainer = Trainer(model=model)\ntrainer.train()\napi.upload_folder(folder_path='out', repo_id=repo)",
    fix_safety="Unsafe: the lines have to be moved by hand.",
    check=check,
)
