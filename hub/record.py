"""A job as the Hub records it, read so that no odd field ever costs the caller the job's id."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC
from typing import TYPE_CHECKING, Any

from hub.wire import obj, objects, text, when, whole
from schemas.hub_uri import written
from schemas.job import TERMINAL_STAGES, Job

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from huggingface_hub import JobInfo
    from huggingface_hub._space_api import Volume

#: The stage of a record that does not say one.
UNKNOWN_STAGE = "UNKNOWN"

#: Characters of what the Hub says of a job's end that answers show.
_LONGEST_MESSAGE = 1000

_MOUNT_PREFIX = {"model": "", "dataset": "datasets/", "space": "spaces/", "bucket": "buckets/"}


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A job, with everything the Hub says of it.

    Attributes:
        info: As huggingface_hub models it; what was missing or odd is None or empty. Its command holds the
            script, its environment may hold values that nobody should see.
        namespace: The account it runs under.
        endpoint: The Hub it runs on.
        timeout_seconds: After which it is stopped, if the record says so.
    """

    info: JobInfo
    namespace: str
    endpoint: str
    timeout_seconds: int | None

    @property
    def id(self) -> str:
        """The job's id."""
        return self.info.id

    @property
    def stage(self) -> str:
        """SCHEDULING, RUNNING, COMPLETED, CANCELED, ERROR, DELETED, or what else the Hub says."""
        return str(getattr(self.info.status.stage, "value", self.info.status.stage))

    @property
    def finished(self) -> bool:
        """Whether the stage is one that never changes again."""
        return self.stage in TERMINAL_STAGES

    @property
    def command(self) -> list[str]:
        """What the job runs, in one list."""
        return [*(self.info.command or []), *(self.info.arguments or [])]

    @property
    def labels(self) -> dict[str, str]:
        """The job's labels, its name among them."""
        return self.info.labels or {}

    @property
    def created_at(self) -> datetime | None:
        """When it was made, if the record says so."""
        return self.info.created_at

    @property
    def began_from(self) -> str | None:
        """The id of the job that it runs again, or of the schedule that started it, if it is such a job."""
        by = self.info.initiator
        return by.id if by is not None and by.type in ("duplicated-job", "scheduled-job") else None

    @property
    def url(self) -> str:
        """The job's page."""
        return f"{self.endpoint}/jobs/{self.namespace}/{self.id}"

    def to_job(self) -> Job:
        """What answers show: names of environment variables and secrets only, and no command."""
        info = self.info
        return Job(
            id=self.id,
            namespace=self.namespace,
            url=self.url,
            stage=self.stage,
            message=info.status.message and info.status.message[:_LONGEST_MESSAGE],
            name=self.labels.get("name"),
            flavor=info.flavor,
            image=info.docker_image or (f"hf.co/spaces/{info.space_id}" if info.space_id else None),
            created_at=info.created_at,
            started_at=info.started_at,
            finished_at=info.finished_at,
            seconds=self._seconds(),
            timeout_seconds=self.timeout_seconds,
            labels=self.labels,
            env=sorted(info.environment or {}),
            secrets=sorted(info.secrets or {}),
            volumes=[_mount(volume) for volume in info.volumes or []],
        )

    def _seconds(self) -> int | None:
        info = self.info
        if info.durations is not None and info.durations.running_secs is not None:
            return info.durations.running_secs
        if info.started_at is not None and info.finished_at is not None:
            return max(0, int((info.finished_at - info.started_at).total_seconds()))
        return None


def read_record(data: Mapping[str, Any], *, namespace: str, endpoint: str) -> JobRecord | None:
    """Read the Hub's JSON of a job; None only if it holds no id.

    Args:
        data: The JSON object.
        namespace: Where it was asked for, used where the record names no owner.
        endpoint: The Hub that answered.
    """
    from huggingface_hub import JobInfo

    job_id = data.get("id")
    if isinstance(job_id, int) and not isinstance(job_id, bool):
        job_id = str(job_id)
    if not isinstance(job_id, str) or not job_id:
        return None
    owner, initiator, status = obj(data.get("owner")), obj(data.get("initiator")), obj(data.get("status"))
    owner_name = text(owner.get("name")) or namespace
    durations = obj(data.get("durations"))
    info = JobInfo(
        id=job_id,
        createdAt=_time(data.get("createdAt")),
        startedAt=_time(data.get("startedAt")),
        finishedAt=_time(data.get("finishedAt")),
        dockerImage=text(data.get("dockerImage")),
        spaceId=text(data.get("spaceId")),
        owner={"id": str(owner.get("id", "")), "name": owner_name, "type": str(owner.get("type", "user"))},
        command=_words(data.get("command")),
        arguments=_words(data.get("arguments")),
        environment=_names(data.get("environment")),
        secrets=_names(data.get("secrets")),
        flavor=text(data.get("flavor")),
        labels={str(key): str(value) for key, value in obj(data.get("labels")).items() if value is not None},
        volumes=[volume for volume in objects(data.get("volumes")) if _is_volume(volume)],
        status={
            "stage": text(status.get("stage")) or UNKNOWN_STAGE,
            "message": text(status.get("message")),
        },
        durations={key: whole(durations.get(key)) for key in ("schedulingSecs", "runningSecs", "totalSecs")},
        initiator=_initiator(initiator),
        retry=whole(data.get("retry")),
        endpoint=endpoint,
    )
    timeout = whole(data.get("timeoutSeconds"))
    if timeout is None:
        timeout = whole(data.get("timeout"))
    return JobRecord(info=info, namespace=owner_name, endpoint=endpoint, timeout_seconds=timeout)


def _time(value: object) -> str | None:
    # huggingface_hub reads one form only, and raises for every other.
    at = when(value)
    return None if at is None else at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _words(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    members: list[Any] = value if isinstance(value, list) else []  # pyright: ignore[reportUnknownVariableType]
    return [str(member) for member in members]


def _names(value: object) -> dict[str, Any]:
    """A mapping; the Hub gives secrets as one with empty values, or as a list of names."""
    if isinstance(value, list):
        return dict.fromkeys(_words(value))  # pyright: ignore[reportUnknownArgumentType]
    return {str(key): member for key, member in obj(value).items()}


def _initiator(value: dict[str, Any]) -> dict[str, Any] | None:
    if not value:
        return None
    return {"type": str(value.get("type", "")), "id": str(value.get("id", "")), "name": text(value.get("name"))}


def _is_volume(value: dict[str, Any]) -> bool:
    return isinstance(value.get("source"), str) and isinstance(value.get("mountPath"), str)


def _mount(volume: Volume) -> str:
    """The string form of a submission's `volumes`."""
    revision = f"@{written(str(volume.revision))}" if volume.revision else ""
    path = f"/{volume.path.strip('/')}" if volume.path else ""
    mode = ":ro" if volume.read_only else ""
    return f"hf://{_MOUNT_PREFIX.get(volume.type, '')}{volume.source}{revision}{path}:{volume.mount_path}{mode}"
