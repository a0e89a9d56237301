"""What is said of one destination, by what was found there."""

from __future__ import annotations

from datetime import UTC, datetime

from schemas.receipt import Commit
from tools.receipt import destination

URI = "hf://alice/model"


def commit(*files: str, size: int | None = 5) -> Commit:
    at = datetime(2026, 7, 22, tzinfo=UTC)
    return Commit(sha="a", url="https://hub/a", at=at, files=list(files), bytes=size)


def test_a_destination_of_a_job_that_goes_on_is_pending_until_results_are_there() -> None:
    card = destination(URI, [commit("README.md")], finished=False)
    assert (card.status, len(card.commits)) == ("pending", 1)
    assert destination(URI, [commit("weights.bin")], finished=False).status == "persisted"
    assert destination(URI, [commit("README.md")], finished=True).status == "partial"


def test_a_commit_whose_files_are_not_known_is_not_taken_for_a_card() -> None:
    landed = destination(URI, [commit(size=None)], finished=True)
    assert landed.status == "persisted"
    assert "too many files" in (landed.note or "")
    assert destination(URI, [commit(size=0)], finished=True).status == "partial"


def test_a_squashed_history_leaves_open_what_landed() -> None:
    assert destination(URI, [], finished=True, absence="rewritten").status == "unknown"
    assert destination(URI, [], finished=True).status == "lost"
