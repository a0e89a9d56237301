from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, found, uv

WANDB = "import wandb\nwandb.init(project='p')\nwandb.log({'loss': 1})\n"
KEYS = {**TOKEN, "WANDB_API_KEY": "$WANDB_API_KEY"}
PUSH = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"


@pytest.mark.parametrize(
    ("script", "line"),
    [
        pytest.param(WANDB, 2, id="wandb"),
        pytest.param("import trackio\ntrackio.init(project='p')\ntrackio.log({'loss': 1})\n", 2, id="trackio"),
        pytest.param("import mlflow\nmlflow.log_metric('loss', 1)\n", 2, id="mlflow"),
    ],
)
def test_numbers_in_a_tracking_service_alone_are_an_error(script: str, line: int) -> None:
    submission = uv(script, secrets=KEYS)
    assert found(submission, "P016") == [("error", "script", line)]
    assert submission.report.verdict == "lost"


def test_beside_files_that_are_lost_it_is_a_warning() -> None:
    submission = uv(WANDB + "import torch\ntorch.save({}, 'a.pt')\n", secrets=KEYS)
    assert found(submission, "P016") == [("warning", "script", 2)]
    assert found(submission, "P001") == [("error", "script", 5)]


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(WANDB + PUSH, id="a push as well"),
        pytest.param("import wandb\nprint(wandb.__version__)\n", id="nothing is logged"),
        pytest.param("class wandb:\n    def log(x):\n        return x\nwandb.log({'a': 1})\n", id="a class of its own"),
    ],
)
def test_numbers_beside_results_that_are_kept_are_left_alone(script: str) -> None:
    assert found(uv(script, secrets=KEYS), "P016") == []
