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
    if case.operation != "run" or not case.sinks:
        return
    joined = next((state.joined for state in case.states if state.joined), "")
    if not joined:
        return
    fix = Fix(title="Upload in a trap on EXIT, or as the work goes", safe=False)
    if joined == "always":
        message = (
            "The upload runs whether or not the work before it succeeds, and the job ends with the upload's exit code: "
            "a failure of the work is not seen."
        )
        yield Draft(message, Where(arg="command"), fix)
    else:
        message = "The upload runs only if the work before it succeeds: what a failed run has made is lost."
        yield Draft(message, Where(arg="command"), fix, severity="note")


RULE = Rule(
    code="C014",
    name="loose-upload",
    severity="warning",
    confidence="medium",
    what="In one shell line, an upload follows the work: after `;` or a new line, or, as a note, after `&&` or under "
    "`set -e`.",
    why="After `;` the line ends with the upload's exit code, and a failure of the work is not seen. After `&&` "
    "nothing is uploaded from a run that fails near its end.",
    example="python train.py ; hf upload alice/model out",
    instead="trap 'hf upload alice/model out' EXIT; python train.py",
    fix_safety="Unsafe: which of the two is wanted is the caller's to say.",
    check=check,
)
