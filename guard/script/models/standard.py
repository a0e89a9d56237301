"""Which names the modules of Python's own library have, in which of its versions."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING

from guard.script.values import Instance, Ref
from guard.signatures.standard import NEWEST, STANDARD
from guard.signatures.table import lines

if TYPE_CHECKING:
    from collections.abc import Collection

    from guard.script.values import Value

#: A name with what is told of it.
_WORD = re.compile(r"(\w+)(\(\))?(?:([<@])3\.(\d+))?")
#: Constants that all versions have are not told of.
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]*")
#: Longer names are in no table.
_MAX_NAME = 60
_OF_FUNCTIONS = frozenset(dir(FunctionType))


@dataclass(frozen=True, slots=True)
class Lack:
    """A name that a module, or function, does not have.

    Attributes:
        since: The first minor version of Python 3 without it; None where it comes with a later one, or with none.
        comes: The first with it; None where all older ones have it, or none has.
    """

    since: int | None = None
    comes: int | None = None

    def applies(self, python: tuple[int, int]) -> bool:
        """Whether a version of Python is without the name."""
        if self.since is not None:
            return python >= (3, self.since)
        return python < (3, self.comes) if self.comes is not None else python <= NEWEST


@dataclass(slots=True)
class _Module:
    known: set[str] = field(default_factory=set[str])
    functions: set[str] = field(default_factory=set[str])
    lacks: dict[str, Lack] = field(default_factory=dict[str, Lack])


@cache
def _table() -> dict[str, _Module]:
    found: dict[str, _Module] = {}
    for row in lines(STANDARD):
        path, _, words = row.partition(":")
        held = found[path] = _Module()
        for name, function, kind, minor in _WORD.findall(words):
            held.known.add(name)
            if function:
                held.functions.add(name)
            if kind:
                held.lacks[name] = Lack(since=int(minor)) if kind == "<" else Lack(comes=int(minor))
    return found


def lack_of(path: str, name: str) -> Lack | None:
    """In which versions of Python a name is lacking; None where all have it, or where that is not known.

    Args:
        path: The module, class or function.
        name: What is asked of it.
    """
    if name.startswith(("_", "*")) or len(name) > _MAX_NAME:
        return None
    held = _table().get(path)
    if held is not None:
        unknown = name not in held.known and not _CONSTANT.fullmatch(name)
        return Lack() if unknown else held.lacks.get(name)
    module, _, function = path.rpartition(".")
    held = _table().get(module) if module else None
    return Lack() if held is not None and function in held.functions and name not in _OF_FUNCTIONS else None


def may_lack(owner: Value, name: str, watched: Collection[str]) -> bool:
    """Whether some release of a library, or version of Python, lacks an attribute; `watched` are those of libraries."""
    if not isinstance(owner, Ref | Instance):
        return False
    return name in watched or (isinstance(owner, Ref) and lack_of(owner.path, name) is not None)
