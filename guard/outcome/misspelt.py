"""Files and folders that a script uploads under another spelling than the one by which it has them made, or cut off.

Whatever a library or program makes of `onnx-output`, it makes no `onnx_output`; and what a script saves as
`model-fp8-kv` is no `model-fp8`.
"""

from __future__ import annotations

import posixpath
import re
from itertools import islice
from typing import TYPE_CHECKING

from guard.script.presence import holds, words_of

if TYPE_CHECKING:
    from guard.case import Case

#: What is printed may name anything, and a call that asks about a path, or uploads it, makes nothing there.
_IDLE = frozenset({"print", "info", "exists", "is_file", "is_dir", "isfile", "isdir", "upload_folder", "upload_file"})
#: What saves a folder, and the name of one that no library chooses by itself.
_SAVES = re.compile(r"save_(?:pretrained|to_disk|model)")
_CHOSEN = re.compile(r"(?=.{8})\w+[-.\w]*-[-.\w]*")
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
    around = posixpath.normpath(path)
    start = _plain(posixpath.basename(around))[:3]
    is_chosen = _CHOSEN.fullmatch(posixpath.basename(path)) is not None
    for event in islice(case.reading.events, until):
        if event.kind != "call" or event.call.name in _IDLE:
            continue
        if event.cwd is not None or until > _MAX_CALLS:
            return None
        for word in words_of(event.call):
            # Most words have nothing to do with the path.
            if start not in _plain(word) and "?" not in word and not around.startswith(word.strip("./")):
                continue
            if holds(word, path):
                return None
            spelling = _plain(posixpath.normpath(word))
            is_longer = is_chosen and _SAVES.match(event.call.name) is not None and _rest_of(word, path)[:1] == "-"
            if spelling == wanted or is_longer:
                found = word
    return found


def _rest_of(word: str, path: str) -> str:
    """What a path has behind another one that it begins with; nothing where it does not."""
    longer, shorter = posixpath.normpath(word), posixpath.normpath(path)
    return longer.removeprefix(shorter) if longer.startswith(shorter) and "/" not in longer[len(shorter) :] else ""


def _plain(path: str) -> str:
    """A path without what is easily mistaken in it."""
    return path.replace("-", "").replace("_", "").replace(" ", "").lower()
