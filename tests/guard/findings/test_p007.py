from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, uv


def script(settings: str, use: str) -> Submission:
    head = "from transformers import Trainer, TrainingArguments\n"
    return uv(f"{head}args = TrainingArguments('out', {settings})\n{use}\n")


PUSHES = "push_to_hub=True, hub_model_id='alice/m'"
FLAGGED = [
    pytest.param(script(PUSHES, "Trainer(model='base').train()"), id="no trainer gets it"),
    pytest.param(script(PUSHES, "Trainer(model='base', args=args)"), id="the trainer does not train"),
    pytest.param(
        script(PUSHES + ", hub_strategy='end'", "Trainer(model='base', args=args).train()"), id="at the end, and none"
    ),
    pytest.param(
        script(PUSHES + ", save_strategy='no'", "Trainer(model='base', args=args).train()"), id="nothing is saved"
    ),
]
PASSED = [
    pytest.param(script(PUSHES, "Trainer(model='base', args=args).train()"), id="checkpoints are pushed"),
    pytest.param(
        script(PUSHES + ", hub_strategy='end'", "t = Trainer(model='base', args=args)\nt.train()\nt.save_model()"),
        id="saving the model pushes",
    ),
    pytest.param(
        script(PUSHES + ", save_strategy='no'", "t = Trainer(model='base', args=args)\nt.train()\nt.push_to_hub()"),
        id="an explicit push",
    ),
    pytest.param(script("push_to_hub=False", "Trainer(model='base', args=args).train()"), id="the setting is off"),
    pytest.param(script("push_to_hub=True", "Trainer('base', args).train()"), id="by position"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_a_push_setting_that_no_trainer_acts_on_is_found(submission: Submission) -> None:
    assert found(submission, "P007") == [("error", "script", 2)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P007"}


@pytest.mark.parametrize("submission", PASSED)
def test_a_push_setting_that_works_is_left_alone(submission: Submission) -> None:
    assert found(submission, "P007") == []
