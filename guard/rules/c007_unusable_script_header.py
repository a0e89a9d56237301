"""C007: a PEP 723 header that is unreadable, malformed, or lacks what the script imports."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.distributions import REQUIRES
from guard.edits import diff
from guard.packages import distribution_of, import_names, installed, is_known
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
        yield Draft(message, where, _fix(case, fault.line), fatal=fault.fatal)
    for wrong in parse_requirements(case.args.dependencies)[1]:
        message = f"`{wrong[:60]}` in `dependencies` is not a requirement. `uv` stops with an error."
        fix = Fix(title="Write it as NAME or NAME>=VERSION", safe=False)
        yield Draft(message, Where(arg="dependencies"), fix, fatal=True)

    yield from _missing(case)


def _missing(case: Case) -> Iterator[Draft]:
    """Imports of what nothing installs. Images with packages of their own are left alone."""
    machine = case.reading.machine
    if machine is None or "astral-sh/uv" not in case.args.image or case.header.faults or "PYTHONPATH" in case.args.env:
        return
    have, whole = installed(case.requirements)
    modules = import_names(case.requirements)
    missing: dict[str, int] = {}
    for module, line, tried in machine.imported:
        if module in sys.stdlib_module_names or module in modules or tried or module.startswith("_"):
            continue
        missing.setdefault(module, line)
    if not missing or _path_is_changed(case):
        return
    names = [distribution_of(module) for module in missing]
    unknown = [name for name in names if name not in REQUIRES and not is_known(name.replace("-", "_"))]
    certain = whole and not set(names) & have
    local = certain and bool(unknown)
    module, line = next(iter(missing.items()))
    first = f"`{module}`" if len(missing) == 1 else f"`{module}` and {len(missing) - 1} more"
    message = f"Line {line} imports {first}, and nothing installs it. " + (
        "The job ends there with ModuleNotFoundError."
        if certain
        else "Unless another package brings it along, the job ends there."
    )
    where = Where(arg="script", line=line)
    fix = Fix(title="Only the script itself is in the job: put the module's text into it", safe=False)
    if not local:
        wanted = [*case.args.dependencies, *dict.fromkeys(names)] if isinstance(case.args, UvArgs) else names
        fix = Fix(title=f"Install {', '.join(names)[:80]}", safe=True, args={"dependencies": wanted})
    yield Draft(message, where, fix, severity="error" if certain else "warning", fatal=certain)


def _path_is_changed(case: Case) -> bool:
    """Whether the script looks for modules elsewhere as well."""
    return any("sys.path" in line for line in case.lines)


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
