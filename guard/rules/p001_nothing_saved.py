"""P001: results go to files that end with the job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.persistence import saving_fix
from guard.rule import Rule
from guard.sinks.base import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find a script that writes files and keeps none of them."""
    if case.loss is None or case.loss.code != "P001" or case.loss.write is None:
        return
    last = case.loss.write
    path = (texts(last.path) or ["a file"])[0]
    target = f"`{path}`" if path.strip("?") else "a file"
    message = (
        f"{case.at(last.line)} writes {target[:90]}, and nothing is pushed or written to a bucket. "
        "The job's disk is erased at its end: every result is lost."
    )
    ended = next((inner.ending for inner in case.inner if inner.ending is not None and inner.ending.text), None)
    if ended is not None and last.what == "redirect":
        message += f" The script in it ends on its line {ended.line}: {ended.text[:160]}."
    yield Draft(message, case.where(last.line, last.event.column), saving_fix(case, last))


RULE = Rule(
    code="P001",
    name="nothing-saved",
    severity="error",
    confidence="high",
    what="The script writes files, and no call of it puts any of them where they outlive the job. Cached rows in a "
    "bucket are no results where the model that is trained on them is written elsewhere.",
    why="The container is erased when the job ends, whatever its exit code.",
    example='model.save_pretrained("out")',
    instead='model.push_to_hub("alice/my-model")',
    fix_safety="Unsafe: it adds the push at the end of the script, or mounts a bucket where the files go. Which "
    "results matter "
    "is for the caller to say.",
    references=("https://huggingface.co/docs/hub/jobs",),
    check=check,
)
