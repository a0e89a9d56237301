from __future__ import annotations

import pytest

from tests.guard.asked import LITERAL, TOKEN, found, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
PLACEHOLDERS = ["HF_TOKEN", "<token>", "<your token>", "your-token", "YOUR_HF_TOKEN", "hf_...", "hf_xxxxxxxx", "..."]


def with_token(token: str) -> str:
    return f"import os\nfrom datasets import Dataset\nDataset().push_to_hub('alice/rows', token={token})\n"


@pytest.mark.parametrize("text", PLACEHOLDERS)
def test_a_placeholder_in_secrets_is_safely_replaced_by_a_reference(text: str) -> None:
    submission = uv(PUSH, secrets={"HF_TOKEN": text})
    assert found(submission, "T005") == [("error", "secrets.HF_TOKEN", None)]
    assert submission.report.verdict == "lost"
    assert submission.fix("T005").safe
    mended = submission.mended(submission.fix("T005"))
    assert mended.args["secrets"] == TOKEN
    assert mended.report.admitted


@pytest.mark.parametrize("text", ["hf_...", "<token>", "your_token_here", ""])
def test_a_placeholder_that_a_push_is_given_is_found(text: str) -> None:
    submission = uv(with_token(f"'{text}'"))
    assert found(submission, "T005") == [("error", "script", 3)]
    assert submission.report.verdict == "lost"
    assert not submission.fix("T005").safe


@pytest.mark.parametrize("text", ["$HF_TOKEN", "${HF_TOKEN}", "$MY_TOKEN", LITERAL, "a7f3-22c9-opaque-value"])
def test_a_reference_or_a_value_is_no_placeholder(text: str) -> None:
    assert found(uv(PUSH, secrets={"HF_TOKEN": text}), "T005") == []


@pytest.mark.parametrize("token", ["True", "None", "os.environ['HF_TOKEN']", "os.getenv('HF_TOKEN')"])
def test_a_push_with_the_jobs_own_token_is_left_alone(token: str) -> None:
    submission = uv(with_token(token))
    assert found(submission, "T005") == []
    assert submission.report.admitted


LOGIN = """import argparse
from datasets import load_dataset
from huggingface_hub import login
parser = argparse.ArgumentParser()
parser.add_argument("--token")
args = parser.parse_args()
if args.token:
    login(token=args.token)
load_dataset("stanfordnlp/imdb").push_to_hub("alice/rows"{})
"""


@pytest.mark.parametrize("given", ["", ", token=args.token"])
def test_a_variable_that_no_shell_looks_up_is_no_token(given: str) -> None:
    literal = uv(LOGIN.format(given), script_args=["--token", "$HF_TOKEN"])
    assert [severity for severity, *_ in found(literal, "T005")] == ["error"]
    assert literal.report.verdict == "lost"
    assert uv(LOGIN.format(given), script_args=[]).report.verdict == "persists"
