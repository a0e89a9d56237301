"""C020: a comment that is to set a warning aside, and does not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.rule import Rule
from schemas.base import nearest
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.suppression import Ignore
    from schemas.report import Finding

_CODE = "C020"
#: A longer line is not shown again as an edit.
_WIDEST = 1000


def check(case: Case) -> Iterator[Draft]:
    """Find comments that suppress nothing. It comes last: it reads what the other rules have found."""
    named = {code for ignore in case.ignores for code in ignore.codes}
    found = [finding for finding in case.findings if finding.rule in named]
    for ignore in case.ignores:
        where = case.where(ignore.line, ignore.column)
        if not ignore.codes:
            form = "# hf-jobs: ignore[RULE] reason"
            message = "The comment names no rule, and suppresses nothing."
            yield Draft(message, where, Fix(title=f"Write it as `{form}`", safe=False))
        elif not ignore.reason:
            message = "The comment gives no reason, and suppresses nothing."
            yield Draft(message, where, Fix(title="Say behind the bracket why the warning does not matter", safe=False))
        else:
            for code in ignore.codes:
                yield from _named(case, ignore, code, found)


def _named(case: Case, ignore: Ignore, code: str, found: list[Finding]) -> Iterator[Draft]:
    """What is wrong with one code of a comment, where the other rules have `found` this."""
    # The registry imports this module.
    from guard.registry import RULES

    where = case.where(ignore.line, ignore.column)
    met = [finding for finding in found if finding.rule == code and ignore.is_about(finding)]
    if code not in RULES:
        guess = {rule.name: rule.code for rule in RULES.values()}.get(code.lower()) or nearest(code, RULES)
        message = f"{_shown(code)} is no rule" + (f"; `{guess}` is one." if guess else ".")
        yield Draft(message, where, _fix(case, ignore, code))
    elif any(finding.severity == "error" for finding in met):
        message = f"{code} is an error here, and errors cannot be suppressed: it still rejects the submission."
        yield Draft(message, where, _fix(case, ignore, code))
    elif not met and code != _CODE and case.tree is not None and case.reading.stopped is None:
        message = f"{code} is not found here in this submission: the comment suppresses nothing."
        yield Draft(message, where, _fix(case, ignore, code), severity="note")


def _fix(case: Case, ignore: Ignore, code: str) -> Fix:
    """Take one code out of a comment, and with the last one the comment."""
    row = case.lines[ignore.line - 1].rstrip("\r")
    if len(row) > _WIDEST:
        return Fix(title="Shorten the comment", safe=False)
    before, comment = row[: ignore.column - 1], row[ignore.column - 1 :]
    rest = ", ".join(other for other in ignore.codes if other != code)
    if rest:
        opening, _, behind = comment.partition("[")
        kept = [f"{before}{opening}[{rest}]{behind.partition(']')[2]}"]
    else:
        kept = [before.rstrip()] if before.strip() else []
    title = "Shorten the comment" if rest else "Remove the comment"
    return Fix(title=title, safe=False, script=diff(case.lines, {ignore.line: kept}))


def _shown(code: str) -> str:
    """A code as it is; anything else could be a secret in the wrong place, and is not repeated."""
    return f"`{code}`" if re.fullmatch(r"[A-Z]{1,4}\d{1,4}", code) else "What stands in the bracket"


RULE = Rule(
    code=_CODE,
    name="useless-suppression",
    severity="warning",
    confidence="high",
    what="A comment `# hf-jobs: ignore[RULE] reason` names no rule that there is, gives no reason, or names an error. "
    "It is a note where what it names is not found in this submission.",
    why="The comment says that something has been looked at and accepted, and it has no effect.",
    example='try:\n    dataset.push_to_hub(repo)\nexcept OSError:  # hf-jobs: ignore[E001]\n    print("not pushed")',
    instead="try:\n    dataset.push_to_hub(repo)\n"
    'except OSError:  # hf-jobs: ignore[E001] the nightly run pushes it again\n    print("not pushed")',
    fix_safety="Unsafe: with other arguments the same script may need the comment.",
    check=check,
)
