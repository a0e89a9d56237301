from __future__ import annotations

import pytest

from tests.guard.asked import found, run


@pytest.mark.parametrize(
    "command",
    [
        "python train.py; hf upload alice/model out",
        "python train.py\nhf upload alice/model out",
        "python train.py && hf upload alice/model out",
    ],
)
def test_an_upload_behind_its_work_is_warned_of(command: str) -> None:
    submission = run(command)
    assert found(submission, "C014") == [("warning", "command", None)]
    assert submission.report.verdict == "persists"
    assert not submission.fix("C014").safe


@pytest.mark.parametrize(
    "command",
    [
        "hf upload alice/model out",
        "python train.py",
        "pip install vllm && hf upload alice/model out",
        "hf upload alice/model out; echo done",
    ],
)
def test_an_upload_or_work_alone_is_left_alone(command: str) -> None:
    assert found(run(command), "C014") == []
