"""C009: a script that the job's Python cannot parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find a syntax error, by the grammar and the compiler of the Python that the job runs."""
    parsed = case.parsed
    if parsed is None or parsed.tree is not None:
        return
    version = f"{case.python[0]}.{case.python[1]}"
    where = Where(arg="script", line=max(parsed.line or 1, 1), column=max(parsed.column or 1, 1))
    reason = parsed.error.rstrip(".")[:160]
    if parsed.certain:
        message = f"Python {version} cannot parse the script: {reason}. The job ends before it begins."
        yield Draft(message, where, Fix(title="Mend the syntax", safe=False))
    else:
        message = f"The script cannot be read here: {reason}. Whether Python {version} reads it is not known."
        yield Draft(message, where, Fix(title="Write it in the syntax of Python 3.11", safe=False), severity="warning")


RULE = Rule(
    code="C009",
    name="syntax-error",
    severity="error",
    confidence="high",
    what="The Python that the job runs (by `python`, the header's `requires-python`, or the image) cannot parse "
    "the script, or its compiler refuses it: an argument that is given twice, `return` outside of a function, `global` "
    "after the name is used.",
    why="The job is started, billed, and ends at once.",
    example="print 'done'",
    instead="print('done')",
    fix_safety="Unsafe: what was meant is not known.",
    check=check,
)
