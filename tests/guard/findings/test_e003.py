from __future__ import annotations

import pytest

from tests.guard.asked import errors, found, uv

HEAD = """\
from huggingface_hub import HfApi, create_repo, upload_file, upload_folder
create_repo("alice/r", exist_ok=True)
"""
FLAGGED = [
    pytest.param("HfApi().upload_file('a.json', 'a.json', 'alice/r')\n", id="all by position"),
    pytest.param("upload_file('a.json', 'a.json', 'alice/r', repo_type='model')\n", id="some by position"),
    pytest.param("up = HfApi().upload_file\nup('a.json', 'a.json', 'alice/r')\n", id="by another name"),
    pytest.param("upload_file(\n    'a.json', 'é.json',\n    'alice/r',\n)\n", id="over lines, beyond ASCII"),
    pytest.param("upload_folder('alice/r', 'out')\n", id="a folder"),
]
LACKING = [
    pytest.param("upload_file(path_or_fileobj='a', repo_id='alice/r')\n", "path_in_repo", id="a path"),
    pytest.param("upload_file(path_or_fileobj='a', path_in_repo='a')\n", "repo_id", id="a repository"),
    pytest.param("upload_folder(folder_path='out')\n", "repo_id", id="the repository of a folder"),
]
PASSED = [
    "upload_file(path_or_fileobj='a.json', path_in_repo='a.json', repo_id='alice/r')\n",
    "upload_folder(repo_id='alice/r', folder_path='out')\n",
    "given = {'path_in_repo': 'a', 'repo_id': 'alice/r'}\nupload_file(path_or_fileobj='a', **given)\n",
    "import boto3\nboto3.client('s3').upload_file('a', 'b', 'c')\nupload_folder(repo_id='a/r', folder_path='out')\n",
    "def upload_file(a, b):\n    upload_folder(repo_id=a, folder_path=b)\nupload_file('alice/r', 'out')\n",
]


@pytest.mark.parametrize("script", FLAGGED)
def test_arguments_by_position_are_lost_work_and_get_their_names(script: str) -> None:
    submission = uv(HEAD + script)
    line = (HEAD + script).split("\n").index(script.split("\n")[-2 if "up =" in script else 0], 2) + 1
    assert found(submission, "E003") == [("error", "script", line)]
    assert errors(submission) == {"E003"}
    assert submission.report.verdict == "lost"
    assert not submission.fix("E003").safe
    mended = submission.mended(submission.fix("E003"))
    assert found(mended, "E003") == []
    assert mended.report.admitted
    compile(mended.args["script"], "script.py", "exec")


@pytest.mark.parametrize(("script", "name"), LACKING)
def test_a_required_argument_that_is_not_given_is_named(script: str, name: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E003") == [("error", "script", 3)]
    assert submission.report.verdict == "lost"
    assert f"`{name}`" in submission.findings("E003")[0].message


@pytest.mark.parametrize("script", PASSED)
def test_a_call_by_names_and_calls_of_others_are_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "E003") == []
    assert submission.report.verdict == "persists"
