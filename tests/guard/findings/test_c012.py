from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
NAME = "HF_HUB_ENABLE_HF_TRANSFER"


@pytest.mark.parametrize(
    ("script", "args"),
    [
        (PUSH, {"env": {NAME: "1"}}),
        (f"import os\nos.environ['{NAME}'] = '1'\n" + PUSH, {}),
    ],
)
def test_a_switch_without_its_package_is_noted(script: str, args: dict[str, Any]) -> None:
    submission = uv(script, **args)
    assert found(submission, "C012") == [("note", "script", 1)]
    assert submission.report.admitted
    assert not submission.fix("C012").safe


@pytest.mark.parametrize(
    "args",
    [
        {},
        {"env": {NAME: "0"}},
        {"env": {NAME: "1"}, "dependencies": ["hf-transfer"]},
        {"env": {NAME: "1"}, "dependencies": ["hf_transfer>=0.1"]},
        {"env": {NAME: "1"}, "dependencies": ["huggingface_hub[hf_transfer]"]},
        {"env": {"HF_XET_HIGH_PERFORMANCE": "1"}},
    ],
)
def test_the_package_or_no_switch_is_left_alone(args: dict[str, Any]) -> None:
    assert found(uv(PUSH, **args), "C012") == []
