"""What a folder holds: names that only the run knows, in a place that is known.

A folder that is certain not to be there holds nothing.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.models.paths import is_absent, is_certain, join_path, joined
from guard.script.values import UNKNOWN, Const, Instance, PathValue, Seq, Value, merge, template, text_of

if TYPE_CHECKING:
    from guard.script.calls import Calls
    from guard.script.models.base import Model
    from guard.script.values import Call

#: Where a pattern for the names of files begins.
_WILDCARD = re.compile(r"[*?\[]")


def _entries(machine: Calls, call: Call) -> Value:
    machine.step()
    if call.name != "iterdir" and _is_empty(machine, call.receiver):
        return Seq("list", [])
    owner = call.receiver if isinstance(call.receiver, PathValue) else PathValue(UNKNOWN)
    return Seq("list", [join_path([owner, UNKNOWN])], open=True)


def _matches(machine: Calls, call: Call) -> Value | None:
    """`glob`: what lies below the folder that the pattern begins with; nothing, where it is certain not to be there."""
    machine.step()
    given = template(call.args[0]) if call.args else None
    if given is None or _is_empty(machine, call.args[0]):
        return None if given is None else Seq("list", [])
    folder = posixpath.dirname(_WILDCARD.split(given)[0])
    return Seq("list", [joined([Const(folder), UNKNOWN]) if folder else UNKNOWN], open=True)


def _walk(machine: Calls, call: Call) -> Value | None:
    """`os.walk`: a folder and those below it, each with names that only the run knows."""
    machine.step()
    if not call.args or _is_empty(machine, call.args[0]):
        return Seq("list", []) if call.args else None
    top = text_of(call.args[0])
    names = [Seq("list", [UNKNOWN], open=True) for _ in range(2)]
    return Seq("list", [Seq("tuple", [merge([top, joined([top, UNKNOWN])]), *names])], open=True)


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
    "pathlib.Path.glob": _entries,
    "pathlib.Path.rglob": _entries,
    "pathlib.Path.iterdir": _entries,
}
