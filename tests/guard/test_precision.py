"""How often the guard is right on the labelled set: floors that only rise."""

from __future__ import annotations

from collections import Counter

import pytest

from schemas.submission import RunArgs, UvArgs
from tests.guard.judged import judged

#: The labelled set is judged once, by the worker that has this group.
pytestmark = pytest.mark.xdist_group("labelled set")


def test_refusals_are_right() -> None:
    refused = [one.label.verdict for one in judged() if one.report.verdict == "lost"]
    assert refused.count("lost") / len(refused) >= 0.98


def test_lost_ones_are_refused() -> None:
    verdicts = [one.report.verdict for one in judged() if one.label.verdict == "lost"]
    assert verdicts.count("persists") / len(verdicts) <= 0.01


def test_little_is_left_unknown_beyond_what_is() -> None:
    unknown = [one.label.verdict for one in judged() if one.report.verdict == "unknown"]
    assert len([verdict for verdict in unknown if verdict != "unknown"]) / len(judged()) <= 0.02


def test_what_is_admitted_is_what_the_labels_admit() -> None:
    wrong = [one.name for one in judged() if one.report.admitted != one.label.admitted]
    assert len(wrong) / len(judged()) <= 0.01, wrong


def test_errors_that_no_label_names_are_rare() -> None:
    alarms = Counter[str]()
    for one in judged():
        alarms.update(one.label.unexpected(one.errors))
    assert alarms.total() / len(judged()) <= 0.03, alarms


def test_errors_that_labels_name_are_found() -> None:
    missed = Counter[str]()
    for one in judged():
        missed.update(one.label.unmet(one.errors))
    assert missed.total() / sum(len(one.label.errors) for one in judged()) <= 0.08, missed


def test_the_destinations_that_labels_name_are_found() -> None:
    missed: list[str] = []
    for one in judged():
        places = [destination.uri for destination in one.report.destinations]
        wanted = [uri.split("?")[0] for uri in one.label.destinations]
        missed += [f"{one.name}: {uri}" for uri in wanted if not any(place.startswith(uri) for place in places)]
    assert len(missed) <= 6, missed


def test_every_error_has_a_fix_and_no_report_repeats_a_secret() -> None:
    for one in judged():
        assert all(finding.fix is not None for finding in one.report.errors)
        text = one.report.model_dump_json()
        secrets = one.label.args.get("secrets")
        for value in secrets.values() if isinstance(secrets, dict) else ():
            assert len(value) < 12 or value.startswith("$") or value not in text


def test_a_finding_is_about_an_argument_of_its_operation() -> None:
    arguments = {"uv": set(UvArgs.model_fields), "run": set(RunArgs.model_fields)}
    for one in judged():
        places = {finding.where.arg.partition(".")[0] for finding in one.report.findings}
        assert places <= arguments[one.label.operation], one.name
