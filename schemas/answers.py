"""What tools answer, discriminated by `kind`: the `structured_content` of a call."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from schemas.base import Model
from schemas.errors import ErrorCode
from schemas.facts import FlavorFacts
from schemas.job import Job
from schemas.metrics import Metrics
from schemas.receipt import Receipt
from schemas.report import Report
from schemas.scheduled import ScheduledJob


class JobAnswer(Model):
    """A job that was started, or that was already running for the same submission."""

    kind: Literal["job"] = "job"
    job: Job
    guard: Report | None = None
    next: str


class RejectedAnswer(Model):
    """A submission that was not sent. `reason` is what the policy adds to the guard's findings, if anything."""

    kind: Literal["rejected"] = "rejected"
    guard: Report
    reason: str | None = None


class ReportAnswer(Model):
    """What the guard says of a submission that was only checked; `reason` as for `rejected`."""

    kind: Literal["report"] = "report"
    guard: Report
    reason: str | None = None


class JobFailure(Model):
    """Why one of several jobs cannot be told of."""

    job_id: str
    code: ErrorCode
    message: str


class JobsAnswer(Model):
    """Jobs of a namespace, newest first, or those that were asked for; `more` says that the list was cut."""

    kind: Literal["jobs"] = "jobs"
    jobs: list[Job]
    more: bool = False
    failed: list[JobFailure] = []


class ScheduledJobAnswer(Model):
    """A schedule, made or found; `guard` says what becomes of the results of its jobs."""

    kind: Literal["scheduled_job"] = "scheduled_job"
    scheduled_job: ScheduledJob
    guard: Report | None = None
    next: str


class ScheduledJobsAnswer(Model):
    """Schedules of a namespace, newest first; `more` says that the list was cut, `hidden` counts suspended ones."""

    kind: Literal["scheduled_jobs"] = "scheduled_jobs"
    scheduled_jobs: list[ScheduledJob]
    more: bool = False
    hidden: int = 0


class LogsAnswer(Model):
    """Lines of a job's log.

    Attributes:
        namespace: The account that the job runs under, where it is not the caller's own.
        finished: Whether the job has ended, so that its log does not grow any more.
        after: The `cursor` that these lines come after, if one was given.
        more: Whether there are more such lines: before these, or behind them where a `cursor` was given.
        next: The `cursor` that gives what comes after these lines; None at the end of the log of a finished job.
    """

    kind: Literal["logs"] = "logs"
    job_id: str
    namespace: str | None = None
    stage: str
    finished: bool
    lines: list[str]
    after: str | None = None
    more: bool = False
    next: str | None = None


class MetricsAnswer(Model):
    """What a job uses of its machine at the moment; `metrics` is None for a job that does not run."""

    kind: Literal["metrics"] = "metrics"
    job_id: str
    stage: str
    metrics: Metrics | None = None
    next: str


class HardwareAnswer(Model):
    """The machines that jobs can ask for, with live prices."""

    kind: Literal["hardware"] = "hardware"
    flavors: list[FlavorFacts]


class AccountAnswer(Model):
    """Who the server acts as."""

    kind: Literal["account"] = "account"
    username: str
    account_type: str
    organizations: list[str]
    token_role: str | None
    endpoint: str


class RepoAnswer(Model):
    """A repository, created or found."""

    kind: Literal["repo"] = "repo"
    uri: str
    url: str
    created: bool


class DoneAnswer(Model):
    """Something was done that needs no more words."""

    kind: Literal["done"] = "done"
    message: str


class ReceiptAnswer(Model):
    """What a job left behind."""

    kind: Literal["receipt"] = "receipt"
    receipt: Receipt


class ErrorAnswer(Model):
    """A call that failed."""

    kind: Literal["error"] = "error"
    code: ErrorCode
    message: str
    hint: str = ""
    job_id: str | None = None


Answer = Annotated[
    JobAnswer
    | RejectedAnswer
    | ReportAnswer
    | JobsAnswer
    | ScheduledJobAnswer
    | ScheduledJobsAnswer
    | LogsAnswer
    | MetricsAnswer
    | HardwareAnswer
    | AccountAnswer
    | RepoAnswer
    | DoneAnswer
    | ReceiptAnswer
    | ErrorAnswer,
    Field(discriminator="kind"),
]


def structured(answer: Model) -> dict[str, Any]:
    """The JSON object of an answer, without the fields that are not set."""
    return answer.model_dump(mode="json", exclude_none=True)
