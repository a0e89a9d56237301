from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

HEAD = """\
from transformers import Trainer, TrainingArguments
from huggingface_hub import HfApi
trainer = Trainer(model="base", args=TrainingArguments("out"))
"""
END = "trainer.train()\ntrainer.push_to_hub()\n"
LOOP = "for batch in open('a'):\n    loss = model(batch)\n    loss.backward()\n"
UPLOAD = "HfApi().upload_folder(folder_path='out', repo_id='alice/m')\n"
PUSHING = END.replace("trainer.train()", "trainer.args.push_to_hub = True\ntrainer.train()")
ON_THE_WAY = HEAD.replace('"out"', '"out", push_to_hub=True, hub_model_id="alice/m"')
PASSED = [
    pytest.param(ON_THE_WAY + END, id="each checkpoint is pushed"),
    pytest.param(HEAD + LOOP + "    if batch:\n        " + UPLOAD, id="an upload in the loop"),
    pytest.param(HEAD + UPLOAD, id="no training"),
    pytest.param(HEAD + "trainer.train()\nopen('a', 'w')\n", id="nothing is pushed at all"),
]


@pytest.mark.parametrize(("script", "line"), [(HEAD + END, 4), (HEAD + "model = len\n" + LOOP + UPLOAD, 7)])
def test_a_long_training_that_pushes_at_its_end_is_noted(script: str, line: int) -> None:
    submission = uv(script, timeout="6h")
    assert found(submission, "C005") == [("note", "script", line)]
    assert submission.report.admitted
    assert "6 hours" in submission.findings("C005")[0].message
    assert not submission.fix("C005").safe


@pytest.mark.parametrize("timeout", ["30m", "3h"])
def test_a_short_training_may_push_at_its_end(timeout: str) -> None:
    assert found(uv(HEAD + END, timeout=timeout), "C005") == []


@pytest.mark.parametrize("script", PASSED)
def test_a_training_that_is_kept_on_the_way_is_left_alone(script: str) -> None:
    assert found(uv("model = len\n" + script, timeout="12h"), "C005") == []


def test_a_training_below_a_mounted_bucket_is_left_alone() -> None:
    script = HEAD.replace('"out"', '"/out"') + END
    assert found(uv(script, timeout="12h", volumes=["hf://buckets/alice/m:/out"]), "C005") == []
    assert found(uv(script, timeout="12h"), "C005") == [("note", "script", 4)]
