from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

API = "from huggingface_hub import HfApi\napi = HfApi()\n"
FILE = "api.upload_file(path_or_fileobj='a', path_in_repo='a', repo_id='alice/rows'{})\n"
DATASET = ", repo_type='dataset'"
FLAGGED = [
    "api.create_repo('alice/rows', repo_type='dataset')\n" + FILE.format(""),
    "api.create_repo('alice/rows')\n" + FILE.format(DATASET),
    "api.create_repo(repo_id='alice/rows', repo_type='space', space_sdk='static')\n" + FILE.format(DATASET),
]
PASSED = [
    "api.create_repo('alice/rows', repo_type='dataset')\n" + FILE.format(DATASET),
    "api.create_repo('alice/rows')\n" + FILE.format(""),
    "api.create_repo('alice/rows', repo_type='model')\n" + FILE.format(""),
    "api.create_repo('alice/other', repo_type='dataset')\n" + FILE.format(""),
    "import json\napi.create_repo('alice/rows', repo_type=json.load(open('c.json'))['type'])\n" + FILE.format(""),
    "for kind in ('model', 'dataset'):\n    api.create_repo('alice/rows', repo_type=kind)\n" + FILE.format(""),
]


@pytest.mark.parametrize("script", FLAGGED)
def test_an_upload_to_another_type_than_was_created_is_lost(script: str) -> None:
    submission = uv(API + script)
    assert found(submission, "D004") == [("error", "script", 4)]
    assert errors(submission) == {"D004"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("D004").safe


@pytest.mark.parametrize("script", PASSED)
def test_the_same_type_another_repository_or_an_unknown_type_is_left_alone(script: str) -> None:
    assert found(uv(API + script), "D004") == []
