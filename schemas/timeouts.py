"""Durations as people and agents write them."""

from __future__ import annotations

import math
import re

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_NAMES = {
    "s": "s sec secs second seconds",
    "m": "m min mins minute minutes",
    "h": "h hr hrs hour hours",
    "d": "d day days",
}
_UNIT_OF = {name: unit for unit, names in _NAMES.items() for name in names.split()}
_PART = re.compile(r"\s*(\d+(?:\.\d+)?)\s*([a-z]+)", re.ASCII)

#: Longer than any job runs; it keeps arithmetic on times within what a clock can hold.
LONGEST = 30 * _UNITS["d"]


def parse_seconds(value: object) -> int:
    """Whole seconds of a duration: `90`, `"90s"`, `"30m"`, `"1.5h"`, `"1h30m"`, `"2 hours"`, `"1d"`.

    A bare number is seconds. A result under one second or over thirty days is refused, as is anything else:
    a duration that is misread costs the caller the job.

    Raises:
        ValueError: With a sentence that says which forms are understood.
    """
    seconds = _seconds(value)
    if seconds is None:
        raise ValueError('not a duration; write seconds (90) or "90s", "30m", "1.5h", "1h30m", "2 hours", "1d"')
    if not 1 <= seconds <= LONGEST:
        raise ValueError("a duration is at least 1 second and at most 30 days")
    return int(seconds)


def _seconds(value: object) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        # A whole number of hundreds of digits fits no float.
        return float(value) if abs(value) <= LONGEST else math.inf
    if not isinstance(value, str) or len(value) > 40:
        return None
    text = value.strip().lower()
    if re.fullmatch(r"\d+(\.\d+)?", text, re.ASCII):
        return float(text)
    total, at, used = 0.0, 0, ""
    while match := _PART.match(text, at):
        unit = _UNIT_OF.get(match[2])
        if unit is None or unit in used:
            return None
        total, at, used = total + float(match[1]) * _UNITS[unit], match.end(), used + unit
    return total if used and at == len(text) else None
