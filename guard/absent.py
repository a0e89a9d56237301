"""Files that a script reads, or uploads, before anything could have put them into its container."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.presence import Traces, brings, holds, is_nowhere, paths_in, words_of
from guard.script.values import PathValue
from guard.script.world import SCRIPT_FOLDER, SCRIPT_ROOT
from guard.sinks.base import text
from guard.sinks.files import mode_of
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

#: Readers by qualified name: the parameter, and its position, that names the file.
_READERS = {
    "datasets.load_from_disk": ("dataset_path", 0),
    "json.load": ("fp", 0),
    "numpy.load": ("file", 0),
    "torch.load": ("f", 0),
    "joblib.load": ("filename", 0),
    "PIL.Image.open": ("fp", 0),
    "soundfile.read": ("file", 0),
    "os.listdir": ("path", 0),
    "os.scandir": ("path", 0),
}
_TABLES = re.compile(
    r"(?:pandas|polars)\.(?:read|scan)_(?:csv|json|jsonl|ndjson|parquet|excel|feather|table|pickle|fwf)"
)
_LOADERS = words("json csv parquet text arrow pandas xml")
_METHODS = words("read_text read_bytes")
#: Calls that make a commit of a file. Source: `CommitOperationAdd.__post_init__` of huggingface_hub.
_UPLOADS = {"upload_file": ("path_or_fileobj", None), "CommitOperationAdd": ("path_or_fileobj", 1)}
#: Calls that only ask about a path, or make its name.
_QUESTIONS = words(
    "exists is_file is_dir isfile isdir glob rglob stat getsize Path join abspath expanduser print info debug resolve "
    "add_argument basename dirname with_suffix relpath"
)


def absent(case: Case) -> tuple[Event, str] | None:
    """The first read, or upload, of a file that cannot be there, before anything is kept, and the path.

    Only what the script itself brings can be there: a relative path, or one beside the script, in the plain image. A
    script that has started a program or fetched anything before is left alone.
    """
    if not case.plain_image or case.tree is None:
        return None
    kept = min((case.order_of(sink.event) for sink in case.keepers), default=None)
    told: set[str] = set()
    events, traces = case.reading.events, Traces()
    for at, event in enumerate(events):
        if kept is not None and case.order_of(event) > kept:
            return None
        if event.kind != "call":
            continue
        for path in _read(event):
            name = posixpath.basename(path)
            # A query, or the text of another program, may name the file in its middle.
            if not _is_missing(case, event, path) or any(holds(known, path) or name in known for known in told):
                continue
            # What is uploaded has most often been made by the script itself, in whatever way.
            if not (uploads(event) and traces.may_hold(path, events[:at])):
                return event, posixpath.relpath(path, SCRIPT_FOLDER) if path.startswith(SCRIPT_ROOT) else path
        if event.call.name in _QUESTIONS or _is_reader(event):
            continue
        if brings(event.call) or event.cwd is not None:
            return None
        told.update(words_of(event.call))
    return None


def _is_missing(case: Case, event: Event, path: str) -> bool:
    """Whether a path is certain to lead nowhere, and the read certain to happen and to be heard of."""
    context = event.context
    if context.conditions or context.swallows or context.handler or context.loop or context.background:
        return False
    return not context.callback and is_nowhere(path, [volume.mount for volume in case.args.volumes])


def uploads(event: Event) -> bool:
    """Whether a call sends a single file to the Hub, or prepares that."""
    path = event.call.path
    return event.call.name in _UPLOADS and path.startswith(("huggingface_hub.", "?."))


def _is_reader(event: Event) -> bool:
    return next(_read(event), None) is not None


def _read(event: Event) -> Iterator[str]:
    """The paths that a call reads; empty where it reads none, or writes."""
    call = event.call
    if call.path == "open":
        if mode_of(event, 1).strip("bt") == "r":
            yield from paths_in(call.arg("file", 0))
    elif isinstance(call.receiver, PathValue):
        if call.name in _METHODS or (call.name == "open" and mode_of(event, 0).strip("bt") == "r"):
            yield from paths_in(call.receiver)
    elif call.path == "datasets.load_dataset":
        if text(call.arg("path", 0)) in _LOADERS and "data_files" in call.kwargs:
            yield from paths_in(call.kwargs["data_files"])
    elif uploads(event):
        yield from paths_in(call.arg(*_UPLOADS[call.name]))
    elif call.path in _READERS:
        yield from paths_in(call.arg(*_READERS[call.path]))
    elif _TABLES.fullmatch(call.path) and call.args:
        yield from paths_in(call.args[0])
