"""What the operator's policy makes of a job whose results are meant to be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.report import Finding, Report
    from tools.session import Human, Policy

#: The job's label that says that its results were given up knowingly.
EPHEMERAL_LABEL = ("results", "ephemeral")


def accept_ephemeral(report: Report) -> Report:
    """The report of a call whose `ephemeral: true` was accepted.

    Only findings that say that results are not kept (rules P) are waived; a leaked token or a wrong call stays an
    error. The verdict stays what it is: an ephemeral job is `lost`, or `unknown`, and admitted.
    """
    findings = [_waived(finding) for finding in report.findings]
    admitted = all(finding.severity != "error" for finding in findings)
    return report.model_copy(update={"findings": findings, "admitted": admitted})


def refusal(policy: Policy, human: Human) -> str | None:
    """Why `ephemeral: true` is not accepted, or None if it is."""
    if policy == "trust" or (policy == "confirm" and human == "accepted"):
        return None
    if policy == "strict":
        reason = "this server's policy is `strict`: no job may lose its results"
    elif human == "declined":
        reason = "the user was asked and does not want the results to be lost"
    else:
        reason = "the user must agree first, and this client cannot ask (or the user gave no answer)"
    return f"`ephemeral: true` was not accepted: {reason}. Keep the results as the findings say."


def _waived(finding: Finding) -> Finding:
    is_about_loss = finding.rule.startswith("P") and finding.severity == "error"
    return finding.model_copy(update={"severity": "note"}) if is_about_loss else finding
