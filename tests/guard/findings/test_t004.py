from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, Submission, errors, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
OTHER = {"HUGGINGFACE_TOKEN": "$HF_TOKEN"}
GIVEN = """
    import os
    from datasets import Dataset
    Dataset().push_to_hub("alice/rows", token=os.environ["HUGGINGFACE_TOKEN"])
"""
LOGIN = "import os\nfrom huggingface_hub import login\nlogin(token=os.environ['HUGGINGFACE_TOKEN'])\n"
PASSED = [
    pytest.param(uv(PUSH), id="the right name"),
    pytest.param(uv(PUSH, secrets={**TOKEN, **OTHER}), id="the right name as well"),
    pytest.param(uv(PUSH, secrets={"HUGGING_FACE_HUB_TOKEN": "$HF_TOKEN"}), id="the old name is still read"),
    pytest.param(uv("print(1 + 1)\n", secrets=OTHER), id="nothing is pushed"),
    pytest.param(uv(GIVEN, secrets=OTHER), id="the script reads that name"),
    pytest.param(uv(LOGIN + PUSH, secrets=OTHER), id="the script logs in with that name"),
]


@pytest.mark.parametrize("name", ["TOKEN", "HUGGINGFACE_TOKEN", "HF_API_TOKEN", "HUGGINGFACEHUB_API_TOKEN", "hf_token"])
def test_a_secret_that_no_library_looks_for_is_safely_renamed(name: str) -> None:
    submission = uv(PUSH, secrets={name: "$HF_TOKEN"})
    assert found(submission, "T004") == [("error", f"secrets.{name}", None)]
    assert errors(submission) == {"T004"}
    assert submission.report.verdict == "lost"
    assert submission.fix("T004").safe
    mended = submission.mended(submission.fix("T004"))
    assert mended.args["secrets"] == TOKEN
    assert mended.report.admitted


def test_the_command_line_tool_looks_for_the_same_name() -> None:
    submission = run("hf upload alice/model out", secrets=OTHER)
    assert found(submission, "T004") == [("error", "secrets.HUGGINGFACE_TOKEN", None)]


@pytest.mark.parametrize("submission", PASSED)
def test_a_secret_that_is_read_under_its_name_is_left_alone(submission: Submission) -> None:
    assert found(submission, "T004") == []
