from __future__ import annotations

import pytest

from schemas.facts import RepoFacts
from tests.guard.asked import caller, errors, found, uv

API = "from huggingface_hub import HfApi\napi = HfApi()\n"
UPLOAD = "api.upload_file(path_or_fileobj='a', path_in_repo='a', repo_id='alice/rows', repo_type='dataset')\n"
PLACE = "hf://datasets/alice/rows"
ABSENT = caller({PLACE: RepoFacts(exists=False, writable=True)})
PASSED = [
    pytest.param("api.create_repo('alice/rows', repo_type='dataset', exist_ok=True)\n" + UPLOAD, id="created"),
    pytest.param("api.create_repo(repo_id='alice/rows', repo_type='dataset')\n" + UPLOAD, id="created by keyword"),
    pytest.param(
        "from datasets import Dataset\nDataset().push_to_hub('alice/rows')\n" + UPLOAD, id="created by a push before"
    ),
    pytest.param("from datasets import Dataset\nDataset().push_to_hub('alice/rows')\n", id="a push creates it"),
    pytest.param(
        "import json\napi.create_repo(json.load(open('c.json'))['id'], repo_type='dataset')\n" + UPLOAD,
        id="created under a name that only the run knows",
    ),
]


def test_it_is_a_warning_where_nobody_asked_the_hub_and_an_error_where_it_does_not_exist() -> None:
    assert found(uv(API + UPLOAD), "E004") == [("warning", "script", 3)]
    assert uv(API + UPLOAD).report.admitted
    assert found(uv(API + UPLOAD, facts=ABSENT), "E004") == [("error", "script", 3)]
    assert uv(API + UPLOAD, facts=ABSENT).report.verdict == "lost"


def test_a_repository_that_exists_is_no_matter() -> None:
    assert found(uv(API + UPLOAD, facts=caller({PLACE: RepoFacts(exists=True, writable=True)})), "E004") == []


@pytest.mark.parametrize("script", PASSED)
def test_a_repository_that_the_script_makes_is_no_matter(script: str) -> None:
    submission = uv(API + script, facts=ABSENT)
    assert found(submission, "E004") == []
    assert submission.report.admitted


def test_a_repository_of_another_type_is_not_the_one() -> None:
    submission = uv(API + "api.create_repo('alice/rows')\n" + UPLOAD, facts=ABSENT)
    assert errors(submission) & {"E004", "D004"}


def test_a_push_that_comes_later_is_too_late() -> None:
    script = API + UPLOAD + "from datasets import Dataset\nDataset().push_to_hub('alice/rows')\n"
    assert found(uv(script, facts=ABSENT), "E004") == [("error", "script", 3)]


@pytest.mark.parametrize(
    "script",
    [
        API + UPLOAD,
        API + "if True:\n    " + UPLOAD,
        API + "def save():\n    return " + UPLOAD + "save()\n",
        "import pandas as pd\npd.DataFrame().to_parquet('hf://datasets/alice/rows/a.parquet')\n",
    ],
)
def test_it_is_safely_created_in_the_line_before(script: str) -> None:
    submission = uv(script, facts=ABSENT)
    assert submission.fix("E004").safe
    mended = submission.mended(submission.fix("E004"))
    assert found(mended, "E004") == []
    assert mended.report.admitted
    compile(mended.args["script"], "script.py", "exec")


def test_a_space_needs_a_choice_and_a_bucket_an_interface_of_its_own() -> None:
    script = API + UPLOAD.replace("dataset", "space")
    assert not uv(script).fix("E004").safe


BUCKET = "hf://buckets/alice/rows"
SYNC = "api.sync_bucket('out', 'hf://buckets/alice/rows/run-1')\n"


def test_a_folder_of_a_bucket_is_there_when_the_bucket_is() -> None:
    there = caller({BUCKET: RepoFacts(exists=True, writable=True)})
    absent = caller({BUCKET: RepoFacts(exists=False, writable=True)})
    assert found(uv(API + SYNC, facts=there), "E004") == []
    assert found(uv(API + SYNC, facts=absent), "E004") == [("error", "script", 3)]
    assert found(uv(API + "api.create_bucket('alice/rows', exist_ok=True)\n" + SYNC, facts=absent), "E004") == []


def test_a_repository_that_is_created_without_its_owner_is_the_callers() -> None:
    create = "made = api.create_repo('rows', repo_type='dataset', exist_ok=True)\n"
    upload = UPLOAD.replace("'alice/rows'", "made.repo_id")
    assert found(uv(API + create + upload, facts=caller()), "E004") == []
    assert found(uv(API + create + UPLOAD, facts=caller()), "E004") == []
