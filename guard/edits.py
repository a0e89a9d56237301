"""Edits of a script as unified diffs, and of a call's args as merge patches."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from guard.tokens import is_literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_CONTEXT = 3
_HUNK = re.compile(r"@@ -(\d+),(\d+) ")
_WIDEST = 1000
_NO_NEWLINE = "\\ No newline at end of file"


class _Change(NamedTuple):
    """Lines that take the place of `old` lines from index `at` on; an insertion where `old` is 0."""

    at: int
    old: int
    new: tuple[str, ...]


def diff(lines: Sequence[str], replaced: Mapping[int, Sequence[str]]) -> str:
    """A unified diff of a script.

    A line that stays among those that take its place is kept, so that a line with a token in it is never repeated for
    the sake of what comes before or after it. Added lines end as the others of the script do.

    Args:
        lines: The script, split at its line feeds.
        replaced: For each line number (from 1), the lines that take its place. Line 0 is before the first.
    """
    # What follows the last line feed is a line only if there is something.
    size = len(lines) - 1 if lines and not lines[-1] else len(lines)
    changes = [_change(lines, number, replaced[number]) for number in sorted(replaced)]
    out = ["--- script.py", "+++ script.py"]
    shift = 0
    for hunk in _hunks(lines, changes, size):
        start, end = _around(lines, hunk, size)
        body: list[str] = []
        at = start
        for change in hunk:
            body.extend(_rows(" ", lines, at, change.at))
            body.extend(_rows("-", lines, change.at, change.at + change.old))
            body.extend("+" + row for row in change.new)
            at = change.at + change.old
        body.extend(_rows(" ", lines, at, end))
        before, after = end - start, end - start + sum(len(change.new) - change.old for change in hunk)
        out.append(f"@@ -{_range(start, before)} +{_range(start + shift, after)} @@")
        out.extend(body)
        shift += after - before
    return "\n".join(out) + "\n"


def respelled(lines: Sequence[str], edits: Iterable[tuple[int, int, int, str]]) -> str:
    """A unified diff of a script in which texts take the place of others.

    Args:
        lines: The script, without line ends.
        edits: For each text: its line (from 1), where the old one begins and how long it is, in bytes as `ast` counts
            them, and the text.
    """
    places: dict[int, list[tuple[int, int, str]]] = {}
    for number, start, size, text in edits:
        places.setdefault(number, []).append((start, size, text))
    replaced: dict[int, list[str]] = {}
    for number, found in places.items():
        raw = lines[number - 1].rstrip("\r").encode("utf-8", "surrogatepass")
        for start, size, text in sorted(found, reverse=True):
            raw = raw[:start] + text.encode() + raw[start + size :]
        replaced[number] = [raw.decode("utf-8", "surrogatepass")]
    return diff(lines, replaced)


def touched(script: str) -> tuple[list[range], set[int]]:
    """The lines that a unified diff shows, hunk by hunk, and those that it changes."""
    hunks: list[range] = []
    changed: set[int] = set()
    line = 0
    for row in script.split("\n")[2:]:
        hunk = _HUNK.match(row)
        if hunk is not None:
            line = int(hunk[1])
            hunks.append(range(line, line + int(hunk[2])))
            continue
        if row[:1] in ("-", "+"):
            changed.add(line)
        line += row[:1] in (" ", "-")
    return hunks, changed


def _change(lines: Sequence[str], number: int, new: Sequence[str]) -> _Change:
    """What happens to a line, as the least that has to be changed."""
    row = lines[number - 1] if number else ""
    ends = number == len(lines)
    # The last line of a text that ends without a line feed does not show how its lines end.
    ending = "\r" if (lines[0] if ends or not row else row).endswith("\r") else ""
    kept, bare = row.rstrip("\r"), [text.rstrip("\r") for text in new]
    rows = tuple(text + ending for text in bare)
    if not number:
        return _Change(0, 0, rows)
    if bare and bare[0] == kept and not ends:
        return _Change(number, 0, rows[1:])
    if bare and bare[-1] == kept:
        return _Change(number - 1, 0, rows[:-1])
    return _Change(number - 1, 1, rows)


def _hunks(lines: Sequence[str], changes: list[_Change], size: int) -> list[list[_Change]]:
    """Changes that are near to each other, with no line between them that is not shown."""
    hunks: list[list[_Change]] = []
    for change in changes:
        last = hunks[-1][-1] if hunks else None
        between = range(last.at + last.old, min(change.at, size)) if last is not None else range(0)
        if last is not None and len(between) <= 2 * _CONTEXT and not any(_is_hidden(lines[at]) for at in between):
            hunks[-1].append(change)
        else:
            hunks.append([change])
    return hunks


def _around(lines: Sequence[str], hunk: list[_Change], size: int) -> tuple[int, int]:
    """The first line of a hunk and the one after its last: lines around the change, up to one that is not shown.

    Where one cuts them off, there are no more on the other side: `patch` takes less context on one side for the
    beginning or the end of the file.
    """
    first, last = hunk[0].at, hunk[-1].at + hunk[-1].old
    start, end = first, last
    while start > max(0, first - _CONTEXT) and not _is_hidden(lines[start - 1]):
        start -= 1
    while end < min(size, last + _CONTEXT) and not _is_hidden(lines[end]):
        end += 1
    before, after = first - start, end - last
    if end < size and after < before:
        start = first - after
    elif start > 0 and before < after:
        end = last + before
    return start, end


def _is_hidden(line: str) -> bool:
    """Whether a line is not shown around a change: it holds a token, or is very long."""
    return len(line) > _WIDEST or is_literal(line)


def _rows(mark: str, lines: Sequence[str], start: int, end: int) -> list[str]:
    rows = [mark + lines[at] for at in range(start, end)]
    return [*rows, _NO_NEWLINE] if rows and end == len(lines) else rows


def _range(start: int, size: int) -> str:
    """Where lines of a hunk are; without lines, it is the line that they would follow."""
    return f"{start + 1 if size else start},{size}"
