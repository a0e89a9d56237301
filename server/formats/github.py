"""For GitHub Actions: workflow commands that annotate the lines of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.report import Finding
    from server.formats.checked import Checked

_LEVEL = {"error": "error", "warning": "warning", "note": "notice"}


def render(checked: list[Checked]) -> str:
    """One command for each finding, and one for each file that suppresses some."""
    return "".join(_file(one) for one in checked)


def _file(one: Checked) -> str:
    commands = "".join(_command(one, finding) for finding in one.report.findings)
    count = one.report.suppressed
    if not count:
        return commands
    rules = ", ".join(sorted({finding.rule for finding in one.report.suppressed_findings}))
    message = f"Comments in the script suppress {count} finding{'' if count == 1 else 's'}: {rules}."
    return f"{commands}::notice file={_escaped(one.name, ':,')},title=suppressed::{_escaped(message)}\n"


def _command(one: Checked, finding: Finding) -> str:
    properties = {"file": one.name, "title": f"{finding.rule} {finding.name}"}
    line = one.line(finding)
    if line is not None:
        properties["line"] = str(line)
        if finding.where.column is not None:
            properties["col"] = str(finding.where.column)
    message = finding.message + (f" Fix: {finding.fix.title}." if finding.fix else "")
    listed = ",".join(f"{name}={_escaped(value, ':,')}" for name, value in properties.items())
    return f"::{_LEVEL[finding.severity]} {listed}::{_escaped(message)}\n"


def _escaped(text: str, also: str = "") -> str:
    """What would end a command, or a property of one, as percent codes."""
    return "".join(f"%{ord(char):02X}" if char in "%\r\n" + also else char for char in text)
