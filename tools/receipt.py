"""The judgement of a receipt: from what was promised and what was found, to one status. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote

from schemas.hub_uri import HubPlace, HubType
from schemas.receipt import DestinationReceipt, LogLine, Receipt, ReceiptStatus
from tools.advice import advice
from tools.wording import next_call

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from schemas.job import Job
    from schemas.receipt import Commit
    from schemas.report import Destination, Report

#: Lines of a log that speak of results: what the Hub's clients print around an upload, and what ends one.
_EVIDENCE = re.compile(
    r"https?://\S+/(?:commit|tree|blob|resolve)/|\bpush(?:ed|ing)\b|\bupload(?:ed|ing)?\b|✅|\bcommit\b"
    r"|^Traceback \(most recent call last\)|^[\w.]*(?:Error|Exception)\b:"
    r"|\b(?:401|403) (?:Client Error|Unauthorized|Forbidden)",
    re.IGNORECASE,
)
#: What a script ends with that failed.
_FAILURE = re.compile(r"^[\w.]*(?:Error|Exception|Interrupt)\b(?::|$)")
#: Pages of repositories and buckets, as the Hub's clients print them.
_PAGE = r"/(?:(datasets|spaces|buckets)/)?([\w.-]{1,96})/([\w.-]{1,96})/(?:commit|tree|blob|resolve|discussions)\b"
_TYPES: dict[str, HubType] = {"datasets": "dataset", "spaces": "space", "buckets": "bucket"}
#: A progress bar, as tqdm draws it.
_BAR = re.compile(r"\d{1,3}%\|")
_MOST_LINES = 10
#: Lines of the end of a failed job that are shown.
_LAST_WORDS = 5
_LONGEST_LINE = 300

#: A repository whose only news are these has no results in it.
_CARD_FILES = frozenset({"README.md", ".gitattributes"})

#: Why nothing is found: as `hub.evidence.absence` tells it, or as only other accounts sent something.
Absence = Literal["missing", "rewritten", "others"]


def evidence(lines: Sequence[str], *, failed: bool) -> list[LogLine]:
    """The last lines of a log that speak of results, numbered from 1 as in `lines`; a progress bar says nothing.

    Args:
        lines: Of the log.
        failed: Whether the job did: then the end of its traceback is among them, or else its last words.
    """
    shown = {at: text for at, line in enumerate(lines) if (text := _said(line))}
    found = {at for at, text in shown.items() if _EVIDENCE.search(text)}
    if failed:
        found |= _last_words(shown)
    return [LogLine(line=at + 1, text=shown[at][:_LONGEST_LINE]) for at in sorted(found)[-_MOST_LINES:]]


def _said(line: str) -> str:
    """What a line of a log shows in the end: what is redrawn after a carriage return counts, but no progress bar."""
    text = line.rstrip().rpartition("\r")[2]
    return "" if _BAR.search(text) else text


def _last_words(shown: Mapping[int, str]) -> set[int]:
    """The end of the last traceback, or the last lines where there is none."""
    ats = list(shown)
    failures = [number for number, at in enumerate(ats) if _FAILURE.match(shown[at])]
    if not failures:
        return {at for at in ats[-_LAST_WORDS:] if shown[at].strip()}
    end = failures[-1]
    begin = end
    while begin > 0 and end - begin < _LAST_WORDS and not shown[ats[begin]].startswith("Traceback"):
        begin -= 1
    # An error that stands alone has no lines of its own before it.
    is_traceback = any(shown[at].startswith(("Traceback", "  File ")) for at in ats[begin:end])
    return set(ats[begin if is_traceback else end : end + 1])


def places_in(lines: Sequence[str], endpoint: str) -> list[HubPlace]:
    """Repositories and buckets whose pages a log names, in its order.

    Args:
        lines: Of the log.
        endpoint: The Hub whose pages count.
    """
    page = re.compile(re.escape(endpoint.rstrip("/")) + _PAGE)
    places: dict[str, HubPlace] = {}
    for line in lines:
        for kind, owner, name in page.findall(line):
            place = HubPlace(type=_TYPES.get(kind, "model"), id=f"{owner}/{name}")
            places[str(place)] = place
    return list(places.values())


def says_unchanged(lines: Sequence[str]) -> bool:
    """Whether a log holds what huggingface_hub writes when a push changes nothing (2.4, `create_commit`)."""
    return any("No files have been modified since last commit" in line for line in lines)


def promise_of(place: Destination) -> str:
    """By what a destination was promised, in words."""
    return place.via + (f", line {place.line}" if place.line else "")


def is_promised(place: HubPlace, promised: Sequence[str]) -> bool:
    """Whether a place is one that a promise names, or may name: `?` stands for any part of a name."""
    return any(_may_name(uri, str(place)) for uri in promised)


def _may_name(uri: str, root: str) -> bool:
    parts = unquote(uri).split("@")[0].split("?")
    return re.match(r"[^/]*".join(map(re.escape, parts)) + r"(?:/|$)", f"{root}/") is not None or uri.startswith(
        f"{root}/"
    )


def destination(
    uri: str,
    commits: Sequence[Commit],
    *,
    finished: bool,
    aside: Mapping[str, Sequence[Commit]] | None = None,
    unchanged: bool = False,
    absence: Absence | None = None,
) -> DestinationReceipt:
    """What is to be said of one destination that could be asked.

    Args:
        uri: The destination.
        commits: What landed on it.
        finished: Whether the job can still add to it.
        aside: What landed beside it, on pull requests and other branches.
        unchanged: Whether the log says that a push found the same files there already.
        absence: Why nothing is there.
    """
    landed = [commit for commit in commits if _holds_results(commit)]
    if landed:
        untold = all(commit.count is None for commit in landed)
        note = "The repository has too many files to tell which of them were changed." if untold else None
        return DestinationReceipt(uri=uri, status="persisted", commits=list(commits), note=note)
    if not finished:
        return DestinationReceipt(uri=uri, status="pending", commits=list(commits))
    for revision, others in (aside or {}).items():
        if any(map(_holds_results, others)):
            pull = re.fullmatch(r"refs/pr/(\d+)", revision)
            where = f"pull request {pull[1]}, which has to be merged" if pull else f"the branch {revision}"
            note = f"The files are on {where}; nothing landed on main."
            return DestinationReceipt(uri=uri, status="partial", commits=[*commits, *others], note=note)
    if commits:
        note = "Only a card or an empty repository landed."
        return DestinationReceipt(uri=uri, status="partial", commits=list(commits), note=note)
    if absence == "rewritten":
        note = "Its history was squashed since; whether what is there now is of this job cannot be told."
        return DestinationReceipt(uri=uri, status="unknown", note=note)
    if absence == "missing":
        note = "Nothing is there that this token can see: it was never made, or it was deleted."
        return DestinationReceipt(uri=uri, status="lost", note=note)
    if absence == "others":
        note = "Only other accounts sent something here while the job ran: it counts if the job had the token of one."
        return DestinationReceipt(uri=uri, status="lost", note=note)
    if unchanged:
        note = "The log says that the same files were there already; no commit was made."
        return DestinationReceipt(uri=uri, status="unknown", note=note)
    note = "The job's account sent nothing here while the job ran."
    return DestinationReceipt(uri=uri, status="lost", note=note)


def never_reached(uri: str) -> DestinationReceipt:
    """A destination of a job that never ran, whatever others sent there while it was queued."""
    return DestinationReceipt(uri=uri, status="lost", note="The job never ran.")


def _holds_results(commit: Commit) -> bool:
    """Whether something else than a card came with a commit; where its files are not known, something did."""
    return commit.count is None or not _CARD_FILES.issuperset(commit.files)


def unverifiable(uri: str, reason: str) -> DestinationReceipt:
    """A destination that cannot be asked from here."""
    return DestinationReceipt(uri=uri, status="unknown", note=reason)


def receipt(
    job: Job,
    report: Report | None,
    found: Sequence[DestinationReceipt],
    lines: Sequence[str],
    namespace: str | None = None,
    *,
    whole: bool = True,
) -> Receipt:
    """One receipt for a job.

    Args:
        job: The job as it stands.
        report: The guard's reading of the job's own record, or None where the record cannot be read.
        found: What is to be said of each destination, the promised ones first.
        lines: The end of the job's log.
        namespace: The job's, where it is not the caller's own.
        whole: Whether the Hub answered all that it was asked.
    """
    status = _status(job, report, found)
    lacks = not whole and status not in ("pending", "persisted")
    return Receipt(
        status=status,
        job_id=job.id,
        namespace=namespace,
        stage=job.stage,
        destinations=list(found),
        log_evidence=evidence(lines, failed=job.stage == "ERROR"),
        message=_message(job, status, report, found, lines),
        next=_again(job, namespace) if lacks else _next(job, status, found, lines, namespace),
    )


def unasked(job: Job, namespace: str | None) -> Receipt:
    """The receipt of a job that the Hub cannot be asked about at the moment.

    Args:
        job: As it was seen last.
        namespace: The job's, where it is not the caller's own.
    """
    return Receipt(
        status="unknown" if job.finished else "pending",
        job_id=job.id,
        namespace=namespace,
        stage=job.stage,
        message=f"The Hub does not answer at the moment; the job was {job.stage} when it last did.",
        next=_again(job, namespace) if job.finished else f"Call {next_call('wait', job.id, namespace)} to go on.",
    )


def _again(job: Job, namespace: str | None) -> str:
    return f"The Hub did not answer for all of it: call {next_call('verify', job.id, namespace)} in a minute."


def _status(job: Job, report: Report | None, found: Sequence[DestinationReceipt]) -> ReceiptStatus:
    if not job.finished:
        return "pending"
    if job.never_ran:
        return "lost"
    promised = {place.status for place in found if place.origin == "promised"}
    named = {place.status for place in found if place.origin == "log"}
    if promised - {"unknown"}:
        if promised == {"persisted"} and job.stage == "COMPLETED":
            return "persisted"
        if (promised | named) & {"persisted", "partial"}:
            return "partial"
        return "unknown" if "unknown" in promised else "lost"
    # Nothing was promised by name: what the log names is where the results are.
    if "persisted" in named:
        return "persisted" if job.stage == "COMPLETED" else "partial"
    if named:
        return "partial"
    return "lost" if not promised and report is not None and report.verdict == "lost" else "unknown"


def _message(
    job: Job, status: ReceiptStatus, report: Report | None, found: Sequence[DestinationReceipt], lines: Sequence[str]
) -> str:
    ended = f"The job ended {job.stage}" + (f" ({job.message})" if job.message else "")
    landed = [place for place in found if place.status == "persisted" and place.origin != "account"]
    if status == "pending":
        return f"The job is {job.stage}; what has landed so far is listed."
    if status == "persisted":
        count = sum(len(place.commits) for place in landed)
        places = ", ".join(place.uri for place in landed)
        return f"{ended}, and its results are on the Hub: {_commits(count)} on {places}."
    if status == "partial":
        missing = [place.uri for place in found if place.status != "persisted" and place.origin == "promised"]
        lacks = (
            f"; not all of it landed where it was promised: {', '.join(missing)}"
            if missing
            else "; what landed may not be the end of the work"
        )
        return f"{ended}{lacks}.{_why(job, None, lines)}"
    if status == "unknown":
        candidates = [place.uri for place in found if place.origin == "account"]
        if candidates:
            return (
                f"{ended}. What it promised cannot be told by name; while it ran, {', '.join(candidates)} changed, "
                "which another job may have done."
            )
        return f"{ended}. Where its results should be cannot be told from here; read its log."
    if job.never_ran:
        return f"{ended} before it ran, so that there is nothing of it."
    elsewhere = [place.uri for place in found if place.origin == "account"]
    changed = f" While it ran, {', '.join(elsewhere)} changed, which another job may have done." if elsewhere else ""
    return f"{ended}, and nothing of it was kept.{_why(job, report, lines)}{changed}"


def _why(job: Job, report: Report | None, lines: Sequence[str]) -> str:
    """The sentence that explains a loss: the log's last error, or what the guard says of the script."""
    if job.stage != "CANCELED":
        failures = [line for line in lines if _FAILURE.match(line)]
        if failures:
            return f" Its log ends with: {failures[-1][:_LONGEST_LINE]}"
    if report is not None and report.errors:
        return f" {report.errors[0].message}"
    return ""


def _next(
    job: Job,
    status: ReceiptStatus,
    found: Sequence[DestinationReceipt],
    lines: Sequence[str],
    namespace: str | None,
) -> str:
    if status == "pending":
        return f"Call {next_call('wait', job.id, namespace)} for the rest."
    if status == "persisted":
        landed = [place.uri for place in found if place.status == "persisted" and place.origin != "account"]
        return f"Download it with `{_download(landed[0])}`."
    if job.never_ran:
        return f"Call {next_call('rerun', job.id, namespace)} to run it."
    logs = next_call("logs", job.id, namespace)
    if (step := advice(lines)) is not None:
        return f"{step} {logs} shows the log."
    if job.stage == "ERROR" and "timeout" in (job.message or "").lower():
        limit = f" (it was {job.timeout_seconds} s)" if job.timeout_seconds else ""
        return f"Raise `timeout`{limit}, or push checkpoints more often, and run it again."
    if any("pull request" in (place.note or "") for place in found):
        return "Merge the pull request on the Hub."
    if status == "unknown":
        return f"Read the log: {logs}. Submit with `outputs` next time, so that it can be told."
    return f'Read the log: {logs}. Mend the script, check it with hf_jobs("check", ...), and run it again.'


def _download(uri: str) -> str:
    place = HubPlace.from_uri(uri)
    if place.type == "bucket":
        return f"hf buckets sync {uri} DIR"
    return f"hf download {place.id}" + ("" if place.type == "model" else f" --repo-type {place.type}")


def _commits(count: int) -> str:
    return "1 commit" if count == 1 else f"{count} commits"
