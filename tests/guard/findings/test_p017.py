from __future__ import annotations

import pytest

from schemas.submission import UvArgs
from tests.guard.asked import errors, found, uv

HEAD = """\
import os, shutil, tempfile
from pathlib import Path
import pandas as pd
from huggingface_hub import create_repo, delete_repo, upload_folder
create_repo('alice/rows', repo_type='dataset', exist_ok=True)
rows = pd.DataFrame({'a': [1]})
"""
UPLOAD = "upload_folder(folder_path={}, repo_id='alice/rows', repo_type='dataset'{})\n"
WRITE = "os.makedirs('out')\nrows.to_parquet('out/rows.parquet')\n"
TEMPORARY = "with tempfile.TemporaryDirectory() as tmp:\n    rows.to_csv(Path(tmp) / 'rows.csv')\n"
DELETE = "delete_repo('alice/rows', repo_type='dataset')\n"
EMPTIED = [
    pytest.param(WRITE + UPLOAD.format("'out'", ", ignore_patterns=['*.parquet']"), 9, id="left out"),
    pytest.param(WRITE + UPLOAD.format("'out'", ", allow_patterns='*.safetensors'"), 9, id="not let in"),
    pytest.param(WRITE + "shutil.rmtree('out')\n" + UPLOAD.format("'out'", ""), 10, id="removed"),
    pytest.param(TEMPORARY + UPLOAD.format("tmp", ""), 9, id="a temporary folder that is gone"),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + DELETE, 10, id="deleted again"),
]
KEPT = [
    pytest.param(WRITE + UPLOAD.format("'out'", ", ignore_patterns=['checkpoint-*/', '*.tmp']"), id="of other files"),
    pytest.param(WRITE + UPLOAD.format("'out'", ", allow_patterns=['*.parquet']"), id="let in"),
    pytest.param(
        WRITE + "import tools\ntools.render('out')\n" + UPLOAD.format("'out'", ", ignore_patterns=['*.parquet']"),
        id="a library writes there too",
    ),
    pytest.param("os.makedirs('out')\nshutil.rmtree('out')\n" + WRITE + UPLOAD.format("'out'", ""), id="written again"),
    pytest.param(TEMPORARY + "    " + UPLOAD.format("tmp", ""), id="while it is there"),
    pytest.param(WRITE + DELETE + UPLOAD.format("'out'", ""), id="deleted before"),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + "delete_repo('alice/old', repo_type='dataset')\n", id="another"),
    pytest.param(WRITE + UPLOAD.format("'out'", "") + "delete_repo('alice/rows')\n", id="the model of that name"),
]


@pytest.mark.parametrize(("script", "line"), EMPTIED)
def test_an_upload_without_the_results_keeps_none(script: str, line: int) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P017") == [("error", "script", line)]
    assert errors(submission) == {"P017"}
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", KEPT)
def test_an_upload_with_the_results_is_left_alone(script: str) -> None:
    submission = uv(HEAD + script)
    assert found(submission, "P017") == []
    assert submission.report.admitted


def test_a_folder_that_nothing_makes_is_not_found() -> None:
    image = "ghcr.io/astral-sh/uv:python3.12-bookworm"
    script = "from huggingface_hub import upload_folder\n" + UPLOAD.format("'results'", "")
    made = "import os\nos.makedirs('results')\n" + script
    submission = uv(script, image=image, dependencies=["huggingface_hub"])
    assert found(submission, "P017") == [("error", "script", 2)]
    assert found(uv(made, image=image, dependencies=["huggingface_hub"]), "P017") == []


def test_a_file_that_nothing_writes_is_not_uploaded_though_its_failure_is_swallowed() -> None:
    script = (
        "from huggingface_hub import HfApi\nopen('rows.csv', 'w').write('a')\ntry:\n"
        "    HfApi().upload_file(path_or_fileobj='row.csv', path_in_repo='rows.csv', repo_id='alice/rows')\n"
        "except Exception as error:\n    print(error)\n"
    )
    image = UvArgs.model_fields["image"].default
    submission = uv(script, image=image)
    assert found(submission, "P017") == [("error", "script", 4)]
    assert submission.report.verdict == "lost"
    assert found(uv(script.replace("row.csv", "rows.csv"), image=image), "P017") == []
    numbered = script.replace("open('rows.csv', 'w')", "import time\nopen(f'row-{time.time_ns()}.csv', 'w')")
    assert found(uv(numbered.replace("row.csv", "row-1.csv"), image=image), "P017") == []
    assert found(uv(numbered, image=image), "P017") == [("error", "script", 5)]
