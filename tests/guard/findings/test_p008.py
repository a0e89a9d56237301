from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, found, uv


def script(settings: str, use: str = "Trainer('base', args).train()") -> Submission:
    head = "from transformers import Trainer, TrainingArguments\n"
    return uv(f"{head}args = TrainingArguments(output_dir='runs/smol', {settings})\n{use}\n", facts=caller())


FLAGGED = [
    pytest.param(script("push_to_hub=True"), 3, id="on checkpoints"),
    pytest.param(
        script("push_to_hub=False", "t = Trainer('base', args)\nt.train()\nt.push_to_hub()"), 5, id="by a call"
    ),
]
PASSED = [
    pytest.param(script("push_to_hub=True, hub_model_id='alice/smol'"), id="the repository is named"),
    pytest.param(script("push_to_hub=False"), id="nothing is pushed"),
    pytest.param(
        uv("from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"), id="no trainer"
    ),
]


@pytest.mark.parametrize(("submission", "line"), FLAGGED)
def test_a_model_that_is_named_after_its_folder_is_found(submission: Submission, line: int) -> None:
    assert found(submission, "P008") == [("warning", "script", line)]
    assert submission.report.admitted
    assert [place.uri for place in submission.report.destinations] == ["hf://alice/smol"]
    assert submission.fix("P008").args is None


@pytest.mark.parametrize("submission", PASSED)
def test_a_named_repository_is_left_alone(submission: Submission) -> None:
    assert found(submission, "P008") == []
