"""D003: a repository id without its owner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.rule import Rule
from guard.sinks.base import text
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find uploads to `NAME` alone by calls that take it as it is."""
    for sink in case.keepers:
        name = text(sink.place)
        if not name or "/" in name or sink.creates or sink.kind == "external" or sink.via == "volume":
            continue
        message = (
            f"{case.at(sink.line)} uploads to `{name[:60]}`, without OWNER/. That call takes the id as it is, and the "
            f"Hub answers 404 when "
            "the work is done."
        )
        yield Draft(message, case.where(sink.line, sink.event.column), _fix(case, name), breaks=(sink,))


def _fix(case: Case, name: str) -> Fix:
    if case.username is None:
        return Fix(title=f"Write OWNER/{name}", safe=False)
    full = f"{case.username}/{name}"
    rows = {
        number: [line.replace(f'"{name}"', f'"{full}"').replace(f"'{name}'", f"'{full}'")]
        for number, line in enumerate(case.lines, 1)
        if f'"{name}"' in line or f"'{name}'" in line
    }
    return Fix(title=f"Write `{full}`", safe=False, script=diff(case.lines, rows) if len(rows) == 1 else None)


RULE = Rule(
    code="D003",
    name="missing-namespace",
    severity="error",
    confidence="high",
    what="`upload_file`, `upload_folder` or `create_commit` is given a repository id without namespace.",
    why="Only `push_to_hub` and `create_repo` put the caller's name in front. The others ask the Hub for a "
    "repository that does not exist.",
    example='api.upload_folder(folder_path="out", repo_id="results")',
    instead='api.upload_folder(folder_path="out", repo_id="alice/results")',
    fix_safety="Unsafe: the text may mean something else elsewhere in the line.",
    check=check,
)
