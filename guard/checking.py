"""The one question that this room answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from guard.case import Case
from guard.judge import judge

if TYPE_CHECKING:
    from schemas.facts import Facts
    from schemas.report import Report
    from schemas.submission import RunArgs, UvArgs


def check(
    operation: Literal["uv", "run"],
    args: UvArgs | RunArgs,
    script: str | None = None,
    facts: Facts | None = None,
) -> Report:
    """Whether the results of a submission will survive, and why.

    Nothing of the script is executed, and nothing is looked up: the answer follows from the arguments alone.

    Args:
        operation: What is submitted.
        args: Its arguments.
        script: The text of `args.script` (for `uv`); None if it could not be resolved here.
        facts: What preflight learned on the Hub; rules that need a fact are silent without it.
    """
    return judge(Case(operation, args, script, facts))
