"""P011: something called `push_to_hub` that pushes nothing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

_WORD = re.compile(r"push_to_hub|upload_file|upload_folder|upload_to_hub|hf upload|huggingface-cli upload")


def check(case: Case) -> Iterator[Draft]:
    """Find the word for a push where no call of a library stands behind it."""
    if case.loss is None or case.loss.code != "P011":
        return
    for number, line in enumerate(case.lines, 1):
        found = _WORD.search(line[:2000])
        if found is None:
            continue
        comment = line.lstrip().startswith("#")
        kind = "only in a comment" if comment else "here, but no call of a library stands behind it"
        message = f"`{found[0]}` is {kind}. Nothing is pushed, and the results are lost."
        where = Where(arg="script", line=number, column=found.start() + 1)
        yield Draft(message, where, Fix(title="Call the library's push on what the script made", safe=False))
        return


RULE = Rule(
    code="P011",
    name="push-in-name-only",
    severity="error",
    confidence="high",
    what="The script speaks of a push (in a comment, a text, or a function of its own) and makes none.",
    why="It reads as if the results were saved.",
    example="def push_to_hub(metrics):\n    print(metrics)",
    instead="dataset.push_to_hub('alice/my-dataset')",
    fix_safety="Unsafe: what to push depends on the script.",
    check=check,
)
