"""What is answered about a job that was just started."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.answers import JobAnswer
from schemas.errors import JobsError
from tools.wait import follow, leave
from tools.wording import next_call

if TYPE_CHECKING:
    from hub.record import JobRecord
    from schemas.base import Model
    from schemas.report import Report
    from tools.session import Caller, Session

#: Seconds beyond a job's time limit that a call waits for it: it may be queued, and it has to be ended.
_SLACK = 600
_DEFAULT_TIMEOUT = 1800


@dataclass(frozen=True, slots=True)
class Started:
    """A job, and what to say of it.

    Attributes:
        record: The job.
        report: What let it through, if it was judged.
        namespace: As the caller gave it.
        remark: What the caller should know beside, a sentence with a space at its end.
        timeout: Seconds after which the Hub stops it.
    """

    record: JobRecord
    report: Report | None
    namespace: str | None
    remark: str = ""
    timeout: int | None = None


async def answer(session: Session, started: Started, caller: Caller, *, detach: bool) -> Model:
    """The job with what to call next, or, without `detach`, its receipt when it has ended, unless the caller waits.

    Raises:
        JobsError: The Hub stopped answering while the job was followed; the message names the job.
    """
    job = started.record.to_job()
    wait = next_call("wait", job.id, started.namespace)
    if detach:
        return JobAnswer(job=job, guard=started.report, next=f"{started.remark}Call {wait} for the receipt.")
    if left := leave(job, caller, seconds=None, own=True):
        return left
    try:
        seconds = (started.timeout or _DEFAULT_TIMEOUT) + _SLACK
        return await follow(session, job.namespace, job.id, caller, seconds=seconds)
    except JobsError as error:
        hint = f"The job was made and goes on without this call; do not submit it again. Call {wait} for the receipt."
        raise JobsError(error.code, error.message, hint, job_id=job.id) from error
