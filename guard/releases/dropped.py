"""Names and modules that libraries have dropped, where a job is certain to lack them.

The release that a job gets is at least the newest one that its packages leave room for, where all of them are known and
none is bounded; the first that is built for its Python; and what its header asks for at the least.
"""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from packaging.specifiers import SpecifierSet
from packaging.version import Version

from guard.outcome.doubt import is_called
from guard.packages.installing import installs_after
from guard.packages.names import installed, is_bounded
from guard.packages.versions import is_isolated
from guard.releases.misfits import OWN, Misfit, broken, is_chosen
from guard.signatures import vllm
from guard.signatures.dropped import DROPPED
from guard.signatures.table import lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from packaging.requirements import Requirement

    from guard.case import Case
    from guard.script.context import Event

#: More letters no module of the table has.
_MAX_MODULE = 100
#: The oldest Python that the newest releases are built for.
_RESOLVED_FOR = (3, 12)
#: What is made by calls whose class is another than their name says.
_MADE = (
    (
        re.compile(r"pandas\.(?:read_(?:csv|json|parquet|table|feather|pickle)|concat|json_normalize)\(\)"),
        "pandas.DataFrame",
    ),
    (
        re.compile(r"polars\.(?:read_(?:csv|json|ndjson|parquet|ipc)|from_(?:dicts?|pandas|records))\(\)"),
        "polars.DataFrame",
    ),
    (re.compile(r"polars\.scan_\w+\(\)"), "polars.LazyFrame"),
    (re.compile(r"polars\.(?:col|lit)\(\)"), "polars.Expr"),
    (re.compile(r"PIL\.ImageDraw\.Draw(?:\(\))?"), "PIL.ImageDraw.ImageDraw"),
    (re.compile(r"PIL\.ImageFont\.truetype(?:\(\))?"), "PIL.ImageFont.FreeTypeFont"),
    (re.compile(r"PIL\.Image\.(?:open|new|fromarray)(?:\(\))?"), "PIL.Image.Image"),
)
#: Libraries that put something in its place that tells of the change: what it raises.
_RAISES = {"openai": "APIRemovedInV1"}


@dataclass(slots=True)
class Library:
    """A library that has dropped names.

    Attributes:
        newest: Its newest release.
        built: The first release that is built for a Python.
        held: The distributions that hold it back, with the release that comes with them.
    """

    newest: Version
    built: dict[str, Version] = field(default_factory=dict[str, Version])
    held: dict[str, Version] = field(default_factory=dict[str, Version])


@dataclass(frozen=True, slots=True)
class Table:
    """What libraries have dropped.

    Attributes:
        libraries: Them, by their distribution.
        gone: The distribution, and the first release without it, of each qualified name.
        roots: The modules that these names begin with.
        words: What they end with.
    """

    libraries: dict[str, Library]
    gone: dict[str, tuple[str, str]]
    roots: frozenset[str]
    words: frozenset[str]


@cache
def table() -> Table:
    """What libraries have dropped, as the table has it."""
    libraries: dict[str, Library] = {}
    gone: dict[str, tuple[str, str]] = {}
    distribution = ""
    for row in lines(DROPPED + vllm.DROPPED.lstrip()):
        head, _, rest = row.partition(":")
        if not rest:
            distribution, libraries[distribution] = library_of(row)
        else:
            module, _, since = head.partition("@")
            gone.update((f"{module}.{name}".lstrip("."), (distribution, since)) for name in rest.split())
    roots = frozenset(name.partition(".")[0] for name in gone)
    return Table(libraries, gone, roots, frozenset(name.rpartition(".")[2] for name in gone))


def library_of(row: str) -> tuple[str, Library]:
    """The distribution and the library of a line such as `numpy==2.5.5 3.12>=1.26.0 vllm==2.3.5`."""
    (distribution, newest), *limits = (re.split("==|>=", word) for word in row.split())
    library = Library(Version(newest))
    for name, version in limits:
        (library.built if name[0].isdigit() else library.held)[name] = Version(version)
    return distribution, library


def watched(case: Case) -> frozenset[str]:
    """The attributes that the reading of a script takes note of."""
    return table().words if case.roots & table().roots else frozenset()


def dropped(case: Case) -> list[Misfit]:
    """The uses of names that are gone from the releases that a job gets, each name once."""
    machine = case.reading.machine
    if machine is None or not is_isolated(case) or installs_after(case) is not None:
        return []
    seen: set[str] = set()
    return [*_of_imports(case, seen), *_of_attributes(case, seen)]


def _of_imports(case: Case, seen: set[str]) -> Iterator[Misfit]:
    """Imports of modules and names that a library no longer has."""
    machine = case.reading.machine
    for one in machine.imported if machine is not None else ():
        node = one.node
        if one.tried or one.module not in table().roots:
            continue
        modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        names = [] if isinstance(node, ast.Import) else [f"{node.module}.{alias.name}" for alias in node.names]
        for name in (*(part for module in modules for part in _prefixes(module)), *names):
            if name not in table().gone or name in seen:
                continue
            seen.add(name)
            lacking = _lacking(case, name)
            if lacking is not None:
                error = "ImportError" if name in names else "ModuleNotFoundError"
                yield _misfit(case, name, node, one.at, lacking, error)
                break


def _prefixes(module: str) -> list[str]:
    """A module and those that it is in, the outermost first."""
    parts = module[:_MAX_MODULE].split(".")
    return [".".join(parts[: end + 1]) for end in range(len(parts))]


def _of_attributes(case: Case, seen: set[str]) -> Iterator[Misfit]:
    """Uses of attributes that a module or class no longer has."""
    named = case.reading.machine.named if case.reading.machine is not None else []
    text = case.script or "" if named else ""
    # A script that puts it back has it, and one that asks for it goes another way.
    own = {word for words in OWN.findall(text) for word in words}
    for event, at in named if "setattr(" not in text else ():
        owner, _, word = event.call.path.rpartition(".")
        name = f"{made_of(owner)}.{word}"
        if name not in table().gone or name in seen or word in own:
            continue
        if is_chosen(event) or not is_called(event.context):
            continue
        breaks, lacking = broken(case, event, at=at), _lacking(case, name)
        if lacking is not None and breaks is not None and (breaks or not event.context.conditions):
            seen.add(name)
            root = name.partition(".")[0]
            yield _misfit(case, name, event.call.node, at, lacking, _RAISES.get(root, "AttributeError"), event)


def made_of(path: str) -> str:
    """The class of what a call makes, where its name says another; else the name."""
    return next((made for pattern, made in _MADE if pattern.fullmatch(path)), path)


def _misfit(
    case: Case, name: str, node: ast.AST, at: int, lacking: tuple[str, str, str], error: str, event: Event | None = None
) -> Misfit:
    distribution, since, release = lacking
    after = tuple(sink for sink in case.sinks if case.order_of(sink.event) >= at)
    return Misfit(
        "name",
        (name,),
        getattr(node, "lineno", 1),
        getattr(node, "col_offset", 0) + 1,
        distribution,
        release,
        since,
        error=error,
        breaks=after if event is None else broken(case, event, at=at) or (),
    )


def _lacking(case: Case, name: str) -> tuple[str, str, str] | None:
    """The distribution of a name, the release since which it is gone, and the one that the job gets, which lacks it."""
    if name not in table().gone:
        return None
    distribution, since = table().gone[name]
    release = release_of(case, distribution, Version(since))
    return None if release is None else (distribution, since, release)


def release_of(case: Case, distribution: str, since: Version, held: Library | None = None) -> str | None:
    """The release of a library that a job gets, or the oldest that it may get, if it is not older than another.

    Args:
        case: The submission.
        distribution: The library.
        since: The other release.
        held: What is known of its releases, where that is not what the table of names has.

    Returns:
        The release as messages name it; None where the job may get an older one than `since`.
    """
    held = held or table().libraries[distribution]
    have, whole = case.installed
    asked = case.requirements.get(distribution)
    if distribution not in have or (asked is not None and (asked.url is not None or asked.marker is not None)):
        return None
    spec = asked.specifier if asked is not None else SpecifierSet()
    named = _versions(spec)
    built = held.built.get(f"{case.python[0]}.{case.python[1]}")
    candidates = [held.newest, since, *named, *([] if built is None else [built])]
    if not any(spec.contains(one, prereleases=True) for one in candidates if one >= since):
        return None
    least = [version for version in _least(spec) if version >= since]
    free = (
        whole
        and case.python >= _RESOLVED_FOR
        and (asked is None or not is_bounded(asked))
        and not _is_bounded_beside(case, distribution)
    )
    if free and spec.contains(held.newest, prereleases=True):
        gets = min([held.newest, *(version for name, version in held.held.items() if name in have)])
        if gets >= since:
            return str(gets)
    if least or (built is not None and built >= since):
        return f"{max([*least, *([] if built is None else [built])])} or a newer one"
    return None


def _versions(spec: SpecifierSet) -> list[Version]:
    """The versions that a specifier names."""
    return [Version(one.version.removesuffix(".*")) for one in spec if one.operator != "==="]


def _least(spec: SpecifierSet) -> list[Version]:
    """The versions that a specifier asks for at the least."""
    return [Version(one.version.removesuffix(".*")) for one in spec if one.operator in (">=", "==", "~=", ">")]


def _is_bounded_beside(case: Case, distribution: str) -> bool:
    """Whether another package that is asked for in an older release may hold a library back."""
    return any(
        is_bounded(asked) and distribution in _closure(name, asked)
        for name, asked in case.requirements.items()
        if name != distribution
    )


def _closure(name: str, asked: Requirement) -> frozenset[str]:
    return installed({name: asked})[0]
