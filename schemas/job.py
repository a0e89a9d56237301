"""A job, as answers show it: never a secret's value, never the script's text."""

from __future__ import annotations

from datetime import datetime

from schemas.base import Model

#: Stages after which a job does not run any further.
TERMINAL_STAGES = frozenset({"COMPLETED", "CANCELED", "ERROR", "DELETED"})


class Job(Model):
    """One job of the Hub. Fields that the Hub did not send are None.

    Attributes:
        stage: SCHEDULING, RUNNING, COMPLETED, CANCELED, ERROR or DELETED; others are passed as they come.
        message: The Hub's own sentence about the stage, for example why it failed.
        seconds: How long it has run.
        cost_usd: What it may cost at most while it runs, from the flavor's live price and the time limit.
    """

    id: str
    namespace: str
    url: str
    stage: str
    message: str | None = None
    name: str | None = None
    flavor: str | None = None
    image: str | None = None
    created_at: datetime | None = None
    started_at: datetime | None = None
    finished_at: datetime | None = None
    seconds: int | None = None
    timeout_seconds: int | None = None
    cost_usd: float | None = None
    labels: dict[str, str] = {}
    env: list[str] = []
    secrets: list[str] = []
    volumes: list[str] = []

    @property
    def never_ran(self) -> bool:
        """Whether it ended before it started."""
        return self.finished and self.stage != "COMPLETED" and self.started_at is None and not self.seconds

    @property
    def finished(self) -> bool:
        """Whether the stage is one that never changes again."""
        return self.stage in TERMINAL_STAGES
