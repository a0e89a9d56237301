from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

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


SLEPT = ["time.sleep(7200)\n", "time.sleep(2 * 60 * 60)\n", "for part in ('a', 'b'):\n    time.sleep(3600)\n"]


@pytest.mark.parametrize("pause", SLEPT)
def test_a_script_that_sleeps_through_its_timeout_saves_nothing(pause: str) -> None:
    submission = uv("import time\n" + pause + PUSH, timeout="1h")
    assert found(submission, "C004") == [("error", "timeout", None)]
    assert errors(submission) == {"C004"}
    assert submission.report.verdict == "lost"
    assert submission.mended(submission.fix("C004")).report.admitted


@pytest.mark.parametrize(
    "script",
    [
        pytest.param("import time\ntime.sleep(3000)\n" + PUSH, id="shorter"),
        pytest.param(PUSH + "import time\ntime.sleep(7200)\n", id="afterwards"),
        pytest.param("import os, time\nif os.getpid() > 9:\n    time.sleep(7200)\n" + PUSH, id="perhaps"),
        pytest.param("import os, time\nwhile os.getpid() > 9:\n    time.sleep(7200)\n" + PUSH, id="while it waits"),
        pytest.param("import time, x\ntime.sleep(x.f())\n" + PUSH, id="not known how long"),
    ],
)
def test_a_pause_that_leaves_time_is_left_alone(script: str) -> None:
    submission = uv(script, timeout="1h")
    assert found(submission, "C004") == []
    assert submission.report.admitted
