"""Files that a script writes out of texts of its own: programs that it starts afterwards may be among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import Const, Instance, PathValue
from guard.script.world import SCRIPT_FOLDER
from guard.sinks.base import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from guard.script.context import Event
    from guard.script.values import Value

#: What is kept of them.
_MAX_FILES, _MAX_SIZE = 30, 60_000
#: How a script names itself: by `__file__`, and by `sys.argv[0]`.
SELF = (f"{SCRIPT_FOLDER}/script.py", "/script.py")


def written(events: Iterable[Event]) -> dict[str, str]:
    """The texts that are written, by the path that the script gives; a file with an unknown part is not among them."""
    found: dict[str, str] = {}
    unknown: set[str] = set()
    for event in events:
        call = event.call
        if event.kind != "call" or call.name not in ("write", "write_text", "writelines") or not call.args:
            continue
        path = _path(call.receiver, call.name)
        if path is None or len(found) >= _MAX_FILES:
            continue
        given = call.args[0]
        known = given.value if isinstance(given, Const) and isinstance(given.value, str) else None
        if known is None or len(found.get(path, "")) + len(known) > _MAX_SIZE:
            unknown.add(path)
        else:
            found[path] = known if call.name == "write_text" else found.get(path, "") + known
    return {path: known for path, known in found.items() if path not in unknown}


def _path(receiver: Value | None, method: str) -> str | None:
    if isinstance(receiver, PathValue):
        return text(receiver) if method == "write_text" else None
    if not isinstance(receiver, Instance) or receiver.path != "io.File" or receiver.call is None:
        return None
    opened = receiver.call
    return text(opened.receiver if isinstance(opened.receiver, PathValue) else opened.arg("file", 0))
