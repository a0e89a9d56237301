"""The records of jobs, durable. Values of secrets are never among them."""

from __future__ import annotations

import json
import secrets
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hub.embedded.endpoints.wire import timestamp
from hub.embedded.errors import ApiError
from hub.embedded.jobs.spec import JobSpec

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

    from hub.embedded.db import Database
    from hub.embedded.jobs.spec import Expose

SCHEMA = """
create table if not exists jobs (
    sequence integer primary key autoincrement,
    id text not null unique,
    namespace text not null,
    namespace_type text not null,
    spec text not null,
    secret_names text not null,
    labels text not null,
    initiator text not null,
    stage text not null,
    message text,
    created_at integer not null,
    started_at integer,
    finished_at integer,
    processes text not null default '[]'
);
create index if not exists jobs_of_namespace on jobs (namespace, sequence);
create index if not exists jobs_of_stage on jobs (stage);
"""

#: Stages of a job that this Hub still has to do something for.
LIVING = ("SCHEDULING", "RUNNING")

#: Every stage that the Hub knows (`huggingface_hub.JobStage`).
STAGES = (*LIVING, "COMPLETED", "CANCELED", "ERROR", "DELETED")


def now() -> int:
    """Milliseconds since 1970."""
    return time.time_ns() // 1_000_000


def new_id() -> str:
    """An id of a job or a schedule: 24 hex digits, as on the Hub."""
    return f"{int(time.time()):08x}{secrets.token_hex(8)}"


@dataclass(frozen=True)
class Job:
    """One record. Times are in milliseconds since 1970.

    Attributes:
        sequence: Grows with each job.
        spec: As submitted, without the secrets.
        secret_names: Their names.
        initiator: Who or what made it: `{"type", "id", "name"}`.
        processes: Pid and start time of each process that was started for it (`processes.identity`).
    """

    sequence: int
    id: str
    namespace: str
    namespace_type: str
    spec: JobSpec
    secret_names: list[str]
    labels: dict[str, str]
    initiator: dict[str, str]
    stage: str
    message: str | None
    created_at: int
    started_at: int | None
    finished_at: int | None
    processes: list[tuple[int, str]]

    @property
    def finished(self) -> bool:
        """Whether its stage never changes again."""
        return self.stage not in LIVING

    def wire(self) -> dict[str, Any]:
        """The JSON that `huggingface_hub.JobInfo` reads. Durations are in seconds, of this moment."""
        spec = self.spec
        end = self.finished_at or now()
        started = self.started_at
        return {
            "type": "job",
            "id": self.id,
            "createdAt": timestamp(self.created_at),
            "startedAt": timestamp(started) if started else None,
            "finishedAt": timestamp(self.finished_at) if self.finished_at else None,
            "dockerImage": spec.docker_image,
            "spaceId": spec.space_id,
            "command": spec.command,
            "arguments": spec.arguments,
            "environment": spec.environment,
            "secrets": dict.fromkeys(self.secret_names),
            "flavor": spec.flavor,
            "timeout": spec.timeout,
            "labels": self.labels,
            "volumes": [one.model_dump(by_alias=True, exclude_none=True) for one in spec.volumes],
            "expose": spec.expose.model_dump(by_alias=True) if spec.expose else None,
            "network": spec.network.model_dump(by_alias=True) if spec.network else None,
            "retry": spec.attempts - 1,
            "status": {"stage": self.stage, "message": self.message},
            "durations": {
                "schedulingSecs": (started - self.created_at) // 1000 if started else None,
                "runningSecs": (end - started) // 1000 if started else None,
                "totalSecs": (end - self.created_at) // 1000,
            },
            "owner": {"id": self.namespace, "name": self.namespace, "type": self.namespace_type},
            "initiator": self.initiator,
        }


class JobStore:
    """The table of jobs. All methods block."""

    def __init__(self, db: Database) -> None:
        db.create(SCHEMA)
        self._db = db

    def add(self, identity: str, namespace: str, namespace_type: str, spec: JobSpec, initiator: dict[str, str]) -> Job:
        """A new job in the stage SCHEDULING, under a new id; on disk when this returns."""
        public = spec.model_copy(update={"secrets": {}})
        with self._db.transaction() as connection:
            connection.execute(
                "insert into jobs"
                " (id, namespace, namespace_type, spec, secret_names, labels, initiator, stage, created_at)"
                " values (?, ?, ?, ?, ?, ?, ?, 'SCHEDULING', ?)",
                (
                    identity,
                    namespace,
                    namespace_type,
                    public.model_dump_json(by_alias=True),
                    json.dumps(sorted(spec.secrets)),
                    json.dumps(spec.labels),
                    json.dumps(initiator),
                    now(),
                ),
            )
        return self.get(namespace, identity)

    def get(self, namespace: str, job_id: str) -> Job:
        """One job.

        Raises:
            ApiError: 404.
        """
        with self._db.reading() as connection:
            row = connection.execute(
                "select * from jobs where namespace = ? and id = ?", (namespace, job_id)
            ).fetchone()
        if row is None:
            raise ApiError(404, f"There is no job {job_id[:60]} in the namespace {namespace[:100]}.")
        return _job(row)

    def page(
        self,
        namespace: str,
        *,
        stages: Sequence[str] = (),
        labels: Iterable[tuple[str, str]] = (),
        before: int = 0,
        limit: int,
    ) -> list[Job]:
        """Jobs of a namespace, newest first.

        Args:
            namespace: Whose jobs.
            stages: Only jobs in one of these; all if there are none.
            labels: Only jobs that have all of these.
            before: Only jobs with a smaller sequence, if not 0.
            limit: At most so many.
        """
        where = ["namespace = ?"]
        values: list[Any] = [namespace]
        if stages:
            where.append(f"stage in ({', '.join('?' * len(stages))})")
            values += stages
        for key, value in labels:
            where.append("json_extract(labels, ?) = ?")
            values += [f'$."{key}"', value]
        if before:
            where.append("sequence < ?")
            values.append(before)
        query = f"select * from jobs where {' and '.join(where)} order by sequence desc limit ?"  # noqa: S608
        with self._db.reading() as connection:
            return [_job(row) for row in connection.execute(query, [*values, limit])]

    def living(self) -> list[Job]:
        """Every job that is not finished, oldest first."""
        query = "select * from jobs where stage in (?, ?) order by sequence"
        with self._db.reading() as connection:
            return [_job(row) for row in connection.execute(query, LIVING)]

    def started(self, job_id: str) -> None:
        """The job runs from now on."""
        self._update("update jobs set stage = 'RUNNING', started_at = ? where id = ?", (now(), job_id))

    def finished(self, job_id: str, stage: str, message: str | None) -> None:
        """The job has ended, and how."""
        self._update(
            "update jobs set stage = ?, message = ?, finished_at = ?, processes = '[]' where id = ?",
            (stage, message, now(), job_id),
        )

    def set_processes(self, job_id: str, processes: Sequence[tuple[int, str]]) -> None:
        """Remember what runs for the job, to end it after a crash of this Hub."""
        self._update("update jobs set processes = ? where id = ?", (json.dumps(processes), job_id))

    def set_labels(self, job_id: str, labels: dict[str, str]) -> None:
        """Replace all labels."""
        self._update("update jobs set labels = ? where id = ?", (json.dumps(labels), job_id))

    def set_expose(self, job: Job, expose: Expose) -> None:
        """Replace the ports that a job wants to be reached at."""
        spec = job.spec.model_copy(update={"expose": expose})
        self._update("update jobs set spec = ? where id = ?", (spec.model_dump_json(by_alias=True), job.id))

    def _update(self, statement: str, values: tuple[Any, ...]) -> None:
        with self._db.transaction() as connection:
            connection.execute(statement, values)


def _job(row: sqlite3.Row) -> Job:
    values = dict(row)
    for key in ("secret_names", "labels", "initiator", "processes"):
        values[key] = json.loads(values[key])
    values["processes"] = [(pid, start) for pid, start in values["processes"]]
    values["spec"] = JobSpec.model_validate_json(values["spec"])
    return Job(**values)
