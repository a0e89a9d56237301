"""The examples, checklist, naming rules and configuration methods of "Saving Results to Hugging Face Hub"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from guard import check
from schemas.submission import UvArgs
from tests.guard.patching import applied
from tests.guard.submissions import FAKE_TOKEN, TOKEN, errors, facts, finding, uris, uv

if TYPE_CHECKING:
    from schemas.report import Report

EXAMPLE_1 = """\
# /// script
# dependencies = ["datasets", "huggingface-hub"]
# ///

import os
from datasets import Dataset
from huggingface_hub import HfApi

# Verify token
assert "HF_TOKEN" in os.environ, "HF_TOKEN required!"

# Process data
data = {"text": ["Sample 1", "Sample 2"]}
dataset = Dataset.from_dict(data)

# Push to Hub
dataset.push_to_hub("username/my-dataset")
print("done")
"""
EXAMPLE_2 = """\
# /// script
# dependencies = ["transformers"]
# ///

import os
from transformers import AutoModel, AutoTokenizer

# Verify token
assert "HF_TOKEN" in os.environ, "HF_TOKEN required!"

# Load and process model
model = AutoModel.from_pretrained("base-model")
tokenizer = AutoTokenizer.from_pretrained("base-model")

# Push to Hub
model.push_to_hub("username/my-model")
tokenizer.push_to_hub("username/my-model")
"""
EXAMPLE_3 = """\
# /// script
# dependencies = ["huggingface-hub", "pandas"]
# ///

import os
import json
import pandas as pd
from huggingface_hub import HfApi

# Verify token
assert "HF_TOKEN" in os.environ, "HF_TOKEN required!"

# Generate results
results = {"accuracy": 0.95, "loss": 0.05}
df = pd.DataFrame([results])

# Save files
with open("results.json", "w") as f:
    json.dump(results, f)
df.to_csv("results.csv", index=False)

# Push to Hub
api = HfApi()
api.upload_file("results.json", "results.json", "username/results", repo_type="dataset")
api.upload_file("results.csv", "results.csv", "username/results", repo_type="dataset")
"""


def report(script: str, **args: Any) -> Report:
    given = UvArgs.model_validate({"script": script, "secrets": TOKEN, **args})
    return check("uv", given, script, facts())


def test_example_1_as_printed_is_refused_for_its_namespace_alone() -> None:
    answer = report(EXAMPLE_1, timeout="30m")
    assert (answer.verdict, answer.admitted, errors(answer)) == ("lost", False, {"D002"})


def test_example_1_without_secrets_is_refused_and_the_fix_adds_the_token() -> None:
    args = {"script": EXAMPLE_1.replace("username", "alice")}
    answer = check("uv", UvArgs.model_validate(args), args["script"], facts())
    assert errors(answer) == {"T001"}
    fix = finding(answer, "T001").fix
    assert fix is not None
    assert (fix.safe, fix.args) == (True, {"secrets": TOKEN})
    assert report(**applied(args, fix)).admitted


def test_example_1_in_a_namespace_of_the_callers_is_admitted() -> None:
    answer = report(EXAMPLE_1.replace("username", "alice"))
    assert (answer.verdict, answer.admitted, answer.errors) == ("persists", True, [])
    assert uris(answer) == ["hf://datasets/alice/my-dataset"]
    assert answer.destinations[0].via == "datasets.Dataset.push_to_hub"
    assert answer.destinations[0].line == 17


def test_example_2_as_printed_lacks_torch_and_a_namespace() -> None:
    answer = report(EXAMPLE_2, flavor="a10g-large", timeout="2h")
    assert errors(answer) == {"D002"}
    assert uris(answer) == ["hf://username/my-model", "hf://username/my-model"]


def test_example_2_mended_is_admitted() -> None:
    answer = report(EXAMPLE_2.replace("username", "alice"), flavor="a10g-large", timeout="2h")
    assert answer.admitted
    assert uris(answer)[0] == "hf://alice/my-model"


def test_example_3_as_printed_is_refused_for_its_positional_arguments_too() -> None:
    answer = report(EXAMPLE_3)
    assert (answer.verdict, answer.admitted, errors(answer)) == ("lost", False, {"E003", "D002"})
    places = [one.where.line for one in answer.errors if one.rule == "E003"]
    assert places == [24, 25]


def test_every_fix_of_example_3_in_turn_leads_to_an_admitted_submission() -> None:
    args: dict[str, Any] = {"script": EXAMPLE_3}
    for _ in range(5):
        answer = report(**args)
        if not answer.errors:
            break
        fix = answer.errors[0].fix
        assert fix is not None
        args = applied(args, fix)
    assert answer.admitted
    assert 'repo_id="alice/results"' in args["script"]


METHODS: list[tuple[str, dict[str, Any], set[str], bool]] = [
    ("automatic token", {"secrets": {"HF_TOKEN": "$HF_TOKEN"}}, set(), True),
    ("explicit token", {"secrets": {"HF_TOKEN": FAKE_TOKEN}}, set(), True),
    ("environment variable", {"secrets": {}, "env": {"HF_TOKEN": FAKE_TOKEN}}, {"T002"}, False),
]


@pytest.mark.parametrize(("name", "args", "wrong", "admitted"), METHODS, ids=[method[0] for method in METHODS])
def test_each_configuration_method_of_the_document_is_judged(
    name: str, args: dict[str, Any], wrong: set[str], admitted: bool
) -> None:
    answer = report(EXAMPLE_1.replace("username", "alice"), **args)
    assert (errors(answer), answer.admitted) == (wrong, admitted)
    assert FAKE_TOKEN not in answer.model_dump_json()


NAMES = [
    ("alice/my-model", set[str]()),
    ("alice/model-name", set[str]()),
    ("acme/model-name", set[str]()),
    ("alice/MODEL", set[str]()),
    ("alice/model name", {"D001"}),
]


@pytest.mark.parametrize(("name", "wrong"), NAMES)
def test_each_naming_rule_of_the_document_is_applied(name: str, wrong: set[str]) -> None:
    answer = uv(f"from datasets import Dataset\nDataset.from_dict({{}}).push_to_hub('{name}')", facts())
    assert errors(answer) == wrong


SINKS = {
    "model": (
        "from transformers import AutoModel\nm = AutoModel.from_pretrained('x')\nm.push_to_hub('alice/m')",
        "hf://alice/m",
    ),
    "file": (
        (
            "from huggingface_hub import HfApi\napi = HfApi()\napi.create_repo('alice/r', repo_type='dataset', "
            "exist_ok=True)\n"
            "api.upload_file(path_or_fileobj='r.json', path_in_repo='r.json', repo_id='alice/r', repo_type='dataset')"
        ),
        "hf://datasets/alice/r",
    ),
    "s3": ("import boto3\nboto3.client('s3').upload_file('r.json', 'my-bucket', 'r.json')", "s3://my-bucket/r.json"),
    "gcs": (
        (
            "from google.cloud import storage\nclient = storage.Client()\n"
            "client.bucket('my-bucket').blob('r.json').upload_from_filename('r.json')"
        ),
        "gs://my-bucket/r.json",
    ),
    "http": ("import requests\nrequests.post('https://your-api.com/results', json={})", "https://your-api.com/results"),
}


@pytest.mark.parametrize("kind", SINKS)
def test_each_persistence_option_of_the_document_is_a_destination(kind: str) -> None:
    script, uri = SINKS[kind]
    keys = {"AWS_ACCESS_KEY_ID": "x1", "AWS_SECRET_ACCESS_KEY": "x2", "GOOGLE_APPLICATION_CREDENTIALS": "/x"}
    answer = uv(script, facts(), secrets={**TOKEN, **keys})
    assert (answer.verdict, answer.admitted, uris(answer)) == ("persists", True, [uri])
