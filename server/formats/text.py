"""For people: each finding with its line, what is wrong, and the edit."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from guard.tokens import LITERAL

if TYPE_CHECKING:
    from schemas.report import Finding, Fix
    from server.formats.checked import Checked

#: Longer source lines are cut around the place.
_WIDTH = 100


def render(checked: list[Checked]) -> str:
    """All files, each with a summary line."""
    return "\n".join(_file(one) for one in checked) + "\n"


def _file(one: Checked) -> str:
    report = one.report
    parts = [_finding(one, finding) for finding in report.findings]
    counts = [
        f"{count} {word}{'' if count == 1 else 's'}"
        for word in ("error", "warning", "note")
        if (count := sum(finding.severity == word for finding in report.findings))
    ]
    if report.suppressed:
        counts.append(f"{report.suppressed} suppressed")
    places = ", ".join(dict.fromkeys(place.uri for place in report.destinations))
    verdict = f"{report.verdict}, {'admitted' if report.admitted else 'rejected'}"
    summary = f"{one.name}: {verdict}" + (f" ({', '.join(counts)})" if counts else "")
    return "\n".join([*parts, summary + (f"; results: {places}" if places else "")])


def _finding(one: Checked, finding: Finding) -> str:
    where = finding.where
    place = one.name if one.line(finding) else f"{one.name} ({where.arg})"
    place += "".join(f":{number}" for number in (where.line, where.column) if number)
    text = f"{place}: {finding.severity} {finding.rule} {finding.name}\n  {finding.message}"
    source = one.source(finding)
    if source is not None:
        text += "\n" + _pointed(source, where.column)
    return text + (_fix(finding.fix) if finding.fix else "")


def _pointed(source: str, column: int | None) -> str:
    """The source line with a caret below the column; a token in it is covered."""
    source = LITERAL.sub(lambda token: "*" * len(token[0]), source)
    start = max(0, (column or 1) - _WIDTH // 2)
    shown = source[start : start + _WIDTH].replace("\t", " ").rstrip()
    if column is None:
        return f"    | {shown}"
    return f"    | {shown}\n    | {' ' * (column - 1 - start)}^"


def _fix(fix: Fix) -> str:
    text = f"\n  fix{'' if fix.safe else ' (review it)'}: {fix.title}"
    if fix.args is not None:
        text += f"\n    args: {json.dumps(fix.args)}"
    if fix.script is not None:
        text += "".join(f"\n    {line}" for line in fix.script.rstrip().splitlines())
    return text
