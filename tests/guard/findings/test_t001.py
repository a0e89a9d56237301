from __future__ import annotations

import pytest

from tests.guard.asked import Submission, caller, found, run, uv

PUSH = "from datasets import Dataset\nDataset.from_dict({'a': [1]}).push_to_hub('alice/rows')\n"
UPLOAD = """
    from huggingface_hub import HfApi
    HfApi().upload_file(path_or_fileobj=b"{}", path_in_repo="a.json", repo_id="alice/rows", repo_type="dataset")
"""
TRAINER = """
    from transformers import Trainer, TrainingArguments
    args = TrainingArguments("out", push_to_hub=True, hub_model_id="alice/model")
    Trainer(model="base", args=args).train()
"""
BUCKET = "import pandas as pd\npd.DataFrame().to_csv('/out/rows.csv')\n"
ASSERTION = "import os\nassert 'HF_TOKEN' in os.environ, 'HF_TOKEN required!'\n" + BUCKET
MOUNT = ["hf://buckets/alice/rows:/out"]
S3 = "import boto3\nboto3.client('s3').upload_file('a.json', 'bucket', 'a.json')\n"
GIVEN = "import os\nfrom datasets import Dataset\nDataset().push_to_hub('alice/rows', token=os.environ['WRITER'])\n"

FLAGGED = [
    pytest.param(uv(PUSH, secrets={}), id="push_to_hub"),
    pytest.param(uv(UPLOAD, secrets={}), id="upload_file"),
    pytest.param(uv(TRAINER, secrets={}), id="a trainer"),
    pytest.param(uv(PUSH, secrets={"OTHER": "$OTHER"}), id="another secret"),
    pytest.param(run("hf upload alice/model out", secrets={}), id="a command"),
    pytest.param(uv(ASSERTION, secrets={}, volumes=MOUNT), id="the script asserts the token"),
]
PASSED = [
    pytest.param(uv(PUSH), id="the token is there"),
    pytest.param(uv(PUSH, secrets=["HF_TOKEN"]), id="by name"),
    pytest.param(uv(PUSH, secrets={"HUGGING_FACE_HUB_TOKEN": "$HF_TOKEN"}), id="under its old name"),
    pytest.param(uv(GIVEN, secrets={"WRITER": "$WRITER"}), id="the push is given another secret"),
    pytest.param(uv(BUCKET, secrets={}, volumes=MOUNT), id="a mounted bucket needs none"),
    pytest.param(uv(BUCKET, secrets={}), id="nothing is pushed"),
    pytest.param(uv(S3, secrets={"AWS_ACCESS_KEY_ID": "$AWS_ACCESS_KEY_ID"}), id="another store"),
    pytest.param(uv(PUSH, secrets={"HUGGINGFACE_TOKEN": "$HF_TOKEN"}), id="a misnamed secret is T004's"),
    pytest.param(uv(PUSH, secrets={}, env={"HF_TOKEN": "$HF_TOKEN"}), id="a token in env is T002's"),
]


@pytest.mark.parametrize("submission", FLAGGED)
def test_a_write_to_the_hub_without_a_token_is_lost_and_safely_mended(submission: Submission) -> None:
    assert found(submission, "T001") == [("error", "secrets", None)]
    assert submission.report.verdict == "lost"
    assert submission.fix("T001").safe
    mended = submission.mended(submission.fix("T001"))
    assert found(mended, "T001") == []
    assert mended.report.admitted


@pytest.mark.parametrize("submission", PASSED)
def test_a_job_with_a_token_or_without_need_of_one_is_left_alone(submission: Submission) -> None:
    assert found(submission, "T001") == []


def test_the_message_names_the_line_and_the_place() -> None:
    (finding,) = uv(PUSH, secrets={}, facts=caller()).findings("T001")
    assert "Line 2 " in finding.message
    assert "hf://datasets/alice/rows" in finding.message


WITHHELD = [
    pytest.param("import os\nos.environ['HF_TOKEN'] = ''\n" + PUSH, 2, id="emptied"),
    pytest.param("import os\ndel os.environ['HF_TOKEN']\n" + PUSH, 2, id="deleted"),
    pytest.param("import os\nos.environ.pop('HF_TOKEN', None)\n" + PUSH, 2, id="taken out"),
    pytest.param(PUSH.replace("')", "', token=False)"), 2, id="not sent"),
]
SENT = [
    pytest.param(
        "import os\ntoken = os.environ.pop('HF_TOKEN')\nos.environ['HF_TOKEN'] = token\n" + PUSH, id="put back"
    ),
    pytest.param("import os, sys\nif len(sys.path) > 9:\n    os.environ.pop('HF_TOKEN', None)\n" + PUSH, id="perhaps"),
    pytest.param(PUSH + "import os\nos.environ.pop('HF_TOKEN', None)\n", id="taken out afterwards"),
    pytest.param(
        "import os\nfrom huggingface_hub import login\nlogin(os.environ.pop('HF_TOKEN'))\n" + PUSH, id="logged in with"
    ),
    pytest.param(
        "import os\ntoken = os.environ.pop('HF_TOKEN')\n" + PUSH.replace("')", "', token=token)"),
        id="given to the push",
    ),
]


@pytest.mark.parametrize(("script", "line"), WITHHELD)
def test_a_token_that_the_script_keeps_from_its_push_is_none(script: str, line: int) -> None:
    submission = uv(script, facts=caller())
    assert found(submission, "T001") == [("error", "script", line)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize("script", SENT)
def test_a_token_that_still_reaches_the_push_is_there(script: str) -> None:
    assert uv(script, facts=caller()).report.admitted
