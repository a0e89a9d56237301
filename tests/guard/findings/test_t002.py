from __future__ import annotations

import pytest

from tests.guard.asked import LITERAL, TOKEN, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
MOVED = [
    {"HF_TOKEN": "$HF_TOKEN"},
    {"HF_TOKEN": "${HF_TOKEN}"},
    {"HF_TOKEN": LITERAL},
    {"HUGGINGFACE_TOKEN": "$HF_TOKEN"},
    {"UPLOAD_WITH": "$HF_TOKEN"},
    {"UPLOAD_WITH": LITERAL},
]
PASSED = [
    {"TOKENIZERS_PARALLELISM": "false"},
    {"MAX_NEW_TOKENS": "512"},
    {"HF_HOME": "/tmp/hf"},
    {"MODEL_ID": "$MODEL_ID"},
    {"PAD_TOKEN": "<pad>"},
]


@pytest.mark.parametrize("env", MOVED)
def test_a_hub_token_in_env_is_safely_moved_to_secrets(env: dict[str, str]) -> None:
    submission = uv(PUSH, secrets={}, env={**env, "EPOCHS": "3"})
    assert found(submission, "T002") == [("error", f"env.{next(iter(env))}", None)]
    assert LITERAL not in submission.report.model_dump_json()
    assert submission.fix("T002").safe
    mended = submission.mended(submission.fix("T002"))
    assert found(mended, "T002") == []
    assert mended.args["env"] == {"EPOCHS": "3"}
    assert list(mended.args["secrets"].values()) == ["$HF_TOKEN"]


def test_a_reference_in_env_is_no_token_and_a_literal_is_one() -> None:
    assert uv(PUSH, secrets={}, env={"HF_TOKEN": "$HF_TOKEN"}).report.verdict == "lost"
    assert uv(PUSH, secrets={}, env={"HF_TOKEN": LITERAL}).report.verdict == "persists"


def test_another_providers_token_is_moved_only_where_the_caller_agrees() -> None:
    submission = uv(PUSH, env={"GIT_PASSWORD": "ghp_" + "a1B2" * 9})
    assert found(submission, "T002") == [("error", "env.GIT_PASSWORD", None)]
    assert not submission.fix("T002").safe
    assert found(submission.mended(submission.fix("T002")), "T002") == []


@pytest.mark.parametrize("env", PASSED)
def test_variables_that_hold_no_token_are_left_alone(env: dict[str, str]) -> None:
    assert found(uv(PUSH, secrets=TOKEN, env=env), "T002") == []
