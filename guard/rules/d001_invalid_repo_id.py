"""D001: a repository id that the Hub refuses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.places import invalid, is_placeholder
from guard.rule import Rule
from guard.script.values import Const
from guard.sinks.base import text
from guard.sinks.hub import CREATORS, is_hub_call
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.values import Value
    from guard.sinks import Sink


#: Saving calls that also push: without an id they take the folder's name.
_NAMED_BY_FOLDER = frozenset({"save_pretrained", "save_pretrained_merged", "save", "save_model"})


def check(case: Case) -> Iterator[Draft]:
    """Find destinations whose id the official validator refuses."""
    yield from _nameless(case)
    for sink in case.sinks:
        name = text(sink.place)
        if name is None or sink.kind == "external" or sink.via == "volume" or sink.via.endswith("Trainer.train"):
            continue
        if sink.place_is_folder:
            # The last part of the folder's path is the name.
            name = name.rstrip("/").rpartition("/")[2]
        if sink.repo_type == "bucket" and not name.startswith("hf://"):
            # After the bucket comes the folder in it.
            name = "/".join(name.removeprefix("buckets/").split("/")[:2])
        if name.startswith("hf://") or is_placeholder(name.partition("/")[0]):
            continue
        why = "it is empty" if not name else invalid(name)
        if why is None:
            continue
        message = (
            f"`{name[:100]}` (line {sink.line}) is not a repository id: {why}. "
            "The Hub refuses it when the work is done."
        )
        where = case.where(sink.line, sink.event.column)
        same = tuple(other for other in case.sinks if text(other.place) == text(sink.place) and other.via != "volume")
        yield Draft(message, where, _fix(case, sink, name), breaks=same)


def _nameless(case: Case) -> Iterator[Draft]:
    """Find calls whose repository id is `None`, as an option without a default leaves it."""
    fix = Fix(title="Give a repository id", safe=False)
    for event in case.events:
        if event.kind != "call" or event.call.name not in CREATORS or not is_hub_call(event, event.call.name):
            continue
        if _is_none(event.call.arg("repo_id", 0)) and not event.context.swallows:
            after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= case.order_of(event))
            where = case.where(event.line, event.column)
            yield Draft(
                f"`{event.call.name}` on line {event.line} is given `None` for its name.", where, fix, breaks=after
            )
    for sink in case.sinks:
        if sink.kind != "external" and _is_none(sink.place) and sink.event.call.name not in _NAMED_BY_FOLDER:
            message = (
                f"The repository id on line {sink.line} is `None`: nothing gives it a value. "
                "The Hub's library refuses it when the work is done."
            )
            where = case.where(sink.line, sink.event.column)
            at = case.order_of(sink.event)
            kept = any(not _is_none(one.place) and case.order_of(one.event) < at for one in case.keepers)
            severity = "warning" if kept else "error"
            yield Draft(message, where, fix, severity=severity, breaks=(sink,))


def _is_none(place: Value | None) -> bool:
    return isinstance(place, Const) and place.value is None


def _fix(case: Case, sink: Sink, name: str) -> Fix:
    """The same name in the characters that the Hub accepts, where the script spells it out."""
    del sink
    mended = "/".join(re.sub(r"[^\w.-]+", "-", part).strip("-.").replace("--", "-") for part in name.split("/")[:2])
    rows = {number: [line.replace(name, mended)] for number, line in enumerate(case.lines, 1) if name and name in line}
    title = f"Use `{mended}`" if mended else "Give a repository id"
    if not rows or not mended or invalid(mended):
        return Fix(title=title, safe=False)
    return Fix(title=title, safe=False, script=diff(case.lines, rows))


RULE = Rule(
    code="D001",
    name="invalid-repo-id",
    severity="error",
    confidence="high",
    what="A destination is not a valid repository id: OWNER/NAME of letters, digits, `-`, `_`, `.`, at most 96 "
    "characters, without "
    "`--`, `..`, or `.git` at its end; or it is `None`, as an option that was not given leaves it.",
    why="`huggingface_hub` refuses it before it sends anything, which is after the work.",
    example='dataset.push_to_hub("alice/my dataset")',
    instead='dataset.push_to_hub("alice/my-dataset")',
    fix_safety="Unsafe: it replaces what is not accepted by `-`; the name is the caller's to choose.",
    references=("https://huggingface.co/docs/huggingface_hub/package_reference/utilities",),
    check=check,
)
