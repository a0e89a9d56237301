"""P009: results are printed, and that is all."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find scripts whose only output is their log."""
    if case.loss is None or case.loss.code != "P009":
        return
    line = case.prints[-1].event.line if case.prints else 1
    what = f"{case.at(line)} prints the results" if case.prints else "The script computes"
    message = (
        f"{what}, and nothing is pushed or written anywhere that lasts. Logs are not results: write them to a file and "
        "upload it, or declare `ephemeral: true`."
    )
    test = _unmet(case)
    if test is not None:
        message = (
            f"{case.at(test.lineno)} saves where `{ast.unparse(test)[:120]}` holds, and no round of the loop meets "
            "that. Nothing is written, and every result is lost."
        )
        yield Draft(message, case.where(test.lineno), Fix(title="Save after the loop as well", safe=False))
        return
    yield Draft(
        message,
        case.where(line),
        Fix(title="Say that only the log matters", safe=False, args={"ephemeral": True}),
        severity="warning" if case.args.ephemeral else None,
    )


def _unmet(case: Case) -> ast.expr | None:
    """The test of a loop's counter that keeps the script from a save."""
    for node, held in case.reading.tests.values():
        if not held and any(isinstance(part, ast.Mod) for part in ast.walk(node.test)):
            called = [part.func for part in ast.walk(node) if isinstance(part, ast.Call)]
            names = [func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in called]
            if any(name.startswith(("save", "dump", "write", "to_")) for name in names):
                return node.test
    return None


RULE = Rule(
    code="P009",
    name="only-printed",
    severity="error",
    confidence="medium",
    what="The script prints what it finds, and keeps none of it.",
    why="Logs are cut and cannot be loaded again. What matters belongs in a file of a repository.",
    example="print(evaluate(model))",
    instead='json.dump(evaluate(model), open("result.json", "w"))\n'
    'api.upload_file(path_or_fileobj="result.json", path_in_repo="result.json", repo_id=repo, repo_type="dataset")',
    fix_safety="Unsafe: only the caller can say that nothing of it matters. `ephemeral: true` says so; policy decides.",
    check=check,
)
