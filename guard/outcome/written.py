"""Files that a script writes out of texts of its own: programs that it starts afterwards may be among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.script.values import Const, Instance, PathValue, template
from guard.script.world import SCRIPT_FOLDER
from guard.sinks.base import text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from guard.script.context import Event
    from guard.script.values import Value

_METHODS = ("write", "write_text", "writelines")
#: What is kept of them.
_MAX_FILES, _MAX_SIZE = 30, 60_000
#: How a script names itself: by `__file__`, and by `sys.argv[0]`.
SELF = (f"{SCRIPT_FOLDER}/script.py", "/script.py")


def written(events: Iterable[Event]) -> dict[str, str]:
    """The texts that are written, by the path that the script gives; a file with an unknown part is not among them.

    Of a path that begins with a folder, a part may be unknown, as of one for temporary files: it is `?` there.
    """
    found: dict[str, str] = {}
    unknown: set[str] = set()
    writers: dict[str, Value | None] = {}
    for event in events:
        path, given = _writing(event)
        if path is None or path[:1] == "?" or len(found) >= _MAX_FILES:
            continue
        known = given.value if isinstance(given, Const) and isinstance(given.value, str) else None
        before, writer = found.get(path, ""), event.call.kwargs.get("file") or event.call.receiver
        if event.call.name == "print" and known is not None:
            known += "\n"
        if event.call.name == "write_text" or (path in found and writers[path] is not writer and not _adds(writer)):
            # A second text in the same place: which of them a program finds depends on when it is started.
            unknown.update({path} if path in found and before != known else ())
            before = ""
        if known is None or len(before) + len(known) > _MAX_SIZE:
            unknown.add(path)
        else:
            found[path], writers[path] = before + known, writer
    return {path: known for path, known in found.items() if path not in unknown}


def _writing(event: Event) -> tuple[str | None, Value | None]:
    """The path of the file that a call writes to, and what; no path where it writes none that is known."""
    call = event.call
    if event.kind != "call" or not call.args:
        return None, None
    if call.path == "print" and "file" in call.kwargs:
        plain = len(call.args) == 1 and not call.kwargs.keys() - {"file", "flush"}
        return _path(call.kwargs["file"], call.name), call.args[0] if plain else None
    return (_path(call.receiver, call.name), call.args[0]) if call.name in _METHODS else (None, None)


def _adds(writer: Value | None) -> bool:
    """Whether a file has been opened to add to it."""
    opened = writer.call if isinstance(writer, Instance) else None
    position = 0 if opened is not None and isinstance(opened.receiver, PathValue) else 1
    return opened is not None and "a" in (text(opened.arg("mode", position)) or "")


def _path(receiver: Value | None, method: str) -> str | None:
    if isinstance(receiver, PathValue):
        return template(receiver) if method == "write_text" else None
    if not isinstance(receiver, Instance) or receiver.call is None:
        return None
    if receiver.path == "tempfile.NamedTemporaryFile()":
        return template(receiver.attrs.get("name"))
    opened = receiver.call if receiver.path == "io.File" else None
    if opened is None:
        return None
    return template(opened.receiver if isinstance(opened.receiver, PathValue) else opened.arg("file", 0))
