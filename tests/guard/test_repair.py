"""An agent's loop: apply every safe fix of a rejected call, and call again."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from tests.guard.asked import Submission, caller, errors, invented, patched, uv
from tests.guard.judged import judged

if TYPE_CHECKING:
    from schemas.report import Finding, Fix, Report

#: Of what safe fixes are offered for, the share that they make admissible by themselves.
FLOOR = 0.9

#: Rounds after which no error has a safe fix left.
ROUNDS = 2


@dataclass(frozen=True)
class Round:
    """A submission on the way to be mended, and what the guard says of it."""

    submission: Submission
    report: Report

    @property
    def safe(self) -> list[tuple[Finding, Fix]]:
        """The errors that have a safe fix."""
        return [(one, one.fix) for one in self.report.errors if one.fix is not None and one.fix.safe]

    def mended(self, *fixes: Fix) -> Round:
        """What comes of it."""
        submission = self.submission.mended(*fixes)
        return Round(submission, submission.report)

    @property
    def codes(self) -> set[str]:
        """The codes that reject it."""
        return {finding.rule for finding in self.report.errors}


@cache
def loops() -> dict[str, list[Round]]:
    """The labelled submissions that have safe fixes, as they came and after each round of fixes, until none is left."""
    found: dict[str, list[Round]] = {}
    for one in judged():
        rounds = [Round(one.submission, one.report)]
        while rounds[-1].safe and len(rounds) <= ROUNDS + 1:
            rounds.append(rounds[-1].mended(*(fix for _, fix in rounds[-1].safe)))
        if len(rounds) > 1:
            found[one.name] = rounds
    return found


def test_safe_fixes_come_to_an_end_in_two_rounds() -> None:
    assert [name for name, rounds in loops().items() if rounds[-1].safe] == []


def test_a_safe_fix_makes_its_own_finding_go_away() -> None:
    stayed: list[str] = []
    for name, rounds in loops().items():
        for before, together in pairwise(rounds):
            for finding, fix in before.safe:
                after = together if len(before.safe) == 1 else before.mended(fix)
                if any(one.rule == finding.rule and one.message == finding.message for one in after.report.errors):
                    stayed.append(f"{name}: {finding.rule}")
    assert stayed == []


def test_safe_fixes_bring_no_error_that_was_not_there() -> None:
    new = {name: rounds[-1].codes - rounds[0].codes for name, rounds in loops().items()}
    assert {name: codes for name, codes in new.items() if codes} == {}


def test_most_of_what_safe_fixes_are_offered_for_is_admitted_after_them() -> None:
    admitted = [rounds[-1].report.admitted for rounds in loops().values()]
    assert len(admitted) >= 30
    assert sum(admitted) / len(admitted) >= FLOOR


def test_every_diff_fits_its_script() -> None:
    fitted = 0
    for one in judged():
        for finding in (*one.blind.findings, *one.report.findings):
            if finding.fix is not None and finding.fix.script is not None:
                patched(one.submission.args["script"], finding.fix.script)
                fitted += 1
    assert fitted > 50


def test_no_fix_invents_a_namespace_for_a_caller_who_is_not_known() -> None:
    new: dict[str, set[str]] = {}
    for one in judged():
        for finding in one.blind.findings:
            if finding.fix is not None:
                names = invented(one.submission, finding.fix)
                new.setdefault(one.name, set()).update(
                    name for name in names if name.split("/")[0] in ("alice", "acme")
                )
    assert {name: names for name, names in new.items() if names} == {}


def test_a_submission_with_three_faults_is_admitted_after_one_round() -> None:
    script = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('username/rows')\n"
    submission = uv(script, secrets={}, env={"HF_TOKEN": "$HF_TOKEN"}, flavor="CPU_BASIC", facts=caller())
    assert errors(submission) == {"T002", "D002", "C001"}
    fixes = [one.fix for one in submission.report.errors if one.fix is not None]
    assert submission.mended(*fixes).report.admitted
