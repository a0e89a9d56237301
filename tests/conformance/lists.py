"""Lists of checks that are known to fail, in the suite's own form, each below the reason for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

UNEXPLAINED = "NO REASON GIVEN"


def read(path: Path) -> dict[str, str]:
    """The reason for each `scenario:check`."""
    reasons: dict[str, str] = {}
    comment: list[str] = []
    entered = True
    for line in path.read_text().splitlines():
        stripped = line.strip()
        if stripped.startswith("# "):
            comment = [stripped[2:]] if entered else [*comment, stripped[2:]]
            entered = False
        elif stripped.startswith("- "):
            reasons[stripped[2:]] = " ".join(comment) or UNEXPLAINED
            entered = True
    return reasons


def write(path: Path, failing: set[str]) -> None:
    """Make the list anew, with the reasons that it gives already."""
    known = read(path) if path.exists() else {}
    groups: dict[str, list[str]] = {}
    for check in sorted(failing):
        groups.setdefault(known.get(check, UNEXPLAINED), []).append(check)
    lines = ["server:" if groups else "server: []"]
    for reason, checks in groups.items():
        lines += [f"  # {reason}", *(f"  - {check}" for check in checks)]
    path.write_text("\n".join(lines) + "\n")
