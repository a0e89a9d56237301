"""What is said of one destination, by what was found there."""

from __future__ import annotations

from datetime import UTC, datetime

from schemas.answers import ReceiptAnswer
from schemas.receipt import Commit, DestinationReceipt, Receipt
from tools.receipt import destination
from tools.wording import say

URI = "hf://alice/model"


def commit(*files: str, count: int | None = 1) -> Commit:
    at = datetime(2026, 7, 22, tzinfo=UTC)
    return Commit(sha="a", url="https://hub/a", at=at, files=list(files), count=count)


def test_a_destination_of_a_job_that_goes_on_is_pending_until_results_are_there() -> None:
    card = destination(URI, [commit("README.md")], finished=False)
    assert (card.status, len(card.commits)) == ("pending", 1)
    assert destination(URI, [commit("weights.bin")], finished=False).status == "persisted"
    assert destination(URI, [commit("README.md")], finished=True).status == "partial"


def test_a_commit_whose_files_are_not_known_is_not_taken_for_a_card() -> None:
    landed = destination(URI, [commit(count=None)], finished=True)
    assert landed.status == "persisted"
    assert "too many files" in (landed.note or "")
    assert destination(URI, [commit(count=0)], finished=True).status == "partial"


def test_a_squashed_history_leaves_open_what_landed() -> None:
    assert destination(URI, [], finished=True, absence="rewritten").status == "unknown"
    assert destination(URI, [], finished=True).status == "lost"


def test_the_words_of_a_receipt_stay_short_and_say_how_much_they_leave_out() -> None:
    many = commit(*(f"{n:02}.txt" for n in range(50)), count=1000)
    place = DestinationReceipt(uri=URI, status="persisted", commits=[commit(count=None), *[many] * 99])
    text = say(
        ReceiptAnswer(
            receipt=Receipt(status="persisted", job_id="1", stage="COMPLETED", destinations=[place], message="")
        )
    )
    assert text.count("  commit ") == 10
    assert "and 90 earlier commits" in text
    assert "09.txt and 990 more" in text
    assert "files not known" in text
