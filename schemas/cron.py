"""When a schedule is due, as people and agents write it: five cron fields, or an alias of the Hub."""

from __future__ import annotations

import re

#: `huggingface_hub.HfApi.create_scheduled_job` names these.
ALIASES = ("@hourly", "@daily", "@weekly", "@monthly", "@yearly", "@annually")

_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"]
#: Each field with its least and its greatest value, and the names of values, the first of which is the least.
_FIELDS: tuple[tuple[str, int, int, list[str]], ...] = (
    ("minute", 0, 59, []),
    ("hour", 0, 23, []),
    ("day of the month", 1, 31, []),
    ("month", 1, 12, _MONTHS),
    ("day of the week", 0, 7, _DAYS),
)
_PART = re.compile(r"(?:\*|([a-z0-9]{1,3})(?:-([a-z0-9]{1,3}))?)(?:/(\d{1,3}))?", re.ASCII)
_LONGEST_MONTH = dict(zip(range(1, 13), (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31), strict=True))


def check_schedule(text: str) -> str:
    """The canonical form of a schedule that comes due.

    Extensions of some programs (seconds, `L`, `W`, `#`, `?`) are refused: where one is not known, it means
    something else or nothing.

    Raises:
        ValueError: If it is no schedule, or one whose day never comes.
    """
    words = text.lower().split()
    if len(words) == 1:
        alias = f"@{words[0].removeprefix('@')}"
        if alias in ALIASES:
            return alias
    if len(words) != len(_FIELDS):
        raise ValueError(
            f"a schedule is five cron fields in UTC (minute hour day month weekday), such as `0 9 * * 1`, or one of "
            f"{', '.join(ALIASES)}"
        )
    values = [_values(word, *field) for word, field in zip(words, _FIELDS, strict=True)]
    # Where a weekday is given as well, cron takes either.
    if "*" in words[4].split(",") and all(min(values[2]) > _LONGEST_MONTH[month] for month in values[3]):
        raise ValueError(f"`{' '.join(words)}` never comes: no month of it has a day {min(values[2])}")
    return " ".join(words)


def _values(word: str, what: str, least: int, greatest: int, names: list[str]) -> set[int]:
    """What one field stands for."""
    found: set[int] = set()
    for part in word.split(","):
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f"the {what} of a schedule cannot be `{part[:20]}`")
        first = least if match[1] is None else _number(match[1], what, least, greatest, names)
        # `3/5` begins at 3 and, like `*/5`, has no end of its own.
        last = greatest if match[1] is None or (match[3] and not match[2]) else first
        if match[2] is not None:
            last = _number(match[2], what, least, greatest, names)
        step = 1 if match[3] is None else int(match[3])
        if first > last or not 1 <= step <= greatest:
            raise ValueError(f"the {what} of a schedule cannot be `{part[:20]}`")
        found.update(range(first, last + 1, step))
    return found


def _number(text: str, what: str, least: int, greatest: int, names: list[str]) -> int:
    if text in names:
        return names.index(text) + least
    if not text.isdigit() or not least <= int(text) <= greatest:
        raise ValueError(f"the {what} of a schedule is {least} to {greatest}, not `{text}`")
    return int(text)
