"""What is wrong with the scripts inside a command, by the rules for scripts."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from guard.words import words
from schemas.report import Fix, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from guard.case import Case, Draft
    from guard.rule import Rule
    from guard.sinks import Sink

#: Rules by which a script ends before it has kept anything: all but these are of the whole submission already.
_CODES = words("C010 C018 C022 E003 E006 E010")
_MAX_SCRIPTS, _MAX_DRAFTS = 5, 20


def inside(case: Case, rules: Iterable[Rule]) -> Iterator[tuple[Rule, Draft]]:
    """The errors of scripts that a command is certain to run, with what then keeps nothing.

    Args:
        case: The submission.
        rules: All rules.
    """
    scripts = [inner for inner in case.inner if case.operation == "run" and _is_certain(inner)]
    for inner in scripts[:_MAX_SCRIPTS]:
        for rule in rules:
            for draft in islice(rule.check(inner), _MAX_DRAFTS) if rule.code in _CODES else ():
                breaks = _broken(case, inner, draft) if (draft.severity or rule.severity) == "error" else ()
                if breaks:
                    message = f"In the script of the command: {draft.message[:1].lower()}{draft.message[1:]}"
                    fix = None if draft.fix is None else Fix(title=draft.fix.title, safe=False)
                    yield rule, replace(draft, message=message, where=Where(arg="command"), fix=fix, breaks=breaks)


def _is_certain(inner: Case) -> bool:
    """Whether the command is certain to run a script."""
    inline = inner.inline
    if inline is None or inline.context.conditions or inline.context.handler:
        return False
    return not inline.accepted


def _broken(case: Case, inner: Case, draft: Draft) -> tuple[Sink, ...]:
    """Those of a submission's sinks that a draft speaks of, and the uploads of the command that come after its work."""
    nodes = {id(sink.event.call.node) for sink in (inner.keepers if draft.fatal else draft.breaks)}
    later = [sink for state in case.states if state.joined == "after success" for sink, _ in state.sent]
    found = [sink for sink in case.keepers if id(sink.event.call.node) in nodes]
    return (*found, *(sink for sink in later if sink in case.keepers)) if found or not inner.keepers else ()
