"""One checked file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.report import Finding, Report


@dataclass(frozen=True, slots=True)
class Checked:
    """A file and what the guard says of it.

    Attributes:
        name: As the user gave it.
        script: The text that lines of findings count in, if there is one.
        in_file: Whether the file is that script; a JSON submission holds it as a string, without lines of its own.
        report: The guard's report.
    """

    name: str
    script: str | None
    in_file: bool
    report: Report

    def line(self, finding: Finding) -> int | None:
        """The line of the file that a finding is about, if it is about one."""
        return finding.where.line if self.in_file and finding.where.arg == "script" else None

    def source(self, finding: Finding) -> str | None:
        """The line of the script that a finding is about."""
        number = finding.where.line
        if self.script is None or number is None or finding.where.arg != "script":
            return None
        lines = self.script.splitlines()
        return lines[number - 1] if 0 < number <= len(lines) else None
