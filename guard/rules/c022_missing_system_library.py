"""C022: a program or library of the system that the script needs, and that the image of `uv` does not hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from guard.case import Draft
from guard.packages.system import lacking
from guard.rule import Rule
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.packages.system import Lack


def check(case: Case) -> Iterator[Draft]:
    """Find the first import or call that needs it."""
    found = next(lacking(case), None)
    if found is None:
        return
    line, column = getattr(found.node, "lineno", 1), getattr(found.node, "col_offset", 0) + 1
    kept = found.event is not None and case.keepers_before(found.event)
    message = (
        f"Line {line} {found.does}, which needs {found.needs}, and `{case.args.image[:80]}` does not have it: it "
        f"raises an exception, and the job ends there."
    )
    where = Where(arg="script", line=line, column=column)
    yield Draft(message, where, _fix(case, found), severity="warning" if kept else "error", fatal=not kept)


def _fix(case: Case, found: Lack) -> Fix:
    given = case.args.dependencies if isinstance(case.args, UvArgs) else []
    if found.instead is not None:
        old, new = found.instead
        if old in given:
            patch = {"dependencies": [new if name == old else name for name in given]}
            return Fix(title=f"Ask for {new} instead", safe=True, args=patch)
        return Fix(title=f"Ask for {new} instead of {old}", safe=False)
    title = f"Choose an image that has it, or install it first: `apt-get update && apt-get install -y {found.package}`"
    return Fix(title=title, safe=False)


RULE = Rule(
    code="C022",
    name="missing-system-library",
    severity="error",
    confidence="high",
    what="A script in the image of `uv` imports a package, or calls or starts what needs a library or program of the "
    "system that this image does not hold: PortAudio for sounddevice, `libGL.so.1` for opencv-python, poppler, "
    "tesseract, Graphviz, `ffmpeg`, Java. It is a warning where something is kept before.",
    why="`uv` installs packages of Python and nothing else: the import, or the call, raises an exception.",
    example='{"script": "import cv2\\ndataset.push_to_hub(\'alice/rows\')", "dependencies": ["datasets", '
    '"opencv-python"], "image": "ghcr.io/astral-sh/uv:python3.12-bookworm"}',
    instead='{"script": "import cv2\\ndataset.push_to_hub(\'alice/rows\')", "dependencies": ["datasets", '
    '"opencv-python-headless"], "image": "ghcr.io/astral-sh/uv:python3.12-bookworm"}',
    fix_safety="Safe where opencv-python is exchanged for its build without windows. Unsafe elsewhere: the image, or "
    "what is installed in it, is the caller's to choose.",
    references=("https://docs.astral.sh/uv/guides/integration/docker/",),
    check=check,
)
