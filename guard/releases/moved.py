"""Imports from modules of the libraries below their top level, of what these have lost, or never had.

The table is `guard/signatures/moved.py`: for each module, and the first release without them, the names that it had.
What the modules have that scripts import most, in any release, is in `guard/signatures/tables/`.
"""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from guard.packages.versions import choice_of
from guard.releases.misfits import Misfit, holders_span, is_replaced
from guard.releases.since import refused_since
from guard.signatures.moved import MOVED
from guard.signatures.table import LIBRARIES, library, lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from guard.case import Case
    from guard.packages.versions import Choice
    from guard.script.context import Imported
    from guard.sinks import Sink

#: Longer names none of the modules has.
_MAX_NAME = 200


@cache
def table() -> Mapping[str, str]:
    """The first release without it of each qualified name."""
    found: dict[str, str] = {}
    for row in lines(MOVED):
        head, _, names = row.partition(":")
        module, _, since = head.partition("@")
        found.update((f"{module}.{name}", since) for name in names.split())
    return found


def moved(case: Case) -> Iterator[Misfit]:
    """The imports that newer releases refuse."""
    machine = case.reading.machine
    # A script may put modules of its own in the place of those that it imports.
    text = case.script or ""
    if machine is None or not case.roots & LIBRARIES.keys():
        return
    if "modules" in text and re.search(r"\bsys\b.{0,200}\bmodules\b", text):
        return
    choice = choice_of(case)
    for one in machine.imported:
        if one.tried or one.module not in LIBRARIES or is_replaced(case, one.module):
            continue
        for name, is_module in _asked(one):
            last = name.rpartition(".")[2]
            is_lost = name in table()
            if not is_lost and not _is_unheard_of(choice, one.module, name):
                continue
            # So may it put a name there, or ask whether one is there.
            if re.search(rf"\.{last}\s*=(?!=)|[\"']{last}[\"']", text):
                continue
            breaks = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= one.at)
            error = "ModuleNotFoundError" if is_module else "ImportError"
            if is_lost:
                misfit = refused_since(choice, table()[name], one.node, (name,), error, breaks, one.module)
            else:
                misfit = _of_none(choice, one, name, error, breaks)
            yield from [replace(misfit, library=LIBRARIES[one.module])] if misfit is not None else []
            break


def _is_unheard_of(choice: Choice, root: str, name: str) -> bool:
    """Whether no release of a library has a module, or a name in one, where the table holds all that it has."""
    below = name.partition(".")[2]
    if "." not in below or root in choice.beyond or not choice.likely.rows.get(root):
        return False
    module, lacking = library(root).lacking(below)
    return bool(lacking) and below == f"{module}.{lacking}"


def _of_none(choice: Choice, one: Imported, name: str, error: str, breaks: tuple[Sink, ...]) -> Misfit:
    return Misfit(
        "name",
        (name,),
        one.node.lineno,
        one.node.col_offset + 1,
        one.module,
        *holders_span(choice, one.module, frozenset()),
        node=one.node,
        breaks=breaks,
        error=error,
    )


def _asked(one: Imported) -> Iterator[tuple[str, bool]]:
    """The qualified names that an import asks for, and whether each is asked for as a module."""
    node = one.node
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
    for module in modules:
        parts = module[:_MAX_NAME].split(".")
        yield from ((".".join(parts[:count]), True) for count in range(2, len(parts) + 1))
    if isinstance(node, ast.ImportFrom):
        yield from ((f"{node.module}.{alias.name}"[:_MAX_NAME], False) for alias in node.names)
