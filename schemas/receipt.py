"""The proof of what a job left behind."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from schemas.base import Model

ReceiptStatus = Literal["persisted", "partial", "lost", "pending", "unknown"]


class Commit(Model):
    """One commit on a destination.

    Attributes:
        files: Paths that the commit added or changed, cut at `MAX_FILES`.
        bytes: Total size of those, before the cut; None where the Hub does not say.
    """

    sha: str
    url: str
    at: datetime
    title: str = ""
    files: list[str] = []
    bytes: int | None = None


class DestinationReceipt(Model):
    """What landed on one destination."""

    uri: str
    status: ReceiptStatus
    commits: list[Commit] = []
    note: str | None = None


class LogLine(Model):
    """A line of the job's log that speaks of results; `line` counts from 1."""

    line: int
    text: str


class Receipt(Model):
    """What landed, where, under which commit, and whether that is what was promised.

    Attributes:
        namespace: The account that the job ran under, where it is not the caller's own.
    """

    status: ReceiptStatus
    job_id: str
    namespace: str | None = None
    stage: str
    destinations: list[DestinationReceipt] = []
    log_evidence: list[LogLine] = []
    message: str


#: More files than this are counted, not listed.
MAX_FILES = 50
