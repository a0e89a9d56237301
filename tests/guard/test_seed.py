"""The document "Saving Results to Hugging Face Hub", section by section; each test names what it holds the guard to."""

from __future__ import annotations

from typing import Any

import pytest

from schemas.facts import RepoFacts
from tests.guard.asked import LITERAL, TOKEN, Submission, caller, errors, found, named, uv

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
print("✅ Dataset pushed!")
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
# ... process model ...

# Push to Hub
model.push_to_hub("username/my-model")
tokenizer.push_to_hub("username/my-model")
print("✅ Model pushed!")
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
print("✅ Results pushed!")
"""
HALF_AN_HOUR: dict[str, Any] = {"flavor": "cpu-basic", "timeout": "30m"}
TWO_HOURS: dict[str, Any] = {"flavor": "a10g-large", "timeout": "2h"}

HEADER = '# /// script\n# dependencies = ["datasets", "huggingface-hub"]\n# ///\n'
ASSERTION = 'import os\nassert "HF_TOKEN" in os.environ, "HF_TOKEN required for Hub operations!"\n'
WORK = 'from datasets import Dataset\ndataset = Dataset.from_dict({"text": ["Sample 1", "Sample 2"]})\n'
PUSH = 'dataset.push_to_hub("%s")\n'
UPLOAD = (
    "from huggingface_hub import HfApi\n"
    'HfApi().upload_file(path_or_fileobj=b"1", path_in_repo="a", repo_id="%s", repo_type="dataset")\n'
)


def submitted(script: str, **args: Any) -> Submission:
    """A script as the document submits it: by `alice`, with a token, in the image that `uv` jobs get."""
    return Submission("uv", {"script": script, "secrets": TOKEN, **args}, caller())


def job(name: str = "alice/my-dataset", *, push: str = PUSH, **args: Any) -> Submission:
    """A submission that meets the document's checklist, except for what is said otherwise."""
    return submitted(HEADER + ASSERTION + WORK + (push % name if "%s" in push else push), **args)


def places(submission: Submission) -> list[str]:
    return [destination.uri for destination in submission.report.destinations]


# Persistence Options

MODEL = "import os\nfrom transformers import AutoModel\nmodel = AutoModel.from_pretrained('base-model')\n"
FILES = (
    "import os\nfrom huggingface_hub import HfApi\napi = HfApi(token=os.environ.get('HF_TOKEN'))\n"
    "api.upload_file(\n    path_or_fileobj='results.json',\n    path_in_repo='results.json',\n"
    "    repo_id='alice/results',\n    repo_type='dataset'\n)\n"
)
GCS = (
    "from google.cloud import storage\nclient = storage.Client()\nbucket = client.bucket('my-bucket')\n"
    "blob = bucket.blob('results.json')\nblob.upload_from_filename('results.json')\n"
)
OPTIONS = {
    "1, models": (
        MODEL + "model.push_to_hub('alice/model-name', token=os.environ.get('HF_TOKEN'))\n",
        "hf://alice/model-name",
    ),
    "1, datasets": (
        "import os\n" + WORK + "dataset.push_to_hub('alice/dataset-name', token=os.environ.get('HF_TOKEN'))\n",
        "hf://datasets/alice/dataset-name",
    ),
    "1, files and artifacts": (FILES, "hf://datasets/alice/results"),
    "2, S3": (
        "import boto3\ns3 = boto3.client('s3')\ns3.upload_file('results.json', 'my-bucket', 'results.json')\n",
        "s3://my-bucket/results.json",
    ),
    "2, Google Cloud Storage": (GCS, "gs://my-bucket/results.json"),
    "3, API endpoint": (
        "import requests\nresults = {}\nrequests.post('https://your-api.com/results', json=results)\n",
        "https://your-api.com/results",
    ),
}


@pytest.mark.parametrize("option", OPTIONS)
def test_each_persistence_option_is_a_destination(option: str) -> None:
    """Persistence Options, 1 to 3."""
    script, uri = OPTIONS[option]
    keys = {"AWS_ACCESS_KEY_ID": "x1", "AWS_SECRET_ACCESS_KEY": "x2", "GOOGLE_APPLICATION_CREDENTIALS": "/x"}
    submission = uv(script, secrets={**TOKEN, **keys}, facts=caller())
    assert (submission.report.verdict, submission.report.admitted, places(submission)) == ("persists", True, [uri])


def test_a_place_outside_the_hub_is_persistence_that_no_receipt_shows() -> None:
    """Persistence Options, 2 and 3: admitted, with a warning that says so."""
    for option in ("2, S3", "3, API endpoint"):
        submission = uv(OPTIONS[option][0], secrets={"AWS_ACCESS_KEY_ID": "x1", "AWS_SECRET_ACCESS_KEY": "x2"})
        assert submission.report.admitted
        assert [severity for severity, _, _ in found(submission, "P014")] == ["warning"]


# Required Configuration for Hub Push


def test_a_script_that_is_only_named_is_not_judged_by_its_name() -> None:
    """Job Configuration: `"script": "your_script.py"`; the text has to be there to be judged."""
    assert named("your_script.py").by(caller()).report.verdict == "unknown"
    assert not named("your_script.py").by(caller()).report.admitted


@pytest.mark.parametrize("api", ["api = HfApi()", "api = HfApi(token=os.environ.get('HF_TOKEN'))"])
def test_a_token_is_found_or_passed_on(api: str) -> None:
    """Script Configuration: auto-detected from the environment, or given explicitly. Both need the secret."""
    push = f"from huggingface_hub import HfApi\n{api}\n" + UPLOAD.split("\n")[1].replace("HfApi()", "api") + "\n"
    assert job("alice/results", push=push).report.admitted
    assert errors(job("alice/results", push=push, secrets={})) == {"T001"}


# Complete Examples


def test_example_1_as_printed_is_refused_for_its_namespace_alone() -> None:
    """Example 1: Push Dataset."""
    submission = submitted(EXAMPLE_1, **HALF_AN_HOUR)
    assert (submission.report.verdict, submission.report.admitted) == ("lost", False)
    assert [finding.rule for finding in submission.report.findings] == ["D002"]
    mended = submission.mended(submission.fix("D002"))
    assert (mended.report.admitted, mended.report.findings) == (True, [])
    assert places(mended) == ["hf://datasets/alice/my-dataset"]


def test_example_1_without_secrets_is_refused_and_the_fix_adds_the_token() -> None:
    """Example 1, and Key Takeaway."""
    submission = submitted(EXAMPLE_1.replace("username", "alice"), secrets={}, **HALF_AN_HOUR)
    assert errors(submission) == {"T001"}
    fix = submission.fix("T001")
    assert (fix.safe, fix.args) == (True, {"secrets": TOKEN})
    assert submission.mended(fix).report.admitted


def test_example_2_as_printed_is_refused_for_its_namespace_and_its_missing_packages() -> None:
    """Example 2: Push Model. `AutoModel` needs torch, which transformers does not bring along."""
    submission = submitted(EXAMPLE_2, **TWO_HOURS)
    assert [finding.rule for finding in submission.report.findings] == ["D002", "C007"]
    fixes = [submission.fix("D002"), submission.fix("C007")]
    assert (fixes[1].safe, fixes[1].args) == (True, {"dependencies": ["torch"]})
    mended = submission.mended(*fixes)
    assert (mended.report.admitted, mended.report.findings) == (True, [])
    assert set(places(mended)) == {"hf://alice/my-model"}


def test_example_3_as_printed_is_refused_for_its_positional_arguments_too() -> None:
    """Example 3: Push Artifacts. `upload_file` takes keywords only: a TypeError when the work is done."""
    submission = submitted(EXAMPLE_3, **HALF_AN_HOUR)
    assert (submission.report.verdict, submission.report.admitted) == ("lost", False)
    assert errors(submission) == {"E003", "D002"}
    assert found(submission, "E003") == [("error", "script", 24), ("error", "script", 25)]


def test_example_3_with_its_fixes_one_after_the_other_is_admitted() -> None:
    """Example 3, in the caller's namespace and with the call mended."""
    submission = submitted(EXAMPLE_3, **HALF_AN_HOUR)
    for _ in range(2):
        fix = submission.report.errors[0].fix
        assert fix is not None
        submission = submission.mended(fix)
    assert submission.report.admitted
    assert 'repo_id="alice/results"' in submission.args["script"]
    assert set(places(submission)) == {"hf://datasets/alice/results"}


# Authentication Methods


def test_the_automatic_token_is_admitted() -> None:
    """Method 1: Automatic Token (Recommended)."""
    assert job(secrets={"HF_TOKEN": "$HF_TOKEN"}).report.findings == []


def test_an_explicit_token_is_admitted_with_a_warning_that_does_not_repeat_it() -> None:
    """Method 2: Explicit Token, not recommended."""
    submission = job(secrets={"HF_TOKEN": LITERAL})
    assert submission.report.admitted
    assert found(submission, "T003") == [("warning", "secrets.HF_TOKEN", None)]
    assert LITERAL not in submission.report.model_dump_json()


def test_the_documents_own_abridged_token_is_no_token() -> None:
    """Method 2 as printed: `hf_abc123...`."""
    assert errors(job(secrets={"HF_TOKEN": "hf_abc123..."})) == {"T005"}


@pytest.mark.parametrize("value", ["$HF_TOKEN", LITERAL, "hf_abc123..."])
def test_a_token_in_env_is_refused_and_moved(value: str) -> None:
    """Method 3: Environment Variable, less secure than secrets; the last value is as printed."""
    submission = job(secrets={}, env={"HF_TOKEN": value})
    assert errors(submission) == {"T002"}
    assert value == "$HF_TOKEN" or value not in submission.report.model_dump_json()
    assert submission.mended(submission.fix("T002")).report.admitted


# Verification Checklist


def test_the_whole_checklist_met_is_admitted_without_a_finding() -> None:
    """Verification Checklist, all of it."""
    report = job().report
    assert (report.verdict, report.admitted, report.findings) == ("persists", True, [])


def test_a_job_without_the_secret_is_refused() -> None:
    """Verification Checklist, 1: `secrets={"HF_TOKEN": "$HF_TOKEN"}` in the job's configuration."""
    submission = job(secrets={})
    assert errors(submission) == {"T001"}
    assert submission.mended(submission.fix("T001")).report.admitted


def test_the_assertion_ends_a_job_without_a_token_and_silences_the_warning_about_it() -> None:
    """Verification Checklist, 2, and Best Practices, 1: the script checks for the token."""
    silent = 'if os.environ.get("HF_TOKEN"):\n    ' + PUSH
    assert found(job(push=silent), "T008") == []
    without = submitted(HEADER + "import os\n" + WORK + silent % "alice/my-dataset")
    assert [severity for severity, _, _ in found(without, "T008")] == ["warning"]
    assert found(without.mended(without.fix("T008")), "T008") == []


def test_a_script_without_a_push_is_refused() -> None:
    """Verification Checklist, 3: code that pushes is in the script."""
    assert job(push="dataset.save_to_disk('rows')\n").report.verdict == "lost"
    assert errors(job(push="dataset.save_to_disk('rows')\n")) == {"P001"}


def test_a_repository_that_is_also_the_source_is_warned_of() -> None:
    """Verification Checklist, 4: the name does not conflict with repositories that exist."""
    over = 'from datasets import load_dataset\ndataset = load_dataset("alice/my-dataset")\n' + PUSH
    assert [severity for severity, _, _ in found(job(push=over), "D007")] == ["warning"]


def test_a_namespace_that_is_closed_to_the_caller_is_refused() -> None:
    """Verification Checklist, 5, and Troubleshooting, 403: write access to the target namespace."""
    assert errors(job("stranger/my-dataset")) == {"D005"}
    assert job("acme/my-dataset").report.admitted


# Repository Setup


def test_what_push_to_hub_creates_and_upload_file_does_not() -> None:
    """Automatic Creation holds for the first; Manual Creation, and "Repository not found", for the second."""
    absent = caller({"hf://datasets/alice/results": RepoFacts(exists=False, writable=True)})
    create = (
        "from huggingface_hub import HfApi\napi = HfApi()\n"
        'api.create_repo(\n    repo_id="alice/results",\n    repo_type="dataset",\n    private=False,\n)\n'
    )
    assert job("alice/results").by(absent).report.admitted
    assert errors(job("alice/results", push=UPLOAD).by(absent)) == {"E004"}
    assert job("alice/results", push=create + UPLOAD % "alice/results").by(absent).report.admitted


@pytest.mark.parametrize("name", ["alice/my-model", "alice/model-name", "acme/model-name"])
def test_valid_names_are_admitted(name: str) -> None:
    """Repository Naming, valid names: `username/my-model`, `username/model-name`, `organization/model-name`."""
    assert job(name).report.findings == []


def test_a_name_without_its_owner_is_refused_where_the_call_does_not_add_it() -> None:
    """Repository Naming, `model-name`: the username is missing. `push_to_hub` puts it in front, uploads do not."""
    assert errors(job("model-name", push=UPLOAD)) == {"D003"}
    assert places(job("model-name")) == ["hf://datasets/alice/model-name"]


def test_a_name_with_a_space_is_refused() -> None:
    """Repository Naming, `username/model name`: spaces are not allowed."""
    submission = job("alice/model name")
    assert errors(submission) == {"D001"}
    assert submission.mended(submission.fix("D001")).report.admitted


def test_upper_case_is_discouraged_and_no_error() -> None:
    """Repository Naming, `username/MODEL`: the Hub takes it."""
    assert job("alice/MODEL").report.admitted


# Troubleshooting


def test_a_token_that_cannot_write_is_refused() -> None:
    """Troubleshooting, 403: the token has write permissions."""
    reader = caller({"hf://datasets/alice/my-dataset": RepoFacts(exists=True, writable=False)}, token_role="read")
    assert errors(job().by(reader)) == {"D005"}


def test_a_namespace_that_is_an_example_is_refused_before_it_is_looked_for() -> None:
    """Troubleshooting, "Repository not found", 3: the namespace exists. It is `username` in every example."""
    submission = job("username/my-dataset")
    assert errors(submission) == {"D002"}
    assert submission.mended(submission.fix("D002")).report.admitted


def test_a_push_whose_failure_is_only_printed_is_warned_of() -> None:
    """Troubleshooting, "Push failed", and Best Practices, 4: the failure ends the job."""
    quiet = "try:\n    " + PUSH + "except Exception as error:\n    print(error)\n"
    submission = job(push=quiet)
    assert [severity for severity, _, _ in found(submission, "E001")] == ["warning"]
    assert found(submission.mended(submission.fix("E001")), "E001") == []


# Best Practices


def test_a_repository_of_another_type_is_refused() -> None:
    """Best Practices, 5: use appropriate repository types."""
    create = 'from huggingface_hub import create_repo\ncreate_repo("alice/rows", repo_type="dataset")\n'
    upload = UPLOAD % "alice/rows"
    assert errors(job(push=create + upload.replace(', repo_type="dataset"', ""))) == {"D004"}
    assert job(push=create + upload).report.admitted
