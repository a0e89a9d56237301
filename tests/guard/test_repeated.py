"""Lists that are repeated, and what they then hold."""

from __future__ import annotations

import pytest

from tests.guard.asked import uv

SCRIPT = (
    "from datasets import Dataset\nrows = {}\nif len(rows) != 4:\n    raise SystemExit(1)\n"
    "Dataset.from_dict({{'a': rows}}).push_to_hub('alice/rows')\n"
)


@pytest.mark.parametrize(
    ("made", "verdict"),
    [
        ("['a', 'b'] * 2", "persists"),
        ("4 * ['a']", "persists"),
        ("['a', 'b'] + ['c'] * 2", "persists"),
        ("['a'] * 3", "lost"),
        ("['a'] * 0", "lost"),
    ],
)
def test_a_list_holds_its_items_as_often_as_it_is_repeated(made: str, verdict: str) -> None:
    assert uv(SCRIPT.format(made)).report.verdict == verdict


@pytest.mark.parametrize(
    "made", ["['a'] * int(open('n').read())", "['a'] * 10_000", "['a'] * open('n').read().count('a')"]
)
def test_of_one_that_is_too_long_or_of_no_known_length_nothing_is_said(made: str) -> None:
    assert uv(SCRIPT.format(made), volumes=["hf://datasets/alice/n:/n"]).report.verdict == "persists"
