"""C014: an upload that stands behind its work in one shell line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find `work ; upload` and `work && upload`."""
    _ = case.effects
    for state in case.states:
        if (
            case.operation == "run"
            and state.worked
            and any(sink.kind != "external" for sink in case.sinks)
            and state.joined
        ):
            after = (
                "whether or not the work before it succeeds" if state.loose else "only if the work before it succeeds"
            )
            lost = "a failure is hidden behind it" if state.loose else "what a failed run has made is lost"
            message = f"The upload runs {after}: {lost}."
            yield Draft(
                message, Where(arg="command"), Fix(title="Upload as the work goes, or in a trap on EXIT", safe=False)
            )
            return


RULE = Rule(
    code="C014",
    name="loose-upload",
    severity="warning",
    confidence="low",
    what="In one shell line, an upload follows the work, joined by `;` (or a new line) or by `&&`.",
    why="After `;` the line ends with the upload's exit code, and a failure of the work is not seen. After `&&` "
    "nothing is uploaded from a run that fails near its end.",
    example="python train.py ; hf upload alice/model out",
    instead="set -e; python train.py; hf upload alice/model out",
    fix_safety="Unsafe: which of the two is wanted is the caller's to say.",
    check=check,
)
