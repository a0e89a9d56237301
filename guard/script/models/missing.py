"""Files and folders that a script takes as being there, where there is none, or something else.

A name with a `*` is no file's unless something expands it; a mount is a folder, and cannot be read as a file. A read
of a file that is nowhere is looked at where the script catches what it raises, and goes on in another way.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from guard.script.models.paths import is_absent, is_certain
from guard.script.presence import LOADERS, is_local, paths_in
from guard.script.values import FALSE, PathValue, Value, template, truth

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.script.calls import Calls
    from guard.script.values import Call

#: Calls that fail where there is nothing: the parameter that holds the path; all take it first.
_TAKERS = {
    "os.chdir": "path",
    "os.remove": "path",
    "os.rmdir": "path",
    "os.unlink": "path",
    "shutil.rmtree": "path",
}
#: Calls that send a folder or file to the Hub: the parameter that holds its path, its position, and what it has to be.
#: Sources: `upload_folder`, which asks `is_dir`, and `CommitOperationAdd.__post_init__`, which asks `os.path.isfile`.
_SENDERS = {
    "upload_folder": ("folder_path", None, "folder"),
    "upload_large_folder": ("folder_path", 1, "folder"),
    "upload_file": ("path_or_fileobj", None, "file"),
}
#: Methods of paths that do.
_METHODS = frozenset({"rename", "replace", "rmdir", "unlink"})
#: What makes of a missing path no error, with its position; it is all right to leave it out.
_TOLERANT = {"shutil.rmtree": (("ignore_errors", 1), ("onerror", 2), ("onexc", 3)), "unlink": (("missing_ok", 0),)}
#: Calls that read one file, by library and name: the parameter that holds its path.
_READERS = {
    ("numpy", "load"): "file",
    ("torch", "load"): "f",
    ("PIL", "open"): "fp",
    ("pyarrow", "read_table"): "source",
    **{("pandas", f"read_{kind}"): "filepath_or_buffer" for kind in ("csv", "table", "fwf", "pickle")},
    **{("pandas", f"read_{kind}"): "path_or_buf" for kind in ("json",)},
    **{("pandas", f"read_{kind}"): "io" for kind in ("excel",)},
    **{("pandas", f"read_{kind}"): "path" for kind in ("parquet", "feather")},
}
#: Readers of tables, whose first argument is the path; those that are lazy fail later.
_TABLES = frozenset(
    {f"read_{kind}" for kind in ("csv", "json", "jsonl", "ndjson", "parquet", "excel", "feather", "table", "pickle")}
)
#: Of these, what reads a folder as well.
_OF_FOLDERS = frozenset({"read_parquet", "read_table"})
_OPENERS = frozenset({"open", "io.open", "gzip.open", "bz2.open", "lzma.open"})
#: Names of all these calls: no other is looked at.
NAMES = frozenset(
    {
        "open",
        "read_text",
        "read_bytes",
        "load_dataset",
        "load_from_disk",
        *_TABLES,
        *(path.rpartition(".")[2] for path in _TAKERS),
        *_METHODS,
        *_SENDERS,
        *(name for _, name in _READERS),
    }
)


def fault_of(machine: Calls, call: Call, mode: str) -> tuple[str, str, str] | None:
    """What the file system refuses of a call that needs a path: the error, its kind, and the path; None for nothing.

    Args:
        machine: The reading.
        call: The call.
        mode: The mode in which it opens a file, if it opens one.
    """
    taken = _taken(call)
    if taken is not None:
        place = _local(taken)
        certain = is_certain(machine) and not machine.context.conditions and not _is_tolerant(call)
        if place and certain and is_absent(machine, place):
            return "FileNotFoundError", "missing", place
        return None
    if call.name in _SENDERS:
        return _unsent(machine, call)
    value = _read(call, mode)
    place = _local(value)
    if not place:
        return _unread(machine, call)
    if "*" in place:
        return "FileNotFoundError", "star", place
    if posixpath.normpath(place) in machine.world.volumes and call.name not in _OF_FOLDERS:
        return "IsADirectoryError", "reads", place
    return _unread(machine, call, place)


def _unsent(machine: Calls, call: Call) -> tuple[str, str, str] | None:
    """What is wrong with the folder or file that is sent to the Hub: it is the other of the two."""
    name, position, wanted = _SENDERS[call.name]
    place = _local(call.arg(name, position))
    if not place or "*" in place or not call.path.startswith(("huggingface_hub.", "?.")):
        return None
    known = machine.placed.get(posixpath.normpath(place)) if is_certain(machine) else None
    return None if known in (None, wanted) or machine.context.conditions else ("ValueError", f"no-{wanted}", place)


def _unread(machine: Calls, call: Call, *places: str) -> tuple[str, str, str] | None:
    """What a read raises that the script is ready for; one that it is not is C017's matter."""
    if not machine.tries or machine.context.conditions or not is_certain(machine):
        return None
    for place in (*places, *_loaded(call)):
        if "*" not in place and is_absent(machine, place):
            return "FileNotFoundError", "missing", place
    return None


def _loaded(call: Call) -> Iterator[str]:
    """The files and folders of this machine that make a table or a data set."""
    if call.path == "datasets.load_dataset":
        named = template(call.arg("path", 0)) or ""
        files, folder = call.kwargs.get("data_files"), call.kwargs.get("data_dir")
        if named in LOADERS and (files is None or folder is None):
            yield from paths_in(files or folder)
        elif is_local(named):
            yield named
    elif call.path == "datasets.load_from_disk":
        yield from paths_in(call.arg("dataset_path", 0))
    elif call.path.startswith("polars.") and call.name in _TABLES:
        yield from paths_in(call.arg("source", 0))


def _taken(call: Call) -> Value | None:
    if isinstance(call.receiver, PathValue):
        return call.receiver if call.name in _METHODS else None
    wanted = _TAKERS.get(call.path)
    return call.arg(wanted, 0) if wanted is not None else None


def _is_tolerant(call: Call) -> bool:
    given = (call.arg(*one) for one in _TOLERANT.get(call.path) or _TOLERANT.get(call.name, ()))
    return any(truth(value or FALSE) is not False for value in given)


def _read(call: Call, mode: str) -> Value | None:
    if isinstance(call.receiver, PathValue):
        reads = call.name in ("read_text", "read_bytes") or (call.name == "open" and _is_reading(mode))
        return call.receiver if reads else None
    if call.path in _OPENERS:
        return call.arg("file" if call.path in ("open", "io.open") else "filename", 0) if _is_reading(mode) else None
    wanted = _READERS.get((call.path.partition(".")[0], call.name))
    return call.arg(wanted, 0) if wanted is not None else None


def _is_reading(mode: str) -> bool:
    return mode.strip("bt") == "r"


def _local(value: Value | None) -> str | None:
    """A path of this machine that is known from its beginning."""
    known = template(value)
    return None if known is None or known.startswith("?") or "://" in known else known
