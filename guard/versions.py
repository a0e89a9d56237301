"""Versions of libraries, as a script's requirements choose them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from packaging.version import Version

if TYPE_CHECKING:
    from packaging.requirements import Requirement

    from guard.case import Case

_NEWEST = Version("999")


def newest_allowed(requirement: Requirement | None) -> Version:
    """The newest version that a requirement lets in; beyond all versions where it sets no upper end."""
    newest = _NEWEST
    for specifier in requirement.specifier if requirement is not None else ():
        try:
            version = Version(specifier.version.removesuffix(".*"))
        except ValueError:
            continue
        if specifier.operator in ("==", "===", "<=", "~="):
            newest = min(newest, version)
        elif specifier.operator == "<":
            newest = min(newest, version if version.is_devrelease else Version(f"{version.public}.dev0"))
    return newest


def has_version(case: Case, distribution: str, since: str) -> bool:
    """Whether the job gets a version of a distribution at or after `since`.

    Where the header and the call set no upper end, the newest release is installed.
    """
    requirement = case.requirements.get(distribution)
    if requirement is not None and requirement.url:
        return False
    return newest_allowed(requirement) >= Version(since)
