"""Files and folders that a command uploads, or copies to where they are kept, and that no program of it makes."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.presence import WORKERS, beginning, brings, holds, is_nowhere, leaves_alone, words_of
from guard.script.values import template
from guard.sinks import Write
from guard.sinks.base import text, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from guard.case import Case
    from guard.command.state import State
    from guard.script.context import Event
    from guard.script.values import Call
    from guard.sinks import Sink

#: Calls of a script that upload, and the parameter that names what.
_UPLOADS = {"upload_folder": "folder_path", "upload_large_folder": "folder_path", "upload_file": "path_or_fileobj"}
#: A file of a name that a library chooses.
_ANYTHING = ""
#: Names that a shell, or the tool itself, makes others of.
_PATTERN = re.compile(r"[*?\[\]~$]")


def unmade(case: Case) -> Iterator[tuple[Sink, str]]:
    """The uploads of what is certain not to be there, each with its path.

    It is certain where the image is bare, and each program of the command is known to make nothing, or is a script that
    is read and writes elsewhere. A library of such a script that no table knows may make a file of a name that it
    chooses itself, but hardly the one that the script gives a longer name.
    """
    for state in case.states if case.operation == "run" else ():
        scripts = [inner for inner in case.inner if any(inner.inline is inline for inline in state.inline)]
        if state.mounts is None or state.opaque or state.sourced or len(scripts) < len(state.inline):
            continue
        sent = [*state.sent, *_sent(case, scripts), *_copied(case, state)]
        made = list(_made(state, scripts)) if sent else []
        own = [path for script in scripts for write in script.writes for path in _places(write)] if sent else []
        for sink, path in sent if None not in made else ():
            context = sink.event.context
            if context.conditions or context.handler or context.loop or context.background or context.callback:
                continue
            is_gone = not _PATTERN.search(path) and is_nowhere(path, state.mounts, rooted=True)
            is_empty = any(f"{one}/".startswith(f"{path}/") for one in state.empty)
            if _ANYTHING in made and not any(_resembles(word, path) for word in own):
                continue
            if is_gone and not is_empty and not any(_meets(word, path) for word in made if word):
                yield sink, path


def _sent(case: Case, scripts: Sequence[Case]) -> Iterator[tuple[Sink, str]]:
    """What the scripts of a command upload themselves."""
    nodes = {id(event.call.node) for script in scripts for event in script.reading.events}
    for sink in case.keepers:
        named = _UPLOADS.get(sink.event.call.name)
        path = text(sink.event.call.kwargs.get(named or ""))
        if path and id(sink.event.call.node) in nodes:
            yield sink, _absolute(sink.event, path)


def _copied(case: Case, state: State) -> Iterator[tuple[Sink, str]]:
    """What a command copies to where it is kept, where that is one file or folder."""
    for event, paths in state.copied:
        sink = next((sink for sink in case.keepers if sink.event is event), None)
        if sink is not None and len(paths) == 1:
            yield sink, paths[0]


def _made(state: State, scripts: Sequence[Case]) -> Iterator[str | None]:
    """The paths of all that a command may make.

    None is among them for what is not known, and `_ANYTHING` where a library may have made something of its own.
    """
    yield from map(beginning, state.made)
    for effect in state.effects:
        if isinstance(effect, Write):
            yield from _places(effect)
    for script in scripts:
        if script.tree is None or script.reading.stopped or script.states or script.launches:
            yield None
            return
        yield from (path for write in script.writes for path in _places(write))
        # What a library makes whose objects the script saves itself, it leaves to the script to save.
        own = {write.event.call.path.partition(".")[0] for write in script.writes if text(write.path)}
        by_hand = any(event.call.name == "backward" for event in script.reading.events)
        for event in script.reading.events:
            if event.kind == "call" and event.call.name not in _UPLOADS and event.call.path != "print":
                yield from (_absolute(event, word) for word in words_of(event.call))
                yield from () if leaves_alone(event.call, own) else (_of_library(event.call, by_hand=by_hand),)


def _of_library(call: Call, *, by_hand: bool) -> str | None:
    """What a call may make that no table knows: a file of a name of its own, or anything at all.

    Args:
        call: The call.
        by_hand: Whether the script trains by a loop of its own: `train()` then only says that a training follows.
    """
    is_switch = by_hand and call.name == "train" and not (call.args or call.kwargs)
    return _ANYTHING if (is_switch or call.name not in WORKERS) and not brings(call) else None


def _resembles(name: str | None, path: str) -> bool:
    """Whether a file that a script writes is one that the uploaded file was meant to be: a name with more to it."""
    if not name or posixpath.dirname(name) != posixpath.dirname(path):
        return False
    (stem, ending), (wanted, other) = (posixpath.splitext(posixpath.basename(one)) for one in (name, path))
    return ending == other != "" and len(wanted) > 3 and stem != wanted and stem.startswith(wanted)


def _places(write: Write) -> Iterator[str | None]:
    yield from (_absolute(write.event, path) for path in texts(write.path) or (None,))


def _absolute(event: Event, path: str | None) -> str:
    """What is known of a path from the working folder of an event."""
    return posixpath.normpath(beginning(posixpath.join(template(event.cwd) or "", path or "?")))


def _meets(word: str, path: str) -> bool:
    """Whether what a program is told may be a path, or lie in it or around it, from whatever folder it begins."""
    if holds(word, path):
        return True
    inside, whole = (word, path) if path.startswith("/") else (path, word)
    return inside[:1] != "/" and whole[:1] == "/" and f"/{inside}/" in f"{whole}/"
