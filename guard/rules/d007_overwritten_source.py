"""D007: results that replace the data they were made from."""

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
    """Find pushes to the dataset that the script loads."""
    sources = loaded(case)
    for sink in case.keepers:
        name = text(sink.place)
        if name in sources and sink.repo_type == "dataset" and sink.event.call.name == "push_to_hub":
            message = (
                f"{case.at(sink.line)} pushes to `{name}`, which the script also loads. The push replaces the source."
            )
            yield Draft(message, case.where(sink.line), Fix(title="Push to a dataset of its own", safe=False))
            return


def loaded(case: Case) -> set[str]:
    """The datasets that a script loads."""
    return {
        name
        for event in case.events
        if event.kind == "call" and event.call.path in ("datasets.load_dataset", "datasets.load_dataset_builder")
        if (name := text(event.call.arg("path", 0))) is not None
    }


RULE = Rule(
    code="D007",
    name="overwritten-source",
    severity="warning",
    confidence="medium",
    what="The script pushes to the dataset that it loads.",
    why="`push_to_hub` replaces the split. A fault in the script, or a second run, works on its own results.",
    example='load_dataset("alice/data").map(f).push_to_hub("alice/data")',
    instead='load_dataset("alice/data").map(f).push_to_hub("alice/data-clean")',
    fix_safety="Unsafe: it may be meant.",
    check=check,
)
