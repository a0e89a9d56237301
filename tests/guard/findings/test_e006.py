from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

TRAINER = "from transformers import Trainer, TrainingArguments\n"
SFT = "from trl import SFTConfig, SFTTrainer\n"
PUSH = "from datasets import Dataset\nDataset().push_to_hub('alice/rows')\n"
HUB = "import huggingface_hub as hub\n"
REMOVED = [
    pytest.param(
        TRAINER + "a = TrainingArguments('out', push_to_hub=True, push_to_hub_model_id='m')\nTrainer('b', a).train()\n",
        "transformers",
        "4.50",
        2,
        id="push_to_hub_model_id",
    ),
    pytest.param(
        TRAINER + "a = TrainingArguments('o', push_to_hub=True, hub_model_id='alice/m', evaluation_strategy='no')\n"
        "Trainer('b', a).train()\n",
        "transformers",
        "4.40",
        2,
        id="evaluation_strategy",
    ),
    pytest.param(
        SFT + "a = SFTConfig('out', push_to_hub=True, hub_model_id='alice/m', max_seq_length=9)\n"
        "SFTTrainer('b', args=a).train()\n",
        "trl",
        "0.15",
        2,
        id="max_seq_length",
    ),
    pytest.param(
        HUB + "hub.upload_large_folder(repo_id='alice/m', folder_path='out', repo_type='model')\n",
        "huggingface-hub",
        "1.2",
        2,
        id="upload_large_folder",
    ),
]
PASSED = [
    TRAINER + "Trainer('b', TrainingArguments('out', push_to_hub=True, hub_model_id='alice/m')).train()\n",
    SFT + "a = SFTConfig('out', push_to_hub=True, hub_model_id='a/m', max_length=9)\nSFTTrainer('b', args=a).train()\n",
    "def upload_large_folder(x):\n    return x\nupload_large_folder(1)\n" + PUSH,
]


@pytest.mark.parametrize(("script", "package", "old", "line"), REMOVED)
def test_what_the_newest_version_lacks_is_an_error_unless_an_older_one_is_pinned(
    script: str, package: str, old: str, line: int
) -> None:
    for newest in ([], [package], [f"{package}>={old}"]):
        submission = uv(script, dependencies=newest)
        assert found(submission, "E006") == [("error", "script", line)]
        assert errors(submission) == {"E006"}
        assert submission.report.verdict == "lost"
        assert not submission.fix("E006").safe
    for pinned in (f"{package}=={old}", f"{package}<={old}", f"{package}~={old}.0"):
        assert found(uv(script, dependencies=[pinned]), "E006") == []


@pytest.mark.parametrize("script", PASSED)
def test_what_is_still_there_is_left_alone(script: str) -> None:
    submission = uv(script)
    assert found(submission, "E006") == []
    assert submission.report.verdict == "persists"


def test_what_was_pushed_before_is_kept() -> None:
    script = PUSH + HUB + "hub.cached_download('x')\n"
    submission = uv(script)
    assert found(submission, "E006") == [("error", "script", 4)]
    assert submission.report.verdict == "persists"
