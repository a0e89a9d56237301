"""Distributions that come as wheels only, and the Pythons that each release is built for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import InvalidVersion, Version

if TYPE_CHECKING:
    from packaging.requirements import Requirement
    from packaging.specifiers import Specifier

#: The first release for each Python 3, by its minor version; None of them has a source distribution on the index.
#: Source: `pip index versions NAME --python-version 3.N --only-binary=:all:`.
_FIRST = {
    "torch": {10: "1.11.0", 11: "1.13.0", 12: "2.2.0", 13: "2.5.0", 14: "2.9.0"},
    "torchvision": {10: "0.12.0", 11: "0.15.1", 12: "0.17.0", 13: "0.21.0", 14: "0.24.0"},
    "torchaudio": {10: "0.11.0", 11: "2.0.1", 12: "2.2.0", 13: "2.6.0", 14: "2.9.0"},
    "tensorflow": {10: "2.8.0", 11: "2.12.0", 12: "2.16.1", 13: "2.20.0"},
    "onnxruntime": {10: "1.12.0", 11: "1.15.0", 12: "1.17.0", 13: "1.20.0", 14: "1.24.1"},
    "triton": {10: "2.0.0", 11: "2.0.0", 12: "2.2.0", 13: "3.2.0", 14: "3.5.0"},
}


def older_pythons(name: str, requirement: Requirement, python: tuple[int, int]) -> list[int] | None:
    """Whether what is asked for is too old for a Python.

    Returns:
        The minor versions of older Pythons for which it may be built, newest first; None if it may be for this one.
    """
    firsts = _FIRST.get(name, {})
    if python[0] != 3 or python[1] not in firsts or _may_be(requirement, firsts[python[1]]):
        return None
    return [
        minor for minor in sorted(firsts, reverse=True) if minor < python[1] and _may_be(requirement, firsts[minor])
    ]


def _may_be(requirement: Requirement, first: str) -> bool:
    """Whether a requirement allows a release that is not older than the first."""
    return all(_reaches(one, Version(first)) for one in requirement.specifier)


def _reaches(one: Specifier, first: Version) -> bool:
    try:
        version = Version(one.version.removesuffix(".*"))
    except InvalidVersion:
        return True
    if one.operator == "<":
        return version > first
    if one.operator == "<=" or (one.operator in ("==", "===") and not one.version.endswith(".*")):
        return version >= first
    if one.operator in ("==", "~="):
        # All that begin alike: `==2.1.*` and `~=2.1.0` end before 2.2.
        kept = len(version.release) - (one.operator == "~=")
        return version.release[:kept] >= first.release[:kept]
    return True
