"""C007: a PEP 723 header that is unreadable, malformed, or lacks what the script imports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.edits import diff
from guard.rule import Rule
from guard.script.header import parse_requirements
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case


def check(case: Case) -> Iterator[Draft]:
    """Find faults of the header, and requirements of the call that are none."""
    if case.script is None or not isinstance(case.args, UvArgs):
        return
    for fault in case.header.faults:
        message = f"The script's header cannot be used: {fault.message}. " + (
            "`uv` stops with an error." if fault.fatal else "Its packages are not installed."
        )
        where = Where(arg="script", line=fault.line)
        broken = tuple(case.sinks) if fault.fatal else ()
        yield Draft(message, where, _fix(case, fault.line), breaks=broken)
    for wrong in parse_requirements(case.args.dependencies)[1]:
        message = f"`{wrong[:60]}` in `dependencies` is not a requirement. `uv` stops with an error."
        fix = Fix(title="Write it as NAME or NAME>=VERSION", safe=False)
        yield Draft(message, Where(arg="dependencies"), fix, breaks=tuple(case.sinks))


def _fix(case: Case, line: int) -> Fix:
    """Put the opening line right, where that is the fault; otherwise show the form."""
    text = case.lines[line - 1].strip() if line <= len(case.lines) else ""
    if text.replace(" ", "").lower() == "#///script" and text != "# /// script":
        return Fix(
            title="Open the header with `# /// script`", safe=True, script=diff(case.lines, {line: ["# /// script"]})
        )
    return Fix(title='Write it as `# /// script`, `# dependencies = ["..."]`, `# ///`', safe=False)


RULE = Rule(
    code="C007",
    name="unusable-script-header",
    severity="error",
    confidence="high",
    what="The script's PEP 723 header is not closed, not TOML, or holds something that is not a requirement.",
    why="`uv` stops before the script starts, or does not see the header and installs nothing.",
    example="# /// script\n# dependencies = [datasets]\n# ///",
    instead='# /// script\n# dependencies = ["datasets"]\n# ///',
    fix_safety="Safe where only the opening line is misspelt.",
    references=("https://packaging.python.org/en/latest/specifications/inline-script-metadata/",),
    check=check,
)
