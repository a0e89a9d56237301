"""D004: an upload to another kind of repository than the one that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.sinks.base import text
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find uploads whose `repo_type` is not that of the repository the script has created."""
    for sink in case.keepers:
        name = text(sink.place)
        kinds = case.created.get(name or "", set())
        if sink.kind != "hub" or sink.creates or not kinds or kinds & {sink.repo_type or "", "?"}:
            continue
        kind = min(kinds)
        message = (
            f"{case.at(sink.line)} uploads to the {sink.repo_type} `{name}`, and the script creates a {kind} of that "
            f"name. The upload needs "
            f'`repo_type="{kind}"`; without it the Hub answers 404.'
        )
        fix = Fix(title=f'Give `repo_type="{kind}"`', safe=False)
        yield Draft(message, case.where(sink.line, sink.event.column), fix, breaks=(sink,))


RULE = Rule(
    code="D004",
    name="wrong-repo-type",
    severity="error",
    confidence="high",
    what="A repository is created as one type and uploaded to as another; `repo_type` is `model` where it is not "
    "given.",
    why="They are two different repositories, and the second does not exist.",
    example='create_repo("alice/data", repo_type="dataset")\n'
    'api.upload_folder(folder_path="out", repo_id="alice/data")',
    instead='create_repo("alice/data", repo_type="dataset")\n'
    'api.upload_folder(folder_path="out", repo_id="alice/data", repo_type="dataset")',
    fix_safety="Unsafe: either of the two may be the mistake.",
    check=check,
)
