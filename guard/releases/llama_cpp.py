"""Programs of llama.cpp by names and options that they do not have, or before they are built.

A script that clones its main branch gets what is there today: the converter is `convert_hf_to_gguf.py`, the programs
have `llama-` before their names and are built by `cmake`. Sources: `convert_hf_to_gguf.py`, `Makefile` and
`tools/quantize/quantize.cpp` of llama.cpp.
"""

from __future__ import annotations

import posixpath
import re
from typing import TYPE_CHECKING, NamedTuple

from guard.packages.installing import installs_after, is_heard
from guard.script.presence import places
from guard.script.values import template
from schemas.submission import RunArgs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

_CONVERTER = "convert_hf_to_gguf.py"
#: What the converter and the programs were called before.
_FORMER = {
    "convert-hf-to-gguf.py": _CONVERTER,
    "convert.py": _CONVERTER,
    "convert-hf-to-ggml.py": _CONVERTER,
    "quantize": "llama-quantize",
    "main": "llama-cli",
    "imatrix": "llama-imatrix",
    "perplexity": "llama-perplexity",
}
#: Options that people take the converter to have.
_UNKNOWN = re.compile(r"--(?:output|out|output[-_](?:dir|file)|quantize|quantization|type|model|bits|format)(?:=.*)?")
_OTHER_RELEASE = re.compile(r"\s(?:-b|--branch|--revision)\b|\b(?:checkout|reset|switch|fetch)\b")
_BUILDS = re.compile(
    r"\bcmake\b|\bmake\b|\bbuild\w*\.sh\b|\binstall\b|\bcp\b|\bunzip\b|\btar\b|\bcurl\b|\bwget\b|^\?|^$"
)
_HUB_ID = re.compile(r"[A-Za-z0-9][\w.-]*/[\w.-]+")
#: What the converter writes.
_CONVERTS = re.compile(r"convert_hf_to_gguf\.py\b[^;&|\n]*?\s--outtype[ =]([\w-]+)")
_OUTTYPES = frozenset({"f32", "f16", "bf16", "q8_0", "tq1_0", "tq2_0", "auto"})
_MAX_LINE = 4_000


class Mistake(NamedTuple):
    """A command that cannot work.

    Attributes:
        event: The call that starts it; None where it is a part of the job's command.
        text: What is wrong, as the end of a sentence.
        instead: What to do, as the title of a fix.
        heard: Whether its failure ends what is around it.
    """

    event: Event | None
    text: str
    instead: str
    heard: bool


def mistakes(case: Case) -> Iterator[Mistake]:
    """The commands that are certain to fail, in a fresh clone or whatever release it is."""
    started = list(_started(case))
    lines = [text for _, text, _, _ in started]
    fresh = any("llama.cpp" in text and " clone " in text for text in lines)
    fresh = fresh and not any(_OTHER_RELEASE.search(text) for text in lines)
    for at, (event, text, folder, heard) in enumerate(started):
        words = text.split()
        told = _wrong(words, folder, lines[:at]) if fresh and words else None
        told = told or _refused_type(text) or (_unmet(case, words) if event is not None and words else None)
        if told is not None:
            yield Mistake(event, *told, heard)


def _started(case: Case) -> Iterator[tuple[Event | None, str, str, bool]]:
    """The commands of a submission that speak of llama.cpp: each with its folder, and whether its failure is heard."""
    if isinstance(case.args, RunArgs):
        text = " ".join(case.args.command)[:_MAX_LINE]
        if "llama" not in text and _CONVERTER not in text:
            return
        parts = re.split(r"(&&|\|\||[;\n])", text)
        strict, folder = re.search(r"\bset -\w*e", text) is not None, ""
        for part, end in zip(parts[::2], [*parts[1::2], ""], strict=True):
            words = part.split()
            folder = words[1] if words[:1] == ["cd"] and words[1:] else folder
            yield None, part.strip(), folder, strict or end in ("&&", "")
    elif "llama" in (case.script or "") or _CONVERTER in (case.script or ""):
        for event, text in case.started:
            folder = template(event.call.kwargs.get("cwd") or event.cwd) or ""
            # A program that is not there is refused at once.
            program = posixpath.basename(text.split(" ", 1)[0])
            yield event, text[:_MAX_LINE], folder, is_heard(event, started=program.startswith("llama-"))


def _unmet(case: Case, words: list[str]) -> tuple[str, str] | None:
    """What the converter lacks, where a script starts it in its own environment."""
    at = next((at for at, word in enumerate(words) if posixpath.basename(word) == _CONVERTER), -1)
    if at < 0 or posixpath.basename(words[0]) != "python":
        return None
    folder = words[at + 1] if words[at + 1 :] else ""
    if _HUB_ID.fullmatch(folder) and "--remote" not in words and not _is_made(case, folder):
        told = f"`{_CONVERTER}` takes a folder, and `{folder[:80]}` is the name of a repository"
        return told, "Download it with `snapshot_download(..., local_dir=...)`, or give `--remote`"
    have, whole = case.installed
    lacking = [name for name in ("torch", "transformers") if name not in have]
    if not (lacking and whole and case.plain_image and case.header.line) or installs_after(case) is not None:
        return None
    names = " and ".join(f"`{name}`" for name in lacking)
    return f"`{_CONVERTER}` imports {names}, which nothing installs", f"Add {names} to `dependencies`"


def _is_made(case: Case, folder: str) -> bool:
    """Whether a folder may be one that the script has made, and not only downloaded to the cache."""
    machine = case.reading.machine
    if machine is None or machine.traces.made_after(folder, -1):
        return True
    for event in case.reading.events:
        call = event.call
        if event.kind != "call" or call.path.startswith("subprocess."):
            continue
        if any(word == folder or word.startswith(f"{folder}/") for word in places(call)):
            return True
    return False


def _refused_type(text: str) -> tuple[str, str] | None:
    """A type that the converter does not write; others are made of these by `llama-quantize`."""
    found = _CONVERTS.search(text)
    if found is None or found[1] in _OUTTYPES or "?" in found[1]:
        return None
    told = f"`{_CONVERTER}` refuses `--outtype {found[1][:40]}`: it writes {', '.join(sorted(_OUTTYPES))}"
    return told, "Convert to f16, and quantize that with `llama-quantize`"


def _wrong(words: list[str], folder: str, before: list[str]) -> tuple[str, str] | None:
    """What is wrong with a command in a fresh clone."""
    is_python = posixpath.basename(words[0]).startswith("python")
    path = next((word for word in words[1:4] if word.endswith(".py")), "") if is_python else words[0]
    called = posixpath.basename(path)
    inside = "/" in path and "llama" in f"{folder}/{path}"
    if called in _FORMER and (inside or called.startswith("convert-")):
        return f"llama.cpp has no `{called}` any more: it is `{_FORMER[called]}`", f"Call `{_FORMER[called]}`"
    place = f"{folder} {' '.join(words[1:])}"
    is_of_cmake = "build" in place or any("cmake" in one for one in before)
    if called == "make" and "llama" in place and not is_of_cmake:
        told = "llama.cpp is not built by `make` any more: its Makefile stops with an error"
        return told, "Build it with `cmake -B build` and `cmake --build build`"
    if called == _CONVERTER:
        return _converted(words[words.index(path) + 1 :])
    if called.startswith("llama-") and inside and not any(_BUILDS.search(one) for one in before):
        return f"`{called}` is not there before llama.cpp is built", "Build it with `cmake` first"
    if called == "llama-quantize" and any(word.startswith("--type") for word in words):
        return "`llama-quantize` takes the type as a word, and not by an option", "Give the type behind the two files"
    return None


def _converted(words: list[str]) -> tuple[str, str] | None:
    """What is wrong with what the converter is told."""
    unknown = next((word for word in words if _UNKNOWN.fullmatch(word)), None)
    if unknown is not None:
        return f"`{_CONVERTER}` has no option `{unknown.partition('=')[0]}`", "Name the file with `--outfile`"
    return None
