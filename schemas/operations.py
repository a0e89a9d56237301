"""Arguments of the operations and tools that are not submissions."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from schemas.base import Model
from schemas.hub_uri import RepoType
from schemas.submission import Labels, Text
from schemas.timeouts import parse_seconds

_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")


def _bare(value: str, listing: str) -> str:
    """The id alone of a job's URL or of `NAMESPACE/ID`, which is how people copy it."""
    bare = value.strip().rstrip("/").rpartition("/")[2]
    if not _ID.fullmatch(bare):
        raise ValueError(f'not the id of one; `hf_jobs("{listing}", {{"all": true}})` lists them')
    return bare


_OWNED = re.compile(r"\s*(?:\S*/jobs/)?([\w.-]{1,96})/([\w-]{1,64})/?\s*", re.ASCII)

JobId = Annotated[str, AfterValidator(lambda value: _bare(value, "ps"))]
ScheduledJobId = Annotated[str, AfterValidator(lambda value: _bare(value, "scheduled ps"))]


def _several(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _owner(value: object) -> str | None:
    """Whose job `NAMESPACE/ID` or a job's URL says that it is."""
    match = _OWNED.fullmatch(value) if isinstance(value, str) else None
    return match[1] if match else None


def _with_namespace(data: Any) -> Any:
    """An id can say whose it is, where `namespace` does not."""
    if not isinstance(data, dict) or data.get("namespace") is not None:  # pyright: ignore[reportUnknownMemberType]
        return data  # pyright: ignore[reportUnknownVariableType]
    owner = _owner(data.get("job_id")) or _owner(data.get("scheduled_job_id"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    return {**data, "namespace": owner} if owner else data  # pyright: ignore[reportUnknownVariableType]


class NoArgs(Model):
    """An operation without arguments."""


class JobRef(Model):
    """One job; `namespace` where it is not the caller's own."""

    job_id: JobId
    namespace: str | None = None

    _owner = model_validator(mode="before")(_with_namespace)


class ScheduledJobRef(Model):
    """One scheduled job; `namespace` where it is not the caller's own."""

    scheduled_job_id: ScheduledJobId
    namespace: str | None = None

    _owner = model_validator(mode="before")(_with_namespace)


def _owned(value: str) -> str:
    """`NAMESPACE/ID` or `ID`, of either or of a job's URL."""
    owner, bare = _owner(value), _bare(value, "ps")
    return f"{owner}/{bare}" if owner else bare


class InspectArgs(Model):
    """One or several jobs, each of `namespace` or of the one that its id names."""

    job_id: Annotated[
        list[Annotated[str, AfterValidator(_owned)]], BeforeValidator(_several), Field(min_length=1, max_length=20)
    ]
    namespace: str | None = None


#: Words for stages that the Hub calls otherwise.
_STAGES = {
    "CANCELLED": "CANCELED",
    "DONE": "COMPLETED",
    "FAILED": "ERROR",
    "FINISHED": "COMPLETED",
    "PENDING": "SCHEDULING",
    "QUEUED": "SCHEDULING",
    "SUCCEEDED": "COMPLETED",
}


def _stages(value: list[str]) -> list[str]:
    return [_STAGES.get(stage, stage) for stage in (word.strip().upper() for word in value)]


class PsArgs(Model):
    """Which jobs to list: those that are queued or run, unless `all` or `status` says otherwise."""

    namespace: str | None = None
    all: bool = False
    status: Annotated[list[str], BeforeValidator(_several), AfterValidator(_stages)] = []
    labels: dict[str, Text] = {}
    limit: int = Field(20, ge=1, le=100)


class ScheduledPsArgs(Model):
    """Which schedules to list: those that are not suspended, unless `all`."""

    namespace: str | None = None
    all: bool = False
    labels: dict[str, Text] = {}
    limit: int = Field(20, ge=1, le=100)


class LabelsArgs(JobRef):
    """The labels that a job is to have."""

    labels: Labels


class ScheduledLabelsArgs(ScheduledJobRef):
    """The labels that each job of a schedule is to have."""

    labels: Labels


class RerunArgs(JobRef):
    """A job to run again, as its own record says."""

    ephemeral: bool = False
    allow_duplicate: bool = False
    idempotency_key: str | None = Field(None, min_length=1, max_length=200)
    detach: bool = True


class TriggerArgs(ScheduledJobRef):
    """A schedule whose job is to be started now."""

    ephemeral: bool = False
    detach: bool = True


def _cursor(value: str) -> str:
    if not CURSOR.fullmatch(value):
        raise ValueError("not one of this server; give back the `next` of an answer of `logs` as it is")
    return value


#: Microseconds since 1970, and how many lines have that time so far.
CURSOR = re.compile(r"(\d{1,17})-(\d{1,9})", re.ASCII)


class LogsArgs(JobRef):
    """Which lines of a log: the last `tail` of those at or after `since` that contain `search`.

    With `cursor`, which is the `next` of an earlier answer, the first `tail` of those that came after it.
    """

    tail: int = Field(100, ge=1, le=1000)
    since: datetime | None = None
    search: str | None = Field(None, min_length=1, max_length=200)
    cursor: Annotated[str | None, AfterValidator(lambda value: value and _cursor(value))] = None


class WaitArgs(JobRef):
    """How long to wait for a job's end, in seconds, before answering `pending`."""

    timeout: Annotated[int, BeforeValidator(parse_seconds)] = 600


class CreateRepoArgs(Model):
    """A repository to create. `repo_id` may be an `hf://` URI; without OWNER/ it is the caller's."""

    repo_id: str = Field(min_length=1, max_length=200)
    repo_type: RepoType = "model"
    private: bool | None = None
    exist_ok: bool = True
    space_sdk: str | None = None
