"""`logs`: what a job has printed, page by page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hub.log_page import LogPage, LogPosition, page
from schemas.answers import LogsAnswer
from schemas.base import Model, parse
from schemas.errors import ErrorCode, JobsError
from schemas.operations import CURSOR, LogsArgs
from tools.wording import next_call

if TYPE_CHECKING:
    from collections.abc import Callable

    from hub.sse import LogEvent
    from tools.session import Caller, Session

#: Characters of one line, and of all, that an answer holds: clients cut what is much longer, at its end.
_LONGEST_LINE, _ROOM = 2_000, 50_000

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


async def logs(session: Session, args: dict[str, Any], caller: Caller) -> Model:
    """The end of a job's log, or what came after a cursor."""
    wanted = parse(LogsArgs, args, "`logs`")
    namespace = await session.namespace(wanted.namespace)
    after = _position(wanted.cursor) if wanted.cursor else None
    client = await session.hub()
    found = await page(client, namespace, wanted.job_id, limit=wanted.tail, after=after, wanted=_filter(wanted))
    if not found.lines and after is None and wanted.since is None and wanted.search is None:
        raise _silent(wanted, found)
    lines = [_shown(session.redactor.text(event.text)) for event, _ in found.lines]
    room = _fitting(lines, from_end=after is None)
    more, end = found.more or room < len(lines), found.end
    if after is None:
        lines = lines[len(lines) - room :]
    elif room < len(lines):
        lines, end = lines[:room], found.lines[room - 1][1]
    is_end = found.finished and not (more and after is not None)
    return LogsAnswer(
        job_id=wanted.job_id,
        namespace=wanted.namespace,
        stage=found.stage,
        finished=found.finished,
        lines=lines,
        after=wanted.cursor,
        more=more,
        next=None if is_end or end is None else _cursor(end),
    )


def _filter(wanted: LogsArgs) -> Callable[[LogEvent], bool] | None:
    """Which lines are asked for; None if all are."""
    if wanted.since is None and wanted.search is None:
        return None
    since = wanted.since and (wanted.since if wanted.since.tzinfo else wanted.since.replace(tzinfo=UTC))
    words = (wanted.search or "").lower()

    def matches(event: LogEvent) -> bool:
        return words in event.text.lower() and (since is None or (event.at is not None and event.at >= since))

    return matches


def _silent(wanted: LogsArgs, found: LogPage) -> JobsError:
    """A job that has printed nothing, which its stage explains."""
    if found.finished:
        hint = f"What it left behind: {next_call('verify', wanted.job_id, wanted.namespace)}."
    else:
        hint = f"Follow it: {next_call('wait', wanted.job_id, wanted.namespace)}."
    return JobsError(ErrorCode.NOT_FOUND, f"Job {wanted.job_id} is {found.stage} and has no log lines.", hint)


def _shown(line: str) -> str:
    cut = len(line) - _LONGEST_LINE
    return f"{line[:_LONGEST_LINE]} ... ({cut} more characters cut)" if cut > 0 else line


def _fitting(lines: list[str], *, from_end: bool) -> int:
    """How many lines an answer has room for."""
    room = _ROOM
    for count, line in enumerate(reversed(lines) if from_end else lines):
        room -= len(line)
        if room < 0:
            return count
    return len(lines)


def _cursor(position: LogPosition) -> str:
    return f"{(position.at - _EPOCH) // timedelta(microseconds=1)}-{position.count}"


def _position(cursor: str) -> LogPosition:
    match = CURSOR.fullmatch(cursor)
    assert match is not None
    return LogPosition(_EPOCH + timedelta(microseconds=int(match[1])), int(match[2]))
