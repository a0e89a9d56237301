"""The proof of what a job left behind."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from schemas.base import Model

ReceiptStatus = Literal["persisted", "partial", "lost", "pending", "unknown"]
Origin = Literal["promised", "log", "account"]


class Commit(Model):
    """One commit on a destination.

    Attributes:
        files: Paths that the commit added or changed, cut at `MAX_FILES`.
        count: How many those are, before the cut; None where the Hub does not say.
        bytes: Their total size, before the cut; None as `count`.
    """

    sha: str
    url: str
    at: datetime
    title: str = ""
    files: list[str] = []
    count: int | None = None
    bytes: int | None = None


class DestinationReceipt(Model):
    """What landed on one destination.

    Attributes:
        status: `persisted` if results landed, `partial` if something did that is not the result (a card, a pull
            request), `lost` if nothing did, `unknown` if it cannot be told from here.
        origin: How it is known: `promised` by the submission; named by the job's `log`; or changed by the `account`
            while the job ran, which another job may have done.
        promise: Of a promised one, by which call and line of the script.
    """

    uri: str
    status: ReceiptStatus
    origin: Origin = "promised"
    promise: str | None = None
    commits: list[Commit] = []
    note: str | None = None


class LogLine(Model):
    """A line of the job's log that speaks of results; `line` counts from 1."""

    line: int
    text: str


class Receipt(Model):
    """What landed, where, under which commit, and whether that is what was promised.

    Attributes:
        version: Of this shape; it rises when a field changes its meaning or goes away.
        namespace: The account that the job ran under, where it is not the caller's own.
        message: One sentence about all of it.
        next: What to do now.
    """

    version: Literal[1] = 1
    status: ReceiptStatus
    job_id: str
    namespace: str | None = None
    stage: str
    destinations: list[DestinationReceipt] = []
    log_evidence: list[LogLine] = []
    message: str
    next: str = ""


#: More files than this are counted, not listed.
MAX_FILES = 50
