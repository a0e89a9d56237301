"""Arguments of the operations and tools that are not submissions."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from schemas.base import Model
from schemas.hub_uri import RepoType
from schemas.timeouts import parse_seconds


def _job_id(value: str) -> str:
    """The id alone of a job's URL or of `NAMESPACE/ID`, which is how people copy it."""
    bare = value.strip().rstrip("/").rpartition("/")[2]
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", bare):
        raise ValueError('not a job\'s id; `hf_jobs("ps", {"all": true})` lists them')
    return bare


_OWNED = re.compile(r"\s*(?:\S*/jobs/)?([\w.-]{1,96})/[\w-]{1,64}/?\s*", re.ASCII)

JobId = Annotated[str, AfterValidator(_job_id)]


def _several(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _with_namespace(data: Any) -> Any:
    """`NAMESPACE/ID` and a job's URL say whose job it is, where `namespace` does not."""
    if not isinstance(data, dict) or data.get("namespace") is not None:  # pyright: ignore[reportUnknownMemberType]
        return data  # pyright: ignore[reportUnknownVariableType]
    ids: Any = _several(data.get("job_id"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]
    matches = [_OWNED.fullmatch(str(job_id)) for job_id in ids] if isinstance(ids, list) else []  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    owners = {match[1] if match else None for match in matches}
    return {**data, "namespace": owners.pop()} if len(owners) == 1 else data  # pyright: ignore[reportUnknownVariableType]


class NoArgs(Model):
    """An operation without arguments."""


class JobRef(Model):
    """One job; `namespace` where it is not the caller's own."""

    job_id: JobId
    namespace: str | None = None

    _owner = model_validator(mode="before")(_with_namespace)


class InspectArgs(Model):
    """One or several jobs."""

    job_id: Annotated[list[JobId], BeforeValidator(_several), Field(min_length=1, max_length=20)]
    namespace: str | None = None

    _owner = model_validator(mode="before")(_with_namespace)


def _upper(value: list[str]) -> list[str]:
    return [stage.upper() for stage in value]


class PsArgs(Model):
    """Which jobs to list: those that are queued or run, unless `all` or `status` says otherwise."""

    namespace: str | None = None
    all: bool = False
    status: Annotated[list[str], BeforeValidator(_several), AfterValidator(_upper)] = []
    labels: dict[str, str] = {}
    limit: int = Field(20, ge=1, le=100)


class LogsArgs(JobRef):
    """Which lines of a log: the last `tail` of those at or after `since` that contain `search`."""

    tail: int = Field(100, ge=1, le=1000)
    since: datetime | None = None
    search: str | None = Field(None, min_length=1, max_length=200)


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
