"""Files that a script reads before anything could have put them into its container."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.models.names import SCRIPT_FOLDER, SCRIPT_ROOT
from guard.script.values import Const, Map, PathValue, Seq, Text, Value, template
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
}
_TABLES = re.compile(
    r"(?:pandas|polars)\.(?:read|scan)_(?:csv|json|jsonl|ndjson|parquet|excel|feather|table|pickle|fwf)"
)
_LOADERS = words("json csv parquet text arrow pandas xml")
_METHODS = words("read_text read_bytes")
#: Calls that only ask about a path, or make its name.
_QUESTIONS = words(
    "exists is_file is_dir isfile isdir glob rglob stat getsize Path join abspath expanduser print info debug resolve "
    "add_argument basename dirname with_suffix relpath"
)
#: Calls that can bring files from elsewhere, whatever they are told.
_BRINGERS = re.compile(
    r"(?i)download|clone|extract|unpack|retrieve|unzip|wget|curl|copy|move|rename|symlink|chdir|sync|get_file|fetch|"
    r"save|dump|export|generate|prepare|write|^to_|^run$|^Popen$|^system$|^call$|check_call|check_output|^get$"
)


def absent(case: Case) -> tuple[Event, str] | None:
    """The first read of a file that cannot be there, before anything is kept, and the path.

    Only what the script itself brings can be there: a relative path, or one beside the script, in the plain image. A
    script that has started a program or fetched anything before is left alone.
    """
    if not case.plain_image or case.tree is None:
        return None
    kept = min((case.order_of(sink.event) for sink in case.keepers), default=None)
    told: set[str] = set()
    for event in case.reading.events:
        if kept is not None and case.order_of(event) >= kept:
            return None
        if event.kind != "call":
            continue
        for path in _read(event):
            if _is_missing(case, event, path) and not any(_holds(known, path) for known in told):
                return event, posixpath.relpath(path, SCRIPT_FOLDER) if path.startswith("/") else path
        if event.call.name in _QUESTIONS or _is_reader(event):
            continue
        if _BRINGERS.search(event.call.name) or event.cwd is not None:
            return None
        told.update(_words(event))
    return None


def _is_missing(case: Case, event: Event, path: str) -> bool:
    """Whether a path is certain to lead nowhere, and the read certain to happen and to be heard of."""
    context = event.context
    if context.conditions or context.swallows or context.handler or context.loop or context.background:
        return False
    if context.callback or not path.strip("./") or "?" in path or "://" in path or path.startswith("~"):
        return False
    if path.startswith("/"):
        return path.startswith(SCRIPT_ROOT + "/") and path != f"{SCRIPT_FOLDER}/script.py"
    rooted = posixpath.normpath("/" + path)
    return not any(rooted == volume.mount or rooted.startswith(volume.mount + "/") for volume in case.args.volumes)


def _holds(known: str, path: str) -> bool:
    """Whether a file may be what a call was told to make: the same path, a folder around it, or one in it."""
    first, second = posixpath.normpath(known), posixpath.normpath(path)
    return first == second or second.startswith(first + "/") or first.startswith(second + "/") or first == "."


def _is_reader(event: Event) -> bool:
    return next(_read(event), None) is not None


def _read(event: Event) -> Iterator[str]:
    """The paths that a call reads; empty where it reads none, or writes."""
    call = event.call
    if call.path == "open":
        if mode_of(event, 1).strip("bt") == "r":
            yield from _paths(call.arg("file", 0))
    elif isinstance(call.receiver, PathValue):
        if call.name in _METHODS or (call.name == "open" and mode_of(event, 0).strip("bt") == "r"):
            yield from _paths(call.receiver)
    elif call.path == "datasets.load_dataset":
        if text(call.arg("path", 0)) in _LOADERS and "data_files" in call.kwargs:
            yield from _paths(call.kwargs["data_files"])
    elif call.path in _READERS:
        yield from _paths(call.arg(*_READERS[call.path]))
    elif _TABLES.fullmatch(call.path) and call.args:
        yield from _paths(call.args[0])


def _paths(value: Value | None) -> Iterator[str]:
    match value:
        case Const(value=str()) | PathValue() | Text():
            known = template(value)
            if known is not None:
                yield known
        case Seq():
            for item in value.items:
                yield from _paths(item)
        case Map():
            for item in value.items.values():
                yield from _paths(item)
        case _:
            pass


def _words(event: Event) -> Iterator[str]:
    """What a call is told that may be the name of a file."""
    call = event.call
    for value in (*call.args, *call.kwargs.values(), call.receiver):
        if isinstance(value, Const | PathValue | Text | Seq | Map):
            yield from (known.partition("?")[0].rstrip("/") or "." for known in _paths(value) if len(known) < 300)
