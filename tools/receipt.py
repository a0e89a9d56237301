"""The judgement of a receipt: from what was promised and what was found, to one status. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from schemas.receipt import DestinationReceipt, LogLine, Receipt, ReceiptStatus

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from schemas.job import Job
    from schemas.receipt import Commit
    from schemas.report import Report

#: Lines of a log that speak of results: what the Hub's clients print around an upload, and what ends one.
_EVIDENCE = re.compile(
    r"https?://\S+/(?:commit|tree|blob|resolve)/|\bpush(?:ed|ing)\b|\bupload(?:ed|ing)?\b|✅|\bcommit\b"
    r"|^Traceback \(most recent call last\)|^\w*(?:Error|Exception)\b:"
    r"|\b(?:401|403) (?:Client Error|Unauthorized|Forbidden)",
    re.IGNORECASE,
)
_MOST_LINES = 10
_LONGEST_LINE = 300

#: A repository whose only news are these has no results in it.
_CARD_FILES = frozenset({"README.md", ".gitattributes"})


def evidence(lines: Sequence[str]) -> list[LogLine]:
    """The last lines of a log that speak of results, numbered from 1 as in `lines`."""
    found = [
        LogLine(line=number, text=line[:_LONGEST_LINE])
        for number, line in enumerate(lines, 1)
        if _EVIDENCE.search(line)
    ]
    return found[-_MOST_LINES:]


def destination(uri: str, commits: Sequence[Commit], *, finished: bool) -> DestinationReceipt:
    """What is to be said of one destination that could be asked."""
    landed = [commit for commit in commits if not _CARD_FILES.issuperset(commit.files)]
    if landed:
        status, note = "persisted", None
    elif commits:
        status, note = "partial", "Only a card or an empty repository landed."
    else:
        status, note = ("lost", "Nothing was committed here.") if finished else ("pending", None)
    return DestinationReceipt(uri=uri, status=status, commits=list(commits), note=note)


def unverifiable(uri: str, reason: str) -> DestinationReceipt:
    """A destination that cannot be asked from here."""
    return DestinationReceipt(uri=uri, status="unknown", note=reason)


def receipt(job: Job, report: Report | None, found: Mapping[str, DestinationReceipt], lines: Sequence[str]) -> Receipt:
    """One receipt for a job.

    Args:
        job: The job as it stands.
        report: The guard's reading of the job's own record, or None where the record cannot be read.
        found: What is to be said of each promised destination, by URI.
        lines: The end of the job's log.
    """
    status = _status(job, report, found)
    return Receipt(
        status=status,
        job_id=job.id,
        stage=job.stage,
        destinations=list(found.values()),
        log_evidence=evidence(lines),
        message=_message(job, status, report, found),
    )


def _status(job: Job, report: Report | None, found: Mapping[str, DestinationReceipt]) -> ReceiptStatus:
    if not job.finished:
        return "pending"
    statuses = {place.status for place in found.values()}
    if not statuses:
        return "lost" if report is not None and report.verdict == "lost" else "unknown"
    if statuses == {"persisted"}:
        return "persisted" if job.stage == "COMPLETED" else "partial"
    if statuses & {"persisted", "partial"}:
        return "partial"
    return "unknown" if "unknown" in statuses else "lost"


def _message(job: Job, status: ReceiptStatus, report: Report | None, found: Mapping[str, DestinationReceipt]) -> str:
    ended = f"The job ended {job.stage}" + (f" ({job.message})" if job.message else "")
    if status == "pending":
        return f"The job is {job.stage}; what has landed so far is listed."
    if status == "persisted":
        count = sum(len(place.commits) for place in found.values())
        return f"{ended}, and its results are on the Hub: {_commits(count)} on {', '.join(found)}."
    if status == "partial":
        missing = [uri for uri, place in found.items() if place.status != "persisted"]
        lacks = (
            f"; not all of it landed: {', '.join(missing)}"
            if missing
            else "; what landed may not be the end of the work"
        )
        return f"{ended}{lacks}."
    if status == "unknown":
        return f"{ended}. Where its results should be cannot be told from here; read its log."
    why = ""
    if report is not None and report.errors:
        why = f" {report.errors[0].message}"
    return f"{ended}, and nothing of it was kept.{why} Mend the script and run it again."


def _commits(count: int) -> str:
    return "1 commit" if count == 1 else f"{count} commits"
