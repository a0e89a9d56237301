"""What a sink writes at its place: a whole model or dataset, or files of which the names are known."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from guard.script.values import PathValue
from guard.sinks.base import Write, text, texts
from guard.sinks.files import mode_of
from guard.sinks.place import absolute, mounted
from guard.sinks.trainer import trainer_of

if TYPE_CHECKING:
    from guard.case import Case
    from guard.sinks import Sink

_PUSHES = frozenset({"push_to_hub", "push_to_hub_merged", "save_pretrained", "save_pretrained_merged"})


def is_model(sink: Sink) -> bool:
    """Whether a sink writes the weights of a model."""
    pushes = sink.event.call.name in _PUSHES and sink.repo_type == "model"
    return trainer_of(sink.event) is not None or pushes


def dataset_folder(sink: Sink) -> str | None:
    """The folder that a dataset's `push_to_hub` writes to; None for other sinks, and where it is not known."""
    call = sink.event.call
    if call.name not in _PUSHES or sink.repo_type != "dataset":
        return None
    given = call.arg("config_name", 1)
    config = "default" if given is None else text(given)
    folder = call.kwargs.get("data_dir")
    return text(folder) if folder is not None else "data" if config == "default" else config


def names(case: Case, sink: Sink) -> list[str]:
    """The names at the top of a place that an upload, or a write to a mounted bucket, is sure to give its files."""
    return [name for name in _names(case, sink) if name not in ("", ".") and "/" not in name and "?" not in name]


def _names(case: Case, sink: Sink) -> list[str]:
    call = sink.event.call
    if sink.via == "volume":
        return _below_mount(case, sink)
    if call.name == "upload_file":
        return texts(call.arg("path_in_repo", 1))
    if call.name == "upload_folder" and "path_in_repo" not in call.kwargs:
        folders = [posixpath.normpath(source) for source in texts(sink.source)]
        paths = [posixpath.normpath(absolute(write, path)) for write in case.writes for path in texts(write.path)]
        return [posixpath.basename(path) for path in paths if posixpath.dirname(path) in folders]
    known = text(sink.source) or ""
    return [known.removeprefix(sink.uri).strip("/")] if known.startswith("hf://") else []


def _below_mount(case: Case, sink: Sink) -> list[str]:
    call = sink.event.call
    if call.name == "open":
        mode = mode_of(sink.event, 0 if isinstance(call.receiver, PathValue) else 1)
        if any(letter in mode for letter in "ar+?"):
            return []
    write = Write(sink.event, sink.source, "file")
    volume = mounted(write, case.mounts)
    if volume is None or volume.source.path:
        return []
    return [absolute(write, path).removeprefix(volume.mount).strip("/") for path in texts(sink.source)]
