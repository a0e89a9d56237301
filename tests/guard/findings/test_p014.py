from __future__ import annotations

import pytest

from tests.guard.asked import found, uv

S3 = "import boto3\nboto3.client('s3').upload_file('a.json', 'bucket', 'a.json')\n"
GCS = "from google.cloud import storage\nstorage.Client().bucket('b').blob('a').upload_from_filename('a')\n"
HTTP = "import requests\nrequests.post('https://example.com/results', json={})\n"
PUSH = "from datasets import Dataset\nDataset.from_dict({}).push_to_hub('alice/rows')\n"
AWS = {"AWS_ACCESS_KEY_ID": "$AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY": "$AWS_SECRET_ACCESS_KEY"}


@pytest.mark.parametrize("script", [S3, GCS])
def test_a_store_whose_credentials_are_not_given_refuses_the_results(script: str) -> None:
    submission = uv(script)
    assert found(submission, "P014") == [("error", "secrets", None)]
    assert submission.report.verdict == "lost"


@pytest.mark.parametrize(
    ("script", "given"),
    [(S3, {"secrets": AWS}), (GCS, {"env": {"GOOGLE_APPLICATION_CREDENTIALS": "/k.json"}}), (HTTP, {})],
)
def test_a_sole_store_that_takes_them_is_noted_because_no_receipt_can_show_it(
    script: str, given: dict[str, object]
) -> None:
    submission = uv(script, **given)
    assert found(submission, "P014") == [("warning", "script", 2)]
    assert submission.report.admitted


@pytest.mark.parametrize(
    "script",
    [
        pytest.param(PUSH, id="the Hub alone"),
        pytest.param(PUSH + HTTP, id="the Hub as well"),
        pytest.param("import requests\nprint(requests.get('https://example.com').text)\n", id="a download"),
        pytest.param("import boto3\nboto3.client('s3').download_file('b', 'k', 'f')\n", id="a download from a store"),
    ],
)
def test_results_on_the_hub_and_downloads_are_left_alone(script: str) -> None:
    assert found(uv(script), "P014") == []


def test_credentials_in_the_client_itself_are_enough() -> None:
    client = "boto3.client('s3', aws_access_key_id=os.environ['KEY'], aws_secret_access_key=os.environ['SECRET'])"
    submission = uv(f"import boto3, os\n{client}.upload_file('a', 'b', 'c')\n", secrets=["KEY", "SECRET"])
    assert [severity for severity, _, _ in found(submission, "P014")] == ["warning"]
    assert submission.report.admitted


REWARDED = (
    "import requests\nfrom trl import GRPOConfig, GRPOTrainer\n"
    "def reward(completions, **rest):\n    return [{} for one in completions]\n"
    "trainer = GRPOTrainer(model='a/m', reward_funcs=reward, args=GRPOConfig('/tmp/out'), train_dataset=[{{}}])\n"
    "trainer.train()\n"
)


def test_a_server_that_is_asked_for_rewards_keeps_no_results() -> None:
    asked = "requests.post('https://acme.hf.space/step', json={'action': one}).json()"
    submission = uv(REWARDED.format(asked), flavor="a10g-small")
    assert found(submission, "P014") == []
    assert submission.report.verdict == "lost"


def test_a_server_that_is_sent_what_a_training_logs_may_keep_it() -> None:
    script = (
        "import requests\nfrom transformers import Trainer, TrainerCallback, TrainingArguments\n"
        "class Sends(TrainerCallback):\n    def on_log(self, args, state, control, logs=None, **rest):\n"
        "        requests.post('https://acme.example/results', json=logs)\n"
        "Trainer('m', TrainingArguments('/tmp/out'), callbacks=[Sends()]).train()\n"
    )
    assert found(uv(script, flavor="a10g-small"), "P014") == [("warning", "script", 5)]
