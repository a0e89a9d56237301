"""A schedule that is accepted comes due, and one that is not says what to write."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

import pytest
from croniter import croniter
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.embedded.jobs.cron import check_schedule as check_on_hub
from schemas.base import parse
from schemas.cron import ALIASES, check_schedule
from schemas.errors import JobsError
from schemas.scheduled import ScheduledRunArgs, ScheduledUvArgs

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy


@pytest.mark.parametrize(
    ("given", "canonical"),
    [
        ("0 9 * * 1", "0 9 * * 1"),
        ("  */5  * * * * ", "*/5 * * * *"),
        ("0 0 1-7,15 JAN-MAR/2 Mon-Fri", "0 0 1-7,15 jan-mar/2 mon-fri"),
        ("5/15 * * * 7", "5/15 * * * 7"),
        ("0 0 29 2 *", "0 0 29 2 *"),
        ("0 0 30 2 mon", "0 0 30 2 mon"),
        ("@daily", "@daily"),
        ("Hourly", "@hourly"),
    ],
)
def test_a_schedule_has_one_canonical_form(given: str, canonical: str) -> None:
    assert check_schedule(given) == canonical
    assert check_on_hub(canonical) == canonical


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ("", "five cron fields"),
        ("every 5 minutes", "five cron fields"),
        ("@midnight", "@daily"),
        ("* * * *", "five cron fields"),
        ("* * * * * *", "five cron fields"),
        ("61 * * * *", "minute of a schedule is 0 to 59"),
        ("0 0 0 * *", "day of the month of a schedule is 1 to 31"),
        ("0 0 * 13 *", "month of a schedule is 1 to 12"),
        ("0 0 L * *", "day of the month"),
        ("0 0 * * 5#2", "day of the week"),
        ("*/0 * * * *", "minute"),
        ("22-4 * * * *", "minute"),
        ("1,,2 * * * *", "minute"),
        ("0 0 30 2 *", "no month of it has a day 30"),
        ("0 0 31 4,6,9,11 *", "no month of it has a day 31"),
        ("0 0 31 feb *,mon", "no month of it has a day 31"),
        ("0 0 " + "1," * 200 + "1 * *", "at most 100"),
    ],
)
def test_what_is_no_schedule_says_what_is(given: str, says: str) -> None:
    with pytest.raises(JobsError) as refused:
        parse(ScheduledUvArgs, {"script": "x", "schedule": given}, "`scheduled uv`")
    assert refused.value.message.startswith("`schedule`: ")
    assert says in refused.value.message


def field(least: int, greatest: int) -> SearchStrategy[str]:
    numbers = st.integers(least, greatest)
    ranges = st.tuples(numbers, numbers).map(lambda pair: f"{min(pair)}-{max(pair)}")
    plain = st.one_of(st.just("*"), numbers.map(str), ranges)
    stepped = st.tuples(plain, st.integers(1, greatest)).map(lambda pair: f"{pair[0]}/{pair[1]}")
    return st.lists(st.one_of(plain, stepped), min_size=1, max_size=3).map(",".join)


EXPRESSIONS = st.tuples(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 7)).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(EXPRESSIONS)
def test_what_is_accepted_comes_due_within_eight_years(expression: str) -> None:
    try:
        accepted = check_schedule(expression)
    except ValueError:
        with pytest.raises(ValueError, match=r"no schedule"):
            check_on_hub(expression)
        return
    now = datetime(2026, 1, 1, tzinfo=UTC)
    due: Any = cast("Any", croniter)(accepted, now).get_next(datetime)
    assert now < due < now + timedelta(days=8 * 366)


def test_the_aliases_are_those_of_the_hub() -> None:
    for alias in ALIASES:
        assert check_on_hub(alias) == alias


@pytest.mark.parametrize("model", [ScheduledUvArgs, ScheduledRunArgs])
def test_a_scheduled_submission_needs_a_schedule_and_has_no_end(
    model: type[ScheduledUvArgs | ScheduledRunArgs],
) -> None:
    base = {"script": "x"} if model is ScheduledUvArgs else {"image": "x", "command": "y"}
    with pytest.raises(JobsError, match="`schedule` is required"):
        parse(model, base, "`scheduled`")
    with pytest.raises(JobsError, match="did you mean `schedule`"):
        parse(model, {**base, "cron": "@daily"}, "`scheduled`")
    with pytest.raises(JobsError, match="no end to wait for"):
        parse(model, {**base, "schedule": "@daily", "detach": False}, "`scheduled`")
