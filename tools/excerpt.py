"""The lines of a log that tell why a job failed. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_TRACEBACK = "Traceback (most recent call last)"
_CHAINED = ("During handling of the above exception", "The above exception was the direct cause")
_SPEAKS = re.compile(
    r"\b(?:error|exception|fail(?:ed|ure)?|warning|killed|out of memory|denied|refused)\b", re.IGNORECASE
)
_BAR = re.compile(r"\d\s?%\|")
#: Lines of an excerpt, and characters of each, at most.
_MOST, _LONGEST = 60, 400
#: Lines that are shown of the end of a log whatever they say.
_END = 20


def excerpt(lines: Sequence[str]) -> list[str]:
    """The last traceback with those that caused it, and what follows; else lines that speak of a failure, and the end.

    Args:
        lines: The end of a log. Progress bars are left out.
    """
    kept = [line for line in lines if line.strip() and not _BAR.search(line)]
    start = _traceback(kept)
    if start is None:
        first = max(0, len(kept) - _END)
        chosen = [line for line in kept[:first] if _SPEAKS.search(line)][-_END:] + kept[first:]
    else:
        chosen = kept[start:]
    if len(chosen) > _MOST:
        # The end of a traceback says what happened, its beginning where.
        chosen = [*chosen[:_END], "...", *chosen[_END - _MOST + 1 :]]
    return [line if len(line) <= _LONGEST else f"{line[:_LONGEST]} ..." for line in chosen]


def _traceback(lines: Sequence[str]) -> int | None:
    """Where the last traceback begins, or the first of those that it is chained to."""
    starts = [number for number, line in enumerate(lines) if _TRACEBACK in line]
    if not starts:
        return None
    begin = starts.pop()
    while starts and any(words in line for line in lines[starts[-1] : begin] for words in _CHAINED):
        begin = starts.pop()
    return begin
