from __future__ import annotations

import pytest

from tests.guard.asked import caller, found, invented, uv

API = "from huggingface_hub import HfApi\napi = HfApi()\n"
FLAGGED = [
    "api.upload_file(path_or_fileobj='a', path_in_repo='a', repo_id='rows')\n",
    "api.upload_folder(folder_path='out', repo_id='rows')\n",
    "api.create_commit(repo_id='rows', operations=[], commit_message='x')\n",
    "api.create_repo('rows', exist_ok=True)\napi.upload_folder(folder_path='out', repo_id='rows')\n",
]
PASSED = [
    "api.upload_folder(folder_path='out', repo_id='alice/rows')\n",
    "from datasets import Dataset\nDataset().push_to_hub('rows')\n",
    "url = api.create_repo('rows', exist_ok=True)\napi.upload_folder(folder_path='out', repo_id=url.repo_id)\n",
    "import boto3\nboto3.client('s3').upload_file('a', 'rows', 'c')\n",
]


@pytest.mark.parametrize("script", FLAGGED)
def test_an_upload_to_a_name_without_its_owner_is_lost(script: str) -> None:
    submission = uv(API + script, facts=caller())
    line = 2 + script.count("\n")
    assert found(submission, "D003") == [("error", "script", line)]
    assert submission.report.verdict == "lost"
    assert not submission.fix("D003").safe


@pytest.mark.parametrize("script", FLAGGED[:3])
def test_the_callers_own_namespace_is_written_in_front(script: str) -> None:
    submission = uv(API + script, facts=caller())
    mended = submission.mended(submission.fix("D003"))
    assert found(mended, "D003") == []
    assert mended.report.verdict == "persists"
    assert [one.uri for one in mended.report.destinations] == ["hf://alice/rows"]


@pytest.mark.parametrize("script", FLAGGED)
def test_no_namespace_is_invented_for_a_caller_who_is_not_known(script: str) -> None:
    submission = uv(API + script)
    assert not invented(submission, submission.fix("D003"))


@pytest.mark.parametrize("script", PASSED)
def test_what_names_or_finds_the_owner_is_left_alone(script: str) -> None:
    assert found(uv(API + script, facts=caller()), "D003") == []
