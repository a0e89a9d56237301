"""Modules and names of Python's own library that the job's Python has dropped, or does not have yet."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from guard.outcome.doubt import is_called
from guard.packages.installing import installs_after
from guard.packages.versions import is_isolated
from guard.releases.misfits import OWN, Misfit, broken, is_chosen
from guard.script.models.standard import Lack, lack_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Event

#: Modules by the minor version without them. Source: "What's New in Python" of each.
_GONE = {
    12: "asynchat asyncore distutils imp smtpd",
    13: "aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd "
    "sunau telnetlib uu xdrlib",
}
#: Modules by the minor version that brings them.
_NEW = {11: "tomllib", 14: "annotationlib compression"}
_MODULES = {
    **{name: Lack(since=minor) for minor, names in _GONE.items() for name in names.split()},
    **{name: Lack(comes=minor) for minor, names in _NEW.items() for name in names.split()},
}
#: Distributions that bring some of them back.
_BRINGS_BACK = re.compile(r"standard-.*|legacy-.*|audioop-lts|pyasyncore|pyasynchat|zombie-imp")
_BRINGS_DISTUTILS = "setuptools"


def unstandard(case: Case) -> list[Misfit]:
    """The uses of what the job's Python does not have, each name once."""
    if case.reading.machine is None or not is_isolated(case) or installs_after(case) is not None:
        return []
    seen: set[str] = set()
    return [*_of_modules(case, seen), *_of_imports(case, seen), *_of_attributes(case, seen)]


def _of_modules(case: Case, seen: set[str]) -> Iterator[Misfit]:
    """Imports of modules."""
    machine = case.reading.machine
    have, whole = case.installed
    if not whole or any(_BRINGS_BACK.fullmatch(name) for name in have) or "sys.modules[" in (case.script or ""):
        return
    for one in machine.imported if machine is not None else ():
        names = [alias.name for alias in one.node.names] if isinstance(one.node, ast.Import) else [one.module]
        for name in dict.fromkeys(name.partition(".")[0] for name in names):
            lack = None if name == "distutils" and _BRINGS_DISTUTILS in have else _MODULES.get(name)
            if lack is not None and lack.applies(case.python) and not one.tried and name not in seen:
                seen.add(name)
                yield _misfit(case, name, one.node, one.at, lack, "ModuleNotFoundError")


def _of_imports(case: Case, seen: set[str]) -> Iterator[Misfit]:
    """Imports of names from modules."""
    machine = case.reading.machine
    for one in machine.imported if machine is not None else ():
        node = one.node
        if one.tried or not isinstance(node, ast.ImportFrom) or node.module is None:
            continue
        for alias in node.names:
            name, lack = f"{node.module}.{alias.name}", lack_of(node.module, alias.name)
            if lack is not None and lack.applies(case.python) and name not in seen:
                seen.add(name)
                yield _misfit(case, name, node, one.at, lack, "ImportError")


def _of_attributes(case: Case, seen: set[str]) -> Iterator[Misfit]:
    """Uses of attributes of modules, of their functions, and of a few of their classes."""
    named = case.reading.machine.named if case.reading.machine is not None else []
    text = case.script or "" if named else ""
    # A script that puts it there has it, and one that asks for it goes another way.
    own = {word for words in OWN.findall(text) for word in words}
    for event, at in named if "setattr(" not in text else ():
        owner, _, word = event.call.path.rpartition(".")
        lack = lack_of(owner, word)
        if lack is None or not lack.applies(case.python) or event.call.path in seen or word in own:
            continue
        if is_chosen(event) or not is_called(event.context):
            continue
        breaks = broken(case, event, at=at)
        if breaks is not None and (breaks or not event.context.conditions):
            seen.add(event.call.path)
            yield _misfit(case, event.call.path, event.call.node, at, lack, "AttributeError", event)


def _misfit(
    case: Case, name: str, node: ast.AST, at: int, lack: Lack, error: str, event: Event | None = None
) -> Misfit:
    after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= at)
    return Misfit(
        "name",
        (name,),
        getattr(node, "lineno", 1),
        getattr(node, "col_offset", 0) + 1,
        "python",
        f"{case.python[0]}.{case.python[1]}",
        "" if lack.since is None else f"3.{lack.since}",
        "" if lack.comes is None else f"3.{lack.comes}",
        error=error,
        breaks=after if event is None else broken(case, event, at=at) or (),
    )
