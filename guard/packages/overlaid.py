"""Requirements of a call that exclude those of the script's header.

`uv run --with` installs what the call asks for over what the header asks for, in an environment of its own: both are
resolved alone, and the call's release is the one that the script imports. Tried with uv 0.13.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import InvalidVersion, Version

from guard.script.header import parse_requirements
from schemas.submission import UvArgs

if TYPE_CHECKING:
    from collections.abc import Callable

    from packaging.requirements import Requirement
    from packaging.specifiers import SpecifierSet

    from guard.case import Case

_LEAST, _MOST = (">=", ">", "~="), ("<=", "<")


def overlaid(case: Case) -> dict[str, tuple[Requirement, Requirement]]:
    """The distributions of which header and call ask for releases that exclude each other: the header's, the call's."""
    given = parse_requirements(case.args.dependencies)[0] if isinstance(case.args, UvArgs) else {}
    both = given.keys() & case.header.dependencies.keys()
    found = {name: (case.header.dependencies[name], given[name]) for name in both}
    return {name: pair for name, pair in found.items() if _is_below(*pair) or _is_below(pair[1], pair[0])}


def is_older(wanted: Requirement, given: Requirement) -> bool:
    """Whether one requirement allows only what is older than the least release that another wants."""
    pinned = any(one.operator == "==" for one in wanted.specifier)
    return not pinned and _is_below(wanted, given)


def _is_below(wanted: Requirement, given: Requirement) -> bool:
    """Whether all that one requirement allows is below all that another does."""
    if wanted.url is not None or given.url is not None:
        return False
    least, most = _bound(wanted.specifier, _LEAST, max), _bound(given.specifier, _MOST, min)
    if least is None or most is None or least < most:
        return False
    return least > most or not given.specifier.contains(least, prereleases=True)


def _bound(
    specifier: SpecifierSet, operators: tuple[str, ...], nearest: Callable[[list[Version]], Version]
) -> Version | None:
    """The nearest bound of a specifier on one side; a pinned release is both."""
    try:
        found = [Version(one.version) for one in specifier if one.operator in (*operators, "==")]
    except InvalidVersion:
        return None
    return nearest(found) if found else None
