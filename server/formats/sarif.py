"""For code scanning: SARIF 2.1.0 (OASIS, https://docs.oasis-open.org/sarif/sarif/v2.1.0/)."""

from __future__ import annotations

import json
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from guard import RULES
from guard.pages import page
from schemas.report import SuppressedFinding
from server.version import VERSION

if TYPE_CHECKING:
    from schemas.report import Finding
    from server.formats.checked import Checked

_PRECISION = {"high": "very-high", "medium": "high", "low": "medium"}


def render(checked: list[Checked]) -> str:
    """One run with the results of all files."""
    results = [
        _result(one, finding) for one in checked for finding in (*one.report.findings, *one.report.suppressed_findings)
    ]
    used = sorted({result["ruleId"] for result in results})
    driver = {"name": "hf-jobs-mcp", "version": VERSION, "rules": [_rule(code) for code in used]}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return json.dumps({"version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(code: str) -> dict[str, Any]:
    rule = RULES[code]
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": {"text": rule.what},
        "help": {"text": rule.why, "markdown": page(rule)},
        "defaultConfiguration": {"level": rule.severity},
        "properties": {"precision": _PRECISION[rule.confidence]},
    }


def _result(one: Checked, finding: Finding) -> dict[str, Any]:
    location: dict[str, Any] = {"artifactLocation": {"uri": quote(PurePath(one.name).as_posix())}}
    line = one.line(finding)
    if line is not None:
        column = {"startColumn": finding.where.column} if finding.where.column else {}
        location["region"] = {"startLine": line, **column}
    return {
        "ruleId": finding.rule,
        "level": finding.severity,
        "message": {"text": finding.message + (f" Fix: {finding.fix.title}." if finding.fix else "")},
        "locations": [{"physicalLocation": location}],
        "suppressions": _suppressions(finding),
        "properties": {"argument": finding.where.arg, "confidence": finding.confidence},
    }


def _suppressions(finding: Finding) -> list[dict[str, str]]:
    """None says that a finding stands; without the property, SARIF would leave that open (3.27.23)."""
    if not isinstance(finding, SuppressedFinding):
        return []
    return [{"kind": "inSource", "justification": finding.reason}]
