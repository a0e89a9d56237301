"""Which releases of libraries a job gets, as `uv` chooses them by the script's header and the call."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

from guard.packages.installing import installs_after
from guard.packages.names import installed, is_bounded, is_developed, is_gone
from guard.packages.overlaid import overlaid
from guard.script.header import MAX_REQUIREMENT, MAX_REQUIREMENTS
from guard.signatures.table import LIBRARIES, Chosen, Release, library, lines, specifiers
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from guard.case import Case

_MODULES = {distribution: module for module, distribution in LIBRARIES.items()}
#: So many releases are tried until the libraries get along.
_MAX_TRIES = 300
#: Settings of uv in a header that change which releases are chosen.
_SETTINGS = re.compile(
    r"exclude-newer|override-dependencies|constraint-dependencies|resolution|prerelease|find-links"
    r"|\b(?:git|url|path) *="
)
#: Those that only lead to newer releases: an index of vllm's own, and releases before their time.
_NEWER = re.compile(
    r"#\s*(?:(?:extra-)?(?:index-)?url\s*=\s*\[?\s*[\"']https://wheels\.vllm\.ai/nightly(?:/\w+)?/?[\"']\s*\]?"
    r"|prerelease\s*=\s*[\"'](?:allow|if-necessary(?:-or-explicit)?)[\"'])\s*"
)
#: Variables that do so.
_VARIABLES = re.compile(r"PYTHONPATH|UV_(?!CACHE|LINK|HTTP|CONCURRENT|PYTHON|NO_PROGRESS|TORCH|COMPILE).*")
#: What the job runs on, for markers of requirements.
_PLATFORM = {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64", "os_name": "posix"}


@dataclass(frozen=True, eq=False)
class Choice:
    """The releases that a job gets.

    Attributes:
        likely: One release of each library.
        possible: All that it may get, as far as that can be told.
        beyond: The libraries of which a newer release is asked for than the newest one that is known.
    """

    likely: Chosen
    possible: Chosen
    beyond: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Ask:
    """What may be chosen for a library.

    Attributes:
        domain: Its releases, newest first.
        beyond: Whether only a newer release than those that are known may be chosen; the newest stands for it.
        exact: Whether the newest is the very version that the table was made from, and needs what that needs.
    """

    domain: tuple[int, ...]
    beyond: bool = False
    exact: bool = True


def choice_of(case: Case) -> Choice:
    """The releases that the job of a submission gets of the libraries that its script uses."""
    return _asked_choice(case) if installs_after(case) is None else _unknown(_used(case))


def is_since(choice: Choice, module: str, version: Version) -> bool:
    """Whether a job is certain to get that release of a library, or a newer one."""
    older = older_than(module, version)
    return not older & choice.possible.of(module, older)


@lru_cache(maxsize=64)
def older_than(module: str, version: Version) -> frozenset[int]:
    """The rows of a library's releases before that one."""
    return frozenset(row for row, release in enumerate(library(module).releases) if release.version < version)


def is_before(choice: Choice, module: str, version: Version) -> bool:
    """Whether a job is certain to get an older release of a library than that one."""
    newer = frozenset(row for row, release in enumerate(library(module).releases) if release.version >= version)
    return not newer & choice.possible.of(module, newer)


def _used(case: Case) -> tuple[str, ...]:
    return tuple(module for module in LIBRARIES if module in case.roots)


def _asked_choice(case: Case) -> Choice:
    """The releases that a job gets if its script installs nothing itself."""
    used = _used(case)
    if case.given is not None:
        return chosen_for(case.given, case.python, used)
    if not isinstance(case.args, UvArgs) or case.nesting or not is_isolated(case):
        urls = ((name, asked.url) for name, asked in case.requirements.items() if name in _MODULES)
        developed = frozenset(_MODULES[name] for name, url in urls if url is not None and is_developed(url))
        return replace(_unknown(used), beyond=developed) if developed else _unknown(used)
    read = [text for text in dict.fromkeys(case.args.dependencies) if len(text) <= MAX_REQUIREMENT]
    hidden = overlaid(case)
    header = [str(one) for name, one in case.header.dependencies.items() if name not in hidden]
    return chosen_for((*header, *read[:MAX_REQUIREMENTS]), case.python, used)


def chosen_for(given: tuple[str, ...], python: tuple[int, int], used: tuple[str, ...]) -> Choice:
    """The releases that these requirements lead to, as far as they can be read."""
    try:
        return _resolved(given, python, used) or _unknown(used)
    except ValueError:
        # A version is only read when it is compared, and numbers of thousands of digits are not.
        return _unknown(used)


def possible_before(case: Case) -> tuple[Chosen, frozenset[str]] | None:
    """The releases that a job may get, told without having read what its script does.

    Returns:
        All that may be, and the libraries of which a newer release is asked for than the newest one that is known;
        None where only the reading could tell: the script speaks of installing something itself.
    """
    if any("install" in line for line in case.lines[case.header.last :]):
        return None
    choice = _asked_choice(case)
    return choice.possible, choice.beyond


def hub_releases(texts: tuple[str, ...], python: tuple[int, int]) -> list[Version]:
    """The releases of huggingface_hub that requirements may lead to; empty where that is not known."""
    try:
        choice = _resolved(texts, python, ("huggingface_hub",))
    except ValueError:
        return []
    releases = library("huggingface_hub").releases
    rows = choice.possible.rows.get("huggingface_hub", frozenset()) if choice is not None else frozenset[int]()
    return [releases[row].version for row in rows]


@lru_cache(maxsize=64)
def _unknown(used: tuple[str, ...]) -> Choice:
    """Any release, the newest rather than others."""
    return Choice(Chosen({name: frozenset({len(library(name).releases) - 1}) for name in used}), Chosen({}))


def is_isolated(case: Case) -> bool:
    """Whether the script's header and the call alone say what is installed."""
    if case.header.faults or any(_VARIABLES.fullmatch(name) for name in case.args.env):
        return False
    if not case.header.line and not case.plain_image:
        return False
    lines_of_header = case.lines[case.header.line : case.header.last]
    if not any("tool" in line for line in lines_of_header):
        return True
    return not any(_SETTINGS.search(line) and not _NEWER.fullmatch(line) for line in lines_of_header)


@lru_cache(maxsize=256)
def _resolved(texts: tuple[str, ...], python: tuple[int, int], used: tuple[str, ...]) -> Choice | None:
    """The releases that these requirements lead to; None where one of the libraries comes from elsewhere."""
    asked: dict[str, Requirement] = {}
    specs: dict[str, SpecifierSet] = {}
    developed: set[str] = set()
    for requirement in _applying(texts, python):
        name = canonicalize_name(requirement.name)
        if requirement.url is not None and name in _MODULES:
            if not is_developed(requirement.url):
                return None
            developed.add(name)
        specs[name] = specs.get(name, SpecifierSet()) & requirement.specifier
        asked[name] = requirement
    brought = installed(asked)[0]
    present = list(dict.fromkeys([*(name for name in asked if name in _MODULES), *(_MODULES.keys() & brought)]))
    present.sort(key=lambda name: (name not in asked, list(_MODULES).index(name) if name not in asked else 0))
    certain, caps = _beside(asked)
    asks = {
        name: _newest(_MODULES[name]) if name in developed else _ask(_MODULES[name], specs, caps.get(name), python)
        for name in dict.fromkeys([*present, *(LIBRARIES[module] for module in used)])
    }
    asks = {name: ask for name, ask in asks.items() if ask.domain}
    present = [name for name in present if name in asks]
    outcomes = _outcomes(asks, present, [name for name in present if name in asked])
    newest = {name: ask.domain[0] for name, ask in asks.items()}
    loose = [name for name in present if not asks[name].exact]
    certain = certain and all(_is_without(outcome, name) for outcome in outcomes for name in _stripped(asked))
    sure = {name for name in asks if certain and outcomes and all(name == other for other in loose)}
    possible = {name: frozenset(ask.domain) for name, ask in asks.items() if outcomes or str(specs.get(name, ""))}
    possible |= {name: frozenset(outcome.get(name, newest[name]) for outcome in outcomes) for name in sure}
    likely = newest | (outcomes[0] if outcomes else {})
    none = {module: frozenset[int]() for module in used if LIBRARIES[module] not in asks}
    return Choice(
        Chosen(none | {_MODULES[name]: frozenset({row}) for name, row in likely.items()}),
        Chosen(none | {_MODULES[name]: rows for name, rows in possible.items()}),
        frozenset(_MODULES[name] for name, ask in asks.items() if ask.beyond),
    )


def _applying(texts: tuple[str, ...], python: tuple[int, int]) -> Iterator[Requirement]:
    """The requirements whose markers hold in the job."""
    version = f"{python[0]}.{python[1]}"
    for text in texts:
        try:
            requirement = Requirement(text)
        except ValueError:
            continue
        platform = {**_PLATFORM, "python_version": version, "python_full_version": f"{version}.8"}
        if requirement.marker is None or requirement.marker.evaluate(platform):
            yield requirement


@lru_cache(maxsize=1)
def _companions() -> dict[str, tuple[Version, dict[str, Version]]]:
    """The newest release of other distributions, and the releases of the libraries that come with it."""
    from guard.signatures.tables.companions import COMPANIONS

    found: dict[str, tuple[Version, dict[str, Version]]] = {}
    for row in lines(COMPANIONS):
        (name, newest), *pins = (
            (one, Version(version)) for one, _, version in (pin.partition("==") for pin in row.split())
        )
        found[name] = newest, dict(pins)
    return found


def _beside(asked: Mapping[str, Requirement]) -> tuple[bool, dict[str, Version]]:
    """Whether all else that is asked for leaves the choice alone, and the newest releases that it allows."""
    certain = True
    caps: dict[str, Version] = {}
    for name, requirement in asked.items():
        if name in _companions():
            newest, pins = _companions()[name]
            is_newest = not is_bounded(requirement) and requirement.specifier.contains(newest, prereleases=True)
            certain = certain and is_newest and not requirement.extras
            for distribution, version in pins.items():
                caps[distribution] = min(caps.get(distribution, version), version)
        else:
            brought, whole = installed({name: requirement})
            by_extras = brought - installed({name: Requirement(name)})[0] if requirement.extras else frozenset[str]()
            if not whole or (name not in _MODULES and brought & _MODULES.keys()) or by_extras & _companions().keys():
                certain = False
    return certain, caps


def _stripped(asked: Mapping[str, Requirement]) -> list[str]:
    """The libraries that are asked for with an extra which their newest release does not have."""
    return [name for name, one in asked.items() if any(is_gone(name, extra) for extra in one.extras)]


def _is_without(outcome: Mapping[str, int], name: str) -> bool:
    """Whether the newest release of a library is chosen: an older one may have had the extra, and bring more."""
    return outcome.get(name) == len(library(_MODULES[name]).releases) - 1


def _newest(module: str) -> Ask:
    """The newest release, for what comes after it: what is developed."""
    return Ask((len(library(module).releases) - 1,), beyond=True, exact=False)


def _ask(module: str, specs: Mapping[str, SpecifierSet], cap: Version | None, python: tuple[int, int]) -> Ask:
    """What may be chosen for a library, other libraries aside."""
    releases = library(module).releases
    spec = specs.get(LIBRARIES[module], SpecifierSet())
    named = _versions(spec)
    top = len(releases)
    if cap is not None:
        top = next((at + 1 for at, release in enumerate(releases) if release.version >= cap), top)
    domain = tuple(
        number
        for number in range(top - 1, -1, -1)
        if _allows(spec, named, releases[number])
        and _admits(releases[number].needs.get("python", ""), Version(f"{python[0]}.{python[1]}.20"))
        and _suits(releases[number], specs)
    )
    if domain or not named:
        exact = not named or not domain or spec.contains(releases[domain[0]].version, prereleases=True)
        return Ask(domain, exact=exact)
    is_newer = max(named) > releases[-1].version
    return Ask((len(releases) - 1,) if is_newer else (), beyond=is_newer, exact=False)


def _allows(spec: SpecifierSet, named: list[Version], release: Release) -> bool:
    """Whether a specifier, which names these versions, lets in one that a release of the table stands for."""
    if not named or spec.contains(release.version, prereleases=True):
        return True
    if not any(release.first <= version <= release.version for version in named):
        return False
    head = f"{release.version.major}.{release.version.minor}"
    micros = range(release.version.micro - 1, release.first.micro - 1, -1)
    return any(spec.contains(f"{head}.{micro}", prereleases=True) for micro in micros)


def _suits(release: Release, specs: Mapping[str, SpecifierSet]) -> bool:
    """Whether a release gets along with what is asked of other distributions than the libraries."""
    return all(
        _meet(specifiers(needed), specs[name])
        for name, needed in release.needs.items()
        if name in specs and name not in _MODULES
    )


def _meet(one: SpecifierSet, other: SpecifierSet) -> bool:
    """Whether a version can satisfy both."""
    if not str(one) or not str(other):
        return True
    both = one & other
    candidates = [text for version in _versions(both) for text in (str(version), f"{version.public}.1")]
    return any(both.contains(text, prereleases=True) for text in candidates)


def _versions(spec: SpecifierSet) -> list[Version]:
    """The versions that a specifier names."""
    found: list[Version] = []
    for one in spec:
        try:
            found.append(Version(one.version.removesuffix(".*")))
        except ValueError:
            continue
    return found


def _outcomes(asks: Mapping[str, Ask], present: list[str], asked: list[str]) -> list[dict[str, int]]:
    """The ways in which the libraries that are installed can be chosen together.

    Where the newest releases get along there is one. Otherwise it may depend on which is chosen first.
    """
    found: list[dict[str, int]] = []
    for first in asked or present[:1]:
        order = [first, *(name for name in present if name != first)]
        outcome = _together(asks, order, {}, [_MAX_TRIES])
        if outcome is not None and outcome not in found:
            found.append(outcome)
    return found if present else [{}]


def _together(
    asks: Mapping[str, Ask], order: list[str], chosen: dict[str, int], tries: list[int]
) -> dict[str, int] | None:
    """The newest release of each library in turn that gets along with all others; None if there are none."""
    if len(chosen) == len(order):
        return chosen
    name, *others = order[len(chosen) :]
    for number in asks[name].domain:
        tries[0] -= 1
        if tries[0] < 0:
            return None
        outcome = {**chosen, name: number}
        if _along(asks, name, outcome) and all(_fits(asks, other, outcome) for other in others):
            found = _together(asks, order, outcome, tries)
            if found is not None:
                return found
    return None


def _fits(asks: Mapping[str, Ask], name: str, chosen: Mapping[str, int]) -> bool:
    """Whether a library has a release that gets along with those that are chosen."""
    return any(_along(asks, name, {**chosen, name: number}) for number in asks[name].domain)


def _along(asks: Mapping[str, Ask], name: str, outcome: Mapping[str, int]) -> bool:
    """Whether a library gets along with the others that are chosen."""
    own = library(_MODULES[name]).releases[outcome[name]]
    for other, number in outcome.items():
        release = library(_MODULES[other]).releases[number]
        for holder, needed in ((own, other), (release, name)):
            spec = holder.needs.get(needed)
            chosen = release if needed == other else own
            exact = asks[name if needed == other else other].exact and not asks[needed].beyond
            if spec and exact and not _admits(spec, chosen.version):
                return False
    return True


@lru_cache(maxsize=8192)
def _admits(needed: str, version: Version) -> bool:
    return specifiers(needed).contains(version, prereleases=True)
