from __future__ import annotations

from typing import Any

import pytest

from tests.guard.asked import TOKEN, caller, found, uv

LOAD = "from datasets import load_dataset\nrows = load_dataset({})\nrows.to_csv('/out/a.csv')\n"
MODEL = "from transformers import AutoModel\nmodel = AutoModel.from_pretrained({})\nmodel.save_pretrained('/out/m')\n"
OUT: dict[str, Any] = {"secrets": {}, "volumes": ["hf://buckets/alice/b:/out"], "facts": caller()}
GATED = ["'meta-llama/Llama-3.1-8B'", "'google/gemma-3-4b-it'", "'Meta-Llama/Llama-2-7b'"]
OPEN = ["'Qwen/Qwen3-8B'", "'gpt2'", "'./meta-llama/local'", "open('a').read()", "'google/flan-t5-base'"]


@pytest.mark.parametrize("model", GATED)
def test_a_gated_model_without_a_token_is_warned_of(model: str) -> None:
    submission = uv(MODEL.format(model), **OUT)
    assert found(submission, "T010") == [("warning", "secrets", None)]
    assert submission.report.admitted
    fix = submission.fix("T010")
    assert (fix.safe, fix.args) == (False, {"secrets": TOKEN})
    assert found(submission.mended(fix), "T010") == []


@pytest.mark.parametrize("name", ["alice/rows", "acme/rows"])
def test_a_repository_of_the_callers_may_be_private(name: str) -> None:
    submission = uv(LOAD.format(f"'{name}'"), **OUT)
    assert found(submission, "T010") == [("note", "secrets", None)]
    assert found(submission.by(None), "T010") == []


@pytest.mark.parametrize("place", OPEN)
def test_what_is_open_to_everyone_is_left_alone(place: str) -> None:
    assert found(uv(MODEL.format(place), **OUT), "T010") == []
    assert found(uv(LOAD.format("'csv', data_files='a.csv'"), **OUT), "T010") == []


def test_a_job_with_a_token_is_left_alone() -> None:
    script = MODEL.format(GATED[0])
    assert found(uv(script, **{**OUT, "secrets": TOKEN}), "T010") == []
    given = MODEL.format(GATED[0] + ", token=os.environ['MY_TOKEN']")
    assert found(uv("import os\n" + given, **{**OUT, "secrets": {"MY_TOKEN": "$MY_TOKEN"}}), "T010") == []
    login = "import os\nfrom huggingface_hub import login\nlogin(os.environ['MY_TOKEN'])\n"
    assert found(uv(login + script, **{**OUT, "secrets": {"MY_TOKEN": "$MY_TOKEN"}}), "T010") == []


def test_a_push_without_a_token_is_spoken_of_once() -> None:
    script = MODEL.format(GATED[0]).replace("save_pretrained('/out/m')", "push_to_hub('alice/m')")
    submission = uv(script, **OUT)
    assert found(submission, "T010") == []
    assert found(submission, "T001") == [("error", "secrets", None)]
