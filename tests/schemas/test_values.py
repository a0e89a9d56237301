"""Durations, places, and the pass without which nothing is submitted."""

from __future__ import annotations

import pytest

from schemas.admission import Admission, Start
from schemas.hub_uri import HubPlace
from schemas.operations import InspectArgs, JobRef
from schemas.report import Report
from schemas.timeouts import parse_seconds


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (90, 90),
        ("90", 90),
        ("90s", 90),
        ("30m", 1800),
        ("1.5h", 5400),
        ("1h30m", 5400),
        ("2 hours", 7200),
        ("90 min", 5400),
        ("1d", 86400),
        (" 1H ", 3600),
    ],
)
def test_a_duration_is_read_as_people_write_it(text: object, seconds: int) -> None:
    assert parse_seconds(text) == seconds


@pytest.mark.parametrize(
    "text",
    ["soon", "", "h", "1w", "-5m", "1h1h", "1 h x", True, None, 0, -1, "0", "0.5s", "31d", "1e9", "9" * 50, 10**400],
)
def test_what_is_no_duration_is_refused(text: object) -> None:
    with pytest.raises(ValueError, match="duration"):
        parse_seconds(text)


@pytest.mark.parametrize(
    ("uri", "place"),
    [
        ("hf://alice/m", HubPlace(type="model", id="alice/m")),
        ("hf://datasets/alice/d", HubPlace(type="dataset", id="alice/d")),
        ("hf://spaces/alice/s/app.py", HubPlace(type="space", id="alice/s", path="app.py")),
        ("hf://buckets/alice/b/x/y", HubPlace(type="bucket", id="alice/b", path="x/y")),
        ("hf://alice/m@dev/f", HubPlace(type="model", id="alice/m", revision="dev", path="f")),
        ("hf://alice/m@refs/pr/3/f", HubPlace(type="model", id="alice/m", revision="refs/pr/3", path="f")),
    ],
)
def test_a_place_and_its_uri_are_one_to_one(uri: str, place: HubPlace) -> None:
    assert HubPlace.from_uri(uri) == place
    assert str(place) == uri


@pytest.mark.parametrize(
    "uri", ["", "alice/m", "hf://", "hf://alice", "hf://datasets", "hf://datasets/alice", "hf://a b/c", "s3://a/b"]
)
def test_what_names_no_place_is_refused(uri: str) -> None:
    with pytest.raises(ValueError, match=r"place|OWNER/NAME"):
        HubPlace.from_uri(uri)


def test_no_admission_exists_for_a_submission_that_is_rejected() -> None:
    with pytest.raises(ValueError, match="cannot be admitted"):
        Admission("alice", {}, Report(verdict="lost", admitted=False), "id", "digest")


def test_an_admission_shows_no_secret() -> None:
    body = {"secrets": {"HF_TOKEN": "hf_very_secret"}}
    assert "hf_very_secret" not in repr(Admission("alice", body, Report(verdict="persists", admitted=True), "id", "d"))


@pytest.mark.parametrize(("start", "source"), [("rerun", None), ("trigger", None), ("job", "x"), ("schedule", "x")])
def test_an_admission_names_a_source_where_the_hub_starts_from_one(start: Start, source: str | None) -> None:
    with pytest.raises(ValueError, match="source"):
        Admission("alice", {}, Report(verdict="persists", admitted=True), "id", "d", start=start, source=source)


@pytest.mark.parametrize(
    ("given", "namespace"),
    [
        ("6b03ce", None),
        ("wonderland/6b03ce", "wonderland"),
        ("https://huggingface.co/jobs/wonderland/6b03ce/", "wonderland"),
    ],
)
def test_a_jobs_url_says_whose_job_it_is(given: str, namespace: str | None) -> None:
    one = JobRef.model_validate({"job_id": given})
    assert (one.job_id, one.namespace) == ("6b03ce", namespace)
    named = f"{namespace}/6b03ce" if namespace else "6b03ce"
    assert InspectArgs.model_validate({"job_id": [given, "7"]}).job_id == [named, "7"]
    assert JobRef.model_validate({"job_id": given, "namespace": "bob"}).namespace == "bob"
