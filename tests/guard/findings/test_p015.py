from __future__ import annotations

import pytest

from tests.guard.asked import Submission, found, run, uv

FLAGGED = [
    pytest.param(uv("import subprocess\nsubprocess.run(['bash', 'train.sh'])\n"), ("script", 2), id="a program"),
    pytest.param(uv("import runpy\nrunpy.run_path('train.py')\n"), ("script", 2), id="code found at run time"),
    pytest.param(uv("import os\nos.system('make all')\n"), ("script", 2), id="a Makefile"),
    pytest.param(run("python train.py"), ("command", 1), id="a file of the image"),
    pytest.param(run("acme-train --config a.yaml"), ("command", 1), id="a program of the image"),
]
PUSH = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
PASSED = [
    pytest.param(uv("import subprocess\nsubprocess.run(['bash', 'prepare.sh'])\n" + PUSH), id="and a push"),
    pytest.param(uv("import subprocess\nsubprocess.run(['pip', 'install', 'x'])\n"), id="a program that makes nothing"),
    pytest.param(uv("import torch\ntorch.save({}, 'a.pt')\n"), id="nothing is handed over"),
    pytest.param(run("hf upload alice/model out"), id="a program that is known"),
]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_work_that_cannot_be_read_is_unknown_and_outputs_are_asked_for(
    submission: Submission, place: tuple[str, int]
) -> None:
    (finding,) = submission.findings("P015")
    assert finding.severity == "warning"
    assert finding.where.arg == place[0]
    assert submission.report.verdict == "unknown"
    assert not submission.report.admitted
    assert submission.report.errors == []
    if place[0] == "script":
        assert finding.where.line == place[1]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_it_is_admitted_when_outputs_are_declared(submission: Submission, place: tuple[str, int]) -> None:
    declared = Submission(submission.operation, {**submission.args, "outputs": ["hf://alice/model"]})
    assert declared.report.verdict == "unknown"
    assert declared.report.admitted
    assert [one.uri for one in declared.report.destinations] == ["hf://alice/model"]


@pytest.mark.parametrize("submission", PASSED)
def test_work_that_can_be_read_is_left_alone(submission: Submission) -> None:
    assert found(submission, "P015") == []
    assert submission.report.verdict != "unknown"
