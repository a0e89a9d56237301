from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

LOAD = "from datasets import load_dataset\nrows = load_dataset('alice/rows', split='train')\n"


@pytest.mark.parametrize(
    "push",
    ["rows.push_to_hub('alice/rows')\n", "NAME = 'alice/rows'\nrows.map(len).push_to_hub(repo_id=NAME)\n"],
)
def test_a_push_over_the_source_is_warned_of(push: str) -> None:
    submission = uv(LOAD + push)
    assert found(submission, "D007") == [("warning", "script", 2 + push.count("\n"))]
    assert submission.report.admitted
    assert not submission.fix("D007").safe


@pytest.mark.parametrize(
    "push",
    [
        "rows.push_to_hub('alice/rows-clean')\n",
        "from transformers import AutoModel\nAutoModel.from_pretrained('x').push_to_hub('alice/rows')\n",
        "rows.to_csv('alice/rows')\n",
    ],
)
def test_a_push_to_another_place_is_left_alone(push: str) -> None:
    assert found(uv(LOAD + push), "D007") == []
