"""P009: results are printed, and that is all."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.script.outline import path_to
from guard.words import words
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Calls that keep something, in a file or on the Hub.
_SAVES = words(
    "save save_pretrained save_model save_state save_file save_to_disk save_checkpoint save_lora_weights imwrite dump "
    "write write_text write_bytes to_csv to_json to_parquet push_to_hub upload_file upload_folder"
)


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
        if not held and not node.orelse and case.tree is not None and _SAVES & _called(node):
            loops = [one for one in path_to(case.tree, node) if isinstance(one, ast.For | ast.While)]
            counters = {part.id for loop in loops for part in ast.walk(_counted(loop)) if isinstance(part, ast.Name)}
            if any(isinstance(part, ast.Name) and part.id in counters for part in ast.walk(node.test)):
                return node.test
    return None


def _counted(loop: ast.For | ast.While) -> ast.expr:
    return loop.target if isinstance(loop, ast.For) else loop.test


def _called(node: ast.AST) -> set[str]:
    """The names of what is called in a part of the script."""
    called = [part.func for part in ast.walk(node) if isinstance(part, ast.Call)]
    return {func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in called}


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
