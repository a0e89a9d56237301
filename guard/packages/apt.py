"""What `apt-get install` brings, and where it is certain to find nothing.

The images of Debian, Ubuntu, Python and `uv` come without lists of packages (their Dockerfiles remove
`/var/lib/apt/lists`), so that nothing can be installed before `apt-get update`. What is installed already is found
without a list. Debian 13 and Ubuntu 24.04 have let go of some packages under their old names.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from guard.packages.base_images import is_bare, lacked_programs
from guard.packages.installing import is_heard
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

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
    r"tesseract-ocr-.+|libtesseract-dev|libgl1(?:-mesa-glx)?|chromium(?:-driver|-browser)?|firefox-esr"
    r"|libreoffice-\w+|portaudio19-dev|libportaudio2|libzbar0|libsox-dev|libsndfile1-dev|openjdk-\d+-\w+(?:-headless)?"
    r"|default-jre|default-jdk(?:-headless)?|texlive(?:-.+)?|xvfb|espeak|wkhtmltopdf|libaio-dev|openmpi-bin"
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
_CLEANS = re.compile(r"(?:rm -r?f?r? ?/var/lib/apt/|set -)")
_PLAIN_WORD = re.compile(r"[a-z-]+")
_VALUED = words("-o -t -c --option --target-release --config-file")
_MAX_LINE = 4_000


#: Programs that leave the lists of packages as they are; any other may fetch them.
_APART = re.compile(
    r"(?:(?:\S*/)?python[\d.]* -m )?(?:pip[\d.]*|uv pip) .*"
    r"|(?:git|curl|wget|hf|huggingface-cli|nvidia-smi|ffmpeg|set|cd|export|echo"
    r"|mkdir|rm|ls|cat|cp|mv|ln|chmod|touch|tar|unzip|zip|which|true|sleep)(?: .*)?"
)
#: Calls of apt that bring no package.
_BRINGS_NONE = words("update clean autoclean autoremove upgrade")
#: Libraries by which a script may start programs without a word that is looked at.
_STARTERS = words("sh plumbum pexpect invoke fabric apt")


class Unfound(NamedTuple):
    """A package that an installation does not find.

    Attributes:
        package: What is not found.
        instead: What the package is called now; None where only the lists are missing, empty where nothing has it.
    """

    package: str
    instead: str | None


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


def unfound(packages: list[str], lacked: frozenset[str], *, updated: bool, image: str) -> Unfound | None:
    """The package that an installation does not find; None where it may find all.

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
        return next((Unfound(name, None) for name in never), None)
    for name in packages:
        if name in _GONE and _is_new(image) and not (name == _UBUNTU_KEEPS and "ubuntu" in image):
            return Unfound(name, _GONE[name])
    return None


def _is_new(image: str) -> bool:
    name = image.partition("@")[0]
    return _NEW_DEBIAN.fullmatch(name) is not None or _NEW.search(name) is not None


def refused(case: Case) -> tuple[Unfound, Event] | None:
    """The first installation of a script that is certain to find nothing, and to end it: the package, and the call."""
    script = case.script or ""
    if "apt" not in script or "install" not in script or case.tree is None or not is_bare(case):
        return None
    lacked, updated = lacked_programs(case.args.image), bool(case.roots & _STARTERS)
    for event, text in case.started if lacked else ():
        pieces = _pieces(text)
        strict = pieces[0][0].startswith("set -") and "e" in pieces[0][0]
        for at, (piece, _) in enumerate(pieces):
            told = _told(piece)
            heard = strict or all(mark in ("&&", "") for _, mark in pieces[at:])
            if told is not None and told[:1] == ["install"] and heard and is_heard(event):
                found = unfound(told[1:], lacked, updated=updated, image=case.args.image)
                if found is not None:
                    return found, event
            updated = updated or may_list(told) if told is not None else updated or not _APART.fullmatch(piece)
    return None


def may_list(told: list[str]) -> bool:
    """Whether a call of apt may fetch the lists of packages, by its words without options."""
    return not told or told[0] == "update" or _PLAIN_WORD.fullmatch(told[0]) is None


def _pieces(text: str) -> list[tuple[str, str]]:
    """The parts of a command line, each with the mark that follows it; an empty one for a line that is not known."""
    if len(text) > _MAX_LINE:
        return [("", "")]
    parts = [part.strip() for part in _PARTS.split(_SHELL.sub("", text, count=1))]
    pieces = [(part, mark) for part, mark in zip(parts[::2], [*parts[1::2], ""], strict=True) if part]
    return pieces or [("", "")]


def _told(piece: str) -> list[str] | None:
    """What a part of a command line tells apt, without its options; None where it does not call it."""
    found = _CALL.match(piece)
    return None if found is None else named(found[1].split())


def brought(text: str) -> set[str] | None:
    """The packages that a command line installs; None where it may bring more than these."""
    found: set[str] = set()
    for piece, _ in _pieces(text):
        told = _told(piece)
        if told is not None and told[:1] == ["install"]:
            found.update(told[1:])
        elif not ({*(told or ())[:1]} & _BRINGS_NONE or _CLEANS.match(piece) is not None or piece == "true"):
            return None
    if not all(_PLAIN.fullmatch(name) is not None for name in found) or "apt" not in text:
        return None
    # The data of a language recommends the program, and apt installs what is recommended.
    if "no-install-recommends" not in text and any(name.startswith("tesseract-ocr-") for name in found):
        found.add("tesseract-ocr")
    return found
