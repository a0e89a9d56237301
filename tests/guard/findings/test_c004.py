from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"


@pytest.mark.parametrize("timeout", [1, "5", "2s", 29])
def test_a_timeout_in_which_nothing_can_be_done_is_warned_of(timeout: int | str) -> None:
    submission = uv(PUSH, timeout=timeout)
    assert found(submission, "C004") == [("warning", "timeout", None)]
    assert submission.report.admitted
    assert not submission.fix("C004").safe
    assert found(submission.mended(submission.fix("C004")), "C004") == []


@pytest.mark.parametrize("timeout", [30, "90", "1m", "2h", "1d"])
def test_a_timeout_with_its_unit_is_left_alone(timeout: int | str) -> None:
    assert found(uv(PUSH, timeout=timeout), "C004") == []
