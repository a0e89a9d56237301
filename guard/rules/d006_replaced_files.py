"""D006: files that are at the destination already, and that the job replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.outcome.contents import dataset_folder, is_model, names
from guard.rule import Rule
from guard.rules.d007_overwritten_source import loaded
from schemas.hub_uri import HubPlace
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink

#: Files by which a repository has a model.
_MODEL = (".safetensors", ".bin", ".gguf", ".pt", ".onnx", ".safetensors.index.json", "adapter_config.json")


def check(case: Case) -> Iterator[Draft]:
    """Find pushes that preflight knows to go over what is there."""
    if case.facts is None:
        return
    sources = loaded(case)
    seen: set[str] = set()
    for sink in case.keepers:
        place = _root(sink)
        repo = case.facts.repos.get(str(place)) if place is not None else None
        if place is None or repo is None or not repo.files or str(place) in seen:
            continue
        if {"create_pr", "revision"} & sink.event.call.kwargs.keys() or (
            sink.repo_type == "dataset" and place.id in sources
        ):
            # Another branch; or D007 speaks of it.
            continue
        taken = _replaced(case, sink, set(repo.files))
        if taken is None:
            continue
        seen.add(str(place))
        kept = "Older versions stay in its history." if place.type != "bucket" else "A bucket keeps no older versions."
        message = f"`{place}` holds `{taken}` already, and {_subject(case, sink)} replaces it. {kept}"
        fix = Fix(title="Push to a repository of its own, or under another name", safe=False)
        yield Draft(message, case.where(sink.line, sink.event.column), fix)


def _subject(case: Case, sink: Sink) -> str:
    subject = case.at(sink.line)
    return subject[:1].lower() + subject[1:]


def _root(sink: Sink) -> HubPlace | None:
    """The repository or bucket of a sink, if it is wholly known."""
    if sink.kind == "external" or "?" in sink.uri:
        return None
    try:
        return HubPlace.from_uri(sink.uri).root
    except ValueError:
        return None


def _replaced(case: Case, sink: Sink, files: set[str]) -> str | None:
    """What of the files at the top of a place a sink is sure to write."""
    if is_model(sink):
        return next((name for name in sorted(files) if name.endswith(_MODEL)), None)
    return next((name for name in (dataset_folder(sink), *names(case, sink)) if name in files), None)


RULE = Rule(
    code="D006",
    name="replaced-files",
    severity="warning",
    confidence="medium",
    what="Preflight has seen files at the destination, and the job writes some of the same: a dataset over a dataset, "
    "a model over a model, a file of the same name.",
    why="A second run, or a name that is taken twice, replaces results of a first one. In a bucket they are gone.",
    example='dataset.push_to_hub("alice/rows")',
    instead='dataset.push_to_hub("alice/rows-of-today")',
    fix_safety="Unsafe: it may be meant.",
    check=check,
)
