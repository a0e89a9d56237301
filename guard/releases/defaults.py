"""What the fields of libraries' dataclasses are where nothing sets them, in the releases that a job gets."""

from __future__ import annotations

import ast
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from guard.packages.versions import possible_before
from guard.script.models.names import canonical
from guard.script.values import Const, Map, Seq, Value
from guard.signatures.table import LIBRARIES, default, library, signature

if TYPE_CHECKING:
    from collections.abc import Callable

    from guard.case import Case
    from guard.script.values import Call
    from guard.signatures.table import Chosen

#: A module whose dataclasses have names of the library's top level, and other fields; none of them is held.
_UNHELD = ".vllm_serve."
_EXPERIMENTAL = "experimental."
_EXPERIMENTS = re.compile(r"from \w+\.experimental\b[\w.]* import (\([^()]{0,2000}\)|[^(\n]{0,500})")
_WORD = re.compile(r"\w+")


def defaults_of(case: Case) -> Callable[[Call, str], Value | None]:
    """The defaults for a reading of a script; the releases are looked up when the first of them is asked for."""
    chosen: list[Chosen | None] = []
    paths: dict[str, str | None] = {}

    def value(call: Call, field: str) -> Value | None:
        name = call.path.partition(".")[0]
        # unsloth puts classes of its own in the place of these, with other defaults.
        if name not in LIBRARIES or name not in case.roots or "unsloth" in case.roots:
            return None
        if not chosen:
            told = possible_before(case)
            chosen.append(told[0] if told is not None and not told[1] else None)
        if call.path not in paths:
            paths[call.path] = held_path(case, call.path)
        path = paths[call.path]
        if chosen[0] is None or path is None or field in _by_position(call, path, chosen[0]):
            return None
        text = default(name, path, field, chosen[0])
        return _value(text) if text is not None else None

    return value


def held_path(case: Case, full: str) -> str | None:
    """The name below its library by which the table holds a class; None where it may be another of that name."""
    inner = full.partition(".")[2]
    if inner.startswith(_EXPERIMENTAL):
        parts = inner.split(".")
        return ".".join((*parts[:2], parts[-1]))
    plain = canonical(full).partition(".")[2]
    return None if _UNHELD in full or plain in _taken(case.script or "") else plain


@lru_cache(maxsize=8)
def _taken(script: str) -> frozenset[str]:
    """The names that a script imports from experimental modules: of one that is called only the name is left."""
    return frozenset(word for found in _EXPERIMENTS.finditer(script) for word in _WORD.findall(found[1]))


def _by_position(call: Call, path: str, chosen: Chosen) -> tuple[str, ...]:
    """The fields that a call gives by position."""
    name = call.path.partition(".")[0]
    takes = signature(name, path, chosen) if call.args and path in library(name) else None
    return takes.order[: len(call.args)] if takes is not None else ()


def _value(text: str) -> Value:
    value = ast.literal_eval(text)
    if isinstance(value, list):
        return Seq("list", [])
    return Map({}) if isinstance(value, dict) else Const(value)
