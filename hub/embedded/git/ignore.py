"""Which files a `.gitignore` leaves out. Source: gitignore(5)."""

from __future__ import annotations

import re


class Ignore:
    """The rules of one `.gitignore` in the root of a repository; the last rule that fits decides."""

    def __init__(self, text: str) -> None:
        self._rules = [rule for line in text.splitlines() if (rule := _rule(line))]

    def leaves_out(self, path: str) -> bool:
        """Whether a file is left out, by a rule for itself or for a folder that it is in."""
        parts = path.split("/")
        return any(self._decides("/".join(parts[: depth + 1]), depth + 1 < len(parts)) for depth in range(len(parts)))

    def _decides(self, path: str, folder: bool) -> bool:
        left_out = False
        for pattern, negated, only_folders in self._rules:
            if (folder or not only_folders) and pattern.fullmatch(path):
                left_out = not negated
        return left_out


def _rule(line: str) -> tuple[re.Pattern[str], bool, bool] | None:
    glob = line.rstrip()
    if not glob or glob.startswith("#"):
        return None
    negated = glob.startswith("!")
    glob = glob.removeprefix("!")
    only_folders = glob.endswith("/")
    glob = glob.rstrip("/")
    # A slash at the start or in the middle ties a rule to the root.
    prefix = "" if "/" in glob else "(?:.*/)?"
    try:
        return re.compile(prefix + _regex(glob.removeprefix("/"))), negated, only_folders
    except re.error:
        return None


_PIECES = re.compile(r"\*\*/|/\*\*$|\*+|\?|\[!?[^\]]+\]|\\.|.", re.DOTALL)


def _regex(glob: str) -> str:
    pieces: list[str] = []
    for piece in _PIECES.findall(glob):
        if piece == "**/":
            pieces.append("(?:.*/)?")
        elif piece == "/**":
            pieces.append("/.*")
        elif piece[0] == "*":
            pieces.append("[^/]*")
        elif piece == "?":
            pieces.append("[^/]")
        elif piece[0] == "[" and len(piece) > 1:
            pieces.append(piece.replace("[!", "[^", 1).replace("\\", "\\\\"))
        else:
            pieces.append(re.escape(piece[-1]))
    return "".join(pieces)
