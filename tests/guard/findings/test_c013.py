from __future__ import annotations

import pytest

from tests.guard.asked import Submission, found, run, uv

DAILY = {"schedule": "@daily"}
HEAD = "import time\nfrom datasets import Dataset, load_dataset\nfrom huggingface_hub import HfApi\n"
ROWS = "rows = Dataset.from_dict({'a': [1]})\n"
FILE = "HfApi().upload_file(path_or_fileobj='a.json', path_in_repo=%s, repo_id='alice/rows', repo_type='dataset')\n"
TODAY = "time.strftime('%Y-%m-%d')"
MOUNT = {"volumes": ["hf://buckets/alice/b:/out"]}
NOTED = [
    pytest.param(uv(HEAD + ROWS + "rows.push_to_hub('alice/rows')\n", **DAILY), 5, id="a dataset"),
    pytest.param(uv(HEAD + ROWS + "rows.push_to_hub('alice/rows', split='train')\n", **DAILY), 5, id="a split"),
    pytest.param(uv(HEAD + FILE % "'a.json'", **DAILY), 4, id="a file"),
    pytest.param(
        uv("from transformers import AutoModel\nAutoModel.from_pretrained('b').push_to_hub('alice/m')\n", **DAILY),
        2,
        id="a model",
    ),
]
PASSED = [
    pytest.param(uv(HEAD + ROWS + "rows.push_to_hub('alice/rows')\n"), id="no schedule"),
    pytest.param(uv(HEAD + ROWS + f"rows.push_to_hub('alice/rows-' + {TODAY})\n", **DAILY), id="a name with the date"),
    pytest.param(uv(HEAD + ROWS + f"rows.push_to_hub('alice/rows', split={TODAY})\n", **DAILY), id="a split for each"),
    pytest.param(uv(HEAD + ROWS + f"rows.push_to_hub('alice/rows', {TODAY})\n", **DAILY), id="a part for each"),
    pytest.param(uv(HEAD + FILE % f"{TODAY} + '.json'", **DAILY), id="a file for each"),
    pytest.param(
        uv(HEAD + "load_dataset('alice/rows').push_to_hub('alice/rows')\n", **DAILY), id="it goes on from the last run"
    ),
    pytest.param(uv("open('/out/log.txt', 'a').write('x')\n", **MOUNT, **DAILY), id="a file that grows"),
    pytest.param(run("hf upload alice/rows out", **DAILY), id="a folder of which nothing is known"),
]


@pytest.mark.parametrize(("submission", "line"), NOTED)
def test_what_each_run_of_a_schedule_replaces_is_noted(submission: Submission, line: int) -> None:
    assert found(submission, "C013") == [("note", "script", line)]
    assert submission.report.admitted
    assert "`@daily`" in submission.findings("C013")[0].message
    assert not submission.fix("C013").safe


@pytest.mark.parametrize("submission", PASSED)
def test_what_each_run_keeps_apart_is_left_alone(submission: Submission) -> None:
    assert found(submission, "C013") == []


def test_in_a_bucket_it_is_a_warning_for_nothing_older_stays() -> None:
    submission = uv("import pathlib\npathlib.Path('/out/a.txt').write_text('x')\n", **MOUNT, **DAILY)
    assert found(submission, "C013") == [("warning", "script", 2)]
    assert "no older versions" in submission.findings("C013")[0].message
