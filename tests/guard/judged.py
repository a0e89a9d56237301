"""The labelled set as the guard judges it, with what preflight learns about each submission."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from schemas.facts import RepoFacts
from schemas.hub_uri import HubPlace
from tests.guard.asked import Submission, caller
from tests.guard.labelled import Case, Labelled, cases

if TYPE_CHECKING:
    from schemas.facts import Facts
    from schemas.report import Report


@dataclass(frozen=True)
class Judged:
    """A labelled submission, and what the guard says of it.

    Attributes:
        submission: The call as `alice` makes it, with what preflight learned.
        blind: The report where nothing is known of the caller.
        report: The report.
    """

    case: Case
    label: Labelled
    submission: Submission
    blind: Report
    report: Report

    @property
    def name(self) -> str:
        return f"{self.case.slug}: {self.label.name}"

    @property
    def errors(self) -> set[str]:
        """The codes that reject it."""
        return {finding.rule for finding in self.report.errors}


@cache
def judged() -> tuple[Judged, ...]:
    """Every labelled submission, in order."""
    return tuple(_judged(case, label) for case in cases() for label in case.submissions)


def _judged(case: Case, label: Labelled) -> Judged:
    stranger = Submission(label.operation, case.args(label))
    blind = stranger.report
    known = stranger.by(_learned(blind, label))
    return Judged(case, label, known, blind, known.report)


def _learned(first: Report, label: Labelled) -> Facts:
    """What preflight learns about the places that a first look has found."""
    repos: dict[str, RepoFacts] = {}
    for destination in first.destinations:
        with suppress(ValueError):
            place = HubPlace.from_uri(destination.uri).root
            writable = place.namespace in ("alice", "acme")
            repos[str(place)] = RepoFacts(exists=True, writable=writable, files=label.holds.get(str(place)))
    return caller(repos | {uri: RepoFacts(exists=False, writable=True) for uri in label.missing})
