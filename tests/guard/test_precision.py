"""How often the guard is right on the labelled set: floors that only rise."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from guard import check
from schemas.facts import Facts, RepoFacts
from schemas.hub_uri import HubPlace
from schemas.submission import RunArgs, UvArgs
from tests.guard.labelled import Case, Labelled, cases
from tests.guard.submissions import facts as known_facts

if TYPE_CHECKING:
    from schemas.report import Report

FLAVORS = (
    "cpu-basic cpu-upgrade cpu-performance cpu-xl t4-small t4-medium l4x1 l4x4 l40sx1 l40sx4 l40sx8 a10g-small "
    "a10g-large "
    "a10g-largex2 a10g-largex4 a100-large a100x4 a100x8 h200 h200x2 h200x4 h200x8 rtx-pro-6000"
)


def facts_of(first: Report, missing: list[str]) -> Facts:
    """What preflight would learn about the places that a first look has found."""
    repos: dict[str, RepoFacts] = {}
    for destination in first.destinations:
        with suppress(ValueError):
            place = HubPlace.from_uri(destination.uri).root
            own = place.namespace in ("alice", "acme")
            repos[str(place)] = RepoFacts(exists=str(place) not in missing, writable=own)
    repos |= {uri: RepoFacts(exists=False, writable=True) for uri in missing}
    flavor = known_facts().flavors or []
    flavors = [
        flavor[0].model_copy(update={"name": name, "accelerator": None if name.startswith("cpu") else "gpu"})
        for name in FLAVORS.split()
    ]
    return known_facts().model_copy(update={"repos": repos, "flavors": flavors})


@cache
def judgements() -> list[tuple[Case, Labelled, Report]]:
    found: list[tuple[Case, Labelled, Report]] = []
    for case in cases():
        for one in case.submissions:
            args = (UvArgs if one.operation == "uv" else RunArgs).model_validate(case.args(one))
            script = case.script if one.operation == "uv" else None
            first = check(one.operation, args, script)
            found.append((case, one, check(one.operation, args, script, facts_of(first, one.missing))))
    return found


def test_refusals_are_right() -> None:
    refused = [one.verdict for _, one, report in judgements() if report.verdict == "lost"]
    assert refused.count("lost") / len(refused) >= 0.98


def test_lost_ones_are_refused() -> None:
    verdicts = [report.verdict for _, one, report in judgements() if one.verdict == "lost"]
    assert verdicts.count("persists") / len(verdicts) <= 0.01


def test_little_is_left_unknown_beyond_what_is() -> None:
    judged = judgements()
    unknown = [one.verdict for _, one, report in judged if report.verdict == "unknown"]
    assert len([verdict for verdict in unknown if verdict != "unknown"]) / len(judged) <= 0.02


def test_what_is_admitted_is_what_the_labels_admit() -> None:
    wrong = [f"{case.slug}: {one.name}" for case, one, report in judgements() if report.admitted != one.admitted]
    assert len(wrong) / len(judgements()) <= 0.01, wrong


def test_errors_that_no_label_names_are_rare() -> None:
    alarms = Counter[str]()
    for _, one, report in judgements():
        alarms.update(one.unexpected({finding.rule for finding in report.errors}))
    assert alarms.total() / len(judgements()) <= 0.03, alarms


def test_errors_that_labels_name_are_found() -> None:
    missed = Counter[str]()
    named = 0
    for _, one, report in judgements():
        named += len(one.errors)
        missed.update(one.unmet({finding.rule for finding in report.errors}))
    assert missed.total() / named <= 0.08, missed


def test_the_destinations_that_labels_name_are_found() -> None:
    missed: list[str] = []
    for case, one, report in judgements():
        places = [destination.uri for destination in report.destinations]
        wanted = [uri.split("?")[0] for uri in one.destinations]
        missed += [f"{case.slug}: {uri}" for uri in wanted if not any(place.startswith(uri) for place in places)]
    assert len(missed) <= 6, missed


def test_every_error_has_a_fix_and_no_report_repeats_a_secret() -> None:
    for _, one, report in judgements():
        assert all(finding.fix is not None for finding in report.errors)
        text = report.model_dump_json()
        for value in one.args.get("secrets", {}).values() if isinstance(one.args.get("secrets"), dict) else ():
            assert len(value) < 12 or value.startswith("$") or value not in text
