"""D006: files that are at the destination already, and that the job replaces."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.rules.d007_overwritten_source import loaded
from guard.sinks.base import text, texts
from guard.sinks.files import mode_of
from guard.sinks.place import absolute, mounted
from guard.sinks.trainer import trainer_of
from schemas.hub_uri import HubPlace
from schemas.report import Fix

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.sinks import Sink

#: Files by which a repository has a model.
_MODEL = (".safetensors", ".bin", ".gguf", ".pt", ".onnx", ".safetensors.index.json", "adapter_config.json")
_PUSHES = frozenset({"push_to_hub", "push_to_hub_merged", "save_pretrained", "save_pretrained_merged"})


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
    call = sink.event.call
    if trainer_of(sink.event) is not None or (call.name in _PUSHES and sink.repo_type == "model"):
        return next((name for name in sorted(files) if name.endswith(_MODEL)), None)
    if call.name in _PUSHES and sink.repo_type == "dataset":
        config = text(call.arg("config_name", 1)) if call.arg("config_name", 1) is not None else "default"
        folder = "data" if config == "default" else config
        return folder if folder in files and "data_dir" not in call.kwargs else None
    return next((name for name in _written(case, sink) if name in files), None)


def _written(case: Case, sink: Sink) -> list[str]:
    """The names at the top of a place that an upload, or a write to a mounted bucket, gives its files."""
    call = sink.event.call
    if call.name == "upload_file":
        return [path for path in texts(call.arg("path_in_repo", 1)) if path and "/" not in path]
    if sink.via == "volume":
        return _below_mount(case, sink)
    if call.name == "upload_folder" and "path_in_repo" not in call.kwargs:
        folders = [posixpath.normpath(source) for source in texts(sink.source)]
        found: list[str] = []
        for write in case.writes:
            for path in texts(write.path):
                head, name = posixpath.split(posixpath.normpath(absolute(write, path)))
                if head in folders and "?" not in name:
                    found.append(name)
        return found
    known = text(sink.source) or ""
    if known.startswith("hf://"):
        inside = known.removeprefix(sink.uri).strip("/")
        return [inside] if inside and "/" not in inside else []
    return []


def _below_mount(case: Case, sink: Sink) -> list[str]:
    from guard.sinks import Write

    if sink.event.call.name == "open" and any(letter in mode_of(sink.event, 1) for letter in "a+?r"):
        return []
    write = Write(sink.event, sink.source, "file")
    volume = mounted(write, case.args.volumes)
    if volume is None or volume.source.path:
        return []
    inside = [absolute(write, path).removeprefix(volume.mount).strip("/") for path in texts(sink.source)]
    return [name for name in inside if name and "/" not in name and "?" not in name]


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
