"""C018: an option that the script's own parser refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.rules.c008_misplaced_job_option import misplaced
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find unknown options, and values outside the choices or of the wrong type."""
    ending = case.ending
    # Options of the job that the parser refuses are C008's.
    if ending is None or case.keepers or ending.cause != "refused" or misplaced(case)[0]:
        return
    message = f"The script's parser (line {ending.line}) refuses these arguments: {ending.text[:200]}. No work is done."
    yield Draft(message, Where(arg="script_args"), Fix(title="Give what the parser accepts", safe=False))


RULE = Rule(
    code="C018",
    name="refused-value",
    severity="error",
    confidence="high",
    what="An option that the script does not know, or a value that its parser does not accept.",
    why="The job is started, billed, and ends before any work.",
    example='{"script": "trainer.train(args.epochs)", "script_args": ["--epochs", "many"]}',
    instead='{"script": "trainer.train(args.epochs)", "script_args": ["--epochs", "3"]}',
    fix_safety="Unsafe: what was meant is not known.",
    check=check,
)
