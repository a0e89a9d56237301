"""Files and folders that a script uploads under another spelling than the one by which it has them made.

Whatever a library or program makes of `onnx-output`, it makes no `onnx_output`.
"""

from __future__ import annotations

import posixpath
from itertools import islice
from typing import TYPE_CHECKING

from guard.script.presence import holds, words_of

if TYPE_CHECKING:
    from guard.case import Case

#: What is printed may name anything, and a call that asks about a path, or uploads it, makes nothing there.
_IDLE = frozenset({"print", "info", "exists", "is_file", "is_dir", "isfile", "isdir", "upload_folder", "upload_file"})
#: So many calls are looked at for it.
_MAX_CALLS = 2_000


def misspelt(case: Case, path: str, until: int) -> str | None:
    """The spelling by which calls before an upload are told of its path, where none is told of the path itself.

    Args:
        case: The submission.
        path: What is uploaded.
        until: The place of the upload among the events.
    """
    if not _plain(posixpath.basename(path)) or path.startswith("~"):
        return None
    wanted, found = _plain(posixpath.normpath(path)), None
    for event in islice(case.reading.events, until):
        if event.kind != "call" or event.call.name in _IDLE:
            continue
        if event.cwd is not None or until > _MAX_CALLS:
            return None
        for word in words_of(event.call):
            if holds(word, path):
                return None
            if _plain(posixpath.normpath(word)) == wanted:
                found = word
    return found


def _plain(path: str) -> str:
    """A path without what is easily mistaken in it."""
    return path.replace("-", "").replace("_", "").replace(" ", "").lower()
