"""Edits of a script as unified diffs, and of a call's args as merge patches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.tokens import is_literal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_CONTEXT = 3


def diff(lines: Sequence[str], replaced: Mapping[int, Sequence[str]]) -> str:
    """A unified diff of a script.

    Args:
        lines: The script, without line ends.
        replaced: For each line number (from 1), the lines that take its place. Line 0 is before the first.
    """
    if 0 in replaced:
        first = lines[0] if lines else ""
        rest = {number: text for number, text in replaced.items() if number}
        return diff(lines, {**rest, 1: [*replaced[0], *rest.get(1, [first])]})
    hunks: list[list[int]] = []
    for number in sorted(replaced):
        if hunks and number - hunks[-1][-1] <= 2 * _CONTEXT:
            hunks[-1].append(number)
        else:
            hunks.append([number])
    out = ["--- script.py", "+++ script.py"]
    shift = 0
    last = len(lines) - 1 if lines and not lines[-1] else len(lines)
    for numbers in hunks:
        start, end = _around(lines, numbers, last)
        body: list[str] = []
        added = removed = 0
        for number in range(start, end + 1):
            line = lines[number - 1].rstrip("\r")
            if number in replaced:
                body.append("-" + line)
                body.extend("+" + text for text in replaced[number])
                added, removed = added + len(replaced[number]), removed + 1
            else:
                body.append(" " + line)
        size = end - start + 1
        out.append(f"@@ -{start},{size} +{start + shift},{size + added - removed} @@")
        out.extend(body)
        shift += added - removed
    return "\n".join(out) + "\n"


def _around(lines: Sequence[str], numbers: list[int], last: int) -> tuple[int, int]:
    """The first and last line of a hunk: lines around the change, up to one that holds a token."""
    start, end = numbers[0], numbers[-1]
    while start > max(1, numbers[0] - _CONTEXT) and not is_literal(lines[start - 2]):
        start -= 1
    while end < min(last, numbers[-1] + _CONTEXT) and not is_literal(lines[end]):
        end += 1
    return start, end
