"""What `apt-get install` brings, and where it is certain to find nothing.

The images of Debian, Ubuntu, Python and `uv` come without lists of packages (their Dockerfiles remove
`/var/lib/apt/lists`), so that nothing can be installed before `apt-get update`. What is installed already is found
without a list. Debian 13 and Ubuntu 24.04 have let go of some packages under their old names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from guard.packages.base_images import lacked_programs
from guard.packages.installing import is_heard
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from guard.case import Case
    from guard.script.context import Event

#: Packages of other programs than their own name says, by program.
NAMED_OTHERWISE = {
    **dict.fromkeys(("ffmpeg", "ffprobe"), "ffmpeg"),
    **dict.fromkeys(("pdftotext", "pdftoppm", "pdfinfo", "pdfimages"), "poppler-utils"),
    **dict.fromkeys(("soffice", "libreoffice"), "libreoffice"),
    "tesseract": "tesseract-ocr",
    "dot": "graphviz",
    "java": "default-jre-headless",
    "cc": "gcc",
    "hg": "mercurial",
    "svn": "subversion",
    "ssh": "openssh-client",
    "convert": "imagemagick",
    "ps": "procps",
    "ninja": "ninja-build",
    "aria2c": "aria2",
    "7z": "p7zip-full",
    "node": "nodejs",
    "npx": "npm",
    "go": "golang",
}
#: Packages that no image of these has, and that have no program which is asked for by name.
_NEVER_THERE = re.compile(
    r"tesseract-ocr(?:-.+)?|libtesseract-dev|libgl1(?:-mesa-glx)?|chromium(?:-driver|-browser)?|firefox-esr"
    r"|libreoffice-\w+|portaudio19-dev|libportaudio2|libzbar0|libsox-dev|libsndfile1-dev|openjdk-\d+-\w+(?:-headless)?"
    r"|default-j(?:re|dk)(?:-headless)?|texlive(?:-.+)?|xvfb|espeak|wkhtmltopdf|libaio-dev|openmpi-bin"
    r"|libopenmpi-dev|screen|tmux|nvtop|unrar|antiword|libopenblas-dev|swig"
)
#: What came with the release after, by the old name, and what stands in for it.
_GONE = {"libgl1-mesa-glx": "libgl1", "software-properties-common": ""}
_UBUNTU_KEEPS = "software-properties-common"
_NEW_DEBIAN = re.compile(r"(?:docker\.io/)?(?:library/)?python(?::(?:latest|slim|3(?:\.1[0-4])?(?:-slim)?))?")
_NEW = re.compile(
    r"trixie|ubuntu:?(?:24\.04|noble|25\.|26\.)|ubuntu(?::latest)?$|debian(?::(?:latest|stable|13)(?:-slim|\.\d+)*)?$"
)
#: Packages that bring no program or data of text recognition, or of PDF files, but their own.
_PLAIN = re.compile(
    r"tesseract-ocr(?:-[\w-]+)?|poppler-utils|ffmpeg|git|git-lfs|curl|wget|zip|unzip|jq|sox|build-essential|cmake|gcc"
    r"|g\+\+|make|ninja-build|libgl1(?:-mesa-glx)?|libglib2\.0-0|libsm6|libxext6|libxrender1|libsndfile1|graphviz"
    r"|espeak-ng|libportaudio2|portaudio19-dev|aria2|rsync|tree|vim|nano|htop|ca-certificates|fonts-[\w-]+"
)
_PARTS = re.compile(r"(&&|\|\||[;\n|])")
_SHELL = re.compile(r"(?:/bin/)?(?:ba)?sh -[a-z]*c ")
_CALL = re.compile(r"(?:sudo )?(?:env )?(?:[A-Z_]+=\S* )*(?:/usr/bin/)?apt(?:-get)? (.*)")
_CLEANS = re.compile(r"(?:rm -r?f?r? ?/var/lib/apt/|apt(?:-get)? (?:-\S+ )*(?:clean|autoremove|upgrade)|set -)")
_VALUED = words("-o -t -c --option --target-release --config-file")
_MAX_LINE = 4_000


class Refused(NamedTuple):
    """An installation that finds nothing.

    Attributes:
        package: What is not found.
        instead: What the package is called now; None where only the lists are missing, empty where nothing has it.
        event: The call that starts it; None in a command.
    """

    package: str
    instead: str | None
    event: Event | None = None


def package_of(program: str) -> str:
    """The package of Debian that has a program."""
    return NAMED_OTHERWISE.get(program, program)


def named(rest: Iterable[str]) -> list[str]:
    """The packages that `apt-get install` is told, by its words."""
    found: list[str] = []
    skips = False
    for word in rest:
        if not (skips or word.startswith("-")):
            found.append(word)
        skips = word in _VALUED
    return found


def unfound(packages: list[str], lacked: frozenset[str], *, updated: bool, image: str) -> tuple[str, str | None] | None:
    """The package that an installation does not find, and what it is called now; None where it may find all.

    Args:
        packages: What is asked for.
        lacked: The programs that the image does not have; of an image that is not known there are none.
        updated: Whether the lists of packages may be there.
        image: The image.
    """
    if not lacked:
        return None
    if not updated:
        absent = {package_of(program) for program in lacked}
        never = (name for name in packages if name in absent or _NEVER_THERE.fullmatch(name) is not None)
        return next(((name, None) for name in never), None)
    for name in packages:
        if name in _GONE and _is_new(image) and not (name == _UBUNTU_KEEPS and "ubuntu" in image):
            return name, _GONE[name]
    return None


def _is_new(image: str) -> bool:
    name = image.partition("@")[0]
    return _NEW_DEBIAN.fullmatch(name) is not None or _NEW.search(name) is not None


def refused(case: Case) -> Refused | None:
    """The first installation of a script that is certain to find nothing, and to end it."""
    script = case.script or ""
    if "apt" not in script or "install" not in script or case.tree is None or not _is_bare(case):
        return None
    lacked, updated = lacked_programs(case.args.image), False
    for event, text in case.started if lacked else ():
        if "apt" not in text and not text.startswith(("?", "bash", "sh")):
            continue
        for name, rest, heard in _calls(text):
            if name == "update":
                updated = True
            elif name == "install" and heard and is_heard(event):
                found = unfound(named(rest), lacked, updated=updated, image=case.args.image)
                if found is not None:
                    return Refused(*found, event)
        # A script of the shell, and one that is not known, may update the lists.
        updated = updated or not _is_of_apt(text)
    return None


def _is_bare(case: Case) -> bool:
    return case.plain_image or (case.inline is not None and case.inline.bare and case.given is not None)


def _calls(text: str) -> Iterator[tuple[str, list[str], bool]]:
    """The calls of apt in a command line: what is called, the words after it, and whether its failure is heard."""
    pieces = _PARTS.split(_SHELL.sub("", text[:_MAX_LINE], count=1))
    strict = pieces[0].strip().startswith("set -") and "e" in pieces[0]
    for at in range(0, len(pieces), 2):
        found = _CALL.match(pieces[at].strip())
        if found is None:
            continue
        said = found[1].split()
        name = next((word for word in said if not word.startswith("-")), "")
        heard = strict or all(mark == "&&" for mark in pieces[at + 1 :: 2])
        yield name, said[said.index(name) + 1 :] if name else [], heard


def _is_of_apt(text: str) -> bool:
    """Whether all that a command line does is to update the lists of packages, and to install some by name."""
    pieces = _PARTS.split(_SHELL.sub("", text[:_MAX_LINE], count=1))[::2]
    said = [piece.strip() for piece in pieces if piece.strip()]
    return len(text) <= _MAX_LINE and all(
        _CALL.match(piece) is not None or _CLEANS.match(piece) is not None or piece == "true" for piece in said
    )


def brought(text: str) -> set[str] | None:
    """The packages that a command line installs; None where it may bring more than these."""
    if "apt" not in text or not _is_of_apt(text):
        return None
    found: set[str] = set()
    for name, rest, _ in _calls(text):
        if name == "install":
            found.update(named(rest))
    return found if all(_PLAIN.fullmatch(name) is not None for name in found) else None
