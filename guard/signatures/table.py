"""The releases of libraries, what each needs, the parameters of their calls, and the defaults of their dataclasses.

The data are the texts of `guard/signatures/tables/`, one module for each library, which is read when first asked for.
A line of `CALLS` is the name of a call below its library and its parameters, in order. `name` may be given by position
or by keyword, and `name!` has to be given; after `*` only keywords follow; `*...` and `**` take whatever else is given;
`+name` is a keyword that is accepted besides; `&name` and `<library.name` stand for the parameters of another line, of
this library or of another. `word@-1.2,2.0-2.4` is there up to release 1.2, and from 2.0 to 2.4; without `@` it is there
in all releases that have the call.

Modules below the top level stand in front of what they have. A line of `INSIDE`, in `guard/signatures/inside/`, is such
a module, and all names that some release has in it.

A line of `DEFAULTS` is the name of a dataclass and its fields where nothing sets them: `field=value`, or `field=?` for
one that is not known; it has those of `<library.Class` besides.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from packaging.specifiers import SpecifierSet
from packaging.version import Version

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

#: The distribution that each library comes in, by the name that it is imported by; those that need others first.
LIBRARIES = {
    "setfit": "setfit",
    "sentence_transformers": "sentence-transformers",
    "trl": "trl",
    "peft": "peft",
    "transformers": "transformers",
    "diffusers": "diffusers",
    "accelerate": "accelerate",
    "datasets": "datasets",
    "timm": "timm",
    "tokenizers": "tokenizers",
    "huggingface_hub": "huggingface-hub",
}
#: References from one line to another are followed so far.
_MAX_DEPTH = 4


@dataclass(frozen=True)
class Release:
    """One release of a library: the last of its minor version, which stands for all of them.

    Attributes:
        version: Its version.
        label: How messages name it.
        first: The first version that it stands for.
        needs: What it requires, by distribution; `python` for the Python itself.
    """

    version: Version
    label: str
    first: Version
    needs: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Signature:
    """What a call takes in the most lenient of some releases.

    Attributes:
        order: Its parameters, in order.
        positional: How many arguments it takes by position; None for any number.
        required: The parameters that have to be given.
        accepted: The keywords that it takes.
        open: Whether it takes any keyword.
    """

    order: tuple[str, ...]
    positional: int | None
    required: frozenset[str]
    accepted: frozenset[str]
    open: bool


#: What a call takes of which nothing is known.
ANYTHING = Signature((), None, frozenset(), frozenset(), open=True)


class Library:
    """The releases and calls of one library."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._text = import_module(f"guard.signatures.tables.{name}")

    @cached_property
    def releases(self) -> tuple[Release, ...]:
        """Its releases, oldest first."""
        rows = [row.split() for row in lines(self._text.RELEASES)]
        versions = [Version(row[0]) for row in rows]
        minors = [f"{version.major}.{version.minor}" for version in versions]
        found: list[Release] = []
        for number, (row, version) in enumerate(zip(rows, versions, strict=True)):
            alone = minors.count(minors[number]) == 1
            before = versions[number - 1] if number and minors[number - 1] == minors[number] else None
            first = Version(f"{minors[number]}.0" if before is None else f"{minors[number]}.{before.micro + 1}")
            found.append(Release(version, minors[number] if alone else row[0], first, dict(map(_need, row[1:]))))
        return tuple(found)

    @cached_property
    def _numbers(self) -> dict[str, int]:
        return {release.label: number for number, release in enumerate(self.releases)}

    @cached_property
    def _calls(self) -> dict[str, tuple[str, str]]:
        """The span of releases and the parameters of each call."""
        return _rows(self._text.CALLS)

    @cached_property
    def _defaults(self) -> dict[str, tuple[str, str]]:
        """The span of releases and the defaults of each dataclass."""
        return _rows(self._text.DEFAULTS)

    @cached_property
    def names(self) -> dict[str, frozenset[int]]:
        """The releases that have a name of the top level, for the names that come or go."""
        found: dict[str, frozenset[int]] = {}
        for line in lines(self._text.NAMES):
            span, _, names = line.partition(":")
            found.update(dict.fromkeys(names.split(), self._within(span)))
        return found

    @cached_property
    def always(self) -> frozenset[str]:
        """All other names that can be imported from the top level of some release; empty where these are not known."""
        return frozenset(self._text.ALWAYS.split())

    @cached_property
    def _inside(self) -> dict[str, str]:
        text = import_module(f"guard.signatures.inside.{self.name}").INSIDE
        return {module: names for module, _, names in (row.partition(":") for row in lines(text))}

    @lru_cache(maxsize=256)  # noqa: B019 - there is one object for each library
    def inside(self, module: str) -> frozenset[str]:
        """All public names that a module below the top level has in some release; empty where these are not known."""
        return frozenset(self._inside.get(module, "").split())

    def lacking(self, path: str) -> tuple[str, str]:
        """The module below the top level, and the name that no release has in it, of a path; empty for any other."""
        parts = path.split(".")
        for count in range(min(len(parts) - 1, _MAX_DEPTH), 0, -1):
            names = self.inside(module := ".".join(parts[:count]))
            if names:
                name = parts[count]
                is_known = name in names or not name.isidentifier() or name.startswith("_")
                return ("", "") if is_known else (module, name)
        return "", ""

    def elsewhere(self, name: str) -> str:
        """The module below the top level that has a name, of several the smallest; empty without one."""
        having = [module for module in self._inside if name in self.inside(module)]
        return min(having, key=lambda module: len(self.inside(module)), default="")

    def __contains__(self, path: str) -> bool:
        return path in self._calls

    def releases_of(self, path: str) -> frozenset[int]:
        """The releases that have a call."""
        return self._within(self._calls[path][0])

    @lru_cache(maxsize=256)  # noqa: B019 - there is one object for each library
    def words(self, path: str) -> tuple[tuple[str, frozenset[int]], ...]:
        """The parameters of a call, each with the releases that have it."""
        return self._words(*self._calls[path])

    @lru_cache(maxsize=64)  # noqa: B019 - there is one object for each library
    def defaults(self, path: str) -> tuple[tuple[str, frozenset[int]], ...]:
        """The words of a dataclass, each with the releases that have it; none for what is not held."""
        return self._words(*self._defaults[path]) if path in self._defaults else ()

    @cached_property
    def dataclasses(self) -> frozenset[str]:
        """The dataclasses whose defaults are held."""
        return frozenset(self._defaults)

    def _words(self, span: str, text: str) -> tuple[tuple[str, frozenset[int]], ...]:
        everywhere = self._within(span)
        found: list[tuple[str, frozenset[int]]] = []
        for item in text.split():
            word, _, part = item.partition("@")
            found.append((word, self._within(part, everywhere) if part else everywhere))
        return tuple(found)

    def _within(self, span: str, everywhere: AbstractSet[int] | None = None) -> frozenset[int]:
        """The releases that a span such as `-1.2,2.0-2.4` means; all for an empty one."""
        numbers = frozenset(range(len(self.releases)))
        if span:
            runs = [run.split("-") if "-" in run else [run, run] for run in span.split(",")]
            last = len(self.releases) - 1
            numbers = frozenset(
                number
                for first, end in runs
                for number in range(self._numbers[first] if first else 0, (self._numbers[end] if end else last) + 1)
            )
        return numbers if everywhere is None else numbers & everywhere


def lines(text: str) -> list[str]:
    """The lines of a table, with their further rows."""
    return text.replace("\n  ", " ").strip().splitlines()


def _rows(text: str) -> dict[str, tuple[str, str]]:
    """The span of releases and the words of each line, by its name."""
    found: dict[str, tuple[str, str]] = {}
    for line in lines(text):
        head, _, words = line.partition(":")
        path, _, span = head.partition("@")
        found[path] = span, words
    return found


def _need(word: str) -> tuple[str, str]:
    """`name>=1.0` as the name and the rest."""
    end = next((at for at, letter in enumerate(word) if letter in "<>=!~"), len(word))
    return word[:end], word[end:]


@lru_cache(maxsize=512)
def specifiers(text: str) -> SpecifierSet:
    """A version specifier of the table."""
    return SpecifierSet(text)


@cache
def library(name: str) -> Library:
    """One of the libraries, by the name that it is imported by."""
    return Library(name)


@dataclass(frozen=True, eq=False)
class Chosen:
    """Releases of libraries that may be installed: any of those that are not in `rows`."""

    rows: Mapping[str, frozenset[int]]

    def of(self, name: str, among: frozenset[int]) -> frozenset[int]:
        """Those of a library, among some of its releases."""
        return among & self.rows.get(name, among)


@lru_cache(maxsize=4096)
def signature(name: str, path: str, chosen: Chosen, depth: int = 0) -> Signature | None:
    """What a call takes in the most lenient of the releases that may be installed.

    Args:
        name: Its library.
        path: Its name below the library.
        chosen: The releases that may be installed.
        depth: How many other lines refer to this one.

    Returns:
        None where none of these releases has the call.
    """
    held = library(name)
    found = [
        _exact(name, [word for word, releases in held.words(path) if number in releases], chosen, depth)
        for number in sorted(chosen.of(name, held.releases_of(path)))
    ]
    return _lenient(found) if found else None


def _exact(name: str, words: list[str], chosen: Chosen, depth: int) -> Signature:
    """What a call with these parameters takes."""
    order: dict[str, None] = {}
    besides: set[str] = set()
    required: set[str] = set()
    positional: int | None = 0
    by_name = is_open = False
    for word in words:
        if word[0] in "<&":
            other, _, path = word[1:].partition(".") if word[0] == "<" else (name, "", word)
            given = ANYTHING if depth >= _MAX_DEPTH or path not in library(other) else None
            base = given or signature(other, path, chosen, depth + 1) or ANYTHING
            order.update(dict.fromkeys(base.order))
            besides |= base.accepted
            required |= base.required
            is_open = is_open or base.open
            if positional is not None and not by_name:
                positional = None if base.positional is None else positional + base.positional
        elif word == "*":
            by_name = True
        elif word == "*...":
            positional, by_name = None, True
        elif word == "**":
            is_open = True
        elif word[0] == "+":
            besides.add(word[1:])
        else:
            bare = word.removesuffix("!")
            order[bare] = None
            if bare != word:
                required.add(bare)
            if positional is not None and not by_name:
                positional += 1
    return Signature(tuple(order), positional, frozenset(required), frozenset(besides | order.keys()), is_open)


def _lenient(found: list[Signature]) -> Signature:
    """What one of these takes."""
    if len(found) == 1:
        return found[0]
    counts = [one.positional for one in found]
    return Signature(
        found[-1].order,
        None if None in counts else max(count or 0 for count in counts),
        frozenset[str].intersection(*(one.required for one in found)),
        frozenset[str].union(*(one.accepted for one in found)),
        any(one.open for one in found),
    )


@lru_cache(maxsize=4096)
def default(name: str, path: str, field: str, chosen: Chosen, depth: int = 0) -> str | None:
    """What a field of a dataclass is where nothing sets it, as Python writes it.

    Args:
        name: The library of the dataclass.
        path: Its name below the library.
        field: The field.
        chosen: The releases that may be installed.
        depth: How many classes derive from this one on the way here.

    Returns:
        None where that is not known, or not the same in all of these releases.
    """
    words = library(name).defaults(path) if depth < _MAX_DEPTH else ()
    found: set[str | None] = set()
    for number in chosen.of(name, frozenset(range(len(library(name).releases)))):
        own = [word for word, releases in words if number in releases]
        given = next((word for word in own if word.startswith(f"{field}=")), None)
        if given is not None:
            found.add(given.removeprefix(f"{field}="))
            continue
        bases = [word[1:].partition(".") for word in own if word[0] == "<"]
        found.add(default(bases[0][0], bases[0][2], field, chosen, depth + 1) if len(bases) == 1 else None)
    value = found.pop() if len(found) == 1 else None
    return None if value == "?" else value


def holders(name: str, path: str, word: str, depth: int = 0) -> tuple[str, frozenset[int]]:
    """The library that gives a call a parameter, and its releases that take it; none where there never was one."""
    found: set[int] = set()
    opened: set[int] = set()
    for own, releases in library(name).words(path):
        if own.removesuffix("!").removeprefix("+") == word:
            found |= releases
        elif own == "**":
            opened |= releases
        elif own[0] in "<&" and depth < _MAX_DEPTH and not found:
            other, _, below = own[1:].partition(".") if own[0] == "<" else (name, "", own)
            holder, there = holders(other, below, word, depth + 1) if below in library(other) else (other, found)
            if there and other != name:
                return holder, frozenset(there)
            found |= there & releases
    return name, frozenset(found | opened if found else ())
