"""Log events out of a byte stream of server-sent events, whatever its cuts and however long its lines."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hub.wire import obj, when

if TYPE_CHECKING:
    from datetime import datetime

#: Characters of one log line that are kept.
MAX_LINE = 16 << 10
#: Bytes of one line of the stream that are held: JSON writes some characters with six bytes.
_MAX_HELD = 6 * MAX_LINE + 1024

#: Colours, movements of the cursor and titles (ECMA-48), which only a terminal understands.
_CONTROL = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))")

_DATA_START = re.compile(r'"data"\s*:\s*"((?:[^"\\]|\\.)*)', re.DOTALL)


@dataclass(frozen=True, slots=True)
class LogEvent:
    """One line that a job printed, and when.

    It is without what only a terminal understands, and one that is longer than `MAX_LINE` is cut and says so.
    """

    text: str
    at: datetime | None


class EventDecoder:
    """Turns chunks of a stream into events. Lines end at a line feed only: a job may print any other separator.

    Args:
        skip: How many events at the beginning are only counted, not read.

    Attributes:
        events: How many events have come, skipped ones included.
        comments: How many comment lines have come; the Hub sends one as a keep-alive.
    """

    def __init__(self, skip: int = 0) -> None:
        self.events = 0
        self.comments = 0
        self._skip = skip
        self._held = bytearray()
        self._cut = 0

    def feed(self, chunk: bytes) -> list[LogEvent]:
        """The events that this chunk completes."""
        first, *others = chunk.split(b"\n")
        self._hold(first)
        if not others:
            return []
        rest = others.pop()
        found = [self._line(bytes(self._held), self._cut)]
        found += [self._line(line[:_MAX_HELD], max(0, len(line) - _MAX_HELD)) for line in others]
        self._held.clear()
        self._cut = 0
        self._hold(rest)
        return [event for event in found if event is not None]

    def flush(self) -> list[LogEvent]:
        """The event of a last line without an end, if it is a whole one."""
        line = bytes(self._held)
        try:
            json.loads(line.partition(b":")[2])
        except (ValueError, RecursionError):
            return []
        event = self._line(line, self._cut)
        return [] if event is None else [event]

    def _hold(self, part: bytes) -> None:
        room = _MAX_HELD - len(self._held)
        self._held += part[:room]
        self._cut += max(0, len(part) - room)

    def _line(self, line: bytes, cut: int) -> LogEvent | None:
        if not line.startswith(b"data:"):
            self.comments += line.startswith(b":")
            return None
        self.events += 1
        if self.events <= self._skip:
            return None
        return _event(line[5:].strip().decode(errors="replace"), cut)


def _event(payload: str, cut: int) -> LogEvent:
    if cut:
        match = _DATA_START.search(payload)
        text = f'"{match[1]}"' if match else json.dumps(payload)
        try:
            text = json.loads(text, strict=False)
        except ValueError:
            text = payload
        return LogEvent(_bounded(text, at_least=cut), None)
    try:
        data = obj(json.loads(payload, strict=False))
    except (ValueError, RecursionError):
        data = {}
    text = data.get("data")
    # A payload of another shape is shown as it is rather than lost.
    return LogEvent(_bounded(text if isinstance(text, str) else payload), when(data.get("timestamp")))


def _bounded(text: str, at_least: int = 0) -> str:
    text = _CONTROL.sub("", text).rstrip("\r\n")
    if len(text) <= MAX_LINE and not at_least:
        return text
    more = max(at_least, len(text) - MAX_LINE)
    return f"{text[:MAX_LINE]} ... ({more} more characters cut)"
