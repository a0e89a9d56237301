"""An agent's loop: apply every safe fix of a rejected call, and call again."""

from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, errors, invented, uv
from tests.guard.labelled import cases

#: The nested option of a `tyro` class is offered by its last name alone, which the script's parser does not know.
MISNAMED = {"reward_model_dataclass_tyro: destination without push"}
#: Of what safe fixes are offered for, the share that they make admissible by themselves.
FLOOR = 0.9

#: Rounds after which no error has a safe fix left.
ROUNDS = 2


def submissions() -> dict[str, Submission]:
    """The labelled submissions that are to be refused, by case and name."""
    found: dict[str, Submission] = {}
    for case in cases():
        for one in case.submissions:
            if not one.admitted:
                found[f"{case.slug}: {one.name}"] = Submission(one.operation, case.args(one), one.facts())
    return found


def repaired(submission: Submission) -> list[Submission]:
    """A submission as it came, and after each round of safe fixes, until it has none."""
    rounds = [submission]
    while len(rounds) <= ROUNDS + 1:
        fixes = [one.fix for one in rounds[-1].report.errors if one.fix is not None and one.fix.safe]
        if not fixes:
            break
        rounds.append(rounds[-1].mended(*fixes))
    return rounds


@pytest.fixture(scope="module")
def loops() -> dict[str, list[Submission]]:
    return {name: repaired(submission) for name, submission in submissions().items()}


def test_safe_fixes_come_to_an_end_in_two_rounds(loops: dict[str, list[Submission]]) -> None:
    assert [name for name, rounds in loops.items() if len(rounds) > ROUNDS + 1] == []


def test_a_safe_fix_makes_its_own_finding_go_away(loops: dict[str, list[Submission]]) -> None:
    stayed: list[str] = []
    for name, rounds in loops.items():
        for before in rounds[:-1]:
            for finding in before.report.errors:
                if finding.fix is None or not finding.fix.safe:
                    continue
                after = before.mended(finding.fix).report.errors
                if any(one.rule == finding.rule and one.message == finding.message for one in after):
                    stayed.append(f"{name}: {finding.rule}")
    assert stayed == []


def test_safe_fixes_bring_no_error_that_was_not_there(loops: dict[str, list[Submission]]) -> None:
    new = {name: errors(rounds[-1]) - errors(rounds[0]) for name, rounds in loops.items() if len(rounds) > 1}
    assert {name: codes for name, codes in new.items() if codes and name not in MISNAMED} == {}


def test_most_of_what_safe_fixes_are_offered_for_is_admitted_after_them(loops: dict[str, list[Submission]]) -> None:
    mended = [rounds[-1] for rounds in loops.values() if len(rounds) > 1]
    assert len(mended) >= 30
    assert sum(one.report.admitted for one in mended) / len(mended) >= FLOOR


def test_no_fix_invents_a_namespace_for_a_caller_who_is_not_known() -> None:
    new: dict[str, set[str]] = {}
    for name, submission in submissions().items():
        stranger = submission.by(None)
        for finding in stranger.report.findings:
            if finding.fix is not None:
                names = {one for one in invented(stranger, finding.fix) if one.split("/")[0] in ("alice", "acme")}
                new.setdefault(name, set()).update(names)
    assert {name: names for name, names in new.items() if names} == {}


def test_a_submission_with_three_faults_is_admitted_after_one_round() -> None:
    script = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('username/rows')\n"
    submission = uv(script, secrets={}, env={"HF_TOKEN": "$HF_TOKEN"}, flavor="CPU_BASIC", facts=caller())
    assert errors(submission) == {"T002", "D002", "C001"}
    fixes = [one.fix for one in submission.report.errors if one.fix is not None]
    assert submission.mended(*fixes).report.admitted
