from __future__ import annotations

import pytest

from tests.guard.asked import found, run

LOOSE = ["python train.py; hf upload alice/model out", "python train.py\nhf upload alice/model out"]
AFTER_SUCCESS = [
    "python train.py && hf upload alice/model out",
    "set -e; python train.py; hf upload alice/model out",
    "python train.py && hf upload alice/model out; echo done",
]
PASSED = [
    "hf upload alice/model out",
    "python train.py",
    "python train.py --push_to_hub --hub_model_id alice/model",
    "trl sft --push_to_hub --hub_model_id alice/model --output_dir out",
    "python a.py --push_to_hub alice/a; python b.py --push_to_hub alice/b",
    "trap 'hf upload alice/model out' EXIT; python train.py",
    "python train.py; status=$?; hf upload alice/model out; exit $status",
    "pip install vllm && hf upload alice/model out",
    "hf upload alice/model out; echo done",
]


@pytest.mark.parametrize("command", LOOSE)
def test_an_upload_that_hides_a_failure_of_the_work_is_warned_of(command: str) -> None:
    submission = run(command)
    assert found(submission, "C014") == [("warning", "command", None)]
    assert submission.report.verdict == "persists"
    assert not submission.fix("C014").safe


@pytest.mark.parametrize("command", AFTER_SUCCESS)
def test_an_upload_that_waits_for_success_is_noted(command: str) -> None:
    submission = run(command)
    assert found(submission, "C014") == [("note", "command", None)]
    assert submission.report.verdict == "persists"


@pytest.mark.parametrize("command", PASSED)
def test_a_push_of_the_works_own_and_an_upload_in_any_case_are_left_alone(command: str) -> None:
    submission = run(command)
    assert found(submission, "C014") == []
