"""What a folder holds: names that only the run knows, in a place that is known.

A folder that is certain not to be there holds nothing.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.models.paths import is_absent, is_certain, join_path, joined
from guard.script.values import NONE, UNKNOWN, Const, Instance, PathValue, Seq, Value, merge, template, text_of

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

#: Where a pattern for the names of files begins.
_WILDCARD = re.compile(r"[*?\[]")


def _entries(machine: Calls, call: Call) -> Value:
    """What is in a folder, or matches a pattern: of a folder that is not there, only a pattern may be asked for."""
    machine.step()
    if _is_empty(machine, call.receiver):
        if call.name == "iterdir":
            raise machine.leave("raise", call.node, "FileNotFoundError", f"file:{template(call.receiver)}")
        return _nothing(machine, call, call.receiver)
    owner = call.receiver if isinstance(call.receiver, PathValue) else PathValue(UNKNOWN)
    return Seq("list", [join_path([owner, UNKNOWN])], open=True)


def _matches(machine: Calls, call: Call) -> Value | None:
    """`glob`: what lies below the folder that the pattern begins with; nothing, where it is certain not to be there."""
    machine.step()
    place = call.arg("pathname", 0)
    if call.kwargs.get("root_dir", NONE) != NONE:
        place = joined([call.kwargs["root_dir"], place or UNKNOWN])
    given = template(place)
    if given is None or _is_empty(machine, place):
        return None if given is None else _nothing(machine, call, place)
    folder = posixpath.dirname(_WILDCARD.split(given)[0])
    return Seq("list", [joined([Const(folder), UNKNOWN]) if folder else UNKNOWN], open=True)


def _walk(machine: Calls, call: Call) -> Value | None:
    """`os.walk`, `Path.walk`: a folder and those below it, each with names that only the run knows."""
    machine.step()
    place = call.receiver if isinstance(call.receiver, PathValue) else call.arg("top", 0)
    if place is None or _is_empty(machine, place):
        return None if place is None else _nothing(machine, call, place)
    below = join_path if place is call.receiver else joined
    top = place if place is call.receiver else text_of(place)
    names = [Seq("list", [UNKNOWN], open=True) for _ in range(2)]
    return Seq("list", [Seq("tuple", [merge([top, below([top, UNKNOWN])]), *names])], open=True)


def _nothing(machine: Calls, call: Call, place: Value | None) -> Value:
    """No file at all; whoever insists on one is told of the folder."""
    machine.absences[id(call.node)] = template(place) or "?"
    return Seq("list", [])


def _is_empty(machine: Calls, place: Value | None) -> bool:
    """Whether a folder, or the one in which a pattern looks, is certain not to be there."""
    folder = _WILDCARD.split(template(place) or "")[0]
    if folder != template(place):
        folder = posixpath.dirname(folder)
    return bool(folder) and is_certain(machine) and is_absent(machine, folder)


def _scanned(machine: Calls, call: Call) -> Value | None:
    """`os.scandir`: entries, each with its path and name."""
    machine.step()
    place = call.args[0] if call.args else Const(".")
    path = join_path([place, UNKNOWN]) if isinstance(place, PathValue) else joined([place, UNKNOWN])
    entry = Instance("os.DirEntry", call, {"path": text_of(path), "name": UNKNOWN})
    made = Seq("list", [entry], open=True)
    machine.note(call, made)
    return made


MODELS: dict[str, Model] = {
    "os.walk": _walk,
    "os.scandir": _scanned,
    "glob.glob": _matches,
    "glob.iglob": _matches,
    "pathlib.Path.walk": _walk,
    "pathlib.Path.glob": _entries,
    "pathlib.Path.rglob": _entries,
    "pathlib.Path.iterdir": _entries,
}
