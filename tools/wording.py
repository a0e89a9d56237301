"""Every answer as short text for a model: what is the case, and what to call next."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from schemas.answers import (
    AccountAnswer,
    DoneAnswer,
    ErrorAnswer,
    HardwareAnswer,
    JobAnswer,
    JobsAnswer,
    LogsAnswer,
    MetricsAnswer,
    ReceiptAnswer,
    RejectedAnswer,
    RepoAnswer,
    ReportAnswer,
    ScheduledJobAnswer,
    ScheduledJobsAnswer,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from schemas.base import Model
    from schemas.metrics import GpuMetrics, Metrics
    from schemas.receipt import Commit
    from schemas.report import Finding, Report
    from schemas.scheduled import ScheduledJob

#: Diffs longer than this are cut in the text; the structured answer holds them whole.
_LONGEST_FIX = 1500
#: Of a receipt: commits of each destination, and files of each commit, that the words name.
_MOST_COMMITS, _MOST_FILES = 10, 10


def say(answer: Model) -> str:
    """The text of an answer."""
    words = _WORDS.get(type(answer))
    if words is None:
        raise TypeError(f"no words for {type(answer).__name__}")
    return words(answer)


def next_call(operation: str, job_id: str, namespace: str | None) -> str:
    """A call about one job; `namespace` where it is not the caller's own."""
    args = {"job_id": job_id} | ({"namespace": namespace} if namespace else {})
    return f'hf_jobs("{operation}", {json.dumps(args)})'


def next_scheduled(operation: str, scheduled_job_id: str, namespace: str | None) -> str:
    """A call about one scheduled job; `namespace` where it is not the caller's own."""
    args = {"scheduled_job_id": scheduled_job_id} | ({"namespace": namespace} if namespace else {})
    return f'hf_jobs("scheduled {operation}", {json.dumps(args)})'


def report(guard: Report, longest: int = _LONGEST_FIX) -> str:
    """The findings of a report, each with its place, its reason and its fix.

    Args:
        guard: The report.
        longest: Characters of a diff that are shown.
    """
    lines = [_finding(finding, longest) for finding in guard.findings]
    if guard.destinations:
        lines.append(f"Destinations: {_destinations(guard)}")
    if guard.suppressed:
        rules = ", ".join(sorted({finding.rule for finding in guard.suppressed_findings}))
        lines.append(f"({guard.suppressed} suppressed by comments in the script: {rules})")
    return "\n".join(lines + _unanswered(guard)) or "No findings."


def _unanswered(guard: Report) -> list[str]:
    return [f"warning, not checked: {sentence}" for sentence in guard.unanswered]


def _headline(finding: Finding) -> str:
    where = finding.where.arg + (f":{finding.where.line}" if finding.where.line else "")
    return f"{finding.severity} {finding.rule} {finding.name} ({where}): {finding.message}"


def _finding(finding: Finding, longest: int) -> str:
    text = _headline(finding)
    fix = finding.fix
    if fix is None:
        return text
    text += f"\n  fix{'' if fix.safe else ' (review it)'}: {fix.title}"
    if fix.args is not None:
        text += f"\n  args: {json.dumps(fix.args)}"
    if fix.script is not None:
        diff = fix.script.rstrip()
        if len(diff) > longest:
            # A cut inside a line could leave half of a secret, which nobody would know any more.
            diff = diff[:longest].rpartition("\n")[0] + "\n... (cut; whole in the structured answer)"
        text += f"\n{diff}"
    return text


def _repair(guard: Report) -> str:
    if any(finding.fix for finding in guard.errors):
        return "\nApply the fixes (args are a JSON merge patch, scripts a unified diff) and call again."
    return "\nMend the errors and call again." if guard.errors else ""


def _destinations(guard: Report) -> str:
    places = [place.uri + (f" ({place.condition})" if place.condition else "") for place in guard.destinations]
    return ", ".join(dict.fromkeys(places)) or ("none: they will be erased" if guard.verdict == "lost" else "unknown")


def _cost(guard: Report | None) -> str:
    return f"; it costs ${guard.cost_usd:.2f} at most" if guard is not None and guard.cost_usd is not None else ""


def _warnings(guard: Report | None) -> str:
    if guard is None:
        return ""
    return "".join(f"\n{line}" for line in [*map(_headline, guard.findings), *_unanswered(guard)])


def _job(answer: JobAnswer) -> str:
    job, guard = answer.job, answer.guard
    kept = f"\nResults: {_destinations(guard)}" if guard else ""
    return f"Job {job.id} is {job.stage}: {job.url}{kept}{_cost(guard)}{_warnings(guard)}\n{answer.next}"


def _rejected(answer: RejectedAnswer) -> str:
    reason = f"{answer.reason}\n" if answer.reason else ""
    return f"Not submitted; no job was made.\n{reason}{report(answer.guard)}{_repair(answer.guard)}"


def _checked(answer: ReportAnswer) -> str:
    guard = answer.guard
    admitted = guard.admitted and answer.reason is None
    then = "\nSubmit it with the same args." if admitted else _repair(guard)
    reason = f"{answer.reason}\n" if answer.reason else ""
    would = f"The submission would be {'admitted' if admitted else 'rejected'}; nothing was submitted."
    return f"Results: {guard.verdict}. {would}\n{reason}{report(guard)}{then}"


def _jobs(answer: JobsAnswer) -> str:
    if not answer.jobs:
        return 'No such jobs. hf_jobs("ps", {"all": true}) lists finished ones too.'
    rows = [
        " | ".join(
            part
            for part in (
                job.id,
                job.stage,
                job.name,
                job.flavor,
                job.created_at and f"{job.created_at:%Y-%m-%d %H:%M:%S}Z",
                job.message,
            )
            if part
        )
        for job in answer.jobs
    ]
    rows += [f"{failure.job_id} | {failure.code}: {failure.message}" for failure in answer.failed]
    if answer.more:
        rows.append("(more: raise `limit`, at most 100, or give `status` or `labels`)")
    return "\n".join(rows)


def _scheduled(answer: ScheduledJobAnswer) -> str:
    guard = answer.guard
    kept = f"\nResults of each job: {_destinations(guard)}" if guard else ""
    return f"Scheduled job {_schedule(answer.scheduled_job)}{kept}{_cost(guard)}{_warnings(guard)}\n{answer.next}"


def _schedule(scheduled: ScheduledJob) -> str:
    state = "suspended" if scheduled.suspended else "active"
    parts = (
        f"{scheduled.id} is {state}: {scheduled.schedule or 'no schedule'} (UTC)",
        scheduled.name,
        scheduled.flavor,
        scheduled.next_at and f"next {scheduled.next_at:%Y-%m-%d %H:%M}Z",
        scheduled.last_job_id and f"last job {scheduled.last_job_id}",
    )
    return " | ".join(part for part in parts if part)


def _schedules(answer: ScheduledJobsAnswer) -> str:
    rows = [_schedule(scheduled) for scheduled in answer.scheduled_jobs] or ["No such scheduled jobs."]
    if answer.hidden:
        rows.append(f'({answer.hidden} suspended not shown: {{"all": true}} shows them)')
    if answer.more:
        rows.append("(more: raise `limit`, at most 100, or give `labels`)")
    return "\n".join(rows)


def _logs(answer: LogsAnswer) -> str:
    job, count = f"Job {answer.job_id} is {answer.stage}", len(answer.lines)
    if answer.after is None:
        cut = " (earlier lines were cut; raise `tail`, or give `since` or `search`)" if answer.more else ""
        head = f"{job}. Last {count} lines{cut}:" if count else f"{job}. It has no such log lines."
    else:
        head = f"{job}. {count} lines after the cursor:" if count else f"{job}. No such lines after the cursor."
    if answer.next is None and answer.finished:
        tail = f"The log ends here. Next: {next_call('verify', answer.job_id, answer.namespace)}."
    elif answer.next is None:
        tail = "More may come: call again."
    else:
        args = {"job_id": answer.job_id, "namespace": answer.namespace, "cursor": answer.next}
        call = f'hf_jobs("logs", {json.dumps({key: value for key, value in args.items() if value})})'
        tail = f"{'More lines follow' if answer.after and answer.more else 'More may come'}: {call}."
    return "\n".join([head, *answer.lines, tail])


def _metrics(answer: MetricsAnswer) -> str:
    sample, job = answer.metrics, f"Job {answer.job_id} is {answer.stage}"
    if sample is None:
        return f"{job} and has no metrics at the moment; a job that runs has. {answer.next}"
    cores = f" of {sample.cpu_millicores / 1000:g} cores" if sample.cpu_millicores is not None else ""
    parts = [f"CPU {_percent(sample.cpu_usage_pct)}{cores}", f"memory {_memory(sample)}"]
    parts += [f"GPU {name} {_percent(gpu.utilization)}, {_memory(gpu)}" for name, gpu in sample.gpus.items()]
    if sample.rx_bps is not None and sample.tx_bps is not None:
        parts.append(f"network {sample.rx_bps:.0f} bps in, {sample.tx_bps:.0f} out")
    return f"{job}: {'; '.join(parts)}. {answer.next}"


def _percent(value: float | None) -> str:
    return "unknown" if value is None else f"{value:g} %"


def _memory(used: Metrics | GpuMetrics) -> str:
    if used.memory_used_bytes is None:
        return "unknown"
    total = f" of {used.memory_total_bytes / 1e9:.1f}" if used.memory_total_bytes is not None else ""
    return f"{used.memory_used_bytes / 1e9:.2f}{total} GB"


def _hardware(answer: HardwareAnswer) -> str:
    flavors = answer.flavors
    return "\n".join(
        f"{flavor.name}: {_price(flavor.usd_per_minute)}{f', {flavor.accelerator}' if flavor.accelerator else ''}"
        for flavor in flavors
    )


def _price(usd_per_minute: float | None) -> str:
    return "price unknown" if usd_per_minute is None else f"${usd_per_minute * 60:.2f}/hour"


def _account(answer: AccountAnswer) -> str:
    organizations = ", ".join(answer.organizations) or "none"
    role = answer.token_role or "unknown"
    who = f"{answer.username} ({answer.account_type}) on {answer.endpoint}"
    return f"{who}; token role: {role}; organizations: {organizations}."


def _repo(answer: RepoAnswer) -> str:
    return f"{answer.uri} {'was created' if answer.created else 'exists already'}: {answer.url}"


def _done(answer: DoneAnswer) -> str:
    return answer.message


def _error(answer: ErrorAnswer) -> str:
    may_exist = f" Job {answer.job_id} may exist." if answer.job_id else ""
    return f"{answer.code}: {answer.message}{may_exist}{' ' + answer.hint if answer.hint else ''}"


def _receipt(answer: ReceiptAnswer) -> str:
    receipt = answer.receipt
    lines = [f"Receipt of job {receipt.job_id}: {receipt.status.upper()}. {receipt.message}"]
    for place in receipt.destinations:
        origin = {"promised": "", "log": ", named by the log", "account": ", changed meanwhile"}[place.origin]
        lines.append(f"{place.uri}: {place.status}{origin}" + (f" ({place.note})" if place.note else ""))
        lines += [f"  commit {commit.sha} {commit.url}: {_files(commit)}" for commit in place.commits[:_MOST_COMMITS]]
        if (more := len(place.commits) - _MOST_COMMITS) > 0:
            lines.append(f"  and {more} earlier commits")
    if receipt.status in ("lost", "partial", "unknown"):
        lines += [f"log {line.line}: {line.text}" for line in receipt.log_evidence]
    if receipt.next:
        lines.append(f"Next: {receipt.next}")
    return "\n".join(lines)


def _files(commit: Commit) -> str:
    if commit.count is None:
        return "files not known"
    more = f" and {commit.count - _MOST_FILES} more" if commit.count > _MOST_FILES else ""
    return ", ".join(commit.files[:_MOST_FILES]) + more or "no files"


_WORDS: dict[type[Model], Callable[[Any], str]] = {
    JobAnswer: _job,
    RejectedAnswer: _rejected,
    ReportAnswer: _checked,
    JobsAnswer: _jobs,
    ScheduledJobAnswer: _scheduled,
    ScheduledJobsAnswer: _schedules,
    LogsAnswer: _logs,
    MetricsAnswer: _metrics,
    HardwareAnswer: _hardware,
    AccountAnswer: _account,
    RepoAnswer: _repo,
    DoneAnswer: _done,
    ReceiptAnswer: _receipt,
    ErrorAnswer: _error,
}
