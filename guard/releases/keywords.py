"""Arguments that the calls of libraries no longer take, where a job is certain to get such a release.

The table is `guard/signatures/keywords.py`: for each library, by the name that it is imported by, a line with its
newest release and the distributions that hold it back, as `guard/signatures/dropped.py` has it, and then, by the module
and the first release without them, the calls with the arguments that they have lost: `call(old other=new)`, where `new`
is what the argument is called now.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from packaging.version import Version

from guard.packages.installing import installs_after
from guard.packages.versions import is_isolated
from guard.releases.dropped import Library, library_of, made_of, release_of
from guard.releases.misfits import Misfit, broken, is_chosen, written_of
from guard.signatures.keywords import KEYWORDS
from guard.signatures.table import lines
from guard.signatures.vllm import TAKEN

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from guard.case import Case
    from guard.script.context import Event

_MAX_NAME = 60
#: So many of the arguments of a call are told of.
_MAX_TOLD = 8
_CALL = re.compile(r"([\w.]+)\(([^)]*)\)")


class Lost(NamedTuple):
    """An argument that a call no longer takes.

    Attributes:
        since: The first release without it.
        instead: What it is called now; empty where nothing means the same.
    """

    since: str
    instead: str


@dataclass(frozen=True, slots=True)
class Calls:
    """What the calls of a library have lost.

    Attributes:
        distribution: The distribution of the library.
        library: What is known of its releases.
        lost: Of each call, by its qualified name, the arguments.
    """

    distribution: str
    library: Library
    lost: Mapping[str, Mapping[str, Lost]]


@cache
def calls_of(root: str) -> Calls:
    """What the calls of a library have lost, by the name that it is imported by."""
    head, *rows = lines(KEYWORDS[root])
    lost: dict[str, dict[str, Lost]] = {}
    for row in rows:
        place, _, calls = row.partition(":")
        module, _, since = place.partition("@")
        for path, given in _CALL.findall(calls):
            name = ".".join(filter(None, (root, module, path)))
            for word in given.split():
                old, _, new = word.partition("=")
                lost.setdefault(name, {})[old] = Lost(since, new)
    return Calls(*library_of(head), lost)


def lost_keywords(case: Case) -> list[Misfit]:
    """The calls with arguments that are gone from the releases that a job gets, each argument once."""
    known = case.roots & KEYWORDS.keys()
    if not known or not is_isolated(case) or installs_after(case) is not None:
        return []
    found: dict[tuple[int, str], Misfit] = {}
    for event in case.events:
        root = event.call.path.partition(".")[0]
        if event.kind == "call" and root in known and event.call.kwargs:
            for misfit in _of_call(case, event, calls_of(root)):
                found.setdefault((id(event.call.node), misfit.names[0]), misfit)
    return list(found.values())


def _of_call(case: Case, event: Event, calls: Calls) -> Iterator[Misfit]:
    call = event.call
    owner, _, method = call.path.rpartition(".")
    lost = calls.lost.get(f"{made_of(owner)}.{method}") or _from_above(owner, method, calls)
    taken = TAKEN.get(call.path)
    strange = [name for name in call.kwargs if name in lost or (taken is not None and name not in taken)]
    for name in strange[:_MAX_TOLD]:
        gone = lost.get(name)
        since, instead = gone or ("0", _near(name, taken or frozenset()))
        written = written_of(case, call.node, name)
        if written is None or is_chosen(event):
            continue
        release = release_of(case, calls.distribution, Version(since), calls.library)
        breaks = broken(case, event)
        if release is None or breaks is None or not (breaks or not (event.context.conditions or event.context.handler)):
            continue
        yield Misfit(
            "argument" if gone else "unknown",
            (name,),
            event.line,
            event.column,
            calls.distribution,
            release,
            since if gone else "",
            call=call.name,
            node=call.node,
            given=frozenset(call.kwargs),
            written=written,
            breaks=breaks,
            instead=instead if instead not in call.kwargs else "",
        )


def _near(name: str, taken: frozenset[str]) -> str:
    """The argument that may have been meant; empty where none is much like it."""
    return next(iter(get_close_matches(name[:_MAX_NAME], taken, n=1, cutoff=0.75)), "")


def _from_above(module: str, name: str, calls: Calls) -> Mapping[str, Lost]:
    """What a call has lost that a module of the library defines, and the library itself offers."""
    root, _, inner = module.partition(".")
    return calls.lost.get(f"{root}.{name}", {}) if inner and inner.islower() and "(" not in inner else {}
