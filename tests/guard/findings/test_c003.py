from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

TRAIN = """\
from transformers import Trainer, TrainingArguments
args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/m")
Trainer("base", args=args).train()
"""
PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"


def test_a_training_in_the_default_half_hour_is_warned_of() -> None:
    submission = uv(TRAIN, flavor="a10g-large")
    assert found(submission, "C003") == [("warning", "timeout", None)]
    assert submission.report.admitted
    assert not submission.fix("C003").safe
    assert found(submission.mended(submission.fix("C003")), "C003") == []


@pytest.mark.parametrize(
    ("script", "args"),
    [
        pytest.param(TRAIN, {"flavor": "a10g-large", "timeout": "4h"}, id="a timeout"),
        pytest.param(TRAIN, {"flavor": "a10g-large", "timeout": "30m"}, id="half an hour on purpose"),
        pytest.param(TRAIN, {"flavor": "cpu-basic"}, id="a trial on a CPU"),
        pytest.param(PUSH, {"flavor": "a10g-large"}, id="no training"),
    ],
)
def test_a_chosen_timeout_and_other_work_are_left_alone(script: str, args: dict[str, str]) -> None:
    assert found(uv(script, **args), "C003") == []
