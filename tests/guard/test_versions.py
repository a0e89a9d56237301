"""Which releases a job gets: as `uv` resolved the same requirements when the table was made."""

from __future__ import annotations

import pytest

from guard.case import Case
from guard.packages.versions import choice_of
from guard.signatures.table import library
from schemas.submission import UvArgs

HEADER = "# /// script\n# dependencies = [{}]\n# ///\nimport {}\n"
LIBRARIES = "transformers, trl, datasets, huggingface_hub, sentence_transformers"

RESOLVED: dict[str, dict[str, str]] = {
    "trl": {"trl": "1.16", "transformers": "5.24", "datasets": "5.2", "huggingface_hub": "2.4"},
    "transformers<5 huggingface_hub": {"transformers": "4.57", "huggingface_hub": "0.36"},
    "huggingface_hub<1 transformers": {"transformers": "4.57", "huggingface_hub": "0.36"},
    "trl<0.16 transformers<5": {"trl": "0.15", "transformers": "4.57", "datasets": "5.0", "huggingface_hub": "0.36"},
    "transformers>=4.40,<4.50 trl": {"transformers": "4.49", "trl": "0.17"},
    "sentence-transformers transformers<5": {"sentence_transformers": "5.7", "transformers": "4.57"},
    "sentence-transformers<4 datasets": {"sentence_transformers": "3.4", "transformers": "4.57", "datasets": "5.0"},
    "numpy<1.25 trl": {"trl": "1.15"},
    "huggingface_hub==0.25.0 datasets transformers": {"huggingface_hub": "0.25"},
    "trl==0.11.4 transformers tokenizers<0.20": {"trl": "0.11", "transformers": "4.44"},
    "flair transformers": {"transformers": "4.57", "huggingface_hub": "0.36"},
    "transformers~=4.40 datasets accelerate evaluate": {"transformers": "4.57", "huggingface_hub": "0.36"},
    "huggingface-hub[hf_transfer]<0.30 transformers": {"huggingface_hub": "0.29"},
    "transformers==4.46.1": {"transformers": "4.46"},
    "transformers;python_version<'3' datasets": {"transformers": "5.24"},
}


def labels(requirements: str, python: str | None = None) -> tuple[dict[str, str], dict[str, int]]:
    """The likely release of each library, and how many are possible."""
    script = HEADER.format(", ".join(f'"{one}"' for one in requirements.split()), LIBRARIES)
    choice = choice_of(Case("uv", UvArgs(script="-", python=python), script))
    likely = {name: library(name).releases[max(rows)].label for name, rows in choice.likely.rows.items() if rows}
    return likely, {name: len(rows) for name, rows in choice.possible.rows.items()}


@pytest.mark.parametrize("requirements", RESOLVED)
def test_requirements_lead_to_the_releases_that_uv_chooses(requirements: str) -> None:
    likely, _ = labels(requirements)
    assert {name: likely[name] for name in RESOLVED[requirements]} == RESOLVED[requirements]


def test_a_release_is_sure_where_all_requirements_are_known() -> None:
    _, possible = labels("trl transformers<5 torch pillow")
    assert possible["trl"] == possible["transformers"] == 1


@pytest.mark.parametrize(
    "other", ["acme-trainer", "vllm<0.9", "optimum<1.20", "trl[vllm]", "acme @ https://example.com/acme.whl"]
)
def test_a_release_is_open_where_another_package_may_need_an_older_one(other: str) -> None:
    script = HEADER.format(f'"transformers", "{other}"', LIBRARIES)
    choice = choice_of(Case("uv", UvArgs(script="-"), script))
    assert len(choice.possible.rows["transformers"]) > 20


@pytest.mark.parametrize("other", ["trl[dpo]>=0.7.0", "trl[PPO]", "datasets[s3]", "huggingface-hub[hf_transfer]>=0.20"])
def test_an_extra_that_the_newest_release_does_not_have_leaves_the_choice_sure(other: str) -> None:
    _, possible = labels(f"transformers trl {other}")
    assert possible["transformers"] == possible["trl"] == possible["datasets"] == possible["huggingface_hub"] == 1


def test_an_extra_of_which_it_is_known_what_it_brings_leaves_older_releases_sure() -> None:
    _, possible = labels("transformers<5 huggingface-hub[hf_transfer]")
    assert possible["transformers"] == possible["huggingface_hub"] == 1


@pytest.mark.parametrize("requirements", ["trl[dpo]<1.10", "trl[dpo] transformers<4.54", "acme[dpo]", "trl[dpo] acme"])
def test_an_extra_that_an_older_release_may_have_leaves_it_open(requirements: str) -> None:
    _, possible = labels(f"transformers>=4.50 {requirements}")
    assert possible["transformers"] > 1


@pytest.mark.parametrize(
    ("companion", "is_sure"),
    [
        ("trackio", True),
        ("trackio>=0.1.0", True),
        ("evaluate>0.4,!=0.4.1", True),
        ("trackio>=999", False),
        ("trackio<0.2", False),
        ("trackio~=0.1", False),
        ("trackio[spaces]>=0.1.0", False),
    ],
)
def test_a_lower_bound_of_another_distribution_changes_nothing(companion: str, is_sure: bool) -> None:
    _, possible = labels(f"transformers {companion}")
    assert (possible["transformers"] == 1) == is_sure


def test_a_pinned_release_stays_sure_beside_what_is_not_known() -> None:
    _, possible = labels("transformers==4.57.6 acme-trainer")
    assert possible["transformers"] == 1


def test_the_python_of_the_job_bounds_the_releases() -> None:
    assert labels("transformers", python="3.9")[0]["transformers"] == "4.57"
    assert labels("huggingface-hub", python="3.9")[0]["huggingface_hub"] == "1.8"
    assert labels("huggingface-hub", python="3.8")[0]["huggingface_hub"] == "0.36"


def test_requirements_of_the_header_and_of_the_call_count_together() -> None:
    script = HEADER.format('"transformers<5"', LIBRARIES)
    choice = choice_of(Case("uv", UvArgs(script="-", dependencies=["transformers>=4.40"]), script))
    assert library("transformers").releases[max(choice.likely.rows["transformers"])].label == "4.57"


def test_requirements_that_cannot_be_met_together_leave_only_what_is_pinned() -> None:
    _, possible = labels("huggingface-hub>=1.0 transformers<5")
    assert possible["transformers"] == 28
    assert "datasets" not in possible
