"""The pass without which nothing is submitted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from schemas.report import Report

#: What is started: a job or a schedule from its arguments, or a job from a record that the Hub holds.
Start = Literal["job", "schedule", "rerun", "trigger"]


@dataclass(frozen=True, slots=True)
class Admission:
    """A submission that passed: exactly what will be sent, and the report that let it through.

    Only `tools.admission` makes one, and only from a report that admits; `hub.admitted` sends nothing else.

    Attributes:
        namespace: The account that the job runs under.
        body: The JSON of `POST /api/jobs/{namespace}` or `POST /api/scheduled-jobs/{namespace}`; empty where the Hub
            starts a job from its own record. It may hold secret values: never show it.
        report: The guard's answer.
        submission_id: Random, or made of the caller's key; the label by which a lost answer is found again.
        digest: Of the whole submission; the label by which an identical running job is found.
        allow_duplicate: Whether an identical job that still runs does not matter.
        keyed: Whether `submission_id` is made of a key, so that other calls can have the same.
        start: Which endpoint it is for.
        source: The job that is run again, or the schedule that is triggered.
    """

    namespace: str
    body: dict[str, Any]
    report: Report
    submission_id: str
    digest: str
    allow_duplicate: bool = False
    keyed: bool = False
    start: Start = "job"
    source: str | None = None

    def __post_init__(self) -> None:
        if not self.report.admitted:
            raise ValueError("a submission that the guard rejects cannot be admitted")
        if (self.source is None) != (self.start in ("job", "schedule")):
            raise ValueError("a source is what a rerun or a trigger has, and nothing else")

    def __repr__(self) -> str:
        """Only what is safe in a log."""
        return f"Admission({self.start}, {self.namespace}, {self.submission_id})"

    @property
    def makes(self) -> str:
        """What is there when it has been sent, in words."""
        return "schedule" if self.start == "schedule" else "job"
