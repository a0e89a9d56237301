"""How often the guard is right on the labelled set: floors that only rise, and the page that shows the figures."""

from __future__ import annotations

from pathlib import Path

import pytest

from guard import RULES
from tests.guard import precision
from tests.guard.judged import judged

DOCUMENT = Path(__file__).parents[2] / "docs" / "precision.md"
AT_LEAST = {
    precision.REFUSALS: 0.98,
    precision.REFUSED: 0.98,
    precision.REFUSED_WITH_TOKEN: 0.98,
    precision.VERDICTS: 0.98,
    precision.ADMITTED: 0.98,
    precision.CODES: 0.95,
}
AT_MOST = {precision.UNKNOWN: 0.20, precision.NEEDLESS: 0.02}
#: Errors beyond the labels that a rule may raise, where it is more than one. P003 names a push that is not reached
#: where the labels name the file that is lost, or the switch.
FALSE = {"P003": 4}


@pytest.mark.parametrize("figure", AT_LEAST)
def test_the_guard_is_right_at_least_this_often(figure: str) -> None:
    assert precision.overall()[figure].value >= AT_LEAST[figure], _differences()


@pytest.mark.parametrize("figure", AT_MOST)
def test_the_guard_leaves_no_more_than_this_open(figure: str) -> None:
    assert precision.overall()[figure].value <= AT_MOST[figure], _differences()


def test_every_figure_has_a_floor_or_a_ceiling() -> None:
    assert set(precision.overall()) == {*AT_LEAST, *AT_MOST}


@pytest.mark.parametrize("code", RULES)
def test_a_rule_flags_nearly_all_that_deserve_it_and_hardly_any_other(code: str) -> None:
    for figures in (precision.errors()[code], precision.warnings()[code]):
        assert figures.missed <= 1 + 0.2 * figures.found, _differences(code)
    assert precision.errors()[code].false <= FALSE.get(code, 1), _differences(code)


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


def test_the_page_in_the_repository_is_current() -> None:
    command = "python -m tests.guard.precision > docs/precision.md"
    assert DOCUMENT.read_text(encoding="utf-8") == precision.document(), f"the figures have changed; run {command}"


def _differences(code: str | None = None) -> str:
    """Where reports and labels differ, a line each; for one rule, or for all."""
    lines: list[str] = []
    for one in judged():
        unmet, beyond = one.label.unmet(one.errors), one.label.unexpected(one.errors)
        warned = {finding.rule for finding in one.report.findings if finding.severity != "error"}
        named = {part for entry in unmet for part in entry.split("|")} | beyond | (warned ^ set(one.label.warnings))
        if code in named or (code is None and (unmet or beyond or one.report.verdict != one.label.verdict)):
            lines.append(f"{one.name}: {one.report.verdict} for {one.label.verdict}, misses {unmet}, adds {beyond}")
    return "\n" + "\n".join(lines)
