"""C022: a program or library of the system that the script or command needs, and that the image does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.packages.apt import package_of, refused
from guard.packages.system import lacking
from guard.rule import Rule
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.apt import Unfound
    from guard.packages.system import Lack


def check(case: Case) -> Iterator[Draft]:
    """Find the first import or call that needs it."""
    yield from _in_command(case)
    ending = case.ending
    if ending is not None and ending.cause == "program" and not case.keepers:
        message = (
            f"The script ends on line {ending.line}: it looks for `{ending.text}`, and `{case.args.image[:80]}` does "
            "not have it."
        )
        where = Where(arg="script", line=ending.line, column=ending.column)
        yield Draft(message, where, Fix(title=_instead(ending.text, package_of(ending.text)), safe=False), fatal=True)
        return
    nothing = refused(case)
    if nothing is not None:
        gone, event = nothing
        message = (
            f"Line {event.line} installs `{gone.package[:60]}` with apt, {_not_found(case, gone.instead)}. "
            "The job ends there."
        )
        kept = case.keepers_before(event)
        where = Where(arg="script", line=event.line, column=event.column)
        fix = Fix(title=_found_by(gone), safe=False)
        yield Draft(message, where, fix, severity="warning" if kept else "error", fatal=not kept)
        return
    found = next(lacking(case), None)
    if found is None:
        return
    line, column = getattr(found.node, "lineno", 1), getattr(found.node, "col_offset", 0) + 1
    kept = found.event is not None and case.keepers_before(found.event)
    needs = "" if found.does.endswith(found.needs) else f", which needs {found.needs}"
    message = (
        f"Line {line} {found.does}{needs}, and `{case.args.image[:80]}` does not have it: it raises an exception, and "
        "the job ends there."
    )
    where = Where(arg="script", line=line, column=column)
    yield Draft(message, where, _fix(case, found), severity="warning" if kept else "error", fatal=not kept)


def _not_found(case: Case, instead: str | None) -> str:
    """Why apt does not find a package, as the end of a sentence."""
    image = case.args.image[:80]
    if instead is None:
        return f"and nothing has fetched the lists of packages, which `{image}` comes without: it is not found"
    return f"and the system of `{image}` has no package of that name any more: it is not found"


def _found_by(gone: Unfound) -> str:
    """What to do for a package that apt does not find."""
    if gone.instead is None:
        return "Run `apt-get update` before it"
    return f"Install `{gone.instead}` instead" if gone.instead else f"Leave out `{gone.package[:60]}`"


def _in_command(case: Case) -> Iterator[Draft]:
    """Find the first program that a command calls and its image does not have."""
    gone = next((one for state in case.states for one in state.unlisted), None)
    if gone is not None:
        message = f"The command installs `{gone.package[:60]}` with apt, {_not_found(case, gone.instead)}."
        fix, kept = Fix(title=_found_by(gone), safe=False), bool(case.keepers)
        yield Draft(message, Where(arg="command"), fix, severity="warning" if kept else "error", fatal=not kept)
        return
    program = next((name for state in case.states for name, _ in state.unfound), None)
    if program is None:
        return
    message = f"The command calls `{program}`, and `{case.args.image[:80]}` does not have it: command not found."
    fix = Fix(title=_instead(program, package_of(program)), safe=False)
    kept = bool(case.keepers)
    yield Draft(message, Where(arg="command"), fix, severity="warning" if kept else "error", fatal=not kept)


def _instead(program: str, package: str) -> str:
    """What to do for a program that is not there."""
    if program in ("uv", "uvx"):
        return "Use the image of `uv`, such as `ghcr.io/astral-sh/uv:python3.12-bookworm`, or `pip install uv` first"
    if program == "sudo":
        return "Leave `sudo` out: a job runs as root"
    if program in ("python", "python3", "pip", "pip3"):
        return "Use an image of Python, such as `python:3.12`"
    return f"Choose an image that has it, or install it first: `apt-get update && apt-get install -y {package}`"


def _fix(case: Case, found: Lack) -> Fix:
    given = case.args.dependencies if isinstance(case.args, UvArgs) else []
    if found.instead is not None:
        old, new = found.instead
        if old in given:
            patch = {"dependencies": [new if name == old else name for name in given]}
            return Fix(title=f"Ask for {new} instead", safe=True, args=patch)
        return Fix(title=f"Ask for {new} instead of {old}", safe=False)
    return Fix(title=_instead(found.package, found.package), safe=False)


RULE = Rule(
    code="C022",
    name="missing-system-library",
    severity="error",
    confidence="high",
    what="A script in the image of `uv` needs a library or program of the system that it does not hold: PortAudio for "
    "sounddevice, `libGL.so.1` for opencv-python, poppler, tesseract, Graphviz, `ffmpeg`, Java; or a script, or a "
    "command in an image of Python, Debian or Ubuntu, calls a program that is not there: git in a slim image, `sudo`; "
    "or apt does not find what it installs: no `apt-get update` comes before, or the system has let go of it. A "
    "warning where something is kept before, or in spite of it.",
    why="`uv` installs packages of Python and nothing else: the import, or the call, raises an exception. A command "
    "ends with 127 there, and nothing that depends on it is done.",
    example='{"script": "import cv2\\ndataset.push_to_hub(\'alice/rows\')", "dependencies": ["datasets", '
    '"opencv-python"], "image": "ghcr.io/astral-sh/uv:python3.12-bookworm"}',
    instead='{"script": "import cv2\\ndataset.push_to_hub(\'alice/rows\')", "dependencies": ["datasets", '
    '"opencv-python-headless"], "image": "ghcr.io/astral-sh/uv:python3.12-bookworm"}',
    fix_safety="Safe where opencv-python is exchanged for its build without windows. Unsafe elsewhere: the image, or "
    "what is installed in it, is the caller's to choose.",
    references=("https://docs.astral.sh/uv/guides/integration/docker/",),
    check=check,
)
