"""What the operator's policy makes of a job whose results are meant to be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.report import Finding, Fix, Report, Where

if TYPE_CHECKING:
    from tools.session import Human, Policy


def accept_ephemeral(report: Report, policy: Policy, human: Human) -> Report:
    """The report of a call with `ephemeral: true`, after the policy.

    Only findings that say that results are not kept (rules P) are waived; a leaked token or a wrong call stays an
    error. The verdict stays what it is: an ephemeral job is `lost` and admitted.
    """
    if report.verdict != "lost":
        return report
    if policy == "trust" or (policy == "confirm" and human == "accepted"):
        findings = [_waived(finding) for finding in report.findings]
        admitted = all(finding.severity != "error" for finding in findings)
        return report.model_copy(update={"findings": findings, "admitted": admitted})
    return report.model_copy(update={"findings": [*report.findings, _refusal(policy, human)]})


def _waived(finding: Finding) -> Finding:
    return finding.model_copy(update={"severity": "note"}) if finding.rule.startswith("P") else finding


def _refusal(policy: Policy, human: Human) -> Finding:
    reason = {
        "strict": "This server's policy is `strict`: no job may lose its results.",
        "declined": "The user was asked and does not want the results to be lost.",
    }.get("strict" if policy == "strict" else human) or (
        "This server must ask the user before a job may lose its results, and the client cannot ask."
    )
    fix = Fix(title="Keep the results and drop `ephemeral`", safe=False, args={"ephemeral": None})
    return Finding(
        rule="P017",
        name="ephemeral-not-allowed",
        severity="error",
        confidence="high",
        message=f"`ephemeral: true` was not accepted. {reason}",
        where=Where(arg="ephemeral"),
        fix=fix,
    )
