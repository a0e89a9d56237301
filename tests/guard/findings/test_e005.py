from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEAD = """\
import os, sys
from huggingface_hub import HfApi, repo_exists, whoami
from transformers import Trainer, TrainingArguments
api = HfApi()
trainer = Trainer(model="base", args=TrainingArguments("out"))
"""
WORK = "trainer.train()\ntrainer.save_model('out')\n"
PUSH = "api.create_repo('alice/m', exist_ok=True)\napi.upload_folder(folder_path='out', repo_id='alice/m')\n"
TEST = "if not repo_exists('alice/base'):\n    sys.exit('no repo')\n"
FLAGGED = [
    pytest.param(WORK + TEST + PUSH, 8, id="an exit"),
    pytest.param(WORK + TEST.replace("sys.exit('no repo')", "raise ValueError") + PUSH, 8, id="a raise"),
    pytest.param(WORK + "def check():\n    " + TEST.replace("\n", "\n    ") + "\ncheck()\n" + PUSH, 9, id="a function"),
    pytest.param(
        WORK + "namespace = whoami()['name']\nif namespace != 'alice':\n    raise SystemExit(1)\n" + PUSH,
        9,
        id="whose token it is",
    ),
    pytest.param(
        "loss = trainer.model\nfor row in open('a'):\n    loss.backward()\n" + TEST + PUSH, 9, id="a loop of its own"
    ),
]
PASSED = [
    pytest.param(TEST + WORK + PUSH, id="at the start"),
    pytest.param(WORK + PUSH, id="no test"),
    pytest.param(TEST + PUSH, id="no work"),
    pytest.param(WORK + PUSH + TEST, id="after the push"),
    pytest.param(WORK + "if trainer.state.loss > 3:\n    sys.exit('diverged')\n" + PUSH, id="a test of the results"),
    pytest.param(WORK + "if not os.environ.get('HF_TOKEN'):\n    sys.exit(1)\n" + PUSH, id="it is sure to pass"),
    pytest.param(WORK + "if not repo_exists('alice/base'):\n    print('new')\n" + PUSH, id="it goes on"),
    pytest.param("import torch\ntorch.nn.Linear(1, 1).train()\n" + TEST + PUSH, id="a mode, no training"),
]


@pytest.mark.parametrize(("script", "line"), FLAGGED)
def test_a_test_of_the_destination_after_the_work_is_warned_of(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E005") == [("warning", "script", line)]
    assert "can end" in submission.findings("E005")[0].message
    assert submission.report.admitted
    assert not submission.fix("E005").safe


@pytest.mark.parametrize("script", PASSED)
def test_other_tests_and_other_places_are_left_alone(script: str) -> None:
    assert found(uv(HEAD + script), "E005") == []


def test_a_test_that_ends_this_submission_after_its_work_says_so() -> None:
    script = HEAD + WORK + "repo_id = os.environ.get('REPO')\nif not repo_id:\n    sys.exit('REPO is not set')\n" + PUSH
    submission = uv(script)
    assert found(submission, "E005") == [("warning", "script", 9)]
    assert "ends the script" in submission.findings("E005")[0].message
    assert submission.report.verdict == "lost"
    assert found(uv(script, env={"REPO": "alice/m"}), "E005") == []
