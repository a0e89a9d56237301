"""Imports of modules that no release of a library has, and of names that none has in a module.

The table is `guard/signatures/surveyed/`. Of the libraries of `guard/signatures/tables/` only modules are looked at
here: what these have in them, `guard/releases/moved.py` and `misfits.py` know by release.
"""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from packaging.utils import canonicalize_name

from guard.packages.installing import installs_after
from guard.packages.names import DISTRIBUTION, is_bounded
from guard.packages.versions import is_isolated
from guard.releases.dropped import table as dropped_table
from guard.releases.misfits import Misfit, is_replaced
from guard.releases.moved import table as moved_table
from guard.signatures.surveyed import SURVEYED
from guard.signatures.surveys import survey
from guard.signatures.table import LIBRARIES, library
from guard.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from guard.case import Case
    from guard.script.context import Imported
    from guard.signatures.surveys import Survey

#: What a script says that has modules which no package brings.
_BRINGS = (
    "sys.path",
    "sys.modules",
    "meta_path",
    "from sys import",
    "import sys as",
    "__path__",
    "addsitedir",
    "extend_path",
)
#: Names of distributions that are modules as well.
_MODULES_TOO = words("matplotlib setuptools pymupdf")
#: Names of distributions that are no modules, as scripts write them, and the module of each.
_NO_MODULES = {name.replace("-", "_"): module for module, name in DISTRIBUTION.items() if name not in _MODULES_TOO} | {
    "opencv_python": "cv2",
    "imbalanced_learn": "imblearn",
    "biopython": "Bio",
    "chronos_forecasting": "chronos",
    "psycopg2_binary": "psycopg2",
    "pypdf2": "PyPDF2",
    "pdfminer_six": "pdfminer.high_level",
}
#: Modules that another distribution adds to a library, and that one. Source: the wheels of optimum 2.3 and of these.
_ADDED = {
    "optimum.onnxruntime": "optimum-onnx",
    "optimum.exporters.onnx": "optimum-onnx",
    "optimum.intel": "optimum-intel",
    "optimum.quanto": "optimum-quanto",
}
#: The oldest Python that the newest releases are made for.
_PYTHON = (3, 11)
#: Longer names are not compared with those that there are.
_MAX_NAME = 60
_ROOTS = SURVEYED | _NO_MODULES.keys() | {name.partition(".")[0] for name in _ADDED}
#: So many imports of a script are looked at.
_MAX_IMPORTS = 400


def nowhere(case: Case) -> Iterator[Misfit]:
    """The imports that fail with any release, in order."""
    machine = case.reading.machine
    roots = {*case.roots, *(root.lower() for root in case.roots)}
    if machine is None or not roots & _ROOTS or not is_isolated(case) or "PYTHONPATH" in case.args.env:
        return
    text = case.script or ""
    if any(word in text for word in _BRINGS) or installs_after(case) is not None:
        return
    asked = case.requirements.items()
    bounded = frozenset(name for name, one in asked if one.url is not None or is_bounded(one))
    told: set[str] = set()
    for one in machine.imported[:_MAX_IMPORTS]:
        if one.tried or not {one.module, one.module.lower()} & _ROOTS or is_replaced(case, one.module):
            continue
        if one.module not in SURVEYED:
            yield from _misnamed(case, one) if one.module.lower() in _NO_MODULES else _not_added(case, one)
            continue
        held = survey(one.module)
        if not _is_known(case, held, bounded):
            continue
        for name, error in _lacking(held, one):
            last = name.rpartition(".")[2]
            if name in told or _is_told(one.module, name):
                continue
            # What a script puts there itself, or speaks of otherwise.
            if re.search(rf"\.{last}\s*=(?!=)|[\"']{last}[\"']", case.script or ""):
                continue
            told.add(name)
            yield _misfit(case, held, one, name, error)
            break


def _is_told(root: str, name: str) -> bool:
    """Whether others tell of a name: those who know in which releases it was, or what a module has in each."""
    below = name.partition(".")[2]
    is_held = root in LIBRARIES and bool(library(root).lacking(below)[1])
    return is_held or name in moved_table() or name in dropped_table().gone


def _misnamed(case: Case, one: Imported) -> Iterator[Misfit]:
    """An import by the name of a package that is installed, whose module has another one."""
    name, module = one.module, _NO_MODULES[one.module.lower()]
    if name != module and canonicalize_name(name) in case.installed[0]:
        told = f"is the name of a package, whose module is `{module}`"
        yield _told(case, one, name, canonicalize_name(name), told, f"Import `{module}`")


def _not_added(case: Case, one: Imported) -> Iterator[Misfit]:
    """An import of what another distribution adds to a library, which nothing installs."""
    have, whole = case.installed
    node = one.node
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
    root = one.module
    asked = case.requirements.get(root)
    # Older releases had these themselves, and others that add to the library may hold it back.
    if not whole or asked is None or asked.url is not None or is_bounded(asked):
        return
    if any(name.startswith(f"{root}-") for name in have):
        return
    for module in modules:
        for name, distribution in _ADDED.items():
            if f"{module}.".startswith(f"{name}."):
                told = f"comes with `{distribution}`, which nothing installs"
                yield _told(case, one, name, root, told, f"Install `{distribution}`")
                return


def _told(case: Case, one: Imported, name: str, distribution: str, told: str, mends: str) -> Misfit:
    return Misfit(
        "name",
        (name,),
        one.node.lineno,
        one.node.col_offset + 1,
        distribution,
        "only that",
        node=one.node,
        breaks=tuple(sink for sink in case.sinks if case.order_of(sink.event) >= one.at),
        error="ModuleNotFoundError",
        told=told,
        mends=mends,
    )


def _is_known(case: Case, held: Survey, bounded: frozenset[str]) -> bool:
    """Whether a job has one of the releases of a library that were read, or another that is between them.

    Args:
        case: The submission.
        held: What is known of the library.
        bounded: The distributions that are not asked for in their newest release.
    """
    asked = case.requirements.get(held.distribution)
    if held.distribution not in case.installed[0] or (asked is not None and asked.url is not None):
        return False
    if asked is None or not is_bounded(asked):
        # Another requirement that is bounded, or an old Python, may hold it back behind what was read.
        is_newest = case.python >= _PYTHON and bounded <= {held.distribution}
        return is_newest and (asked is None or asked.specifier.contains(held.last, prereleases=True))
    # Of these, many more releases are known by what is gone from them.
    releases = library(held.root).releases if held.root in LIBRARIES else ()
    return any(asked.specifier.contains(one.version, prereleases=True) for one in releases)


def _lacking(held: Survey, one: Imported) -> Iterator[tuple[str, str]]:
    """What an import asks for and no release has, and the error that it ends with."""
    node = one.node
    if isinstance(node, ast.Import):
        for alias in node.names:
            if alias.name.partition(".")[0] == held.root:
                yield from _missing(held, alias.name)
        return
    module = node.module or ""
    missing = list(_missing(held, module))
    yield from missing
    path = module.partition(".")[2]
    names = held.names(path) if not missing else frozenset[str]()
    for alias in node.names if names else ():
        name = alias.name
        inside = held.inside(path) or frozenset()
        if name not in names and not name.startswith(("_", "*")) and not {name, f"{name}/"} & inside:
            yield f"{module}.{name}", "ImportError"


def _missing(held: Survey, module: str) -> Iterator[tuple[str, str]]:
    """The first part of a module's name that is not there, if that is certain."""
    path = ""
    is_package = True
    for part in module.split(".")[1:]:
        inside = held.inside(path)
        # What is tried out comes and goes between the releases that were read.
        if part.startswith("_") or part == "experimental" or (is_package and inside is None):
            return
        if not is_package or inside is None or not {part, f"{part}/"} & inside:
            name = f"{held.root}.{path}.{part}".replace("..", ".")
            yield name, "ModuleNotFoundError"
            return
        is_package = f"{part}/" in inside
        path = f"{path}.{part}".lstrip(".")


def _misfit(case: Case, held: Survey, one: Imported, name: str, error: str) -> Misfit:
    made = _told(
        case,
        one,
        name,
        held.distribution,
        f"is in no release of {held.distribution} that was looked at, from {held.first} on",
        _mending(held, one, name),
    )
    return replace(made, release="one of them", error=error)


def _mending(held: Survey, one: Imported, name: str) -> str:
    """What to import instead, where something is near."""
    module, _, last = name.rpartition(".")
    asked = [alias.name for alias in one.node.names] if isinstance(one.node, ast.ImportFrom) else []
    for wanted in asked:
        place = held.having(wanted) if len(wanted) <= _MAX_NAME else "-"
        if place != "-":
            return f"Import `{wanted}` from `{held.root}.{place}`".replace(".`", "`")
    path = module.partition(".")[2]
    known = {child.rstrip("/") for child in held.inside(path) or ()} | held.names(path)
    near = get_close_matches(last, known, n=1, cutoff=0.7) if len(last) <= _MAX_NAME else []
    return f"Use `{module}.{near[0]}`" if near else f"Leave out `{name[:_MAX_NAME]}`"
