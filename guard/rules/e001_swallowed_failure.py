"""E001: a push whose failure nobody hears of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.rule import Rule
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Swallow


#: Exceptions by which a push fails.
_FAILURES = frozenset(
    {
        "",
        "Exception",
        "BaseException",
        "HfHubHTTPError",
        "HTTPError",
        "OSError",
        "IOError",
        "EnvironmentError",
        "ConnectionError",
    }
    | {
        "RequestException",
        "RepositoryNotFoundError",
        "BadRequestError",
        "RuntimeError",
        "ValueError",
        "EntryNotFoundError",
    }
)


def check(case: Case) -> Iterator[Draft]:
    """Find pushes in a `try` that goes on after a failure."""
    machine = case.reading.machine
    ended = case.reading.ended
    if machine is None or (ended is not None and ended.kind == "exit" and _code(case) == "?"):
        return
    seen: set[int] = set()
    for sink in case.keepers:
        for swallow in sink.event.context.swallows:
            if (
                id(swallow.handler) in machine.loud
                or id(swallow.handler) in seen
                or not set(swallow.catches) & _FAILURES
            ):
                continue
            seen.add(id(swallow.handler))
            message = (
                f"A failure of the push on line {sink.line} is caught on line {swallow.line} and the script goes "
                f"on: the job ends as "
                "COMPLETED with nothing pushed."
            )
            yield Draft(message, case.where(swallow.line), _fix(case, swallow))


def _code(case: Case) -> str:
    ended = case.reading.ended
    event = next(
        (event for event in reversed(case.reading.events) if ended is not None and event.call.node is ended.node), None
    )
    return event.text if event is not None else ""


def _fix(case: Case, swallow: Swallow) -> Fix:
    """Raise again at the end of the handler."""
    title = "Raise again at the end of the handler"
    body = swallow.handler.body
    if not body or case.operation != "uv" or not 0 < (body[-1].end_lineno or 0) <= len(case.lines):
        return Fix(title=title, safe=False)
    last = body[-1].end_lineno or 0
    first = case.lines[body[0].lineno - 1]
    indent = first[: body[0].col_offset]
    if indent.strip():
        return Fix(title=title, safe=False)
    return Fix(
        title=title, safe=False, script=diff(case.lines, {last: [case.lines[last - 1].rstrip("\r"), f"{indent}raise"]})
    )


RULE = Rule(
    code="E001",
    name="swallowed-failure",
    severity="warning",
    confidence="high",
    what="A push is inside a `try` whose handler neither raises again nor ends the script with an error.",
    why="When the push fails, the job still ends with exit code 0, and nobody looks until the results are needed.",
    example="try:\n    model.push_to_hub(repo)\nexcept Exception as error:\n    print(error)",
    instead="try:\n    model.push_to_hub(repo)\nexcept Exception as error:\n    print(error)\n    raise",
    fix_safety="Unsafe: something after the handler may rely on going on.",
    check=check,
)
