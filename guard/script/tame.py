"""Programs that make what they are told to, or what follows from it, and nothing else.

Sources: `convert_hf_to_gguf.py` and `tools/quantize` of llama.cpp, `_cli/run.py` of lm_eval, and the manuals of git,
apt and pip.
"""

from __future__ import annotations

import posixpath
import re
import shlex
from itertools import pairwise
from typing import TYPE_CHECKING

from guard.script.values import Seq, template

if TYPE_CHECKING:
    from guard.script.values import Call

_STARTS = re.compile(r"subprocess\.(?:run|call|check_call|check_output)|os\.system")
#: What a shell makes more of than words.
_OF_SHELL = re.compile(r"[;&|<>`$(\n*]")
_PIP = re.compile(
    r"(?:python[\d.]* -m |uv )?pip3? install .*|(?:apt|apt-get) (?:-\S+ )*(?:update|install).*|git lfs install"
)
#: Options by which packages or projects are put where they are told.
_ELSEWHERE = frozenset({"-e", "--editable", "-t", "--target", "--src", "--prefix", "--root"})
_LAUNCHES = re.compile(r"(?:uvx|uv tool run|uv run)(?: --?[a-z][a-z-]*(?:[= ]\S+)?)*? (?=lm[-_]eval )")
#: Options of `git clone` that take a value.
_VALUED = frozenset({"--depth", "-b", "--branch", "--filter", "-c", "--config", "-j", "--jobs", "-o", "--origin"})
_MAX_WORDS = 200


def told_by(call: Call) -> set[str] | None:
    """The paths at which a program that is started may put files; None where it may put them anywhere."""
    if _STARTS.fullmatch(call.path) is None or call.open or {"cwd", "executable", "env"} & call.kwargs.keys():
        return None
    # Of a word that is not known whole, what it begins with counts.
    words = [f"{word.partition('?')[0]}?" if "?" in word else word for word in _words(call)]
    if not words or not words[0]:
        return None
    if words[:2] == ["git", "clone"]:
        named = [word for before, word in pairwise(words[1:]) if not (word.startswith("-") or before in _VALUED)]
        if len(named) == 1:
            return {posixpath.basename(named[0].rstrip("/")).removesuffix(".git")}
        return {*named[1:]}
    line = " ".join(words)
    if _PIP.fullmatch(line) is not None:
        return None if _ELSEWHERE & set(words) else set()
    script = next((word for word in words[:2] if word.endswith("convert_hf_to_gguf.py")), "")
    if script:
        return None if {"--mmproj", "--remote"} & set(words) else _named(words)
    program = posixpath.basename(words[0])
    if program == "llama-quantize":
        return _named(words) if sum(not word.startswith("-") for word in words[1:]) > 2 else None
    return _named(words) if program in ("lm_eval", "lm-eval") or _LAUNCHES.match(line) is not None else None


def _named(words: list[str]) -> set[str]:
    """What may be paths among the words of a program."""
    return {part for word in words[1:] for part in (word, word.rpartition("=")[2]) if part and not part.startswith("-")}


def _words(call: Call) -> list[str]:
    """The words of a program, with `?` for what is not known; empty where a shell makes more of them."""
    given = call.arg("command" if call.path == "os.system" else "args", 0)
    if isinstance(given, Seq):
        return [] if given.open or len(given.items) > _MAX_WORDS else [template(item) or "?" for item in given.items]
    line = template(given) or ""
    if _OF_SHELL.search(line) is not None or len(line) > 4_000:
        return []
    try:
        return shlex.split(line)[:_MAX_WORDS]
    except ValueError:
        return []
