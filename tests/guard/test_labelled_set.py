from __future__ import annotations

import re
import sys
from collections import Counter

import pytest

from schemas.hub_uri import HubPlace
from schemas.scheduled import ScheduledRunArgs, ScheduledUvArgs
from schemas.submission import RunArgs, UvArgs
from tests.guard.labelled import CASES, VERDICTS, Case, Labelled, cases

CODE = re.compile(r"[TPEDC]\d{3}")


def test_there_are_at_least_150_cases_and_every_script_has_its_labels() -> None:
    slugs = {path.stem for path in CASES.glob("*.toml")}
    assert len(slugs) >= 150
    assert {path.stem for path in CASES.glob("*.py")} <= slugs
    assert all(re.fullmatch(r"[a-z0-9_]+", slug) for slug in slugs)


def test_two_thirds_of_the_cases_hold_a_trap() -> None:
    assert sum(bool(case.traps) for case in cases()) >= len(cases()) * 2 / 3


def test_a_third_of_the_scripts_is_longer_than_120_lines() -> None:
    lengths = [len(case.script.splitlines()) for case in cases() if case.script]
    assert sum(length > 120 for length in lengths) >= len(lengths) / 3


def test_the_verdicts_are_mixed_as_in_real_submissions() -> None:
    count = Counter(one.verdict for case in cases() for one in case.submissions)
    share = {verdict: count[verdict] / count.total() for verdict in VERDICTS}
    assert 0.30 <= share["persists"] <= 0.50
    assert 0.30 <= share["lost"] <= 0.50
    assert 0.10 <= share["unknown"] <= 0.25


def test_no_script_or_name_of_a_submission_is_there_twice() -> None:
    scripts = [case.script for case in cases() if case.script]
    assert len(set(scripts)) == len(scripts)
    for case in cases():
        assert len({one.name for one in case.submissions}) == len(case.submissions), case.slug


def test_a_script_parses_on_its_python_unless_its_label_says_otherwise() -> None:
    for case in cases():
        needs = tuple(int(part) for part in (case.min_python or "3.11").split("."))
        refused = all("C009" in "|".join(one.errors) for one in case.submissions)
        if case.script and not refused and sys.version_info[:2] >= needs:
            compile(case.script, case.slug, "exec", dont_inherit=True)


def test_a_submission_is_one_that_the_schemas_accept() -> None:
    for case in cases():
        for one in case.submissions:
            args = case.args(one)
            scheduled = "schedule" in args
            kinds = (ScheduledUvArgs, ScheduledRunArgs) if scheduled else (UvArgs, RunArgs)
            kinds[one.operation != "uv"].model_validate(args)


@pytest.mark.parametrize("case", cases(), ids=lambda case: case.slug)
def test_a_label_agrees_with_itself_and_with_the_design(case: Case) -> None:
    for one in case.submissions:
        _check(one)


def _check(one: Labelled) -> None:
    codes = [code for entry in one.errors for code in entry.split("|")] + one.also + one.warnings
    assert all(CODE.fullmatch(code) for code in codes)
    assert one.why
    assert one.admitted == (
        not one.errors and (one.verdict == "persists" or (one.verdict == "unknown" and bool(one.args.get("outputs"))))
    ), one.name
    if one.verdict == "lost":
        assert one.errors or one.args.get("ephemeral"), f"{one.name}: something must say why"
        assert not one.destinations, one.name
    if one.verdict == "persists":
        assert one.destinations, one.name
    for uri in one.destinations + one.missing:
        if uri.startswith("hf://"):
            assert str(HubPlace.from_uri(uri)) == uri
        else:
            assert uri.startswith(("s3://", "gs://", "https://")), uri
