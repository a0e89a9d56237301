"""C021: an image in which there is no `uv` to run the script with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.case import Draft
from guard.rule import Rule
from guard.words import words
from schemas.report import Fix, Where
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case

#: Images of systems and languages as their makers publish them: none brings `uv`.
_BARE = words(
    "python ubuntu debian alpine fedora centos rockylinux almalinux archlinux amazonlinux busybox node golang rust "
    "ruby julia r-base openjdk eclipse-temurin gcc perl php haskell elixir swift pypy buildpack-deps "
    "nvidia/cuda rocker/r-ver rocker/rstudio rocker/tidyverse"
)
#: How the images of the first registry of all may be written out.
_PREFIX = re.compile(r"(?:docker\.io/|index\.docker\.io/|registry-1\.docker\.io/)?(?:library/)?")
_PYTHON = re.compile(r"(?:3\.)(\d{1,2})(?!\d)")


def check(case: Case) -> Iterator[Draft]:
    """Find an image that is known to have no `uv`."""
    args = case.args
    if not isinstance(args, UvArgs):
        return
    name, _, tag = args.image.partition("@")[0].strip().partition(":")
    name = _PREFIX.sub("", name, count=1)
    if name not in _BARE:
        return
    message = (
        f"The image `{args.image[:80]}` has no `uv`, and the job runs the script with `uv run`: its container does not "
        "start, and nothing is done."
    )
    version = _PYTHON.match(tag) if name == "python" else None
    python = version[0] if version is not None and args.python is None else None
    if python is not None and case.header.requires_python is not None:
        python = python if case.header.requires_python.contains(f"{python}.8", prereleases=True) else None
    title = "Leave the image to the job" if python is None else f"Ask for Python {python} with `python`, and no image"
    patch = {"image": None} if python is None else {"image": None, "python": python}
    yield Draft(message, Where(arg="image"), Fix(title=title, safe=True, args=patch), fatal=True)


RULE = Rule(
    code="C021",
    name="image-without-uv",
    severity="error",
    confidence="high",
    what="A script is sent to an image that has no `uv`: one of a bare system or language, such as `python:3.12`, "
    "`ubuntu` or `nvidia/cuda`. Of other images nothing is said.",
    why="The job's command is `uv run SCRIPT`. Without `uv` the container does not start.",
    example='{"script": "dataset.push_to_hub(\'alice/rows\')", "image": "python:3.12-slim"}',
    instead='{"script": "dataset.push_to_hub(\'alice/rows\')", "python": "3.12"}',
    fix_safety="Safe: the job cannot start otherwise. The Python that the image's tag names is asked for with "
    "`python`.",
    references=("https://huggingface.co/docs/huggingface_hub/guides/jobs",),
    check=check,
)
