from __future__ import annotations

import pytest

from tests.guard.asked import LITERAL, TOKEN, Submission, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
AWS = "AKIA" + "ABCD" * 4
IN_SCRIPT = f"""
    from huggingface_hub import HfApi
    api = HfApi(token="{LITERAL}")
    api.create_repo("alice/rows", repo_type="dataset", exist_ok=True)
    api.upload_file(path_or_fileobj=b"1", path_in_repo="a", repo_id="alice/rows", repo_type="dataset")
"""
FLAGGED = [
    pytest.param(uv(IN_SCRIPT), ("error", "script", 2), id="in a call"),
    pytest.param(uv(f"print(1)\n# {LITERAL}\n"), ("error", "script", 2), id="in a comment"),
    pytest.param(uv(f"import os\nos.environ['K'] = '{AWS}'\n"), ("error", "script", 2), id="of another provider"),
    pytest.param(uv(PUSH, script_args=[LITERAL]), ("error", "script_args", None), id="in the arguments"),
    pytest.param(uv(PUSH, script_args=[f"--token={LITERAL}"]), ("error", "script_args", None), id="in an option"),
    pytest.param(run(f"hf upload --token {LITERAL} alice/a b"), ("error", "command", None), id="in the command"),
    pytest.param(run("hf upload alice/a b", labels={"by": LITERAL}), ("error", "labels", None), id="in a label"),
    pytest.param(run("hf upload alice/a b", name=LITERAL), ("error", "name", None), id="in the name"),
    pytest.param(uv(PUSH, secrets={"HF_TOKEN": LITERAL}), ("warning", "secrets.HF_TOKEN", None), id="in secrets"),
]
PASSED = [
    pytest.param(uv(PUSH), id="a reference"),
    pytest.param(uv("TOKEN = 'hf_...'\nprint(1)\n"), id="a placeholder is T005's"),
    pytest.param(uv(f"hf_dataset_of_the_{'very_' * 8}long_run = 1\nprint(1)\n"), id="a long name"),
    pytest.param(uv(PUSH, env={"HF_TOKEN": LITERAL}, secrets={}), id="in env it is T002's"),
    pytest.param(uv(PUSH, script_args=["--repo", "alice/hf_model"]), id="a repository"),
]


@pytest.mark.parametrize(("submission", "place"), FLAGGED)
def test_a_written_out_token_is_found_and_never_repeated(
    submission: Submission, place: tuple[str, str, int | None]
) -> None:
    assert found(submission, "T003") == [place]
    report = submission.report.model_dump_json()
    assert LITERAL not in report
    assert AWS not in report


@pytest.mark.parametrize("submission", PASSED)
def test_text_that_is_no_token_is_left_alone(submission: Submission) -> None:
    assert found(submission, "T003") == []


def test_in_secrets_the_callers_own_token_safely_takes_its_place() -> None:
    submission = uv(PUSH, secrets={"HF_TOKEN": LITERAL, "OTHER": "$OTHER"})
    assert submission.report.admitted
    assert submission.fix("T003").safe
    mended = submission.mended(submission.fix("T003"))
    assert mended.args["secrets"] == {**TOKEN, "OTHER": "$OTHER"}
    assert found(mended, "T003") == []


@pytest.mark.parametrize(
    "submission",
    [
        uv(PUSH, script_args=["--token", LITERAL], secrets={}),
        run(["sh", "-c", f"HF_TOKEN={LITERAL} hf upload alice/a b"], secrets={}),
    ],
)
def test_among_words_the_token_is_taken_out_and_given_as_a_secret(submission: Submission) -> None:
    assert not submission.fix("T003").safe
    mended = submission.mended(submission.fix("T003"))
    assert found(mended, "T003") == []
    assert mended.args["secrets"] == TOKEN


def test_in_a_script_the_fix_gives_the_secret() -> None:
    fix = uv(IN_SCRIPT, secrets={}).fix("T003")
    assert not fix.safe
    assert fix.args == {"secrets": TOKEN}
