"""Files and folders that a command uploads, or copies to where they are kept, and that no program of it makes."""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING

from guard.script.presence import beginning, holds, is_nowhere, leaves_alone, words_of
from guard.script.values import template
from guard.sinks import Write
from guard.sinks.base import text, texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from guard.case import Case
    from guard.command.state import State
    from guard.script.context import Event
    from guard.sinks import Sink

#: Calls of a script that upload, and the parameter that names what.
_UPLOADS = {"upload_folder": "folder_path", "upload_large_folder": "folder_path", "upload_file": "path_or_fileobj"}
#: Names that a shell, or the tool itself, makes others of.
_PATTERN = re.compile(r"[*?\[\]~$]")


def unmade(case: Case) -> Iterator[tuple[Sink, str]]:
    """The uploads of what is certain not to be there, each with its path.

    It is certain where the image is bare, and each program of the command is known to make nothing, or is a script that
    is read and writes elsewhere.
    """
    for state in case.states if case.operation == "run" else ():
        scripts = [inner for inner in case.inner if any(inner.inline is inline for inline in state.inline)]
        if state.mounts is None or state.opaque or state.sourced or len(scripts) < len(state.inline):
            continue
        sent = [*state.sent, *_sent(case, scripts), *_copied(case, state)]
        made = list(_made(state, scripts)) if sent else []
        for sink, path in sent if None not in made else ():
            context = sink.event.context
            if context.conditions or context.handler or context.loop or context.background or context.callback:
                continue
            is_gone = not _PATTERN.search(path) and is_nowhere(path, state.mounts, rooted=True)
            is_empty = any(f"{one}/".startswith(f"{path}/") for one in state.empty)
            if is_gone and not is_empty and not any(_meets(word, path) for word in made if word is not None):
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
    """The paths of all that a command may make; None among them for what is not known."""
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
        for event in script.reading.events:
            if event.kind == "call" and event.call.name not in _UPLOADS:
                yield from (_absolute(event, word) for word in words_of(event.call))
                yield from () if leaves_alone(event.call, own) else (None,)


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
