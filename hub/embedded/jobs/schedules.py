"""Scheduled jobs: their records, and the clock that starts them."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from hub.embedded.endpoints.wire import timestamp
from hub.embedded.errors import ApiError
from hub.embedded.jobs.cron import next_time
from hub.embedded.jobs.spec import JobSpec
from hub.embedded.jobs.store import new_id, now

if TYPE_CHECKING:
    import sqlite3

    from hub.embedded.db import Database
    from hub.embedded.jobs.runner import Runner
    from hub.embedded.jobs.store import Job

logger = logging.getLogger(__name__)

SCHEMA = """
create table if not exists scheduled_jobs (
    sequence integer primary key autoincrement,
    id text not null unique,
    namespace text not null,
    namespace_type text not null,
    spec text not null,
    schedule text not null,
    suspend integer not null,
    concurrency integer not null,
    created_at integer not null,
    next_at integer not null,
    last_job text,
    last_at integer
);
"""

#: Seconds that the clock sleeps at most, so that a clock of the system that was set is noticed.
_NAP = 60.0


@dataclass(frozen=True)
class Schedule:
    """One scheduled job. Times are in milliseconds since 1970.

    Attributes:
        spec: What is started, with the values of its secrets: they are on disk for as long as the schedule is.
        schedule: A cron expression or an alias, in UTC.
        suspend: Whether it rests.
        concurrency: Whether it is started even if its last job still runs.
        next_at: When it is started next.
        last_job: The id of the job that it started last.
    """

    id: str
    namespace: str
    namespace_type: str
    spec: JobSpec
    schedule: str
    suspend: bool
    concurrency: bool
    created_at: int
    next_at: int
    last_job: str | None
    last_at: int | None

    def wire(self) -> dict[str, Any]:
        """The JSON that `huggingface_hub.ScheduledJobInfo` reads; of the secrets, the names."""
        spec = self.spec
        shown = spec.model_dump(by_alias=True, exclude={"secrets", "timeout_seconds", "attempts"}, exclude_none=True)
        last = {"id": self.last_job, "at": timestamp(self.last_at)} if self.last_job and self.last_at else None
        return {
            "id": self.id,
            "createdAt": timestamp(self.created_at),
            "jobSpec": {
                **shown,
                "secrets": dict.fromkeys(sorted(spec.secrets)),
                "timeout": spec.timeout,
                "retry": spec.attempts - 1,
            },
            "schedule": self.schedule,
            "suspend": self.suspend,
            "concurrency": self.concurrency,
            "status": {"lastJob": last, "nextJobRunAt": None if self.suspend else timestamp(self.next_at)},
            "owner": {"id": self.namespace, "name": self.namespace, "type": self.namespace_type},
        }


class Schedules:
    """The scheduled jobs of one Hub, and the thread that starts them. All methods block for the database.

    What was due while no Hub ran is not made up for.
    """

    def __init__(self, db: Database, runner: Runner) -> None:
        db.create(SCHEMA)
        self._db = db
        self._runner = runner
        self._changed = threading.Event()
        self._closing = False
        self._active = 0
        for schedule in self._all():
            self._set(schedule.id, next_at=next_time(schedule.schedule, now()))
        self._thread = threading.Thread(target=self._tick, daemon=True, name="schedules")
        self._thread.start()

    @property
    def active(self) -> bool:
        """Whether any schedule is not suspended."""
        return self._active > 0

    def add(
        self, namespace: str, namespace_type: str, spec: JobSpec, schedule: str, *, suspend: bool, concurrency: bool
    ) -> Schedule:
        """A new one; on disk when this returns."""
        identity = new_id()
        with self._db.transaction() as connection:
            # Inside, as for jobs: of two, the older one is the one that was seen first.
            created = now()
            connection.execute(
                "insert into scheduled_jobs (id, namespace, namespace_type, spec, schedule, suspend, concurrency,"
                " created_at, next_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    identity,
                    namespace,
                    namespace_type,
                    spec.model_dump_json(by_alias=True),
                    schedule,
                    suspend,
                    concurrency,
                    created,
                    next_time(schedule, created),
                ),
            )
        self._wake()
        return self.get(namespace, identity)

    def get(self, namespace: str, identity: str) -> Schedule:
        """One of them.

        Raises:
            ApiError: 404.
        """
        for schedule in self._all("where namespace = ? and id = ?", (namespace, identity)):
            return schedule
        raise ApiError(404, f"There is no scheduled job {identity[:60]} in the namespace {namespace[:100]}.")

    def list(self, namespace: str) -> list[Schedule]:
        """All of a namespace, newest first."""
        return self._all("where namespace = ? order by sequence desc", (namespace,))

    def delete(self, schedule: Schedule) -> None:
        """Forget it, and its secrets. Jobs that it started go on."""
        with self._db.transaction() as connection:
            connection.execute("delete from scheduled_jobs where id = ?", (schedule.id,))
        self._wake()

    def suspend(self, schedule: Schedule, *, suspend: bool) -> None:
        """Let it rest, or go on from the next time that it is due."""
        self._set(schedule.id, suspend=suspend, next_at=next_time(schedule.schedule, now()))
        self._wake()

    def reschedule(self, schedule: Schedule, expression: str) -> None:
        """Give it another expression."""
        self._set(schedule.id, schedule=expression, next_at=next_time(expression, now()))
        self._wake()

    def set_labels(self, schedule: Schedule, labels: dict[str, str]) -> None:
        """Replace the labels of the jobs that it will start."""
        spec = schedule.spec.model_copy(update={"labels": labels})
        self._set(schedule.id, spec=spec.model_dump_json(by_alias=True))

    def trigger(self, schedule: Schedule) -> Job:
        """Start its job now.

        Raises:
            ApiError: 409, if its last job still runs and it does not allow two at once.
        """
        if self._overlaps(schedule):
            raise ApiError(
                409, f"The job {schedule.last_job} of this schedule still runs, and `concurrency` is not set."
            )
        initiator = {"type": "scheduled-job", "id": schedule.id}
        job = self._runner.start(schedule.namespace, schedule.namespace_type, schedule.spec, initiator)
        self._set(schedule.id, last_job=job.id, last_at=job.created_at)
        return job

    def close(self) -> None:
        """Start nothing any more."""
        self._closing = True
        self._changed.set()
        self._thread.join(30)

    def _overlaps(self, schedule: Schedule) -> bool:
        return not schedule.concurrency and schedule.last_job is not None and self._runner.lives(schedule.last_job)

    def _tick(self) -> None:
        while not self._closing:
            self._changed.clear()
            try:
                due_in = self._start_due()
            except Exception:
                # A full disk or a Hub that stops: the next round tries again, and other schedules go on.
                logger.exception("scheduled jobs")
                due_in = _NAP
            self._changed.wait(min(due_in, _NAP))

    def _start_due(self) -> float:
        """Start what is due; gives the seconds until the next is."""
        waiting = self._all("where not suspend order by next_at")
        self._active = len(waiting)
        for schedule in waiting:
            moment = now()
            if schedule.next_at > moment:
                return (schedule.next_at - moment) / 1000
            self._set(schedule.id, next_at=next_time(schedule.schedule, moment))
            if self._overlaps(schedule):
                logger.info("scheduled job %s is skipped: its last job still runs", schedule.id)
            else:
                self.trigger(schedule)
        return 0.0 if waiting else _NAP

    def _wake(self) -> None:
        self._active = len(self._all("where not suspend"))
        self._changed.set()

    def _all(self, condition: str = "", values: tuple[Any, ...] = ()) -> list[Schedule]:
        with self._db.reading() as connection:
            rows = connection.execute(f"select * from scheduled_jobs {condition}", values)  # noqa: S608 - ours
            return [_schedule(row) for row in rows]

    def _set(self, identity: str, **values: Any) -> None:
        columns = ", ".join(f"{name} = ?" for name in values)
        with self._db.transaction() as connection:
            connection.execute(
                f"update scheduled_jobs set {columns} where id = ?",  # noqa: S608 - names of columns
                (*values.values(), identity),
            )


def _schedule(row: sqlite3.Row) -> Schedule:
    values: dict[str, Any] = dict(row)
    del values["sequence"]
    values["spec"] = JobSpec.model_validate_json(values["spec"])
    values["suspend"], values["concurrency"] = bool(values["suspend"]), bool(values["concurrency"])
    return Schedule(**values)
