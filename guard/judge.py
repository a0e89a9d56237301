"""From what a submission does, and what the rules say of it, to the verdict."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import quote

from guard.edits import touched
from guard.inside import inside
from guard.registry import RULES
from guard.suppression import set_aside
from guard.tokens import is_literal, without_tokens
from schemas.report import Destination, Finding, Fix, Report, Verdict

if TYPE_CHECKING:
    from guard.case import Case, Draft
    from guard.rule import Rule
    from guard.sinks import Sink

#: A report lists no more than this many findings and destinations.
MAX_LISTED = 50
#: The rule that looks at what all others have found.
_LAST = "C020"
#: What one rule may find; what is beyond is like what it has found.
MAX_DRAFTS = 200
#: Characters of a message, and of an edit that can be shown.
MAX_MESSAGE, MAX_EDIT = 1_000, 20_000


def judge(case: Case) -> Report:
    """The report on a submission."""
    broken: set[int] = set()
    fatal = False
    for rule in sorted(RULES.values(), key=lambda rule: rule.code == _LAST):
        for draft in list(islice(rule.check(case), MAX_DRAFTS)):
            case.findings.append(_signed(rule, draft))
            if (draft.severity or rule.severity) == "error":
                broken.update(id(sink) for sink in draft.breaks)
                fatal = fatal or draft.fatal
    for rule, draft in inside(case, RULES.values()):
        case.findings.append(_signed(rule, draft))
        broken.update(id(sink) for sink in draft.breaks)
    verdict = "lost" if fatal else _verdict(case, broken)
    findings, suppressed = set_aside(case.findings, case.ignores)
    errors = any(finding.severity == "error" for finding in findings)
    declared = bool(case.args.outputs)
    admitted = not errors and (verdict == "persists" or (verdict == "unknown" and declared))
    findings.sort(key=_rank)
    return Report(
        verdict=verdict,
        admitted=admitted,
        destinations=_destinations(case)[:MAX_LISTED],
        findings=_compatible(findings[:MAX_LISTED]),
        suppressed=len(suppressed),
        suppressed_findings=suppressed[:MAX_LISTED],
    )


def _rank(finding: Finding) -> int:
    return ("error", "warning", "note").index(finding.severity)


def _compatible(findings: list[Finding]) -> list[Finding]:
    """The findings with edits of the script that can be applied together, in whatever order.

    Where two touch the same lines, that of an error stays, then a safe one. The other is only said in words, after
    those with an edit, and offered again when that is made. Unsafe edits for warnings are chosen one by one.
    """
    edits = [(at, one.fix) for at, one in enumerate(findings) if one.fix is not None and one.fix.script is not None]
    edits.sort(key=lambda edit: (_rank(findings[edit[0]]) > 0, not edit[1].safe))
    kept: list[tuple[list[range], set[int]]] = []
    found = list(findings)
    later: set[int] = set()
    for at, fix in edits:
        hunks, changed = touched(fix.script or "")
        if any(_meets(hunks, lines) or _meets(shown, changed) for shown, lines in kept):
            found[at] = findings[at].model_copy(update={"fix": Fix(title=fix.title, safe=False)})
            later.add(at)
        elif fix.safe or findings[at].severity == "error":
            kept.append((hunks, changed))
    return [found[at] for at in sorted(range(len(found)), key=lambda at: (_rank(found[at]), at in later))]


def _meets(hunks: list[range], lines: set[int]) -> bool:
    return any(line in hunk for hunk in hunks for line in lines)


def _signed(rule: Rule, draft: Draft) -> Finding:
    return Finding(
        rule=rule.code,
        name=rule.name,
        severity=draft.severity or rule.severity,
        confidence=draft.confidence or rule.confidence,
        message=_cut(_escaped(without_tokens(draft.message))),
        where=draft.where,
        fix=None if draft.fix is None else _shown(draft.fix),
    )


def _shown(fix: Fix) -> Fix:
    """A fix that repeats no token; an edit that cannot be shown without one, or is too long, is only said in words."""
    script = None if fix.script is not None and not _can_be_shown(fix.script) else fix.script
    args = None if fix.args is not None and not _can_be_shown(json.dumps(fix.args, ensure_ascii=False)) else fix.args
    whole = script == fix.script and args == fix.args
    return Fix(title=_cut(_escaped(fix.title)), safe=fix.safe and whole, args=args, script=script)


def _can_be_shown(edit: str) -> bool:
    return len(edit) <= MAX_EDIT and not is_literal(edit) and _escaped(edit) == edit


def _escaped(text: str) -> str:
    """A text in which halves of characters, which no JSON holds, are written as Python writes them."""
    return text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()


def _cut(text: str) -> str:
    return text if len(text) <= MAX_MESSAGE else text[: MAX_MESSAGE - 3] + "..."


def _verdict(case: Case, broken: set[int]) -> Verdict:
    if case.operation == "uv" and (case.script is None or (case.parsed is not None and case.parsed.tree is None)):
        certain = case.parsed is not None and case.parsed.certain
        return "lost" if certain else "unknown"
    standing = [sink for sink in case.keepers if id(sink) not in broken]
    if standing:
        return "unknown" if case.doubtful else "persists"
    if case.keepers:
        return "lost"
    return "unknown" if case.unreadable and case.loss is None else "lost"


def _destinations(case: Case) -> list[Destination]:
    found: dict[tuple[str, int | None], Destination] = {}
    for sink in case.keepers:
        if len(found) >= MAX_LISTED:
            break
        key = (sink.uri, sink.line)
        if key not in found:
            found[key] = _shown_place(sink)
    declared = {(uri, None): Destination(uri=_escaped(uri), via="outputs") for uri in case.args.outputs[:MAX_LISTED]}
    return list({**declared, **found}.values()) if len(found) >= MAX_LISTED else list({**found, **declared}.values())


def _shown_place(sink: Sink) -> Destination:
    condition = condition_of(sink)
    if condition is None and sink.opens_request:
        condition = "on a pull request, which has to be merged"
    revision = (
        f"@{quote(sink.revision, safe='', errors='backslashreplace')}" if sink.revision and "?" not in sink.uri else ""
    )
    return Destination(
        uri=_escaped(without_tokens(f"{sink.uri}{revision}")),
        via=sink.via,
        line=sink.line,
        condition=None if condition is None else _escaped(without_tokens(condition)),
    )


def condition_of(sink: Sink) -> str | None:
    """Why a sink is not certain to be reached, in words; None when it is."""
    context = sink.event.context
    if sink.condition is not None:
        return sink.condition
    if context.handler:
        return "only after an exception"
    if context.conditions:
        return "if " + " and ".join(condition.text for condition in context.conditions[-2:])
    return f"if {context.callback} calls it" if context.callback else None
