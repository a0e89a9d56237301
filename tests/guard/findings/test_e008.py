from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import errors, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
SET = "import os\nos.environ['HF_HUB_OFFLINE'] = '1'\n"
MOUNT = ["hf://buckets/alice/out:/out"]


@pytest.mark.parametrize(("name", "value"), [("HF_HUB_OFFLINE", "1"), ("TRANSFORMERS_OFFLINE", "true")])
def test_a_push_from_an_offline_job_is_lost(name: str, value: str) -> None:
    submission = uv(PUSH, env={name: value, "SEED": "1"})
    assert found(submission, "E008") == [("error", "env", None)]
    assert errors(submission) == {"E008"}
    assert submission.report.verdict == "lost"
    mended = submission.mended(submission.fix("E008"))
    assert mended.args["env"] == {"SEED": "1"}
    assert mended.report.admitted


def test_the_script_itself_may_go_offline() -> None:
    submission = uv(SET + PUSH)
    assert found(submission, "E008") == [("error", "script", 2)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("script", "args"),
    [
        pytest.param(PUSH, {"env": {"HF_HUB_OFFLINE": "0"}}, id="switched off"),
        pytest.param("import datasets\n" + SET + PUSH, {}, id="set after the import"),
        pytest.param(SET + "os.environ['HF_HUB_OFFLINE'] = '0'\n" + PUSH, {}, id="taken back"),
        pytest.param(
            "import os\nif os.getpid() > 9:\n    os.environ['HF_HUB_OFFLINE'] = '1'\n" + PUSH, {}, id="perhaps"
        ),
        pytest.param(
            "open('/out/a.txt', 'w').write('x')\n", {"env": {"HF_HUB_OFFLINE": "1"}, "volumes": MOUNT}, id="a mount"
        ),
    ],
)
def test_a_job_that_is_not_offline_or_pushes_nothing_is_left_alone(script: str, args: dict[str, Any]) -> None:
    submission = uv(script, **args)
    assert found(submission, "E008") == []
    assert submission.report.admitted
