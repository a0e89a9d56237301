"""T008: a script that skips its push without a word where there is no token."""

from __future__ import annotations

import ast
from itertools import islice
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.outcome.ending import depends_on
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


#: Tests about tokens that are looked at.
_MAX_TESTS = 50
_TOKENS = frozenset({"HF_TOKEN", "HUGGING_FACE_HUB_TOKEN"})


def check(case: Case) -> Iterator[Draft]:
    """Find pushes under `if token:` in a script that goes on without one."""
    if case.tree is None or case.operation != "uv" or not case.sinks:
        return
    machine = case.reading.machine
    if machine is None:
        return
    tests = (node for node, known in case.reading.tests.values() if known)
    for node in islice((node for node in tests if "token" in machine.source(node.test).lower()), _MAX_TESTS):
        sink = next((sink for sink in case.sinks if node.lineno < sink.line <= (node.end_lineno or 0)), None)
        if sink is None or case.tokenless.ended is not None:
            continue
        _, variable, _ = depends_on(case, node.test)
        if variable in _TOKENS:
            message = (
                f"The push on line {sink.line} is skipped where HF_TOKEN is missing, and the job ends as if all "
                f"were well. "
                "Say at the start that the token is needed."
            )
            yield Draft(message, Where(arg="script", line=node.lineno, column=node.col_offset + 1), _fix(case))
            return


def _fix(case: Case) -> Fix:
    """The assertion at the top, after the header and the imports of the future."""
    after = case.header.last
    for statement in case.tree.body if case.tree is not None else ():
        docstring = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        if not docstring and not isinstance(statement, ast.Import | ast.ImportFrom):
            break
        after = max(after, statement.end_lineno or after)
    row = case.lines[after - 1] if 0 < after <= len(case.lines) else ""
    added = ["import os", "", 'assert "HF_TOKEN" in os.environ, "HF_TOKEN is required"']
    script = diff(case.lines, {after: [row, *added]} if after else {0: added})
    return Fix(title="Assert the token before any work", safe=True, script=script)


RULE = Rule(
    code="T008",
    name="silent-without-token",
    severity="warning",
    confidence="high",
    what="The push is under a test for the token, and nothing is said where there is none.",
    why="Without the token the job works for hours, pushes nothing, and ends as COMPLETED.",
    example="if token:\n    dataset.push_to_hub(repo, token=token)",
    instead='assert "HF_TOKEN" in os.environ, "HF_TOKEN is required"\ndataset.push_to_hub(repo)',
    fix_safety="Safe: the assertion only ends a job early that would have lost its results.",
    check=check,
)
