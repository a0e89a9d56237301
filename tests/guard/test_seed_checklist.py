"""What "Saving Results to Hugging Face Hub" asks of a submission, item by item; each test names its section."""

from __future__ import annotations

import pytest

from schemas.facts import RepoFacts
from tests.guard.asked import LITERAL, TOKEN, Submission, caller, errors, found, uv

HEADER = '# /// script\n# dependencies = ["datasets", "huggingface-hub"]\n# ///\n'
ASSERTION = 'import os\nassert "HF_TOKEN" in os.environ, "HF_TOKEN required for Hub operations!"\n'
WORK = 'from datasets import Dataset\ndataset = Dataset.from_dict({"text": ["Sample 1", "Sample 2"]})\n'
PUSH = 'dataset.push_to_hub("%s")\n'


def job(name: str = "alice/my-dataset", *, push: str = PUSH, **args: object) -> Submission:
    given = {"image": "ghcr.io/astral-sh/uv:python3.12-bookworm", **args}
    script = HEADER + ASSERTION + WORK + (push % name if "%s" in push else push)
    return uv(script, facts=caller(), **given)  # pyright: ignore[reportArgumentType]


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
    """Verification Checklist, 2: the script checks for the token."""
    silent = 'if os.environ.get("HF_TOKEN"):\n    ' + PUSH
    assert found(job(push=silent), "T008") == []
    without = uv(HEADER + "import os\n" + WORK + silent % "alice/my-dataset", facts=caller())
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


@pytest.mark.parametrize("name", ["alice/my-model", "alice/model-name", "acme/model-name"])
def test_valid_names_are_admitted(name: str) -> None:
    """Repository Naming, valid names."""
    assert job(name).report.findings == []


def test_a_name_with_a_space_is_refused() -> None:
    """Repository Naming, invalid names: spaces are not allowed."""
    submission = job("alice/model name")
    assert errors(submission) == {"D001"}
    assert submission.mended(submission.fix("D001")).report.admitted


def test_a_name_without_its_owner_is_refused_where_the_call_does_not_add_it() -> None:
    """Repository Naming, invalid names: the username is missing. `push_to_hub` puts it in front, uploads do not."""
    upload = (
        "from huggingface_hub import HfApi\nHfApi().upload_file(path_or_fileobj=b'1', path_in_repo='a', repo_id='%s')\n"
    )
    assert errors(job("model-name", push=upload)) == {"D003"}
    assert [place.uri for place in job("model-name").report.destinations] == ["hf://datasets/alice/model-name"]


def test_upper_case_is_discouraged_and_no_error() -> None:
    """Repository Naming: `username/MODEL` is discouraged; the Hub takes it."""
    assert job("alice/MODEL").report.admitted


def test_the_automatic_token_is_admitted() -> None:
    """Authentication Methods, 1."""
    assert job(secrets=TOKEN).report.findings == []


def test_an_explicit_token_is_admitted_with_a_warning_that_does_not_repeat_it() -> None:
    """Authentication Methods, 2: not recommended."""
    submission = job(secrets={"HF_TOKEN": LITERAL})
    assert submission.report.admitted
    assert found(submission, "T003") == [("warning", "secrets.HF_TOKEN", None)]
    assert LITERAL not in submission.report.model_dump_json()


def test_the_documents_own_abridged_token_is_no_token() -> None:
    """Authentication Methods, 2, as printed: `hf_abc123...`."""
    assert errors(job(secrets={"HF_TOKEN": "hf_abc123..."})) == {"T005"}


@pytest.mark.parametrize("value", ["$HF_TOKEN", LITERAL, "hf_abc123..."])
def test_a_token_in_env_is_refused_and_moved(value: str) -> None:
    """Authentication Methods, 3: less secure than secrets."""
    submission = job(secrets={}, env={"HF_TOKEN": value})
    assert errors(submission) == {"T002"}
    assert submission.mended(submission.fix("T002")).report.admitted


def test_what_push_to_hub_creates_and_upload_file_does_not() -> None:
    """Repository Setup: automatic creation holds for the first, manual creation is needed for the second."""
    absent = caller({"hf://datasets/alice/results": RepoFacts(exists=False, writable=True)})
    create = "api.create_repo(repo_id='alice/results', repo_type='dataset', private=False, exist_ok=True)\n"
    upload = "api.upload_file(path_or_fileobj='a', path_in_repo='a', repo_id='alice/results', repo_type='dataset')\n"
    api = "from huggingface_hub import HfApi\napi = HfApi()\n"
    assert job("alice/results").by(absent).report.admitted
    assert errors(job(push=api + upload).by(absent)) == {"E004"}
    assert job(push=api + create + upload).by(absent).report.admitted


def test_an_endpoint_of_ones_own_is_persistence_that_no_receipt_shows() -> None:
    """Persistence Options, 3: an API endpoint."""
    submission = uv("import requests\nrequests.post('https://your-api.com/results', json={})\n", secrets={})
    assert submission.report.admitted
    assert [severity for severity, _, _ in found(submission, "P014")] == ["warning"]
