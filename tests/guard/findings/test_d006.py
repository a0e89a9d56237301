from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from schemas.facts import RepoFacts
from tests.guard.asked import Submission, caller, found, uv

if TYPE_CHECKING:
    from schemas.facts import Facts

ROWS, MODEL, BUCKET = "hf://datasets/alice/rows", "hf://alice/m", "hf://buckets/alice/b"
PUSH = "from datasets import Dataset\nrows = Dataset.from_dict({'a': [1]})\nrows.push_to_hub('alice/rows'%s)\n"
UPLOAD = "from huggingface_hub import HfApi\napi = HfApi()\n"
FILE = "api.upload_file(path_or_fileobj='a.json', path_in_repo='%s', repo_id='alice/rows', repo_type='dataset'%s)\n"
FOLDER = "open('out/a.json', 'w').write('x')\napi.upload_folder(folder_path='out', repo_id='alice/rows', %s)\n"
WEIGHTS = "from transformers import AutoModel\nAutoModel.from_pretrained('base').push_to_hub('alice/m')\n"
TRAINER = (
    "from transformers import Trainer, TrainingArguments as A\n"
    "Trainer(model='base', args=A('out', push_to_hub=True, hub_model_id='alice/m')).train()\n"
)
MOUNT = {"volumes": ["hf://buckets/alice/b:/out"]}


def holding(uri: str, *files: str) -> Facts:
    """What preflight learns where a repository holds these files at its top."""
    return caller({uri: RepoFacts(exists=True, writable=True, empty=not files, files=list(files))})


FLAGGED = [
    pytest.param(uv(PUSH % "", facts=holding(ROWS, "README.md", "data")), 3, "data", id="a dataset"),
    pytest.param(
        uv(PUSH % ", config_name='en'", facts=holding(ROWS, "data", "en")), 3, "en", id="a configuration of it"
    ),
    pytest.param(uv(WEIGHTS, facts=holding(MODEL, "model.safetensors")), 2, "model.safetensors", id="a model"),
    pytest.param(uv(TRAINER, facts=holding(MODEL, "adapter_config.json")), 2, "adapter_config.json", id="a trainer"),
    pytest.param(uv(UPLOAD + FILE % ("a.json", ""), facts=holding(ROWS, "a.json")), 3, "a.json", id="a file"),
    pytest.param(
        uv(UPLOAD + FOLDER % "repo_type='dataset'", facts=holding(ROWS, "a.json")), 4, "a.json", id="a folder"
    ),
    pytest.param(
        uv(
            "import pandas as pd\npd.DataFrame().to_csv('hf://datasets/alice/rows/a.csv')\n",
            facts=holding(ROWS, "a.csv"),
        ),
        2,
        "a.csv",
        id="an hf path",
    ),
    pytest.param(
        uv("open('/out/a.json', 'w').write('x')\n", facts=holding(BUCKET, "a.json"), **MOUNT),
        1,
        "a.json",
        id="a bucket",
    ),
]
PASSED = [
    pytest.param(uv(PUSH % "", facts=holding(ROWS)), id="an empty dataset"),
    pytest.param(uv(PUSH % "", facts=holding(ROWS, "README.md")), id="only a card"),
    pytest.param(uv(PUSH % ", config_name='en'", facts=holding(ROWS, "data")), id="another configuration"),
    pytest.param(uv(PUSH % ", revision='next'", facts=holding(ROWS, "data")), id="another branch"),
    pytest.param(uv(PUSH % ", create_pr=True", facts=holding(ROWS, "data")), id="a pull request"),
    pytest.param(uv(WEIGHTS, facts=holding(MODEL, "README.md")), id="no model is there"),
    pytest.param(uv(UPLOAD + FILE % ("b.json", ""), facts=holding(ROWS, "a.json")), id="another file"),
    pytest.param(uv(UPLOAD + FILE % ("runs/a.json", ""), facts=holding(ROWS, "runs")), id="in a folder"),
    pytest.param(
        uv(UPLOAD + FOLDER % "repo_type='dataset', path_in_repo='x'", facts=holding(ROWS, "a.json")), id="below a path"
    ),
    pytest.param(
        uv("open('/out/a.json', 'a').write('x')\n", facts=holding(BUCKET, "a.json"), **MOUNT), id="a file that grows"
    ),
    pytest.param(
        uv(PUSH % "", facts=caller({ROWS: RepoFacts(exists=True, empty=False)})), id="its files are not known"
    ),
    pytest.param(uv(PUSH % ""), id="nobody was asked"),
    pytest.param(
        uv(
            "from datasets import load_dataset\nload_dataset('alice/rows').push_to_hub('alice/rows')\n",
            facts=holding(ROWS, "data"),
        ),
        id="its own source is D007's",
    ),
]


@pytest.mark.parametrize(("submission", "line", "name"), FLAGGED)
def test_files_that_the_job_replaces_are_warned_of(submission: Submission, line: int, name: str) -> None:
    assert found(submission, "D006") == [("warning", "script", line)]
    assert f"`{name}`" in submission.findings("D006")[0].message
    assert submission.report.admitted
    assert not submission.fix("D006").safe


@pytest.mark.parametrize("submission", PASSED)
def test_what_the_job_only_adds_to_is_left_alone(submission: Submission) -> None:
    assert found(submission, "D006") == []


def test_the_message_says_whether_the_older_version_is_kept() -> None:
    def message(submission: Submission) -> str:
        return submission.findings("D006")[0].message

    assert "stay in its history" in message(uv(PUSH % "", facts=holding(ROWS, "data")))
    assert "no older versions" in message(uv("open('/out/a', 'w')\n", facts=holding(BUCKET, "a"), **MOUNT))
