"""What a person picks from a menu: texts that set a model to work, with what it needs to know in them."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from typing import TYPE_CHECKING, Any, cast

from hub.jobs import inspect
from hub.logs import tail
from schemas.answers import ReceiptAnswer, ReportAnswer
from schemas.base import parse
from schemas.errors import ErrorCode, JobsError
from schemas.operations import JobRef
from tools.dispatch import text_of
from tools.excerpt import excerpt
from tools.session import NOBODY
from tools.submit import check
from tools.verify import make_receipt
from tools.wording import next_call, report, say

if TYPE_CHECKING:
    from schemas.job import Job
    from schemas.receipt import ReceiptStatus
    from tools.session import Session

#: Characters of a fix, and of the call's other arguments, that a prompt shows.
_LONGEST = 20_000
#: Lines at the end of a log that are read.
_LINES = 500


async def persistence_safe(
    session: Session, script: str, args: str | None = None, flavor: str | None = None, repo: str | None = None
) -> str:
    """Set a model to make a script keep its results.

    Args:
        session: The Hub, which is asked about destinations where it can be.
        script: As in a submission: text, or where it is.
        args: The call's other arguments, as a JSON object.
        flavor: The machine, as in `args`.
        repo: Where the results are to be.

    Raises:
        JobsError: `invalid_arguments`.
    """
    return await text_of(session, "A prompt", _persistence_safe(session, script, args, flavor, repo))


async def diagnose(session: Session, job_id: str) -> str:
    """Set a model to find out why a job failed.

    Raises:
        JobsError: There is no such job, no token, or no answer of the Hub; its message says what to do.
    """
    return await text_of(session, "A prompt", _diagnose(session, job_id))


async def _persistence_safe(
    session: Session, script: str, args: str | None, flavor: str | None, repo: str | None
) -> str:
    given = _object(args) | ({"flavor": flavor} if flavor else {})
    checked = await check(session, {**given, "script": script}, NOBODY)
    assert isinstance(checked, ReportAnswer)
    guard = checked.guard
    parts = [
        "Make this script keep its results when it runs as a Hugging Face Job. The job's disk is erased at its end."
    ]
    if repo:
        parts.append(f"The results are to be in {repo}.")
    parts.append(_fenced(script, "python") if "\n" in script else f"The script is {script}")
    if given:
        # What is cut must hold no secret before: nobody would know half of one any more.
        shown = json.dumps(session.redactor.json(given), indent=2)[:_LONGEST]
        parts.append(f"The other arguments of the call:\n\n{_fenced(shown, 'json')}")
    would = "would be admitted" if guard.admitted and checked.reason is None else "would be refused"
    reason = f" {checked.reason}" if checked.reason else ""
    parts.append(f"The guard says that the results are: {guard.verdict}. The submission {would}.{reason}")
    parts.append(_fenced(report(guard, _LONGEST), "text"))
    parts.append(
        'Apply the fixes: `args` are a JSON merge patch over the arguments of hf_jobs("uv", ...), scripts are unified '
        "diffs; those to review may need another value. Mend what has no fix by what its finding says. Change nothing "
        'else. Ask hf_jobs("check", {"script": ..., ...}) until it admits the call, then show the script and the '
        "arguments, and submit them only when I say so."
    )
    return "\n\n".join(parts)


async def _diagnose(session: Session, job_id: str) -> str:
    wanted = parse(JobRef, {"job_id": job_id}, "the prompt", hint="Give an id, NAMESPACE/ID, or the job's URL.")
    client, namespace = await session.hub(), await session.namespace(wanted.namespace)
    job = (await inspect(client, namespace, wanted.job_id)).to_job()
    receipt = await make_receipt(session, namespace, wanted.job_id)
    log = await tail(client, namespace, wanted.job_id, _LINES)
    lines = excerpt([session.redactor.text(line) for line in log.lines])
    matter = "The lines of its log that matter:\n\n" + _fenced("\n".join(lines), "text")
    what_next = (
        "Say the cause in one sentence, and quote the line that shows it; "
        f"{next_call('logs', job.id, wanted.namespace)} gives more of the log. Then give the edit that mends it, and "
        'ask hf_jobs("check", ...) about it. Submit it only when I say so.'
    )
    parts = [
        _aim(job, receipt.status),
        _facts(job),
        say(ReceiptAnswer(receipt=receipt)),
        matter if lines else "It printed nothing.",
        what_next,
    ]
    return "\n\n".join(parts)


def _aim(job: Job, status: ReceiptStatus) -> str:
    if status == "persisted":
        return "This Hugging Face Job has completed and kept its results. Say so, unless its log shows a fault."
    fates = {"COMPLETED": "did not leave what it should", "CANCELED": "was cancelled"}
    fate = fates.get(job.stage, "failed") if job.finished else f"is still {job.stage}"
    return f"Find out why this Hugging Face Job {fate}, and how its results are kept the next time."


def _facts(job: Job) -> str:
    limit = f" of {job.timeout_seconds} s" if job.timeout_seconds else ""
    facts = [f"Job {job.id} ({job.url}) is {job.stage}" + (f": {job.message}" if job.message else "")]
    facts += [f"flavor {job.flavor}"] if job.flavor else []
    facts += [f"it ran {job.seconds} s{limit}"] if job.seconds is not None else []
    facts += [f"secrets: {', '.join(job.secrets) or 'none'}"]
    facts += [f"volumes: {', '.join(job.volumes)}"] if job.volumes else []
    return "; ".join(facts) + "."


def _object(args: str | None) -> dict[str, Any]:
    given: Any = None
    with suppress(ValueError, RecursionError):
        given = json.loads(args) if args and args.strip() else {}
    if not isinstance(given, dict):
        hint = 'Write it as {"timeout": "1h"}, or leave it out.'
        raise JobsError(ErrorCode.INVALID_ARGUMENTS, "`args` is not a JSON object.", hint)
    return cast("dict[str, Any]", given)


def _fenced(text: str, language: str) -> str:
    """A block of text that nothing in it can end."""
    longest = max((len(run[0]) for run in re.finditer(r"`+", text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text.rstrip()}\n{fence}"
