"""Datasets that are pushed under the name of the split they were cut out of."""

from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEADER = "# /// script\n# dependencies = ['datasets']\n# ///\nfrom datasets import load_dataset\n"
SCRIPT = HEADER + "rows = load_dataset('acme/rows', {})\nrows = rows.map(lambda row: {{'b': 1}}).shuffle(seed=1)\n"


@pytest.mark.parametrize(
    "split",
    ["split='train[:1000]'", "split='train[10%:20%]'", "split='train+test'", "None, None, None, 'train[:9]'"],
)
def test_a_slice_is_no_name_for_a_split(split: str) -> None:
    submission = uv(SCRIPT.format(split) + "rows.push_to_hub('alice/rows')\n")
    assert found(submission, "C018") == [("error", "script", 7)]
    assert submission.report.verdict == "lost"
    named = uv(SCRIPT.format(split) + "rows.push_to_hub('alice/rows', split='train')\n")
    assert named.report.verdict == "persists"


def test_the_number_of_a_slice_need_not_be_known() -> None:
    script = "import os\n" + SCRIPT.format("split=f'train[:{os.getpid()}]'") + "rows.push_to_hub('alice/rows')\n"
    assert found(uv(script), "C018") == [("error", "script", 8)]


@pytest.mark.parametrize(
    ("split", "push"),
    [
        ("split='train'", "rows.push_to_hub('alice/rows')"),
        ("split='test.clean'", "rows.push_to_hub('alice/rows')"),
        ("split='train[:9]'", "rows.train_test_split(0.1).push_to_hub('alice/rows')"),
        ("split='train[:9]'", "rows.repeat(2).push_to_hub('alice/rows')"),
        ("split='train[:9]'", "type(rows).from_list(list(rows)).push_to_hub('alice/rows')"),
        ("split=open('a').read()", "rows.push_to_hub('alice/rows')"),
    ],
)
def test_what_has_a_name_or_may_have_one_is_left_alone(split: str, push: str) -> None:
    assert found(uv(SCRIPT.format(split) + push + "\n"), "C018") == []
