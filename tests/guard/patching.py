"""Fixes applied as a caller would apply them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from schemas.report import Fix

_HUNK = re.compile(r"@@ -(\d+),\d+ \+\d+,\d+ @@")


def merged(target: Any, patch: Any) -> Any:
    """A JSON merge patch (RFC 7396)."""
    if not isinstance(patch, dict):
        return patch
    result = dict(target) if isinstance(target, dict) else {}
    for key, value in patch.items():
        if value is None:
            result.pop(key, None)
        else:
            result[key] = merged(result.get(key), value)
    return result


def patched(script: str, diff: str) -> str:
    """A unified diff, of which every context line must fit."""
    lines = script.split("\n")
    out: list[str] = []
    at = 0
    for row in diff.splitlines():
        hunk = _HUNK.match(row)
        if hunk:
            start = int(hunk[1]) - 1
            out += lines[at:start]
            at = start
        elif row.startswith(("---", "+++")) and not out and at == 0:
            continue
        elif row.startswith("+"):
            out.append(row[1:])
        else:
            assert lines[at] == row[1:], f"line {at + 1} is {lines[at]!r}, the diff has {row[1:]!r}"
            if row.startswith(" "):
                out.append(lines[at])
            at += 1
    return "\n".join(out + lines[at:])


def applied(args: dict[str, Any], fix: Fix) -> dict[str, Any]:
    """The args of a call with a fix applied."""
    result = merged(args, fix.args) if fix.args else dict(args)
    if fix.script:
        result["script"] = patched(args["script"], fix.script)
    return result
