from __future__ import annotations

import pytest

from tests.guard.asked import Submission, errors, found, run, uv

EVALUATE = "import evaluate\nscore = evaluate.load('accuracy').compute()\nprint(score)\n"
FLAGGED = [
    pytest.param(uv(EVALUATE), 3, id="print"),
    pytest.param(uv("import logging\nlogging.info('%s', sum(range(9)))\n"), 2, id="a log"),
    pytest.param(uv("total = sum(range(9))\n"), 1, id="nothing at all"),
    pytest.param(uv("print('hello')\n"), 1, id="only constant text"),
]
PASSED = [
    pytest.param(uv(EVALUATE + "open('score.txt', 'w').write(str(score))\n"), id="a file is P001's"),
    pytest.param(
        uv(EVALUATE + "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/scores')\n"), id="a push"
    ),
    pytest.param(uv("import subprocess\nsubprocess.run(['bash', 'eval.sh'])\n"), id="a program does the work"),
    pytest.param(uv("import sys\nprint(sys.argv[1])\n"), id="the script ends before it"),
]


@pytest.mark.parametrize(("submission", "line"), FLAGGED)
def test_results_that_are_only_printed_are_lost(submission: Submission, line: int) -> None:
    assert found(submission, "P009") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert errors(submission) == {"P009"}


@pytest.mark.parametrize("submission", PASSED)
def test_other_outcomes_are_left_to_other_rules(submission: Submission) -> None:
    assert found(submission, "P009") == []


def test_a_caller_may_say_that_only_the_log_matters_and_policy_decides() -> None:
    submission = uv(EVALUATE)
    fix = submission.fix("P009")
    assert not fix.safe
    mended = submission.mended(fix)
    assert found(mended, "P009") == [("warning", "script", 3)]
    assert mended.report.verdict == "lost"
    assert not mended.report.admitted
    assert mended.report.errors == []


def test_a_command_that_prints_is_found() -> None:
    assert found(run("nvidia-smi"), "P009") != []
