"""The pass without which nothing is submitted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from schemas.report import Report


@dataclass(frozen=True, slots=True)
class Admission:
    """A submission that passed: exactly what will be sent, and the report that let it through.

    Only `tools.admission` makes one, and only from a report that admits; `hub.submit` accepts nothing else.

    Attributes:
        namespace: The account that the job runs under.
        body: The JSON of `POST /api/jobs/{namespace}`. It may hold secret values: never show it.
        report: The guard's answer.
        submission_id: Random; the label by which a lost answer is found again.
        digest: Of the whole submission; the label by which an identical running job is found.
        allow_duplicate: Whether an identical job that still runs does not matter.
    """

    namespace: str
    body: dict[str, Any]
    report: Report
    submission_id: str
    digest: str
    allow_duplicate: bool = False

    def __post_init__(self) -> None:
        if not self.report.admitted:
            raise ValueError("a submission that the guard rejects cannot be admitted")

    def __repr__(self) -> str:
        """Only what is safe in a log."""
        return f"Admission({self.namespace}, {self.submission_id})"
