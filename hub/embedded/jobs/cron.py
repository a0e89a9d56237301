"""When a schedule is due: cron expressions of five fields and the aliases that the Hub knows, in UTC."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, cast

#: `huggingface_hub.HfApi.create_scheduled_job` names these.
ALIASES = ("@annually", "@yearly", "@monthly", "@weekly", "@daily", "@hourly")


def check_schedule(expression: str) -> str:
    """Do nothing to an expression that has a next time.

    Raises:
        ValueError: If it is no such expression, or for a day that never comes.
    """
    hint = f"give five cron fields (minute hour day month weekday), or one of {', '.join(ALIASES)}"
    if expression not in ALIASES and (expression.startswith("@") or len(expression.split()) != 5):
        raise ValueError(f"{expression[:60]!r} is no schedule: {hint}")
    try:
        next_time(expression, 0)
    except ValueError as error:
        raise ValueError(f"{expression[:60]!r} is no schedule: {hint}") from error
    return expression


def next_time(expression: str, after: int) -> int:
    """The first moment after another at which an expression is due. Times are in milliseconds since 1970.

    Raises:
        ValueError: If there is none.
    """
    # It has no types of its own.
    from croniter import croniter  # pyright: ignore[reportMissingTypeStubs, reportUnknownVariableType]

    start = datetime.fromtimestamp(after / 1000, UTC)
    found = cast("Any", croniter)(expression, start).get_next(datetime)
    return int(found.timestamp() * 1000)
