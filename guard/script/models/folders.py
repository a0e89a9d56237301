"""What the file system refuses: of the folders that a script makes or writes into, and of what it takes as there.

A file is not written where its folder is missing, or where a folder itself is; a folder is not made twice, nor below
one that is missing; a file is not renamed into another file system, as each volume is one. What is mounted is there
from the beginning.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.models import missing
from guard.script.models.environment import CWD
from guard.script.models.paths import above, is_absent, is_certain
from guard.script.values import Const, PathValue, template, truth
from guard.script.world import SCRIPT_ROOT

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.context import LeaveError
    from guard.script.values import Call, Value

#: Calls that write a file, by library and name: the parameter that holds its path, and its position.
_WRITERS: dict[tuple[str, str], tuple[str, int]] = {
    ("torch", "save"): ("f", 1),
    ("safetensors", "save_file"): ("filename", 1),
    ("joblib", "dump"): ("filename", 1),
    ("soundfile", "write"): ("file", 0),
    ("faiss", "write_index"): ("fname", 1),
    ("matplotlib", "savefig"): ("fname", 0),
    ("logging", "FileHandler"): ("filename", 0),
    ("sqlite3", "connect"): ("database", 0),
    **{("pandas", f"to_{kind}"): ("path", 0) for kind in ("parquet", "pickle", "feather")},
    **{("pandas", f"to_{kind}"): ("path_or_buf", 0) for kind in ("csv", "json")},
    ("pandas", "to_excel"): ("excel_writer", 0),
    **{("polars", f"write_{kind}"): ("file", 0) for kind in ("csv", "parquet", "json", "ndjson")},
}
#: Arguments by which they make folders, of what they write in parts among it.
_IN_PARTS = frozenset({"partition_cols", "partition_by", "mkdir"})
_OPENERS = frozenset({"open", "io.open", "codecs.open", "gzip.open", "bz2.open", "lzma.open"})
#: Calls that only give a file another name, which it cannot have in another file system.
_RENAMES = frozenset({"os.rename", "os.replace", "pathlib.Path.rename", "pathlib.Path.replace"})
#: Words of a script that has temporary files elsewhere, or another name for a folder.
_MOVED = re.compile(r"tempfile\.tempdir|symlink")
#: Endings of pictures, and the import of what makes objects of PIL for which `save` writes one.
_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_OF_PICTURES = re.compile(r"\s*(?:from|import)\s+(?:PIL|diffusers)\b")
#: Beginnings of what is no path of this machine: the functions that open files take it for one.
_ADDRESSES = ("hf://", "s3://", "gs://", "http://", "https://")
#: Writers that put an ending to a name without one.
_WITH_ENDING = frozenset({"savefig", "save"})
#: Writers whose file has just the name that they are given.
_EXACT = frozenset({"open", "write_text", "write_bytes", "to_csv", "to_json", "to_parquet"})
#: Calls after which something else may be where a file or folder was.
_REMOVERS = frozenset({"rmtree", "rmdir", "unlink", "remove", "move"})
_MAKERS = frozenset({"os.makedirs", "os.mkdir", "pathlib.Path.mkdir"})
#: Names of all these calls: no other is looked at.
NAMES = frozenset(
    {
        "relative_to",
        "open",
        "write_text",
        "write_bytes",
        "makedirs",
        "mkdir",
        "copytree",
        *(name for _, name in _WRITERS),
    }
    | missing.NAMES
    | _REMOVERS
)


def refuse(machine: Calls, call: Call) -> None:
    """See whether the file system refuses what a call is about to do.

    Raises:
        LeaveError: It does: the script ends there, unless it catches the error.
    """
    context = machine.context
    if call.open or context.handler or context.background or context.callback or machine.stopped:
        return
    if call.path in _OPENERS:
        address = template(call.arg("file" if call.path in ("open", "io.open") else "filename", 0))
        if address is not None and address.startswith(_ADDRESSES):
            raise _left(machine, call, "FileNotFoundError", "address", address)
    fault = missing.fault_of(machine, call, _mode_of(call)) if call.name in missing.NAMES else None
    if fault is not None:
        raise _left(machine, call, *fault)
    if call.name == "chdir":
        machine.placed.clear()
    elif call.path in _MAKERS:
        _make(machine, call)
    elif call.path == "pathlib.Path.relative_to":
        _relate(machine, call)
    elif call.path in _RENAMES:
        machine.placed.clear()
        _rename(machine, call)
    elif call.path == "shutil.copytree":
        place = _text(call.arg("dst", 1))
        if _is_mount(machine, place) and truth(call.arg("dirs_exist_ok", 5) or Const(False)) is False:
            raise _left(machine, call, "FileExistsError", "exists", place)
    elif call.name in _REMOVERS:
        machine.placed.clear()
    else:
        _write(machine, call)


def _place(machine: Calls, place: str, kind: str) -> None:
    """Note that a folder or a file is certain to be at a path from now on."""
    if "?" not in place and is_certain(machine) and not machine.context.conditions and not machine.tries:
        machine.placed[posixpath.normpath(place)] = kind


def _relate(machine: Calls, call: Call) -> None:
    """See whether a path is below another one: only then is it told relative to that."""
    one, other = template(call.receiver), template(call.arg("other", 0))
    if one is None or other is None or len(call.args) != 1 or call.kwargs or "?" in other[:1]:
        return
    # From where a script is started, its own path may be told in either way.
    if "?" in one[:1] or one.startswith(SCRIPT_ROOT) or other.startswith(SCRIPT_ROOT):
        return
    parts, wanted = _known_parts(one), _known_parts(other)
    apart = any(part != want for part, want in zip(parts, wanted, strict=False))
    if apart or one.startswith("/") != other.startswith("/") or ("?" not in one and len(parts) < len(wanted)):
        raise _left(machine, call, "ValueError", "apart", other)


def _known_parts(path: str) -> list[str]:
    """The folders of a path up to the first that is not known."""
    known, cut, _ = path.partition("?")
    return [part for part in (known.rpartition("/")[0] if cut else known).split("/") if part not in ("", ".")]


def _make(machine: Calls, call: Call) -> None:
    by_path = isinstance(call.receiver, PathValue)
    place = _text(call.receiver if by_path else call.arg("name" if call.name == "makedirs" else "path", 0))
    if place is None:
        return
    if place == "" and not by_path:
        raise _left(machine, call, "FileNotFoundError", "empty", place)
    tolerant = None if call.path == "os.mkdir" else call.arg("exist_ok", 2)
    if _is_mount(machine, place) and truth(tolerant or Const(False)) is False:
        raise _left(machine, call, "FileExistsError", "exists", place)
    makes_all = call.name == "makedirs" or truth(call.arg("parents", 1) or Const(False)) is not False
    if not makes_all or call.path == "os.mkdir":
        _demand_parent(machine, call, place)
    _place(machine, place, "folder")


def _rename(machine: Calls, call: Call) -> None:
    by_path = isinstance(call.receiver, PathValue)
    place = _text(call.receiver if by_path else call.arg("src", 0))
    target = _text(call.arg("target", 0) if by_path else call.arg("dst", 1))
    if not place or not target or CWD in machine.environ.items or any(map(_MOVED.search, machine.lines)):
        return
    for path in (place, target):
        known, cut, _ = path.partition("?")
        if cut and any(f"{mount}/".startswith(known) and mount != known[:-1] for mount in machine.world.volumes):
            return
    if _mount_of(machine, place) != _mount_of(machine, target):
        raise _left(machine, call, "OSError", "across", target)


def _mount_of(machine: Calls, place: str) -> str:
    """The folder of the volume that a path lies in; empty where it lies in none."""
    known = posixpath.normpath(place.partition("?")[0]) if place.startswith("/") else ""
    around = (mount for mount in machine.world.volumes if f"{known}/".startswith(f"{mount}/"))
    return max(around, key=len, default="")


def _write(machine: Calls, call: Call) -> None:
    if call.path in _OPENERS or (call.name == "open" and isinstance(call.receiver, PathValue)):
        if not _mode_of(call).startswith(("w", "a", "x")):
            return
        value = call.receiver if isinstance(call.receiver, PathValue) else call.arg("file", 0)
    elif call.name in ("write_text", "write_bytes"):
        value = call.receiver if isinstance(call.receiver, PathValue) else None
    elif call.kwargs.keys() & _IN_PARTS:
        return
    else:
        wanted = _WRITERS.get((call.path.partition(".")[0].removesuffix("()"), call.name))
        value = call.arg(*wanted) if wanted is not None else _picture(machine, call)
    place = _text(value)
    if place is None:
        return
    is_folder = machine.placed.get(posixpath.normpath(place)) == "folder" and call.name not in _WITH_ENDING
    if _is_mount(machine, place) or is_folder or (place.endswith("/") and not isinstance(value, PathValue)):
        raise _left(machine, call, "IsADirectoryError", "folder", place)
    _demand_parent(machine, call, place)
    if call.name in _EXACT:
        _place(machine, place, "file")


def _picture(machine: Calls, call: Call) -> Value | None:
    """The path of a picture that a script saves which makes or opens them with PIL: it opens the file by that name."""
    is_picture = call.path in ("?.save", "PIL.Image.save", "PIL.Image.Image.save")
    value = call.arg("fp", 0) if is_picture and not call.open else None
    named = (_text(value) or "").lower().endswith(_PICTURES)
    return value if named and any(map(_OF_PICTURES.match, machine.lines)) else None


def _demand_parent(machine: Calls, call: Call, place: str) -> None:
    parent = above(place)
    if parent.strip("./") and is_absent(machine, parent):
        raise _left(machine, call, "FileNotFoundError", "parent", parent)


def _mode_of(call: Call) -> str:
    """The mode in which a file is opened; empty where that is not known."""
    mode = call.arg("mode", 0 if isinstance(call.receiver, PathValue) else 1)
    return str(mode.value) if isinstance(mode, Const) else "" if mode is not None else "r"


def _text(value: Value | None) -> str | None:
    """A path of this machine, with `?` for what is not known of it."""
    known = template(value)
    return None if known is None or known.startswith("?") or "://" in known else known


def _is_mount(machine: Calls, place: str | None) -> bool:
    return bool(place) and posixpath.normpath(str(place)) in machine.world.volumes


def _left(machine: Calls, call: Call, error: str, kind: str, place: str | None) -> LeaveError:
    machine.lacked.add(id(call.node))
    return machine.leave("raise", call.node, error, f"folder:{error}:{kind}:{place}")
