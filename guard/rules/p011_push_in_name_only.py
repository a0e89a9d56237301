"""P011: something called `push_to_hub` that pushes nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.loss import push_word
from guard.rule import Rule
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find the word for a push where no call of a library stands behind it."""
    if case.loss is None or case.loss.code != "P011" or case.tree is None:
        return
    found = push_word(case.tree, case.lines)
    if found is None:
        return
    number, word = found
    comment = case.lines[number - 1].lstrip().startswith("#")
    kind = "only in a comment" if comment else "here, but no call of a library stands behind it"
    message = f"`{word[0]}` is {kind}. Nothing is pushed, and the results are lost."
    where = Where(arg="script", line=number, column=word.start() + 1)
    yield Draft(message, where, Fix(title="Call the library's push on what the script made", safe=False))


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
