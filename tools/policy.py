"""What the operator's policy, and the human where one can be asked, make of a submission that passes the guard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from schemas.facts import Facts
    from schemas.report import Finding, Report
    from schemas.submission import JobArgs
    from tools.session import Human, Policy, Settings

#: The job's label that says that its results were given up knowingly.
EPHEMERAL_LABEL = ("results", "ephemeral")

#: The rule that finds a destination that holds files.
_OVERWRITES = "D006"


@dataclass(frozen=True, slots=True)
class Risk:
    """Something that somebody has to agree to before the job is made.

    Attributes:
        kind: `loss` of results that the caller gives up, a `limit` of the operator that is passed, an `overwrite` of
            files that are there.
        what: The risk as a sentence.
    """

    kind: Literal["loss", "limit", "overwrite"]
    what: str


def ceiling(args: JobArgs, facts: Facts) -> float | None:
    """What a job may cost at most, in US dollars: its machine for its whole time limit, in each attempt."""
    prices = {flavor.name: flavor.usd_per_minute for flavor in facts.flavors or []}
    price = prices.get(args.flavor)
    return None if price is None else round(price * args.timeout / 60 * (args.attempts or 1), 4)


def gives_up(args: JobArgs, report: Report) -> bool:
    """Whether the caller says that results may be lost, and they may."""
    return args.ephemeral and report.verdict != "persists"


def risks(args: JobArgs, report: Report, settings: Settings) -> list[Risk]:
    """What somebody has to agree to, by the operator's settings."""
    found: list[Risk] = []
    if gives_up(args, report):
        found.append(Risk("loss", "What this job does not save elsewhere is erased when it ends, its results too."))
    if settings.max_cost is not None and (report.cost_usd is None or report.cost_usd > settings.max_cost):
        cost = (
            f"The price of {args.flavor} is not known"
            if report.cost_usd is None
            else f"It may cost ${report.cost_usd:.2f}"
        )
        found.append(Risk("limit", f"{cost}, and the operator's limit is ${settings.max_cost:.2f} a job."))
    if settings.max_timeout is not None and args.timeout > settings.max_timeout:
        found.append(
            Risk(
                "limit", f"It may run for {args.timeout} s, and the operator's limit is {settings.max_timeout} s a job."
            )
        )
    found += [Risk("overwrite", finding.message) for finding in report.findings if finding.rule == _OVERWRITES]
    return found


def question(found: list[Risk]) -> str | None:
    """What to ask the human, or None where there is nothing to ask."""
    return " ".join([*(risk.what for risk in found), "Run this job?"]) if found else None


def refusal(found: list[Risk], policy: Policy, human: Human) -> str | None:
    """Why a submission is not sent for its risks, or None where all are accepted."""
    refused = [risk.what for risk in found if not _is_accepted(risk, policy, human)]
    if not refused:
        return None
    if human == "declined":
        reason = "The user was asked and does not agree"
    elif policy == "confirm":
        reason = "The user must agree first, and this client cannot ask"
    elif policy == "strict":
        reason = "This server's policy is `strict`: nobody can agree to it"
    else:
        reason = "The operator's limit holds"
    return f"{' '.join(refused)} {reason}. Change that and call again."


def _is_accepted(risk: Risk, policy: Policy, human: Human) -> bool:
    if human == "accepted":
        return policy != "strict"
    if human == "declined" or risk.kind == "limit":
        return False
    if risk.kind == "overwrite":
        # What a commit replaces stays in the repository's history: where nobody can be asked, a warning is enough.
        return policy != "strict"
    return policy == "trust"


def accept_ephemeral(report: Report) -> Report:
    """The report of a call whose `ephemeral: true` was accepted.

    Only findings that say that results are not kept (rules P) are waived; a leaked token or a wrong call stays an
    error. The verdict stays what it is: an ephemeral job is `lost`, or `unknown`, and admitted.
    """
    findings = [_waived(finding) for finding in report.findings]
    admitted = all(finding.severity != "error" for finding in findings)
    return report.model_copy(update={"findings": findings, "admitted": admitted})


def _waived(finding: Finding) -> Finding:
    is_about_loss = finding.rule.startswith("P") and finding.severity == "error"
    return finding.model_copy(update={"severity": "note"}) if is_about_loss else finding
