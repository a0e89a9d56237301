from __future__ import annotations

import pytest

from tests.guard.asked import TOKEN, Submission, found, run, uv

WRITE = "import json, requests\njson.dump(requests.get('https://example.org').json(), open('/out/a.json', 'w'))\n"
OUT = {"volumes": ["hf://buckets/alice/b:/out"]}
FLAGGED = [
    pytest.param(uv(WRITE, **OUT), id="to a bucket"),
    pytest.param(run("python -c \"open('/out/a', 'w').write('a')\"", **OUT), id="a command"),
    pytest.param(
        uv(
            "import boto3\nboto3.client('s3').upload_file('a', 'bucket', 'a')\n",
            secrets={**TOKEN, "AWS_ACCESS_KEY_ID": "$AWS_ACCESS_KEY_ID"},
        ),
        id="to another store",
    ),
]
PASSED = [
    pytest.param(uv(WRITE, **OUT, secrets={}), id="no token"),
    pytest.param(uv("from datasets import load_dataset\n" + WRITE, **OUT), id="it reads from the Hub"),
    pytest.param(uv("import os\nprint('HF_TOKEN' in os.environ)\n" + WRITE, **OUT), id="it speaks of the token"),
    pytest.param(uv("import pandas\npandas.read_csv('hf://datasets/a/b/c.csv')\n" + WRITE, **OUT), id="an hf path"),
    pytest.param(uv("import subprocess\nsubprocess.run(['make'])\n" + WRITE, **OUT), id="a program"),
    pytest.param(uv("from acme_tools import fetch\n" + WRITE, **OUT), id="a package that is not known"),
    pytest.param(run("hf download alice/rows && cp a /out/a", **OUT), id="a tool of the Hub"),
    pytest.param(
        uv("from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n" + WRITE, **OUT),
        id="it pushes",
    ),
    pytest.param(uv(WRITE), id="nothing is kept"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_a_token_that_nothing_needs_is_noted(submission: Submission) -> None:
    assert found(submission, "T011") == [("note", "secrets.HF_TOKEN", None)]
    assert submission.report.admitted
    fix = submission.fix("T011")
    assert (fix.safe, fix.args) == (False, {"secrets": {"HF_TOKEN": None}})
    mended = submission.mended(fix)
    assert found(mended, "T011") == []
    assert mended.report.admitted


@pytest.mark.parametrize("submission", PASSED)
def test_a_token_that_something_may_need_is_left_alone(submission: Submission) -> None:
    assert found(submission, "T011") == []
