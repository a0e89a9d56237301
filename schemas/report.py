"""The guard's answer about one submission."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from schemas.base import Model

Verdict = Literal["persists", "lost", "unknown"]
Severity = Literal["error", "warning", "note"]
Confidence = Literal["high", "medium", "low"]


class Destination(Model):
    """A place where results will be.

    Attributes:
        uri: `hf://...`, `s3://...`, `gs://...` or `https://...`; `?` stands for a part that is not known.
        via: The qualified name of the call, `volume`, or `outputs` for a declared one.
        line: Line of the script, from 1; None where the submission itself names the place.
        condition: Why it is not certain, in words; None when it is.
    """

    uri: str
    via: str
    line: int | None = None
    condition: str | None = None


class Where(Model):
    """The argument that a finding is about, and the place in it. Lines and columns count from 1."""

    arg: str
    line: int | None = None
    column: int | None = None


class Fix(Model):
    """An edit that mends a finding.

    Attributes:
        title: What the edit does, in the imperative.
        safe: True if it changes nothing but the fault; applying all safe fixes is always right.
        args: JSON merge patch (RFC 7396) over the args of the call.
        script: Unified diff of the script.
    """

    title: str
    safe: bool
    args: dict[str, Any] | None = None
    script: str | None = None


class Finding(Model):
    """One fault of a submission, by one rule."""

    rule: str = Field(pattern=r"^[TPEDC]\d{3}$")
    name: str
    severity: Severity
    confidence: Confidence
    message: str
    where: Where
    fix: Fix | None = None


class SuppressedFinding(Finding):
    """A warning or note that a comment of the script sets aside, and the reason that the comment gives."""

    reason: str


class Report(Model):
    """Whether the results of a submission will survive, and why.

    `admitted` is false if any finding is an error, if the verdict is `lost`, or if it is `unknown` and the
    call declares no `outputs`. What comments of the script suppress changes neither.

    Attributes:
        suppressed: How many findings comments of the script set aside.
        suppressed_findings: Which; a long list is cut.
        cost_usd: What the job may cost at most: its machine for its whole time limit, in each attempt. None where the
            price is not known.
        unanswered: What the Hub was to be asked and did not say, as sentences: what rests on it was not checked.
    """

    verdict: Verdict
    admitted: bool
    destinations: list[Destination] = []
    findings: list[Finding] = []
    suppressed: int = 0
    suppressed_findings: list[SuppressedFinding] = []
    cost_usd: float | None = None
    unanswered: list[str] = []

    @property
    def errors(self) -> list[Finding]:
        """The findings that reject the submission."""
        return [finding for finding in self.findings if finding.severity == "error"]
